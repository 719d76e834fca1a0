// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to data verification: runs, the work list, what is let stand, the scores.
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <set>
#include <string>

#include "data/correct/correctable.h"
#include "data/verify/quality.h"
#include "data/verify/work_list.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// Who lets a finding stand, and why.
struct WaiverSaid {
    std::uint32_t item = 0; ///< place in the list
    std::string who;        ///< a post
    std::string why;
};

/// GUI thread; everything is done in threads of its own, and answers come as signals.
class VerifyService : public QObject {
    Q_OBJECT

public:
    using List = std::shared_ptr<const verify::WorkList>;
    using Rows = std::shared_ptr<const std::vector<std::uint32_t>>;

    explicit VerifyService(QObject* parent = nullptr);
    ~VerifyService() override;

    /// Which cache is verified from now on; empty: none. Another generation of the same store keeps
    /// the list.
    /// \param history of its store; empty: none is kept
    void open(const std::filesystem::path& file, const std::filesystem::path& history);
    [[nodiscard]] bool isOpen() const noexcept { return !file_.empty(); }
    [[nodiscard]] bool keepsHistory() const noexcept { return !history_.empty(); }

    /// All rules that come with the program, over all rows; kept in the history. One under way goes
    /// on.
    void run();
    /// Gives the run up: nothing of it is kept.
    void stop();
    [[nodiscard]] bool isRunning() const noexcept { return running_; }
    /// After a restart: what the rules find now, and not kept. Nothing happens where there is a
    /// list or a run.
    void lookAgain();
    /// Words are in another language now: the same once more, and not kept.
    void speakAnew();
    /// Rows of these tables are not what they were: their rules once more, and not kept.
    void checkAgain(const std::set<std::string>& tables);

    /// Null before the first run.
    [[nodiscard]] const List& list() const noexcept { return list_; }
    /// What is to be seen of the list, now and whenever it changes.
    void filter(const verify::WorkFilter& filter);

    /// Answered by kept() or notKept(). \pre a history is kept, and the list has the item
    void waive(const WaiverSaid& said);
    /// It is open again. \pre as waive()
    void lift(std::uint32_t item);
    /// Answered by qualityRead().
    void readQuality();
    /// Answered by rowRead().
    void readRow(const std::string& table, std::int64_t id);

Q_SIGNALS:
    void runningChanged();
    /// \param share of the run, in [0, 1]
    void progressed(double share);
    void filtered(const zhitu::widgets::VerifyService::List& list,
                  const zhitu::widgets::VerifyService::Rows& rows);
    void qualityRead(std::shared_ptr<const zhitu::verify::Quality> quality);
    /// Null: it is gone.
    void rowRead(std::shared_ptr<const zhitu::correct::Row> row);
    void kept();
    void notKept(const QString& message);
    void failed(const QString& message);

private:
    using Book = std::shared_ptr<const verify::RuleBook>;
    enum class Kept { Yes, No };
    /// \param book null: that of the program
    void start(Book book, Kept kept);
    void followWork();
    void take(List list);
    void show();
    /// With the cache and the history, in a thread; what it returns is done in the GUI thread
    /// unless something else was opened meanwhile.
    using Job = std::function<std::function<void()>(cache::CacheReader&)>;
    void inThread(Job job, const std::function<void(const QString&)>& tell);
    /// The item stands otherwise from now on.
    void mark(std::uint32_t item, verify::FindingState state, const QString& why);

    std::filesystem::path file_;
    std::filesystem::path history_;
    int serial_ = 0; ///< of what is open
    bool running_ = false;
    std::set<std::string> again_; ///< tables whose rules wait for the run under way
    List list_;
    verify::WorkFilter filter_;
    NewestWork runs_;
    NewestWork filters_;
    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
