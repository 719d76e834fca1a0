// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/engine.h"

#include <utility>

#include "data/cache/check.h"
#include "data/cache/open_check.h"
#include "data/central/pg_errors.h"
#include "data/drill/cache_mark.h"
#include "data/drill/mark.h"
#include "data/sync/bootstrap_part.h"
#include "data/sync/command_json.h"
#include "data/sync/export_journal.h"
#include "data/sync/messages.h"
#include "data/sync/schema_check.h"

namespace zhitu::sync {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kHeartbeat = 20s; ///< a primary wakes us; this is for a line that died unnoticed
constexpr auto kStandbyPoll = 1000ms;  ///< a standby cannot
constexpr auto kHeldBackPoll = 50ms;   ///< something is committed that we may not take yet
constexpr auto kBehindUnsaid = 2000ms; ///< an import at the centre is nobody's trouble here
constexpr auto kOutboxLook = 2000ms;   ///< another Zhitu may have written into the outbox
constexpr std::size_t kProblemsKept = 10;

/// No try helps before somebody does something.
bool needsUser(const central::PgError& error)
{
    return !error.mayPass() && error.trouble() != central::PgTrouble::Stopped
           && error.trouble() != central::PgTrouble::Protocol;
}

/// Is it this file that is broken? The outbox, and a generation that is being fetched, speak of
/// others.
bool isDamageOf(const UserError& error, const std::filesystem::path& file)
{
    std::error_code ignored;
    if (const auto* unusable = dynamic_cast<const cache::UnusableFile*>(&error))
        return unusable->isBroken() && unusable->file() == file;
    const auto* sqlite = dynamic_cast<const cache::SqliteError*>(&error);
    // Rows are checked before they are put: one that the file refuses contradicts what is in it.
    return sqlite != nullptr && (sqlite->isDamage() || sqlite->isContradiction())
           && std::filesystem::equivalent(sqlite->file(), file, ignored);
}

} // namespace

SyncEngine::Generation::Generation(const cache::StoreLock& lock, const std::filesystem::path& path,
                                   Outbox& outbox, const EngineOptions& options)
    : file(path), writer(lock, path), overlay(outbox, options.sealer.get(), options.actor)
{
    if (writer.read([](cache::Connection& cache) { return readSyncMeta(cache); }))
        puller = std::make_unique<Puller>(writer, options.sealer.get(), &overlay);
}

SyncEngine::SyncEngine(EngineOptions options, QObject* parent)
    : QObject(parent), options_(std::move(options)), store_(options_.folder),
      outbox_(std::make_unique<Outbox>(store_.outboxFile(), options_.sealer)),
      password_(options_.password), verifyWanted_(options_.verify),
      laying_(QStringLiteral("laying")), entering_(QStringLiteral("entering")),
      opening_(QStringLiteral("opening"))
{
    qRegisterMetaType<zhitu::sync::SyncStatus>();
    qRegisterMetaType<zhitu::sync::OpenedAttachment>();
}

SyncEngine::~SyncEngine()
{
    stopping_ = true; // else what is under way would have to be waited for
    pullWake_.ring();
    pushWake_.ring();
    entering_.finish();
    opening_.stop();
    if (pulling_.joinable())
        pulling_.join();
    if (pushing_.joinable())
        pushing_.join();
    laying_.stop();
}

void SyncEngine::start()
{
    pulling_ = std::thread([this] { pullLoop(); });
    (void)takeWrittenDown(); // before anybody asks whether something waits; told of by the thread
    if (!options_.sendTo.empty())
        pushing_ = std::thread([this] { pushLoop(); });
}

// ---- what any thread may ask ------------------------------------------------------------------

void SyncEngine::enter(const Command& command, const std::string& form, const std::string& replaced,
                       const std::vector<EnteredFile>& files,
                       const std::optional<Companion>& behind)
{
    entering_.run([this, command, form, replaced, files, behind] {
        const QString id = QString::fromStdString(command.id);
        if (const auto failure =
                problemOf([&] { outbox_->append(command, form, replaced, files, behind); })) {
            Q_EMIT entryFailed(id, *failure);
            return;
        }
        Q_EMIT entered(id);
        afterEntry();
    });
}

