// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps a store in step with a centre, in threads of its own: one pulls, one pushes, one writes
/// down what the user does. None of them waits for another.
#pragma once

#include <QObject>
#include <atomic>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <set>
#include <thread>

#include "data/cache/store.h"
#include "data/cache/writer.h"
#include "data/domain/alarm.h"
#include "data/domain/case_command.h"
#include "data/sync/attachment_reader.h"
#include "data/sync/backoff.h"
#include "data/sync/case_overlay.h"
#include "data/sync/outbox.h"
#include "data/sync/puller.h"
#include "data/sync/pusher.h"
#include "data/sync/sealer.h"
#include "data/sync/sync_status.h"
#include "data/sync/wake.h"
#include "data/worker_thread.h"

namespace zhitu::sync {

struct EngineOptions {
    std::filesystem::path folder;         ///< of the store
    std::string readFrom;                 ///< libpq connection string; empty: there is no centre
    std::string sendTo;                   ///< the same, for commands
    std::string password;                 ///< empty: libpq looks into .pgpass
    std::shared_ptr<const Sealer> sealer; ///< may be null: nothing personal is kept then
    domain::Actor actor;                  ///< the user
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    bool verify = false; ///< once, after the start: every page, and every village with the centre
};

/// Methods may be called from any thread and return at once; answers come as signals.
class SyncEngine : public QObject {
    Q_OBJECT

public:
    explicit SyncEngine(EngineOptions options, QObject* parent = nullptr);
    /// Stops; what waits to be written down is written down first.
    ~SyncEngine() override;

    void start();

    /// Stores a command: entered() once it survives kill -9 and a power cut, else entryFailed().
    /// \param form whose draft it takes the place of \param replaced \param files \param behind
    /// see Outbox::append()
    void enter(const Command& command, const std::string& form = {},
               const std::string& replaced = {}, const std::vector<EnteredFile>& files = {},
               const std::optional<Companion>& behind = {});
    /// See Outbox.
    void insist(const QString& id, qint64 baseVersion);
    void giveUp(const QString& id);
    void tryAgain(const QString& id);
    /// Asks for all commands: commandsRead().
    void readCommands();

    /// Opens an attachment: attachmentOpened(), or attachmentFailed(). One of ours that waits comes
    /// from the outbox; any other needs the line to the centre, which writes it down.
    /// \param opening UUID of this opening \param saving it is to be saved outside of the program
    void openAttachment(const QString& opening, qint64 id, bool saving);
    /// Stops it, if it is still under way; nothing is said of it any more.
    void stopOpening(const QString& opening);

    /// Does not wait for the next try, and goes on with a fetching that was stopped.
    void retryNow();
    /// What was entered for the centre before is this one's, once this one is in use: see
    /// Outbox::adopt().
    void sendToThisCentre();
    /// A new password after NeedsUser.
    void usePassword(const std::string& password);
    /// Fetches a whole new generation beside the one in use.
    void fetchAnew();
    /// Stops the fetching under way, until it is asked for again; what has come so far is kept.
    void stopFetching();

    [[nodiscard]] SyncStatus status() const;

Q_SIGNALS:
    void statusChanged(const zhitu::sync::SyncStatus& status);
    /// A generation was switched to, also the first one after the start.
    void generationReady(const std::filesystem::path& file);
    /// Rows of the generation in use are not what they were.
    void changed(const std::vector<zhitu::sync::ChangedKeys>& rows);
    void entered(const QString& id);
    void entryFailed(const QString& id, const QString& message);
    void commandsRead(const std::vector<zhitu::sync::KeptCommand>& commands);
    void attachmentProgress(const QString& opening, qint64 bytes, qint64 of);
    void attachmentOpened(const QString& opening, const zhitu::sync::OpenedAttachment& file);
    void attachmentFailed(const QString& opening, const QString& message);

private:
    /// The cache in use, with everything that changes it.
    struct Generation {
        Generation(const cache::StoreLock& lock, const std::filesystem::path& path, Outbox& outbox,
                   const EngineOptions& options);
        std::filesystem::path file;
        cache::CacheWriter writer;
        CaseOverlay overlay;
        std::unique_ptr<Puller> puller; ///< null for a cache that no centre filled
    };

    void pullLoop();
    void pushLoop();
    /// \returns why it could not be done; empty: it was
    [[nodiscard]] QString takeWrittenDown();
    bool takeLock();
    void openGeneration();
    void checkPages(const std::filesystem::path& file);
    void setAside(const std::filesystem::path& file, const UserError& why);
    /// Sets the generation in use aside where the error says that its file is broken.
    bool setAsideIfBroken(const UserError& error);
    /// Connects and follows until the line breaks or it is told to stop.
    void follow();
    void fetchGeneration(central::PgConnection& connection);
    void noteDrill(central::PgConnection& connection);
    void keepDrill(Generation& use);
    void putInUse(const std::shared_ptr<Generation>& fresh);
    [[nodiscard]] std::shared_ptr<Generation> fetchedGeneration(central::PgConnection& connection);
    void afterPull(central::PgConnection& connection, const Pulled& pulled);
    void scrubIfWanted(Generation& use);
    static void setFlag(Generation& use, const char* flag, const char* value);
    void refreshOverlay();
    void refreshOverlaySoon();
    void afterEntry();
    [[nodiscard]] OpenedAttachment ownAttachment(std::int64_t serial);
    [[nodiscard]] OpenedAttachment centralAttachment(const QString& opening, qint64 id,
                                                     bool saving);
    void countCommands();
    [[nodiscard]] std::shared_ptr<Generation> generation() const;
    [[nodiscard]] central::PgOptions pgOptions() const;
    [[nodiscard]] std::string password() const;
    template <typename Change>
    void update(Change change);
    void problem(LinkState link, const UserError& error);

    const EngineOptions options_;
    cache::CacheStore store_;
    std::unique_ptr<Outbox> outbox_;
    std::unique_ptr<cache::StoreLock> lock_; ///< pull thread

    mutable std::mutex mutex_; ///< of the members down to the next blank line
    std::shared_ptr<Generation> generation_;
    SyncStatus status_;
    std::string password_;

    std::atomic<bool> stopping_ = false;
    std::atomic<bool> fetchWanted_ = false;  ///< by the user
    std::atomic<bool> fetchStopped_ = false; ///< by the user, until he wants it again
    std::atomic<bool> adoptWanted_ = false;
    bool verifyWanted_ = false; ///< pull thread
    std::string drill_;         ///< title of the drill that the centre is; pull thread
    bool mustFetch_ = false;    ///< what is in use cannot be followed any more; pull thread
    std::atomic<Xid> watermark_ = 0;
    Wake pullWake_;
    Wake pushWake_;
    std::thread pulling_;
    std::thread pushing_;
    std::atomic<bool> layingWanted_ = false;
    /// Waits for a cache that is being written to, so that nobody else has to.
    WorkerThread laying_;
    WorkerThread entering_;
    mutable std::mutex openingMutex_;
    std::set<QString> stoppedOpenings_; ///< under openingMutex_
    WorkerThread opening_;              ///< waits for the line, and nobody for it
};

} // namespace zhitu::sync

Q_DECLARE_METATYPE(zhitu::sync::OpenedAttachment)
