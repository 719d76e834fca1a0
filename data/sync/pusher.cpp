// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/pusher.h"

#include <set>

#include "data/central/pg_errors.h"
#include "data/sync/command_json.h"
#include "data/sync/feed.h"

namespace zhitu::sync {
namespace {

using Status = KeptCommand::Status;

const char* functionOf(const std::string& kind)
{
    if (kind == kReportCase)
        return "SELECT zhitu.report_case($1::uuid, $2::jsonb)";
    if (kind == kActOnCase)
        return "SELECT zhitu.act_on_case($1::uuid, $2::jsonb)";
    return nullptr;
}

/// What to keep of an answer, or of an error that will not pass by itself.
CommandResult send(central::PgConnection& connection, const Command& command)
{
    CommandResult refused;
    const char* function = functionOf(command.kind);
    if (function == nullptr) {
        refused.why = "kind";
        return refused;
    }
    try {
        const std::string arguments = command.kind == kActOnCase
                                          ? withBaseVersion(command.payload, command.baseVersion)
                                          : command.payload;
        const central::PgResult row = connection.query(function, {command.id, arguments});
        const auto result =
            row.rows() == 1 ? resultFrom(std::string(row.text(0, 0))) : std::nullopt;
        if (!result)
            throw central::protocolError();
        return *result;
    } catch (const central::PgError& error) {
        if (error.mayPass()
            || (error.trouble() != central::PgTrouble::Refused
                && error.trouble() != central::PgTrouble::Denied))
            throw;
        refused.why = error.message().toStdString();
        return refused;
    }
}

} // namespace

Pushed pushAll(central::PgConnection& connection, Outbox& outbox)
{
    Pushed pushed;
    std::set<std::string> stuck; // cases with something that the user has to decide on
    const std::vector<KeptCommand> all = outbox.all();
    for (const KeptCommand& kept : all) {
        const std::string key = caseKeyOf(kept, all);
        if (kept.status == Status::Conflict || kept.status == Status::Refused)
            stuck.insert(key);
        if (kept.status != Status::Waiting || !kept.readable)
            continue;
        if (stuck.contains(key)) {
            ++pushed.held;
            continue;
        }
        const CommandResult result = send(connection, kept.command);
        switch (result.status) {
        case CommandResult::Status::Applied:
            outbox.settle(kept.command.id, Status::Applied, toJson(result));
            ++pushed.applied;
            break;
        case CommandResult::Status::Conflict:
            outbox.settle(kept.command.id, Status::Conflict, toJson(result));
            stuck.insert(key);
            ++pushed.conflicts;
            break;
        case CommandResult::Status::Refused:
            outbox.settle(kept.command.id, Status::Refused, toJson(result));
            stuck.insert(key);
            ++pushed.refused;
            break;
        }
    }
    return pushed;
}

int finishBrought(central::PgConnection& connection, Outbox& outbox, std::uint64_t watermark)
{
    const auto applied = outbox.appliedBelow(watermark);
    if (applied.empty())
        return 0;
    std::vector<std::string> ids;
    for (const auto& [id, transaction] : applied)
        ids.push_back(id);
    std::map<std::string, std::string> known;
    try {
        const central::PgResult rows = connection.prepared(
            "SELECT id, xid FROM zhitu.command WHERE id = ANY ($1::uuid[])", {arrayOf(ids)});
        for (int i = 0; i < rows.rows(); ++i)
            known.emplace(rows.text(i, 0), rows.text(i, 1));
    } catch (const central::PgError& error) {
        if (error.trouble() != central::PgTrouble::Denied)
            throw;
        return 0; // no longer an operator: nothing can be known or sent
    }
    for (const auto& [id, transaction] : applied)
        if (const auto there = known.find(id);
            there != known.end() && there->second == std::to_string(transaction))
            outbox.finish(id);
        else
            outbox.sendAgain(id);
    return static_cast<int>(applied.size());
}

} // namespace zhitu::sync