void SyncEngine::insist(const QString& id, qint64 baseVersion)
{
    entering_.run([this, id, baseVersion] {
        if (const auto failure = problemOf([&] { outbox_->insist(id.toStdString(), baseVersion); }))
            Q_EMIT entryFailed(id, *failure);
        afterEntry();
    });
}

void SyncEngine::giveUp(const QString& id)
{
    entering_.run([this, id] {
        if (const auto failure = problemOf([&] { outbox_->giveUp(id.toStdString()); }))
            Q_EMIT entryFailed(id, *failure);
        afterEntry();
    });
}

void SyncEngine::tryAgain(const QString& id)
{
    entering_.run([this, id] {
        if (const auto failure = problemOf([&] { outbox_->tryAgain(id.toStdString()); }))
            Q_EMIT entryFailed(id, *failure);
        afterEntry();
    });
}

void SyncEngine::afterEntry()
{
    refreshOverlaySoon();
    pushWake_.ring();
}

/// What is in the outbox is safe; that it is not seen yet is a smaller trouble.
void SyncEngine::refreshOverlaySoon()
{
    if (layingWanted_.exchange(true))
        return; // the one that is queued will see this, too
    laying_.run([this] {
        layingWanted_ = false;
        if (const auto failure = problemOf([this] { refreshOverlay(); }))
            problem(status().link, UserError(*failure));
    });
}

void SyncEngine::readCommands()
{
    entering_.run([this] {
        std::vector<KeptCommand> commands;
        if (const auto failure = problemOf([&] { commands = outbox_->all(); }))
            problem(status().link, UserError(*failure));
        else
            Q_EMIT commandsRead(commands);
    });
}

void SyncEngine::openAttachment(const QString& opening, qint64 id, bool saving)
{
    opening_.run([this, opening, id, saving] {
        const auto isStopped = [&] {
            const std::lock_guard guard(openingMutex_);
            return stoppedOpenings_.contains(opening);
        };
        OpenedAttachment opened;
        std::optional<QString> failure;
        if (!isStopped())
            failure = problemOf([&] {
                opened = id >= kFirstTemporaryRow ? ownAttachment(id - kFirstTemporaryRow)
                                                  : centralAttachment(opening, id, saving);
            });
        const bool stopped = isStopped() || stopping_;
        {
            const std::lock_guard guard(openingMutex_);
            stoppedOpenings_.erase(opening);
        }
        if (stopped)
            return;
        if (failure)
            Q_EMIT attachmentFailed(opening, *failure);
        else
            Q_EMIT attachmentOpened(opening, opened);
    });
}

void SyncEngine::stopOpening(const QString& opening)
{
    const std::lock_guard guard(openingMutex_);
    stoppedOpenings_.insert(opening);
}

/// One's own, that waits here.
OpenedAttachment SyncEngine::ownAttachment(std::int64_t serial)
{
    for (const KeptCommand& kept : outbox_->all())
        if (kept.serial == serial)
            if (const auto said = attachmentFrom(kept.command.payload))
                if (auto content = outbox_->content(serial))
                    return checkedAttachment(said->fileName, said->mediaType, said->sha256,
                                             std::move(*content));
    throw UserError(Messages::tr("The attachment has just gone to the centre. Open it again."));
}

