// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/outbox.h"

#include <QCoreApplication>

#include "data/cache/migration.h"
#include "data/paths.h"

namespace zhitu::sync {
namespace {

using cache::Access;
using cache::Connection;
using cache::Statement;

struct Messages {
    Q_DECLARE_TR_FUNCTIONS(zhitu::sync::Messages)
};

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

} // namespace

Outbox::Outbox(const std::filesystem::path& file)
    : connection_(std::make_unique<Connection>(file.string(), Access::Create))
{
    requireOutbox(*connection_, file);
    // A rollback journal, not a WAL: there is one connection, and nothing to checkpoint.
    // EXTRA also flushes the folder once the journal is gone; FULL may roll back after a power cut.
    connection_->execute("PRAGMA synchronous=EXTRA");
    cache::migrate(*connection_, versionSlot(), migrations());
}

void Outbox::append(const Command& command)
{
    connection_
        ->prepare("INSERT INTO command(id, kind, payload, base_version, entered_at) VALUES "
                  "(?, ?, ?, ?, ?) ON CONFLICT(id) DO NOTHING")
        .bind(1, std::string_view(command.id))
        .bind(2, std::string_view(command.kind))
        .bind(3, std::string_view(command.payload))
        .bind(4, command.baseVersion)
        .bind(5, command.enteredAtSec)
        .run();
}

std::vector<Command> Outbox::waiting()
{
    std::vector<Command> commands;
    Statement rows = connection_->prepare(
        "SELECT id, kind, payload, base_version, entered_at FROM command ORDER BY serial");
    while (rows.step())
        commands.push_back(
            {rows.text(0), rows.text(1), rows.text(2), rows.integer(3), rows.integer(4)});
    return commands;
}

void Outbox::remove(const std::string& id)
{
    connection_->prepare("DELETE FROM command WHERE id = ?").bind(1, std::string_view(id)).run();
}

void Outbox::saveDraft(const std::string& form, const std::string& text)
{
    connection_
        ->prepare("INSERT INTO draft VALUES (?, ?) ON CONFLICT(form) DO UPDATE SET text = "
                  "excluded.text")
        .bind(1, std::string_view(form))
        .bind(2, std::string_view(text))
        .run();
}

std::optional<std::string> Outbox::draft(const std::string& form)
{
    Statement rows = connection_->prepare("SELECT text FROM draft WHERE form = ?");
    rows.bind(1, std::string_view(form));
    return rows.step() ? std::optional(rows.text(0)) : std::nullopt;
}

void Outbox::removeDraft(const std::string& form)
{
    connection_->prepare("DELETE FROM draft WHERE form = ?").bind(1, std::string_view(form)).run();
}

std::vector<Draft> Outbox::drafts()
{
    std::vector<Draft> drafts;
    Statement rows = connection_->prepare("SELECT form, text FROM draft ORDER BY form");
    while (rows.step())
        drafts.push_back({rows.text(0), rows.text(1)});
    return drafts;
}

std::int64_t Outbox::waitingCountIn(const std::filesystem::path& file)
{
    Connection connection(file.string(), Access::ReadOnly);
    requireOutbox(connection, file);
    return connection.queryInt("SELECT count(*) FROM command");
}

OutboxFacts Outbox::factsIn(const std::filesystem::path& file)
{
    Connection connection(file.string(), Access::ReadOnly);
    requireOutbox(connection, file);
    OutboxFacts facts;
    Statement kinds = connection.prepare("SELECT kind, count(*), total(octet_length(payload)) FROM "
                                         "command GROUP BY kind ORDER BY kind");
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
