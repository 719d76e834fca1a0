// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/pusher.h"

#include <algorithm>
#include <set>
#include <utility>

#include "data/central/pg_errors.h"
#include "data/sync/centre_identity.h"
#include "data/sync/command_json.h"
#include "data/sync/correction_json.h"
#include "data/sync/feed.h"
#include "data/sync/file_pusher.h"
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
    if (kind == kNoteExport)
        return "SELECT zhitu.note_export($1::uuid, $2::jsonb)";
    if (kind == kChangeCatalogue)
        return "SELECT zhitu.change_catalogue($1::uuid, $2::jsonb)";
    if (kind == kAttach)
        return "SELECT zhitu.attach_to_case($1::uuid, $2::jsonb)";
    if (kind == kCheckSite)
        return "SELECT zhitu.check_site($1::uuid, $2::jsonb)";
    if (kind == kLinkFinding)
        return "SELECT zhitu.link_finding($1::uuid, $2::jsonb)";
    if (kind == kCorrectRow)
        return "SELECT zhitu.correct_row($1::uuid, $2::jsonb)";
    return nullptr;
}

/// No centre will ever take these arguments: data that it cannot read, or that contradicts what is
/// there (SQLSTATE classes 22 and 23).
bool isAboutArguments(const central::PgError& error)
{
    return error.sqlState().starts_with("22") || error.sqlState().starts_with("23");
}

/// No other command fares better now: the line, or the server. What the account may not do stays by
/// itself: it may do something else, and the right may come back.
bool concernsAll(const central::PgError& error)
{
    return (error.trouble() != central::PgTrouble::Refused
            && error.trouble() != central::PgTrouble::Denied)
           || error.sqlState().starts_with("53")
           || error.sqlState() == "25006"; // it can only be read from
}

/// The answer; nothing: the centre misses parts of the file. \throws central::PgError where there
/// is none
std::optional<CommandResult> send(central::PgConnection& connection, const KeptCommand& kept)
{
    const Command& command = kept.command;
    CommandResult refused;
    const char* function = functionOf(command.kind);
    if (function == nullptr) {
        refused.why = "kind";
        return refused;
    }
    const std::string arguments =
        command.kind == kActOnCase ? withBaseVersion(command.payload, command.baseVersion)
        : command.kind == kAttach  ? withCommand(command.payload, kept.belongsTo)
                                   : command.payload;
    try {
        const central::PgResult row = connection.query(function, {command.id, arguments});
        if (row.rows() == 1) {
            const std::string answer(row.text(0, 0));
            if (const auto result = resultFrom(answer))
                return *result;
            if (command.kind == kAttach && saysIncomplete(answer))
                return std::nullopt;
        }
    } catch (const central::PgError& error) {
        // A record is told some day, or waits.
        if (!isAboutArguments(error) || isRecord(command.kind))
            throw;
        refused.why = error.message().toStdString();
        return refused;
    }
    throw central::protocolError();
}

/// One pass over the outbox.
class Pass {
public:
    Pass(central::PgConnection& connection, Outbox& outbox, std::chrono::milliseconds filesFor)
        : connection_(connection), outbox_(outbox), here_(nameOf(identityOf(connection))),
          filesFor_(filesFor)
    {
    }

    Pushed run()
    {
        for (const KeptCommand& kept : outbox_.all())
            look(kept);
        sendFiles();
        for (const KeptCommand& kept : std::exchange(deferred_, {})) {
            pushed_.unfinished = true; // what belongs to it comes next
            if (!behindFiles_.contains(kept.caseKey))
                look(kept);
        }
        return pushed_;
    }

private:
    void look(const KeptCommand& kept)
    {
        if (kept.elsewhere)
            return; // the user is asked what is to become of it
        const bool undecided = kept.status == Status::Conflict || kept.status == Status::Refused;
        const bool waits = kept.status == Status::Waiting;
        if (undecided || (waits && !kept.readable))
            stop(kept);
        if (!waits)
            return;
        if (!kept.readable) {
            say(Messages::tr("Entries that are sealed with another key wait here. They are kept, "
                             "and whoever made them can send them."));
            return;
        }
        if (!kept.command.centre.empty() && kept.command.centre != here_) {
            say(Messages::tr("The server that entries are sent to is not of the centre that they "
                             "were entered for. Nothing of them is sent there; they are kept."));
            return;
        }
        if ((kept.tells ? unknown_ : stuck_).contains(kept.caseKey)
            || unsettled_.contains(kept.belongsTo)) {
            unsettled_.insert(kept.command.id);
            ++pushed_.held;
            return;
        }
        if (kept.command.kind == kAttach) {
            files_.push_back(kept);
            behindFiles_.insert(kept.caseKey);
            return;
        }
        // In the order of their case; what is about no step waits for no file.
        if (behindFiles_.contains(kept.caseKey) && kept.command.kind != kMarkAlarm
            && !isRecord(kept.command.kind)) {
            unsettled_.insert(kept.command.id); // nor do its files go ahead of it
            deferred_.push_back(kept);
            return;
        }
        tryTo(kept, [&] {
            settle(kept, send(connection_, kept).value_or(CommandResult()));
            return true;
        });
    }