OpenedAttachment SyncEngine::centralAttachment(const QString& opening, qint64 id, bool saving)
{
    if (options_.sendTo.empty())
        throw UserError(Messages::tr("The content is at the centre, and this store has none."));
    const auto goOn = [this, opening] {
        const std::lock_guard guard(openingMutex_);
        return !stopping_ && !stoppedOpenings_.contains(opening);
    };
    try {
        // Where commands go: that it is opened is written down there.
        central::PgConnection connection(options_.sendTo, password(), {options_.patience, goOn});
        requireUsableCentre(connection);
        return readAttachment(connection, opening.toStdString(), id, saving,
                              [&](std::int64_t bytes, std::int64_t of) {
                                  Q_EMIT attachmentProgress(opening, bytes, of);
                                  return goOn();
                              });
    } catch (const central::PgError& error) {
        throw UserError(
            Messages::tr("The content is at the centre; it takes the line to open it. (%1)")
                .arg(error.message()));
    }
}

void SyncEngine::retryNow()
{
    fetchStopped_ = false;
    pullWake_.ring();
    pushWake_.ring();
}

void SyncEngine::sendToThisCentre()
{
    adoptWanted_ = true; // once it is known which one this is: see afterPull()
    pullWake_.ring();
}

void SyncEngine::usePassword(const std::string& password)
{
    {
        const std::lock_guard guard(mutex_);
        password_ = password;
    }
    retryNow();
}

void SyncEngine::fetchAnew()
{
    fetchStopped_ = false;
    fetchWanted_ = true;
    pullWake_.ring();
}

void SyncEngine::stopFetching()
{
    fetchStopped_ = true;
}

SyncStatus SyncEngine::status() const
{
    const std::lock_guard guard(mutex_);
    return status_;
}

// ---- shared -----------------------------------------------------------------------------------

std::shared_ptr<SyncEngine::Generation> SyncEngine::generation() const
{
    const std::lock_guard guard(mutex_);
    return generation_;
}

std::string SyncEngine::password() const
{
    const std::lock_guard guard(mutex_);
    return password_;
}

central::PgOptions SyncEngine::pgOptions() const
{
    return {options_.patience, [this] { return !stopping_; }};
}

template <typename Change>
void SyncEngine::update(Change change)
{
    SyncStatus now;
    {
        const std::lock_guard guard(mutex_);
        change(status_);
        now = status_;
    }
    Q_EMIT statusChanged(now);
}

void SyncEngine::problem(LinkState link, const UserError& error)
{
    const auto* pg = dynamic_cast<const central::PgError*>(&error);
    if (pg != nullptr && pg->trouble() == central::PgTrouble::Stopped)
        return;
    update([&](SyncStatus& s) {
        s.link = link;
        s.problem = error.message();
        s.trouble = pg != nullptr ? std::optional(pg->trouble()) : std::nullopt;
        s.fetching.reset();
        if (s.lastProblems.empty() || s.lastProblems.front() != error.message())
            s.lastProblems.insert(s.lastProblems.begin(), error.message());
        s.lastProblems.resize(std::min(s.lastProblems.size(), kProblemsKept));
    });
}

void SyncEngine::refreshOverlay()
{
    if (const auto use = generation()) {
        use->overlay.refresh(use->writer, watermark_);
        use->writer.checkpointIfLong();
        Q_EMIT changed({{replica("case").number, {}}});
    }
    countCommands();
}

void SyncEngine::countCommands()
{
    const OutboxCounts counts = outbox_->counts();
    update([&](SyncStatus& s) {
        s.waiting = counts.waiting;
        s.held = counts.held;
        s.applied = counts.applied;
        s.conflicts = counts.undecided;
        s.elsewhere = counts.elsewhere;
    });
}

// ---- the thread that pulls --------------------------------------------------------------------

