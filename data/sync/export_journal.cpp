// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/export_journal.h"

#include <chrono>
#include <memory>

#include "data/cache/sqlite.h"
#include "data/paths.h"
#include "data/sync/command_json.h"
#include "data/sync/messages.h"
#include "data/sync/uuid7.h"
#include "data/user_error.h"

namespace zhitu::sync {
namespace {
namespace fs = std::filesystem;

constexpr std::chrono::hours kGivenUp{24}; ///< no export takes longer: its program is gone

fs::path journalIn(const fs::path& folder)
{
    return folder / "exports.db";
}

std::int64_t seconds(domain::Instant at)
{
    return at.time_since_epoch().count();
}

std::unique_ptr<cache::Connection> opened(const fs::path& file)
{
    auto connection = std::make_unique<cache::Connection>(file.string(), cache::Access::Create);
    // One journal that each program ends by itself; what is written survives a power cut.
    connection->execute("PRAGMA journal_mode=DELETE");
    connection->execute("PRAGMA synchronous=EXTRA");
    connection->execute("CREATE TABLE IF NOT EXISTS export (id TEXT PRIMARY KEY, centre TEXT NOT "
                        "NULL, begun INTEGER NOT NULL, done INTEGER NOT NULL, note TEXT NOT NULL)");
    return connection;
}

} // namespace

WrittenDownExport::WrittenDownExport(const fs::path& cacheFile,
                                     const domain::CentreIdentity& origin, domain::ExportNote note)
    : file_(journalIn(cacheFile.parent_path())), note_(std::move(note))
{
    const std::string centre = nameOf(origin);
    if (centre.empty())
        return;
    const std::string id = makeUuid7();
    try {
        opened(file_)
            ->prepare("INSERT INTO export(id, centre, begun, done, note) VALUES (?, ?, ?, 0, ?)")
            .bind(1, std::string_view(id))
            .bind(2, std::string_view(centre))
            .bind(3, seconds(note_.at))
            .bind(4, std::string_view(toJson(note_)))
            .run();
    } catch (const UserError& error) {
        throw UserError(
            Messages::tr("What is taken out of a centre's data is written down for its audit "
                         "first, and that could not be done in “%1”. Nothing was taken out. (%2)")
                .arg(shown(file_), error.message()));
    }
    id_ = id;
}

WrittenDownExport::~WrittenDownExport()
{
    if (id_.empty())
        return;
    try {
        opened(file_)
            ->prepare("DELETE FROM export WHERE id = ?")
            .bind(1, std::string_view(id_))
            .run();
    } catch (const UserError&) { // the audit says one too many
    }
}

void WrittenDownExport::done(std::int64_t rows)
{
    if (id_.empty())
        return;
    const std::string id = std::exchange(id_, {}); // it stays written down, whatever happens now
    note_.rows = rows;
    opened(file_)
        ->prepare("UPDATE export SET done = 1, note = ? WHERE id = ?")
        .bind(1, std::string_view(toJson(note_)))
        .bind(2, std::string_view(id))
        .run();
}

void takeExports(const fs::path& store, Outbox& outbox, domain::Instant now)
{
    const fs::path file = journalIn(store);
    if (std::error_code ignored; !fs::exists(file, ignored))
        return;
    const auto connection = opened(file);
    std::vector<Command> commands;
    cache::Statement rows = connection->prepare(
        "SELECT id, note, begun, centre FROM export WHERE done = 1 OR begun < ? ORDER BY id");
    rows.bind(1, seconds(now - kGivenUp));
    while (rows.step())
        commands.push_back(
            {rows.text(0), kNoteExport, rows.text(1), 0, rows.integer(2), rows.text(3)});
    rows.reset();
    for (const Command& command : commands) {
        outbox.append(command); // one that is there already is not stored twice
        connection->prepare("DELETE FROM export WHERE id = ?")
            .bind(1, std::string_view(command.id))
            .run();
    }
}

} // namespace zhitu::sync