    /// However long everything else took, one is begun: no file starves behind a busy desk.
    void sendFiles()
    {
        using std::chrono::steady_clock;
        until_ = steady_clock::now() + filesFor_;
        std::ranges::stable_sort(files_, {}, &KeptCommand::contentBytes);
        bool mayBegin = filesFor_.count() > 0;
        for (const KeptCommand& file : files_) {
            if (!mayBegin && steady_clock::now() >= until_) {
                pushed_.unfinished = true;
                break;
            }
            mayBegin = false;
            if (!tryTo(file, [&] { return sendFile(file); }))
                break;
            behindFiles_.erase(behindFiles_.find(file.caseKey)); // it is there, or will not be soon
        }
    }

    /// \returns false: no further file is sent in this pass
    bool sendFile(const KeptCommand& file)
    {
        const FilePushed content = pushFile(connection_, outbox_, file, until_);
        switch (content.how) {
        case FilePush::Unfinished:
            pushed_.unfinished = true;
            pushed_.fileBytes = file.contentBytes;
            pushed_.fileSent = content.bytesThere;
            return false;
        case FilePush::NoRoom:
            fail(file,
                 Messages::tr("The centre has more files of yours on their way than it takes at a "
                              "time. They are kept, and tried again."));
            return true;
        case FilePush::Gone: {
            CommandResult lost;
            lost.why = outbox_.contentPart(file.serial, 0) ? "content" : "gone";
            settle(file, lost);
            return true;
        }
        case FilePush::Sent:
        case FilePush::Known:
            break;
        }
        if (const auto result = send(connection_, file))
            settle(file, *result);
        else
            fail(file,
                 Messages::tr(
                     "A file did not arrive at the centre as it was sent. It is sent again."));
        return true;
    }

    /// An error of the centre fails this one only, unless it concerns all. \returns what `work`
    /// does
    template <typename Work>
    bool tryTo(const KeptCommand& kept, Work work)
    {
        try {
            return work();
        } catch (const central::PgError& error) {
            if (concernsAll(error))
                throw;
            fail(kept, error.message());
            return true;
        }
    }

    void fail(const KeptCommand& kept, const QString& problem)
    {
        stop(kept);
        ++pushed_.failed;
        say(problem);
    }

    void settle(const KeptCommand& kept, const CommandResult& result)
    {
        Status status = Status::Applied;
        switch (result.status) {
        case CommandResult::Status::Applied:
            ++pushed_.applied;
            break;
        case CommandResult::Status::Conflict:
            status = Status::Conflict;
            ++pushed_.conflicts;
            break;
        case CommandResult::Status::Refused:
            status = Status::Refused;
            ++pushed_.refused;
            break;
        }
        outbox_.settle(kept.command.id, status, toJson(result));
        if (status != Status::Applied)
            stop(kept);
    }

    void stop(const KeptCommand& kept)
    {
        unsettled_.insert(kept.command.id);
        if (!kept.tells)
            stuck_.insert(kept.caseKey);
        if (kept.command.kind == kReportCase)
            unknown_.insert(kept.caseKey);
    }

    void say(const QString& problem)
    {
        if (pushed_.problem.isEmpty())
            pushed_.problem = problem;
    }

    central::PgConnection& connection_;
    Outbox& outbox_;
    const std::string here_;
    const std::chrono::milliseconds filesFor_;
    std::chrono::steady_clock::time_point until_; // for files
    Pushed pushed_;
    std::vector<KeptCommand> files_;
    std::set<std::string> stuck_;            // cases with a step that has to be settled first
    std::set<std::string> unknown_;          // cases whose report has
    std::multiset<std::string> behindFiles_; // cases of the files that are still to be sent
    std::vector<KeptCommand> deferred_;      // steps of those
    std::set<std::string> unsettled_;        // commands, for the files that came with them
};

} // namespace

Pushed pushAll(central::PgConnection& connection, Outbox& outbox,
               std::chrono::milliseconds filesFor)
{
    return Pass(connection, outbox, filesFor).run();
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