void SyncEngine::pullLoop()
{
    Backoff backoff;
    update([this](SyncStatus& s) {
        s.link = options_.readFrom.empty() ? LinkState::NoCentre : LinkState::Connecting;
    });
    while (!stopping_) {
        try {
            if (!takeLock())
                continue;
            if (!generation())
                openGeneration();
            if (options_.readFrom.empty()) {
                pullWake_.wait(kHeartbeat);
                continue;
            }
            follow();
            backoff.reset();
        } catch (const central::PgError& error) {
            if (const auto use = generation(); use && use->puller)
                use->puller->forgetServer();
            if (status().link == LinkState::Live || status().link == LinkState::CatchingUp)
                backoff.reset(); // it was up: the next try may succeed at once
            const bool stuck = needsUser(error);
            // What the centre refuses in the middle may have been migrated: signing in anew tells.
            const bool firstRefusal = error.trouble() == central::PgTrouble::Refused
                                      && status().link != LinkState::NeedsUser;
            problem(stuck ? LinkState::NeedsUser : LinkState::Offline, error);
            // Somebody may mend it at the centre: a locked account, a right that was missing.
            pullWake_.wait(stuck && !firstRefusal
                               ? std::max<std::chrono::milliseconds>(30s, backoff.next())
                               : backoff.next());
        } catch (const UserError& error) {
            if (setAsideIfBroken(error))
                continue;
            problem(LinkState::NeedsUser, error);
            // On a full disk what stands in the WAL is what the next try can be written over.
            if (const auto use = generation())
                (void)problemOf([&] { use->writer.checkpoint(); });
            pullWake_.wait(std::max<std::chrono::milliseconds>(5s, backoff.next()));
        }
    }
}

bool SyncEngine::takeLock()
{
    if (lock_)
        return true;
    if (auto lock = cache::StoreLock::tryTake(store_.folder())) {
        lock_ = std::make_unique<cache::StoreLock>(std::move(*lock));
        return true;
    }
    if (status().link != LinkState::OtherWindow) {
        problem(
            LinkState::OtherWindow,
            UserError(Messages::tr("Another Zhitu on this computer keeps this cache in step.")));
        if (const auto file = store_.current())
            Q_EMIT generationReady(*file);
    }
    pullWake_.wait(2s);
    return false;
}

/// A generation that cannot be used is set aside, and fetched anew; the outbox is another file.
void SyncEngine::openGeneration()
{
    const auto file = store_.current();
    if (!file)
        return;
    try {
        if (verifyWanted_)
            checkPages(*file);
        auto opened = std::make_shared<Generation>(*lock_, *file, *outbox_, options_);
        watermark_ = opened->puller ? opened->puller->meta().watermark : 0;
        if (opened->puller)
            outbox_->setCentre(nameOf(opened->puller->meta().origin()));
        {
            const std::lock_guard guard(mutex_);
            generation_ = opened;
            status_.watermark = watermark_;
            status_.asOf = std::atoll(opened->writer.meta("as_of").c_str());
            status_.drill = QString::fromStdString(opened->writer.meta(drill::kCacheMark));
        }
    } catch (const UserError& error) {
        if (!isDamageOf(error, *file) || options_.readFrom.empty())
            throw;
        setAside(*file, error);
        return;
    }
    refreshOverlay();
    Q_EMIT generationReady(*file);
}

void SyncEngine::checkPages(const std::filesystem::path& file)
{
    const auto problems = cache::checkCache(file, [this](double) { return !stopping_; });
    if (problems && !problems->empty())
        throw cache::UnusableFile(cache::FileVerdict::Damaged, file);
}

void SyncEngine::setAside(const std::filesystem::path& file, const UserError& why)
{
    {
        const std::lock_guard guard(mutex_);
        generation_.reset();
    }
    cache::setAside(file);
    problem(LinkState::Connecting,
            UserError(Messages::tr("The cache could not be used any more. It was set aside and is "
                                   "fetched anew; what you "
                                   "entered is in another file and safe. (%1)")
                          .arg(why.message())));
}

bool SyncEngine::setAsideIfBroken(const UserError& error)
{
    const auto use = generation();
    if (!use || !isDamageOf(error, use->file) || options_.readFrom.empty())
        return false;
    try {
        setAside(use->file, error);
        return true;
    } catch (const UserError&) { // the folder is in the way as well; the first trouble is said
        return false;
    }
}

