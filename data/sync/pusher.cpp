// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/pusher.h"

#include <set>

#include "data/central/pg_errors.h"
#include "data/sync/centre_identity.h"
#include "data/sync/command_json.h"
#include "data/sync/feed.h"
#include "data/sync/messages.h"

namespace zhitu::sync {
namespace {

using Status = KeptCommand::Status;

const char* functionOf(const std::string& kind)
{
    if (kind == kReportCase)
        return "SELECT zhitu.report_case($1::uuid, $2::jsonb)";
    if (kind == kActOnCase)
        return "SELECT zhitu.act_on_case($1::uuid, $2::jsonb)";
    if (kind == kReportAgain)
        return "SELECT zhitu.report_again($1::uuid, $2::jsonb)";
    if (kind == kMarkAlarm)
        return "SELECT zhitu.mark_alarm($1::uuid, $2::jsonb)";
    if (kind == kHandOver)
        return "SELECT zhitu.hand_over($1::uuid, $2::jsonb)";
    if (kind == kReveal)
        return "SELECT zhitu.reveal($1::uuid, $2::jsonb)";
    if (kind == kCheckSite)
        return "SELECT zhitu.check_site($1::uuid, $2::jsonb)";
    if (kind == kLinkFinding)
        return "SELECT zhitu.link_finding($1::uuid, $2::jsonb)";
    return nullptr;
}

/// No centre will ever take these arguments: data that it cannot read, or that contradicts what is
/// there (SQLSTATE classes 22 and 23).
bool isAboutArguments(const central::PgError& error)
{
    return error.sqlState().starts_with("22") || error.sqlState().starts_with("23");
}

/// No other command fares better now: the line, the server, or the user's right to send anything.
bool concernsAll(const central::PgError& error)
{
    return error.trouble() != central::PgTrouble::Refused || error.sqlState().starts_with("53")
           || error.sqlState() == "25006"; // it can only be read from
}

/// The answer. \throws central::PgError where there is none
CommandResult send(central::PgConnection& connection, const Command& command)
{
    CommandResult refused;
    const char* function = functionOf(command.kind);
    if (function == nullptr) {
        refused.why = "kind";
        return refused;
    }
    const std::string arguments = command.kind == kActOnCase
                                      ? withBaseVersion(command.payload, command.baseVersion)
                                      : command.payload;
    try {
        const central::PgResult row = connection.query(function, {command.id, arguments});
        if (row.rows() == 1)
            if (const auto result = resultFrom(std::string(row.text(0, 0))))
                return *result;
    } catch (const central::PgError& error) {
        // That somebody looked at what is sealed is told some day, or waits.
        if (!isAboutArguments(error) || command.kind == kReveal)
            throw;
        refused.why = error.message().toStdString();
        return refused;
    }
    throw central::protocolError();
}

} // namespace

Pushed pushAll(central::PgConnection& connection, Outbox& outbox)
{
    const std::string here = nameOf(identityOf(connection));
    Pushed pushed;
    const auto say = [&pushed](const QString& problem) {
        if (pushed.problem.isEmpty())
            pushed.problem = problem;
    };
    std::set<std::string> stuck;   // cases with a step that has to be settled first
    std::set<std::string> unknown; // cases whose report has
    const auto stop = [&](const KeptCommand& kept) {
        if (!kept.tells)
            stuck.insert(kept.caseKey);
        if (kept.command.kind == kReportCase)
            unknown.insert(kept.caseKey);
    };
    for (const KeptCommand& kept : outbox.all()) {
        if (kept.elsewhere)
            continue; // the user is asked what is to become of it
        const bool undecided = kept.status == Status::Conflict || kept.status == Status::Refused;
        const bool waits = kept.status == Status::Waiting;
        if (undecided || (waits && !kept.readable))
            stop(kept);
        if (!waits)
            continue;
        if (!kept.readable) {
            say(Messages::tr("Entries that are sealed with another key wait here. They are kept, "
                             "and whoever made them can send them."));
            continue;
        }
        if (!kept.command.centre.empty() && kept.command.centre != here) {
            say(Messages::tr("The server that entries are sent to is not of the centre that they "
                             "were entered for. Nothing of them is sent there; they are kept."));
            continue;
        }
        if ((kept.tells ? unknown : stuck).contains(kept.caseKey)) {
            ++pushed.held;
            continue;
        }
        CommandResult result;
        try {
            result = send(connection, kept.command);
        } catch (const central::PgError& error) {
            if (concernsAll(error))
                throw;
            stop(kept);
            ++pushed.failed;
            say(error.message());
            continue;
        }
        switch (result.status) {
        case CommandResult::Status::Applied:
            outbox.settle(kept.command.id, Status::Applied, toJson(result));
            ++pushed.applied;
            break;
        case CommandResult::Status::Conflict:
            outbox.settle(kept.command.id, Status::Conflict, toJson(result));
            stop(kept);
            ++pushed.conflicts;
            break;
        case CommandResult::Status::Refused:
            outbox.settle(kept.command.id, Status::Refused, toJson(result));
            stop(kept);
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
