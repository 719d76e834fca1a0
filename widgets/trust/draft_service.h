// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the drafts: they are kept in the outbox, which a thread of its own writes.
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

#include "data/worker_thread.h"

namespace zhitu::sync {
class Outbox;
class Sealer;
} // namespace zhitu::sync

namespace zhitu::widgets {

/// A draft as a list names it; not its content.
struct KeptDraft {
    QString form;                ///< such as "case/7"
    QString title;               ///< of the form, as the user saw it; may be empty
    std::int64_t savedAtSec = 0; ///< Unix seconds; 0: unknown
};

/// GUI thread; answers come as signals. What could not be saved is kept in memory and tried again
/// every two seconds. Of one form only the newest text is saved.
/// Wiring: make one in the window with support::loneOutboxFile(), and use(store.outboxFile()) when
/// a store is opened; connect `stopped` to SupportService::report(Place::Drafts, …).
class DraftService : public QObject {
    Q_OBJECT

public:
    /// \param outboxFile need not exist, nor its folder
    explicit DraftService(const std::filesystem::path& outboxFile, QObject* parent = nullptr);
    /// Saves first what is still to be saved.
    ~DraftService() override;

    /// From now on drafts are kept in this outbox. Those of the one before stay there, also what is
    /// still to be saved; its file and its key are let go of as soon as that is done.
    /// \param sealer seals them; null: they are kept as they are
    void use(const std::filesystem::path& outboxFile,
             std::shared_ptr<const sync::Sealer> sealer = nullptr);

    void save(const QString& form, const QString& text);
    void remove(const QString& form);
    /// Saves what `merge` makes of the stored draft, which nobody has read yet; it gets a null text
    /// where there is none. Where it returns a null text the stored one is set aside under another
    /// key, and it is asked again with none. `merge` runs in the worker.
    void saveMerged(const QString& form, std::function<QString(const QString& stored)> merge);
    /// Asks for a draft: loaded() or loadFailed().
    /// \returns the number of the question, which its answer carries: the one before it, to a form
    /// that is gone, may still be under way, and be of somebody else
    int load(const QString& form);
    /// Asks for all of them: listed() or listFailed().
    void list();

Q_SIGNALS:
    /// It survives kill -9 and a power cut.
    void saved(const QString& form);
    void removed(const QString& form);
    /// It is not on the disk, and tried again.
    void failed(const QString& form, const QString& message);
    /// \param text null where there is no draft
    void loaded(const QString& form, const QString& text, int question);
    /// Saving does not work any more: once, until it has worked again.
    void stopped(const QString& message);
    void loadFailed(const QString& form, const QString& message, int question);
    void listed(const QList<zhitu::widgets::KeptDraft>& drafts);
    void listFailed(const QString& message);

private:
    using Merge = std::function<QString(const QString&)>;
    using Sealing = std::shared_ptr<const sync::Sealer>;
    /// What is to become of a draft. Neither: it is to be removed.
    struct Change {
        std::optional<QString> text;
        Merge merge;
        Sealing sealer; ///< of the outbox it goes to
    };
    using Key = std::pair<std::filesystem::path, QString>; ///< outbox and form

    void put(const QString& form, Change change);
    void queueFlush();
    void flush();
    void write(const Key& key, const Change& change);
    [[nodiscard]] sync::Outbox& outbox(const std::filesystem::path& file, const Sealing& sealer);

    std::filesystem::path file_; ///< GUI thread
    Sealing sealer_;             ///< GUI thread
    int question_ = 0;           ///< GUI thread
    QTimer retry_;
    std::mutex mutex_;
    std::map<Key, Change> pending_; ///< under the mutex
    bool flushQueued_ = false;      ///< under the mutex

    // Used in the worker only.
    bool stopped_ = false;
    std::filesystem::path opened_;
    Sealing openedWith_;
    std::unique_ptr<sync::Outbox> outbox_; ///< of `opened_`

    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