void SyncEngine::follow()
{
    central::PgConnection connection(options_.readFrom, password(), pgOptions());
    requireUsableCentre(connection);
    noteDrill(connection);
    const FeedState first = probe(connection, watermark_);
    update([&](SyncStatus& s) {
        s.host = connection.host();
        s.drill = QString::fromStdString(drill_);
        s.standby = first.standby;
        s.link = LinkState::CatchingUp;
        s.problem.clear();
        s.trouble.reset();
    });
    if (!first.standby)
        connection.execute("LISTEN zhitu_change");
    auto use = generation();
    if (use && use->puller)
        use->puller->forgetServer();
    outbox_->sendUnseenAgain();
    countCommands();
    pushWake_.ring(); // the line is back
    std::optional<Clock::time_point> heldSince;
    std::optional<Clock::time_point> behindSince;
    std::minstd_rand jitter(std::random_device{}());
    const auto goOn = [this](double) { return !stopping_; };
    bool expectsNews = false;
    bool firstPull = true;
    while (!stopping_) {
        use = generation();
        if (!use || !use->puller || fetchWanted_ || mustFetch_) {
            if (use && use->puller) { // before anything that can fail, or take long
                use->puller->narrow(connection);
                scrubIfWanted(*use);
            }
            requireScope(probe(connection, 0));
            fetchGeneration(connection);
            return; // it may be in the middle of a table
        }
        if (std::exchange(verifyWanted_, false))
            use->puller->distrust();
        const Pulled pulled = use->puller->pull(connection, expectsNews, goOn);
        if (pulled.kind == Pulled::Kind::MustBootstrap) {
            mustFetch_ = true;
            continue;
        }
        fetchStopped_ = false; // of one that nobody needs any more
        watermark_ = use->puller->meta().watermark;
        afterPull(connection, pulled);
        if (std::exchange(firstPull, false)) {
            removeForeignFetches(store_, *lock_, use->puller->meta());
            keepDrill(*use);
        }
        requireScope(pulled.state); // after what he may no longer see is gone
        if (pulled.kind != Pulled::Kind::Nothing)
            use->writer.checkpointIfLong();
        if (pulled.state.pending && !heldSince)
            heldSince = Clock::now();
        if (!pulled.state.pending)
            heldSince.reset();
        if (pulled.behind && !behindSince)
            behindSince = Clock::now();
        if (!pulled.behind)
            behindSince.reset();
        update([&](SyncStatus& s) {
            s.link = behindSince && Clock::now() - *behindSince > kBehindUnsaid
                         ? LinkState::CatchingUp
                         : LinkState::Live;
            s.problem.clear();
            s.trouble.reset();
            s.watermark = watermark_;
            s.upto = pulled.state.upto;
            if (!pulled.behind)
                s.asOf = pulled.state.serverTime;
            s.standby = pulled.state.standby;
            s.heldBack = heldSince.has_value();
            s.heldBackMs = heldSince ? std::chrono::duration_cast<std::chrono::milliseconds>(
                                           Clock::now() - *heldSince)
                                           .count()
                                     : 0;
        });
        if (pulled.state.standby != first.standby)
            return; // it was promoted: another server, which is listened to and asked anew
        std::chrono::milliseconds most = kHeartbeat;
        if (pulled.behind)
            most = 0ms;
        else if (heldSince)
            most = kHeldBackPoll;
        else if (pulled.state.standby)
            most =
                kStandbyPoll / 2
                + std::chrono::milliseconds(jitter() % static_cast<unsigned>(kStandbyPoll.count()));
        const bool woken = connection.waitForNotification(most, pullWake_.descriptor());
        // Who is woken by what others changed elsewhere had better ask first.
        expectsNews = pulled.behind || (woken && pulled.kind == Pulled::Kind::Applied);
        pullWake_.take();
    }
}

/// Asked at each connect: another server may answer, and what it is must be seen before its rows.
void SyncEngine::noteDrill(central::PgConnection& connection)
{
    const auto mark = drill::markOf(connection);
    drill_ = mark ? mark->title : std::string();
}

