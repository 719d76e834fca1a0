// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the centre: an engine that is made and ended outside of the GUI thread.
#pragma once

#include <QObject>
#include <atomic>
#include <functional>
#include <memory>
#include <optional>

#include "data/attachments/checked_file.h"
#include "data/domain/catalogue.h"
#include "data/domain/export_note.h"
#include "data/domain/personal.h"
#include "data/sync/engine.h"
#include "data/worker_thread.h"

namespace zhitu::widgets {

/// A file that the user attaches.
struct AttachedFile {
    std::string id; ///< UUIDv7 of its command; the same for each try
    attachments::CheckedFile file;
};

/// Something that the user did.
struct UserEntry {
    QString id;         ///< UUIDv7; empty: a new one
    QString form;       ///< whose draft it takes the place of, see Outbox::append()
    std::string centre; ///< whose data he saw, see MapData; empty: that of the store
    std::string kind;   ///< the rest as in sync::Command
    std::string payload;
    qint64 baseVersion = 0;
    std::string replaced; ///< id of a refused command, see Outbox::append()
    std::vector<AttachedFile> files;
    std::string finding; ///< uuid of what a patrol found: the case is linked to it with this entry
};

/// GUI thread; answers come as signals. One store at a time.
class SyncService : public QObject {
    Q_OBJECT

public:
    explicit SyncService(QObject* parent = nullptr);
    ~SyncService() override;

    /// Keeps this store in step from now on; the one before is let go of first.
    void open(sync::EngineOptions options);
    /// Lets go of the store: sign-out, or another one. closed() when nothing runs any more.
    void close();
    [[nodiscard]] bool isOpen() const noexcept { return open_; }
    /// How another thread connects as the user, to where commands are sent. Empty: there is no
    /// centre. The password is kept in memory only.
    using Connect = std::function<central::PgConnection(central::PgOptions)>;
    [[nodiscard]] const Connect& wayToCentre() const noexcept { return wayToCentre_; }
    /// What the account may do at the centre.
    [[nodiscard]] domain::Role role() const noexcept { return role_; }

    /// What the user does; it is safe when entered() comes. Where it is not, entryFailed() comes,
    /// and the same may be tried again with the same id.
    void enter(const UserEntry& entry);
    void report(const domain::CaseReport& report, UserEntry entry = {});
    void act(const domain::CaseAct& act, UserEntry entry = {});
    void reportAgain(const domain::FurtherReport& report, UserEntry entry = {});
    void mark(const domain::AlarmAct& act, UserEntry entry = {});
    void handOver(const domain::Handover& handover, UserEntry entry = {});
    void reveal(const domain::Reveal& reveal, UserEntry entry = {});
    /// That something was taken out into a file: an entry of the centre's audit. Without a centre
    /// nothing is kept.
    void noteExport(const domain::ExportNote& note);
    void changeCatalogue(const domain::CatalogueChange& change, UserEntry entry = {});
    /// See SyncEngine. \returns the id of this opening, which the answers name
    QString openAttachment(qint64 id, bool saving);
    void stopOpening(const QString& opening);
    void checkSite(const domain::PatrolAct& act, UserEntry entry = {});
    void insist(const QString& id, qint64 baseVersion);
    void giveUp(const QString& id);
    void tryAgain(const QString& id);
    void readCommands();
    void retryNow();
    void fetchAnew();
    void stopFetching();
    void sendToThisCentre();

    [[nodiscard]] const sync::SyncStatus& status() const noexcept { return status_; }

Q_SIGNALS:
    void statusChanged(const zhitu::sync::SyncStatus& status);
    void generationReady(const std::filesystem::path& file);
    void changed(const std::vector<zhitu::sync::ChangedKeys>& rows);
    void entered(const QString& id);
    void entryFailed(const QString& id, const QString& message);
    void commandsRead(const std::vector<zhitu::sync::KeptCommand>& commands);
    void attachmentProgress(const QString& opening, qint64 bytes, qint64 of);
    void attachmentOpened(const QString& opening, const zhitu::sync::OpenedAttachment& file);
    void attachmentFailed(const QString& opening, const QString& message);
    void failed(const QString& message);
    void closed();

private:
    using Ask = std::function<void(sync::SyncEngine&)>;
    void withEngine(Ask ask);
    /// The same for what the user did: he is told where there is no engine.
    void store(const QString& id, Ask ask);
    sync::SyncEngine& engine();
    void connectEngine(sync::SyncEngine& engine, int use);

    std::unique_ptr<sync::SyncEngine> engine_;   ///< used in the worker only
    std::optional<sync::EngineOptions> options_; ///< of the store that is open; worker only
    int openedAs_ = 0;                           ///< its use; worker only
    std::atomic<int> use_ = 0; ///< of the store that is open; signals of older ones are dropped
    bool open_ = false;
    Connect wayToCentre_;
    domain::Role role_ = domain::Role::Operator;
    sync::SyncStatus status_;
    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
