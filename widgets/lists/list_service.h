// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to lists of millions of rows: pages are read in one thread, whole lists gone
/// over in another, so that no page waits for a scan.
#pragma once

#include <QObject>
#include <QString>
#include <atomic>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>

#include "data/lists/list_reader.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// What became of long work on a list, in the user's language. GUI thread.
struct ListOutcome {
    std::function<void(const QString&)> tell;
    std::function<void(const QString&)> fail;
    std::function<void(const std::filesystem::path&, std::int64_t rows)> written = {};
};

using ListPage = std::shared_ptr<const std::vector<lists::ListRow>>;

/// GUI thread; answers come as signals. Each question carries the number of the list it is about;
/// begin() makes all questions about older lists void.
class ListService : public QObject {
    Q_OBJECT

public:
    explicit ListService(QObject* parent = nullptr);
    ~ListService() override;

    /// Reads this cache from now on.
    void open(const std::filesystem::path& cacheFile);
    /// Reads nothing any more; no file is held.
    void close();
    /// Another list from now on. \returns its number
    int begin() { return ++list_; }

    /// \param part, page say what the answer belongs to. The newest wish is served first: it is
    /// what one looks at.
    void askPage(int list, const lists::ListSpec& spec, const lists::PageKey& key, std::size_t part,
                 std::size_t page);
    /// Finds where every page begins, and counts the rows.
    void askKeys(int list, const lists::ListSpec& spec, std::size_t part);
    void askGroups(int list, const lists::ListSpec& spec, std::size_t column);

    /// Long work on the lists' own thread, with a reader; `work` asks the given function whether to
    /// go on. `done` is called in the GUI thread with what went wrong, or nothing.
    /// \returns what ends this work, and no other: set it to true
    using Work = std::function<void(lists::ListReader&, const std::function<bool()>& goOn)>;
    using Stop = std::shared_ptr<std::atomic<bool>>;
    Stop run(Work work, std::function<void(std::optional<QString> problem)> done);

Q_SIGNALS:
    void pageReady(int list, std::size_t part, std::size_t page, zhitu::widgets::ListPage rows);
    /// Too many others were wished for since: it may be asked for again.
    void pageDropped(int list, std::size_t part, std::size_t page);
    /// Some more of them, in order. `rows` are known to be there so far.
    void keysReady(int list, std::size_t part, std::vector<zhitu::lists::PageKey> keys,
                   std::int64_t rows);
    void counted(int list, std::size_t part, std::int64_t rows);
    void groupsReady(int list, std::vector<zhitu::lists::Group> groups);
    void failed(const QString& message);
    /// Keys, count or groups could not be read: they may be asked for again.
    void scanFailed(int list, std::size_t part);

private:
    struct Wish {
        int list;
        lists::ListSpec spec;
        lists::PageKey key;
        std::size_t part;
        std::size_t page;
    };
    void servePage();
    void inScan(int list, std::size_t part, std::function<void()> work);
    void in(WorkerThread& thread, std::function<void()> work);
    [[nodiscard]] lists::ListReader::GoOn whileAsked(int list) const;

    WorkerThread pageThread_;
    WorkerThread scanThread_;
    WorkerThread workThread_;
    std::unique_ptr<lists::ListReader> pageReader_; ///< each used in its thread only
    std::unique_ptr<lists::ListReader> scanReader_;
    std::unique_ptr<lists::ListReader> workReader_;
    std::mutex wishesGuard_;
    std::deque<Wish> wishes_; ///< newest last
    std::atomic<int> list_ = 0;
    std::atomic<int> file_ = 0; ///< another file ends the work on the one before
    std::atomic<bool> ended_ = false;
};

} // namespace zhitu::widgets