/// A cache that was fetched before its centre was asked. It is known to be of this centre.
void SyncEngine::keepDrill(Generation& use)
{
    if (use.writer.meta(drill::kCacheMark) != drill_)
        setFlag(use, drill::kCacheMark, drill_.c_str());
}

void SyncEngine::fetchGeneration(central::PgConnection& connection)
{
    if (fetchStopped_) {
        fetchWanted_ = false;
        if (!mustFetch_ && generation())
            return; // goes on with what is in use
        throw UserError(Messages::tr("Fetching was stopped. What has come so far is kept; “Try "
                                     "again” goes on from there."));
    }
    update([](SyncStatus& s) { s.link = LinkState::Fetching; });
    const auto fresh = fetchedGeneration(connection);
    update([](SyncStatus& s) { s.fetching.reset(); });
    if (fresh)
        putInUse(fresh);
}

void SyncEngine::putInUse(const std::shared_ptr<Generation>& fresh)
{
    const SyncMeta& meta = fresh->puller->meta();
    const auto before = generation();
    const bool ofMore =
        before && before->puller
        && (before->writer.meta(kScrub) == "1" || !isOfTheSame(before->puller->meta(), meta));
    {
        cache::CacheWriter::Batch batch(fresh->writer);
        // What was done with where the cache before came from may be unknown here.
        batch.setMeta(kSendAgain, "1");
        if (ofMore)
            batch.setMeta(kRemoveOthers, "1");
        batch.setMeta(drill::kCacheMark, drill_); // before anybody sees it
        forgetFetch(batch.connection());
        batch.commit();
    }
    watermark_ = meta.watermark;
    store_.switchTo(*lock_, fresh->file);
    outbox_->setCentre(nameOf(meta.origin()));
    fresh->overlay.refresh(fresh->writer, meta.watermark);
    fetchWanted_ = false;
    mustFetch_ = false;
    {
        const std::lock_guard guard(mutex_);
        generation_ = fresh;
    }
    countCommands();
    Q_EMIT generationReady(fresh->file);
}

/// What changed while it was fetched is pulled before anybody sees it. A line that breaks meanwhile
/// costs that much, not the whole: bootstrap() finds it again.
std::shared_ptr<SyncEngine::Generation>
SyncEngine::fetchedGeneration(central::PgConnection& connection)
{
    const auto file = bootstrap(connection, store_, *lock_, options_.sealer.get(),
                                [this](const BootstrapProgress& progress) {
                                    update([&](SyncStatus& s) { s.fetching = progress; });
                                    return !stopping_ && !fetchStopped_;
                                });
    if (!file)
        return nullptr; // it was stopped
    try {
        auto fresh = std::make_shared<Generation>(*lock_, *file, *outbox_, options_);
        for (;;) {
            const Pulled pulled = fresh->puller->pull(
                connection, false, [this](double) { return !stopping_ && !fetchStopped_; });
            if (pulled.kind == Pulled::Kind::MustBootstrap)
                return nullptr; // the area grew, or it waited too long
            if (!pulled.behind)
                return fresh;
        }
    } catch (const UserError& error) {
        if (isDamageOf(error, *file))
            store_.remove(*lock_, *file);
        throw;
    }
}

