// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/outbox.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "data/cache/migration.h"
#include "data/domain/attachment.h"
#include "data/paths.h"
#include "data/sync/command_json.h"
#include "data/sync/messages.h"
#include "data/sync/uuid7.h"

namespace zhitu::sync {
namespace {

using cache::Access;
using cache::Connection;
using cache::Statement;

constexpr std::int64_t kApplicationId = 0x5A48544F; // "ZHTO"

const std::vector<cache::Migration>& migrations()
{
    static const std::vector<cache::Migration> list{
        {1,
         [](Connection& connection) {
             connection.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
             connection.execute(R"sql(
CREATE TABLE command (
    serial INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    payload TEXT NOT NULL, base_version INTEGER NOT NULL, entered_at INTEGER NOT NULL);
CREATE TABLE draft (form TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID;
)sql");
         }},
        {2,
         [](Connection& connection) {
             connection.execute(R"sql(
ALTER TABLE command ADD COLUMN status INTEGER NOT NULL DEFAULT 0;
ALTER TABLE command ADD COLUMN result TEXT NOT NULL DEFAULT '';
ALTER TABLE command ADD COLUMN applied_xid INTEGER NOT NULL DEFAULT 0;
CREATE INDEX command_status ON command(status);
)sql");
         }},
        {3,
         [](Connection& connection) {
             // In the clear: what is sealed with another key keeps its place among its case's.
             connection.execute("ALTER TABLE command ADD COLUMN case_key TEXT NOT NULL DEFAULT ''");
             connection.execute("ALTER TABLE command ADD COLUMN centre TEXT NOT NULL DEFAULT ''");
             connection.execute("CREATE TABLE note (key TEXT NOT NULL PRIMARY KEY, value TEXT NOT "
                                "NULL) WITHOUT ROWID");
         }},
        {4,
         [](Connection& connection) {
             // In the clear, as the key of the case: what only tells waits for no step.
             connection.execute("ALTER TABLE command ADD COLUMN tells INTEGER NOT NULL DEFAULT 0");
             connection.execute("UPDATE command SET tells = 1 WHERE kind = 'case.report_again'");
         }},
        {5,
         [](Connection& connection) {
             // Contents apart: a look at the commands reads none of them. They go with their
             // command.
             connection.execute(R"sql(
ALTER TABLE command ADD COLUMN belongs_to TEXT NOT NULL DEFAULT '';
ALTER TABLE command ADD COLUMN content_bytes INTEGER NOT NULL DEFAULT 0;
CREATE TABLE content_part (
    command_serial INTEGER NOT NULL, part INTEGER NOT NULL, content BLOB NOT NULL,
    sealed INTEGER NOT NULL, UNIQUE (command_serial, part));
CREATE TRIGGER content_goes AFTER DELETE ON command BEGIN
    DELETE FROM content_part WHERE command_serial = OLD.serial;
END;
)sql");
         }},
        {6,
         [](Connection& connection) {
             // What links a finding to its case is no step of the case.
             connection.execute("UPDATE command SET tells = 1 WHERE kind = 'patrol.link'");
         }},
    };
    return list;
}

const cache::VersionSlot& versionSlot()
{
    static const cache::VersionSlot slot{
        [](Connection& c) { return c.queryInt("PRAGMA user_version"); },
        [](Connection& c, std::int64_t version) {
            c.execute("PRAGMA user_version = " + std::to_string(version));
        }};
    return slot;
}

/// A new file has neither tables nor an id; everything else must say that it is ours.
void requireOutbox(Connection& connection, const std::filesystem::path& file)
{
    const QString name = shown(file);
    // One look at the file: another process may be making it just now.
    const cache::Transaction look(connection, "BEGIN");
    const std::int64_t id = connection.queryInt("PRAGMA application_id");
    const bool empty = connection.queryInt("SELECT count(*) FROM sqlite_schema") == 0;
    if (id != kApplicationId && !(id == 0 && empty))
        throw UserError(
            Messages::tr("“%1” is not an outbox of Zhitu. It was left as it is. Move it "
                         "away and start again.")
                .arg(name));
    if (versionSlot().read(connection) > migrations().back().to)
        throw UserError(Messages::tr("The outbox “%1” was written by a newer Zhitu. It was left as "
                                     "it is; your entries in it are safe. Please update this "
                                     "program.")
                            .arg(name));
}

/// A file that is only read may be of the version before.
bool hasStatus(Connection& connection)
{
    return versionSlot().read(connection) >= 2;
}

/// The uuid of the case: that is the id of its report. Where none is known its id is.
std::string caseKeyOf(const Command& command)
{
    const auto keyOf = [](const auto& about) {
        return about.caseUuid.empty() ? std::to_string(about.caseId) : about.caseUuid;
    };
    if (command.kind == kActOnCase)
        if (const auto act = actFrom(command.payload, command.baseVersion))
            return keyOf(*act);
    if (command.kind == kReportAgain)
        if (const auto report = furtherReportFrom(command.payload))
            return keyOf(*report);
    if (command.kind == kMarkAlarm)
        if (const auto mark = alarmActFrom(command.payload))
            return keyOf(*mark);
    if (command.kind == kReveal)
        if (const auto reveal = revealFrom(command.payload))
            return keyOf(*reveal);
    if (command.kind == kAttach)
        if (const auto said = attachmentFrom(command.payload))
            return keyOf(*said);
    if (command.kind == kLinkFinding) // waits for the report of the case
        if (const auto link = patrolLinkFrom(command.payload))
            return keyOf(*link);
    return command.id;
}

bool isOfSameCentre(const KeptCommand& one, const KeptCommand& other)
{
    return one.command.centre == other.command.centre || (!one.elsewhere && !other.elsewhere);
}

/// Who the centre knows one as: see nameOf(CentreIdentity).
std::string_view userIn(std::string_view centre)
{
    return centre.substr(centre.rfind('/') + 1);
}

/// Commands that are done and kept: the centre must lose more than these to lose one of them.
constexpr int kDoneKept = 200;
/// Of contents that are done: a file is lost where the centre loses more than these.
constexpr std::int64_t kDoneBytesKept = 64 << 20;

/// Where a part of a content is sealed for.
std::string partPlace(const std::string& command, int part)
{
    return "command/" + command + "/part/" + std::to_string(part);
}

} // namespace

Outbox::Outbox(const std::filesystem::path& file, std::shared_ptr<const Sealer> sealer)
    : connection_(std::make_unique<Connection>(file.string(), Access::Create)),
      sealer_(std::move(sealer))
{
    requireOutbox(*connection_, file);
    // A rollback journal, not a WAL: there is one connection, and nothing to checkpoint.
    // EXTRA also flushes the folder once the journal is gone; FULL may roll back after a power cut.
    connection_->execute("PRAGMA synchronous=EXTRA");
    connection_->execute("PRAGMA secure_delete=ON"); // what is given up is not left in free pages
    cache::migrate(*connection_, versionSlot(), migrations());
}

void Outbox::put(Statement& statement, int parameter, const std::string& text,
                 const std::string& place) const
{
    if (sealer_)
        statement.bindBlob(parameter, sealer_->seal(text, place));
    else
        statement.bind(parameter, std::string_view(text));
}

/// What is sealed is a blob; text was written where there was no key, and stays readable.
std::optional<std::string> Outbox::get(const Statement& row, int column,
                                       const std::string& place) const
{
    if (row.type(column) != SQLITE_BLOB)
        return row.text(column);
    return sealer_ ? sealer_->unseal(row.blob(column), place) : std::nullopt;
}

void Outbox::append(const Command& command, const std::string& form, const std::string& replaced,
                    const std::vector<EnteredFile>& files, const std::optional<Companion>& behind)
{
    const std::lock_guard guard(mutex_);
    cache::Transaction transaction(*connection_);
    if (replaced.empty() || !replace(replaced, command))
        insert(command, {}, 0);
    for (const EnteredFile& file : files)
        insertFile(file, command.id);
    if (behind)
        insert(behind->command, behind->belongsTo, 0);
    removeDraft(form);
    transaction.commit();
}

std::optional<std::int64_t> Outbox::insert(const Command& command, const std::string& belongsTo,
                                           std::int64_t contentBytes)
{
    Statement insert = connection_->prepare(
        "INSERT INTO command(id, kind, payload, base_version, entered_at, case_key, centre, "
        "tells, belongs_to, content_bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(id) DO NOTHING RETURNING serial");
    insert.bind(1, std::string_view(command.id)).bind(2, std::string_view(command.kind));
    put(insert, 3, command.payload, "command/" + command.id);
    const std::string key = caseKeyOf(command);
    insert.bind(4, command.baseVersion).bind(5, command.enteredAtSec);
    const std::string name = command.centre.empty() ? here() : command.centre;
    insert.bind(6, std::string_view(key)).bind(7, std::string_view(name));
    insert.bind(8, std::int64_t{onlyTells(command)})
        .bind(9, std::string_view(belongsTo))
        .bind(10, contentBytes);
    return insert.step() ? std::optional(insert.integer(0)) : std::nullopt;
}

/// Each part is sealed by itself: none is opened that is not sent.
void Outbox::insertFile(const EnteredFile& file, const std::string& belongsTo)
{
    const std::string_view content = *file.content;
    const auto serial = insert(file.command, belongsTo, static_cast<std::int64_t>(content.size()));
    if (!serial)
        return;
    const int parts = domain::attachmentParts(static_cast<std::int64_t>(content.size()));
    for (int part = 0; part < parts; ++part) {
        const std::string_view piece =
            content.substr(static_cast<std::size_t>(part * domain::kAttachmentPartBytes),
                           static_cast<std::size_t>(domain::kAttachmentPartBytes));
        Statement insert = connection_->prepare("INSERT INTO content_part VALUES (?, ?, ?, ?)");
        insert.bind(1, *serial).bind(2, std::int64_t{part});
        if (sealer_)
            insert.bindBlob(3, sealer_->seal(piece, partPlace(file.command.id, part)));
        else
            insert.bindBlob(3, std::as_bytes(std::span(piece)));
        insert.bind(4, std::int64_t{sealer_ != nullptr}).run();
    }
}

std::optional<std::string> Outbox::contentPart(std::int64_t serial, int part)
{
    const std::lock_guard guard(mutex_);
    Statement row = connection_->prepare(
        "SELECT p.content, p.sealed, c.id FROM content_part p JOIN command c ON c.serial = "
        "p.command_serial WHERE p.command_serial = ? AND p.part = ?");
    row.bind(1, serial).bind(2, std::int64_t{part});
    if (!row.step())
        return std::nullopt;
    const auto bytes = row.blob(0);
    if (row.integer(1) == 0)
        return std::string(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    return sealer_ ? sealer_->unseal(bytes, partPlace(row.text(2), part)) : std::nullopt;
}

std::optional<std::string> Outbox::content(std::int64_t serial)
{
    std::string content;
    for (int part = 0;; ++part) {
        const auto piece = contentPart(serial, part);
        if (!piece)
            return part == 0 ? std::nullopt : std::optional(std::move(content));
        content += *piece;
    }
}

std::vector<KeptCommand> Outbox::select(const std::string& where, const std::string& value)
{
    const std::lock_guard guard(mutex_);
    std::vector<KeptCommand> commands;
    const std::string here = this->here();
    Statement rows = connection_->prepare(
        "SELECT serial, id, kind, payload, base_version, "
        "entered_at, status, result, case_key, centre, tells, belongs_to, content_bytes FROM "
        "command WHERE "
        + where + " ORDER BY serial");
    if (!value.empty())
        rows.bind(1, std::string_view(value));
    while (rows.step()) {
        KeptCommand kept;
        kept.serial = rows.integer(0);
        kept.command = {rows.text(1),    rows.text(2),    {},
                        rows.integer(4), rows.integer(5), rows.text(9)};
        const auto payload = get(rows, 3, "command/" + kept.command.id);
        kept.readable = payload.has_value();
        kept.command.payload = payload.value_or(std::string());
        kept.status = static_cast<KeptCommand::Status>(rows.integer(6));
        kept.result = rows.text(7);
        kept.caseKey = rows.text(8);
        if (kept.caseKey.empty()) // stored before there were any
            kept.caseKey = caseKeyOf(kept.command);
        kept.tells = rows.integer(10) != 0;
        kept.belongsTo = rows.text(11);
        kept.contentBytes = rows.integer(12);
        kept.elsewhere = !kept.command.centre.empty() && kept.command.centre != here;
        commands.push_back(std::move(kept));
    }
    return commands;
}

std::vector<Command> Outbox::waiting()
{
    std::vector<Command> commands;
    for (KeptCommand& kept : select("status = 0"))
        commands.push_back(std::move(kept.command));
    return commands;
}

std::vector<KeptCommand> Outbox::all()
{
    return select("true");
}

OutboxCounts Outbox::counts()
{
    const std::lock_guard guard(mutex_);
    Statement row = connection_->prepare(R"sql(
WITH each AS (SELECT serial, id, case_key, status, tells, kind, belongs_to, centre IN ('', ?) AS own
              FROM command),
held AS (SELECT id FROM each WHERE own AND status = 0 AND EXISTS (
             SELECT 1 FROM each AS earlier WHERE earlier.own AND earlier.status IN (2, 3)
                 AND NOT earlier.tells AND (earlier.kind = 'case.report' OR NOT each.tells)
                 AND earlier.case_key = each.case_key AND earlier.serial < each.serial))
SELECT count(*) FILTER (WHERE own AND status = 0),
       count(*) FILTER (WHERE own AND status = 0 AND (id IN (SELECT id FROM held)
           OR belongs_to IN (SELECT id FROM held)
           OR belongs_to IN (SELECT id FROM each AS its WHERE its.status IN (2, 3)))),
       count(*) FILTER (WHERE own AND status = 1),
       count(*) FILTER (WHERE own AND status IN (2, 3)),
       count(*) FILTER (WHERE NOT own AND status IN (0, 2, 3))
FROM each
)sql");
    row.bind(1, std::string_view(here()));
    OutboxCounts counts;
    if (row.step())
        counts = {static_cast<int>(row.integer(0)), static_cast<int>(row.integer(1)),
                  static_cast<int>(row.integer(2)), static_cast<int>(row.integer(3)),
                  static_cast<int>(row.integer(4))};
    return counts;
}

void Outbox::settle(const std::string& id, KeptCommand::Status status, const std::string& result)
{
    const std::lock_guard guard(mutex_);
    const auto read = resultFrom(result);
    connection_->prepare("UPDATE command SET status = ?, result = ?, applied_xid = ? WHERE id = ?")
        .bind(1, static_cast<std::int64_t>(status))
        .bind(2, std::string_view(result))
        .bind(3, static_cast<std::int64_t>(read ? read->xid : 0))
        .bind(4, std::string_view(id))
        .run();
}

std::map<std::string, std::uint64_t> Outbox::appliedBelow(std::uint64_t watermark)
{
    const std::lock_guard guard(mutex_);
    std::map<std::string, std::uint64_t> applied;
    Statement rows = connection_->prepare(
        "SELECT id, applied_xid FROM command WHERE status = 1 AND applied_xid < ? AND centre IN "
        "('', ?)");
    rows.bind(1, static_cast<std::int64_t>(watermark)).bind(2, std::string_view(here()));
    while (rows.step())
        applied.emplace(rows.text(0), static_cast<std::uint64_t>(rows.integer(1)));
    return applied;
}

void Outbox::finish(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    connection_->prepare("UPDATE command SET status = 4 WHERE status = 1 AND id = ?")
        .bind(1, std::string_view(id))
        .run();
    connection_->execute(
        "DELETE FROM command WHERE status = 4 AND serial <= (SELECT serial FROM command "
        "WHERE status = 4 ORDER BY serial DESC LIMIT 1 OFFSET "
        + std::to_string(kDoneKept) + ")");
    connection_->execute(
        "DELETE FROM content_part WHERE command_serial IN (SELECT serial FROM (SELECT serial, "
        "sum(content_bytes) OVER (ORDER BY serial DESC) AS upto FROM command WHERE status = 4 AND "
        "content_bytes > 0) WHERE upto > "
        + std::to_string(kDoneBytesKept) + ")");
}

void Outbox::sendAgain(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    for (const KeptCommand& kept : select("status = 1 AND id = ?", id))
        if (!kept.readable) {
            CommandResult lost; // it cannot be sent any more; whoever it belongs to has to know
            lost.why = "key";
            settle(id, KeptCommand::Status::Refused, toJson(lost));
            return;
        }
    connection_->prepare("UPDATE command SET status = 0 WHERE status = 1 AND id = ?")
        .bind(1, std::string_view(id))
        .run();
}

void Outbox::sendAgain()
{
    waitAgain("status IN (1, 4)");
}

void Outbox::sendUnseenAgain()
{
    waitAgain("status = 1");
}

/// What cannot be read can never be sent: it would only be in the way.
void Outbox::waitAgain(const std::string& where)
{
    const std::lock_guard guard(mutex_);
    cache::Transaction transaction(*connection_);
    for (const KeptCommand& kept : select(where))
        if (kept.readable && !kept.elsewhere)
            connection_->prepare("UPDATE command SET status = 0 WHERE id = ?")
                .bind(1, std::string_view(kept.command.id))
                .run();
    transaction.commit();
}

void Outbox::tryAgain(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    connection_->prepare("UPDATE command SET status = 0, result = '' WHERE status = 3 AND id = ?")
        .bind(1, std::string_view(id))
        .run();
}

std::vector<KeptCommand> Outbox::behind(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    const std::vector<KeptCommand> all = this->all();
    std::vector<KeptCommand> found;
    const auto first =
        std::ranges::find(all, id, [](const KeptCommand& kept) { return kept.command.id; });
    if (first == all.end())
        return found;
    const bool isReport = first->command.kind == kReportCase;
    std::set<std::string> ids{id};
    for (auto it = std::next(first); it != all.end(); ++it) {
        const bool waitsForIt =
            !first->tells && it->caseKey == first->caseKey
            && (!it->tells
                || (isReport && it->command.kind != kReportAgain && it->command.kind != kAttach));
        if (it->status == KeptCommand::Status::Applied || it->status == KeptCommand::Status::Done
            || !isOfSameCentre(*it, *first) || !(waitsForIt || ids.contains(it->belongsTo)))
            continue;
        found.push_back(*it);
        ids.insert(it->command.id);
    }
    return found;
}

void Outbox::insist(const std::string& id, std::int64_t baseVersion)
{
    const std::lock_guard guard(mutex_);
    cache::Transaction transaction(*connection_);
    const std::vector<KeptCommand> followers = behind(id);
    const std::vector<KeptCommand> all = this->all();
    const auto first =
        std::ranges::find(all, id, [](const KeptCommand& kept) { return kept.command.id; });
    if (first == all.end())
        return;
    std::vector<KeptCommand> again{*first};
    again.insert(again.end(), followers.begin(), followers.end());
    // Another id: the centre keeps the answer to the first one.
    for (const KeptCommand& kept : again)
        if (kept.command.kind != kAttach) // it was never sent, and has no version
            renew(kept, makeUuid7(), kept.command.payload, baseVersion++, kept.caseKey);
    transaction.commit();
}

void Outbox::renew(const KeptCommand& kept, const std::string& id, const std::string& payload,
                   std::int64_t baseVersion, const std::string& caseKey)
{
    Statement update =
        connection_->prepare("UPDATE command SET id = ?, payload = ?, base_version = ?, "
                             "status = 0, result = '', case_key = ? WHERE id = ?");
    update.bind(1, std::string_view(id));
    put(update, 2, payload, "command/" + id);
    update.bind(3, baseVersion)
        .bind(4, std::string_view(caseKey))
        .bind(5, std::string_view(kept.command.id))
        .run();
    followTo(kept.command.id, id);
}

void Outbox::followTo(const std::string& before, const std::string& id)
{
    connection_->prepare("UPDATE command SET belongs_to = ? WHERE belongs_to = ?")
        .bind(1, std::string_view(id))
        .bind(2, std::string_view(before))
        .run();
}

bool Outbox::replace(const std::string& replaced, const Command& command)
{
    const std::vector<KeptCommand> all = this->all();
    const auto old =
        std::ranges::find(all, replaced, [](const KeptCommand& kept) { return kept.command.id; });
    if (old == all.end() || old->status != KeptCommand::Status::Refused)
        return false;
    const std::vector<KeptCommand> followers = behind(replaced);
    Statement update = connection_->prepare(
        "UPDATE command SET id = ?, kind = ?, payload = ?, base_version = ?, entered_at = ?, "
        "case_key = ?, tells = ?, status = 0, result = '' WHERE id = ?");
    update.bind(1, std::string_view(command.id)).bind(2, std::string_view(command.kind));
    put(update, 3, command.payload, "command/" + command.id);
    const std::string key = caseKeyOf(command);
    update.bind(4, command.baseVersion)
        .bind(5, command.enteredAtSec)
        .bind(6, std::string_view(key))
        .bind(7, std::int64_t{onlyTells(command)})
        .bind(8, std::string_view(replaced))
        .run();
    followTo(replaced, command.id);
    std::int64_t base = command.baseVersion;
    const bool isReport = command.kind == kReportCase;
    // Which case they are about now: the new one, or the one that is told instead.
    const auto further =
        command.kind == kReportAgain ? furtherReportFrom(command.payload) : std::nullopt;
    for (const KeptCommand& kept : followers) {
        if (!kept.readable || kept.status != KeptCommand::Status::Waiting)
            continue;
        // Never sent: it may keep its id.
        const bool isFile = kept.command.kind == kAttach || kept.command.kind == kLinkFinding;
        renew(kept, isFile ? kept.command.id : makeUuid7(),
              isReport ? withCase(kept.command.payload, command.id)
              : further && isFile
                  ? withCase(kept.command.payload, further->caseUuid, further->caseId)
                  : kept.command.payload,
              isReport || isFile ? kept.command.baseVersion : ++base, key);
    }
    return true;
}

int Outbox::giveUp(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    cache::Transaction transaction(*connection_);
    std::vector<KeptCommand> gone = behind(id);
    for (KeptCommand& kept : all())
        if (kept.command.id == id)
            gone.push_back(std::move(kept));
    std::erase_if(gone, [](const KeptCommand& kept) {
        return isRecord(kept.command.kind) && kept.status != KeptCommand::Status::Applied;
    });
    for (const KeptCommand& kept : gone)
        remove(kept.command.id);
    transaction.commit();
    return static_cast<int>(gone.size());
}

void Outbox::remove(const std::string& id)
{
    const std::lock_guard guard(mutex_);
    connection_->prepare("DELETE FROM command WHERE id = ?").bind(1, std::string_view(id)).run();
}

std::optional<std::string> Outbox::centre()
{
    const std::lock_guard guard(mutex_);
    return note("centre");
}

std::string Outbox::here()
{
    return centre().value_or(std::string());
}

void Outbox::setCentre(const std::string& name)
{
    const std::lock_guard guard(mutex_);
    const auto before = centre();
    if (before == name)
        return;
    cache::Transaction transaction(*connection_);
    if (before)
        setNote("centre_before", *before);
    setNote("centre", name);
    // What was entered before anything was known was meant for the first one.
    connection_->prepare("UPDATE command SET centre = ? WHERE centre = ''")
        .bind(1, std::string_view(name))
        .run();
    transaction.commit();
}

int Outbox::adopt()
{
    const std::lock_guard guard(mutex_);
    const auto here = centre();
    const auto before = note("centre_before");
    if (!here || !before || userIn(*here) != userIn(*before))
        return 0;
    cache::Transaction transaction(*connection_);
    int adopted = 0;
    for (const KeptCommand& kept : select("centre = ?", *before))
        if (kept.readable) {
            connection_->prepare("UPDATE command SET centre = ? WHERE id = ?")
                .bind(1, std::string_view(*here))
                .bind(2, std::string_view(kept.command.id))
                .run();
            ++adopted;
        }
    transaction.commit();
    sendAgain();
    return adopted;
}

std::optional<std::string> Outbox::note(std::string_view key)
{
    Statement row = connection_->prepare("SELECT value FROM note WHERE key = ?");
    row.bind(1, key);
    return row.step() ? std::optional(row.text(0)) : std::nullopt;
}

void Outbox::setNote(std::string_view key, const std::string& value)
{
    connection_
        ->prepare("INSERT INTO note VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = "
                  "excluded.value")
        .bind(1, key)
        .bind(2, std::string_view(value))
        .run();
}

void Outbox::saveDraft(const std::string& form, const std::string& text)
{
    const std::lock_guard guard(mutex_);
    Statement insert = connection_->prepare(
        "INSERT INTO draft VALUES (?, ?) ON CONFLICT(form) DO UPDATE SET text = excluded.text");
    insert.bind(1, std::string_view(form));
    put(insert, 2, text, "draft/" + form);
    insert.run();
}

std::optional<std::string> Outbox::draft(const std::string& form)
{
    const std::lock_guard guard(mutex_);
    Statement rows = connection_->prepare("SELECT text FROM draft WHERE form = ?");
    rows.bind(1, std::string_view(form));
    if (!rows.step())
        return std::nullopt;
    const auto text = get(rows, 0, "draft/" + form);
    if (!text)
        throw UserError(Messages::tr(
            "The draft is sealed with another key. It is kept; whoever wrote it can open it."));
    return text;
}

void Outbox::removeDraft(const std::string& form)
{
    const std::lock_guard guard(mutex_);
    connection_->prepare("DELETE FROM draft WHERE form = ?").bind(1, std::string_view(form)).run();
}

std::vector<Draft> Outbox::drafts()
{
    const std::lock_guard guard(mutex_);
    std::vector<Draft> drafts;
    Statement rows = connection_->prepare("SELECT form, text FROM draft ORDER BY form");
    while (rows.step())
        // What another user sealed is his; it stays.
        if (const auto text = get(rows, 1, "draft/" + rows.text(0)))
            drafts.push_back({rows.text(0), *text});
    return drafts;
}

std::int64_t Outbox::waitingCountIn(const std::filesystem::path& file)
{
    Connection connection(file.string(), Access::ReadOnly);
    requireOutbox(connection, file);
    return connection.queryInt(hasStatus(connection)
                                   ? "SELECT count(*) FROM command WHERE status <> 4"
                                   : "SELECT count(*) FROM command");
}

OutboxFacts Outbox::factsIn(const std::filesystem::path& file)
{
    Connection connection(file.string(), Access::ReadOnly);
    requireOutbox(connection, file);
    OutboxFacts facts;
    Statement kinds = connection.prepare(
        std::string("SELECT kind, count(*), total(octet_length(payload)) FROM command ")
        + (hasStatus(connection) ? "WHERE status <> 4 " : "") + "GROUP BY kind ORDER BY kind");
    while (kinds.step())
        facts.waiting.push_back({kinds.text(0), kinds.integer(1), kinds.integer(2)});
    Statement drafts = connection.prepare("SELECT count(*), total(octet_length(text)) FROM draft");
    if (drafts.step()) {
        facts.drafts = drafts.integer(0);
        facts.draftBytes = drafts.integer(1);
    }
    return facts;
}

} // namespace zhitu::sync