void SyncEngine::afterPull(central::PgConnection& connection, const Pulled& pulled)
{
    if (!pulled.changed.empty()) // first: whatever fails below, these rows are not told again
        Q_EMIT changed(pulled.changed);
    const auto use = generation();
    if (adoptWanted_.exchange(false) && outbox_->adopt() > 0) {
        countCommands();
        refreshOverlaySoon();
        pushWake_.ring();
    }
    if (use && use->writer.meta(kSendAgain) == "1") {
        // The centre may have lost what it had applied for us, too.
        outbox_->sendAgain();
        countCommands();
        setFlag(*use, kSendAgain, "0");
        pushWake_.ring();
    }
    // A standby that is behind what is in the cache cannot know.
    const bool asFar = pulled.state.upto >= watermark_;
    // What changes no row that comes here, such as an entry of the audit, moves no watermark: where
    // there is nothing new all that the server has is here.
    const bool hasAll = pulled.kind == Pulled::Kind::Nothing && !pulled.behind;
    const Xid here = watermark_;
    const Xid brought = hasAll ? std::max(here, pulled.state.upto) : here;
    if ((asFar && finishBrought(connection, *outbox_, brought) > 0)
        || pulled.kind == Pulled::Kind::Repaired) {
        countCommands();
        pushWake_.ring();
    }
    if (use)
        scrubIfWanted(*use);
}

/// What was purged must not be left in free pages, in the WAL, in older generations or sidecars.
void SyncEngine::scrubIfWanted(Generation& use)
{
    if (use.writer.meta(kRemoveOthers) == "1") {
        store_.removeOthers(*lock_, use.file);
        setFlag(use, kRemoveOthers, "0");
    }
    if (use.writer.meta(kScrub) != "1")
        return;
    std::vector<ChangedKeys> everything;
    for (const Replica& replica : replicas())
        everything.push_back({replica.number, {}});
    Q_EMIT changed(everything);
    store_.removeAllBut(*lock_, use.file);
    if (!use.writer.scrubFreePages())
        return; // a reader is in the way; after the next pull
    setFlag(use, kScrub, "0");
}

void SyncEngine::setFlag(Generation& use, const char* flag, const char* value)
{
    cache::CacheWriter::Batch batch(use.writer);
    batch.setMeta(flag, value);
    batch.commit();
}

// ---- the thread that pushes -------------------------------------------------------------------

/// A journal that is damaged holds up nothing else.
QString SyncEngine::takeWrittenDown()
{
    return problemOf([this] {
               takeExports(
                   store_.folder(), *outbox_,
                   std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
           })
        .value_or(QString());
}

void SyncEngine::pushLoop()
{
    Backoff backoff;
    std::unique_ptr<central::PgConnection> connection;
    while (!stopping_) {
        try {
            const QString unread = takeWrittenDown();
            if (const OutboxCounts counts = outbox_->counts(); counts.waiting == counts.held) {
                if (const SyncStatus now = status(); now.pushProblem != unread || now.fileBytes > 0)
                    update([&](SyncStatus& s) {
                        s.pushProblem = unread;
                        s.fileBytes = 0;
                    });
                pushWake_.wait(kOutboxLook);
                continue;
            }
            if (!connection) {
                connection = std::make_unique<central::PgConnection>(options_.sendTo, password(),
                                                                     pgOptions());
                // A case that somebody holds there keeps none but its own back: the whole session
                // would be ended by transaction_timeout.
                connection->execute("SET lock_timeout = '2s'");
            }
            // It may have been migrated since: what this program does not know it must not send.
            requireUsableCentre(*connection);
            const Pushed pushed = pushAll(*connection, *outbox_);
            update([&](SyncStatus& s) {
                s.pushProblem = pushed.problem.isEmpty() ? unread : pushed.problem;
                s.fileBytes = pushed.fileBytes;
                s.fileSent = pushed.fileSent;
            });
            if (pushed.settled() > 0) {
                refreshOverlaySoon();
                pullWake_.ring();
            }
            if (pushed.failed > 0) {
                pushWake_.wait(backoff.next());
                continue;
            }
            backoff.reset();
            if (pushed.settled() == 0 && !pushed.unfinished)
                pushWake_.wait(kOutboxLook); // what is left has to be decided on first
        } catch (const UserError& error) {
            connection.reset();
            if (stopping_)
                return;
            update([&](SyncStatus& s) { s.pushProblem = error.message(); });
            refreshOverlaySoon(); // some may have been answered before
            pushWake_.wait(backoff.next());
        }
    }
}

} // namespace zhitu::sync
