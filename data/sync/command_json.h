// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Commands as the outbox keeps them and the centre's functions take them.
#pragma once

#include <QString>

#include <optional>
#include <string>

#include "data/domain/alarm.h"
#include "data/domain/attachment.h"
#include "data/domain/case_command.h"
#include "data/domain/export_note.h"
#include "data/domain/patrol.h"
#include "data/domain/personal.h"

namespace zhitu::sync {

inline constexpr const char* kReportCase = "case.report";
inline constexpr const char* kActOnCase = "case.act";
inline constexpr const char* kReportAgain = "case.report_again";
inline constexpr const char* kMarkAlarm = "alarm.mark";
inline constexpr const char* kHandOver = "shift.hand_over";
inline constexpr const char* kReveal = "personal.reveal";
inline constexpr const char* kChangeCatalogue = "catalogue.change";
inline constexpr const char* kAttach = "case.attach";
inline constexpr const char* kCheckSite = "patrol.check";
inline constexpr const char* kLinkFinding = "patrol.link";
inline constexpr const char* kNoteExport = "export.note";

/// What was done is told, whatever becomes of what it was done to: it is never put away unsent, nor
/// sent in another form.
[[nodiscard]] bool isRecord(const std::string& kind);

[[nodiscard]] std::string toJson(const domain::CaseReport& report);
[[nodiscard]] std::string toJson(const domain::FurtherReport& report);
/// Without the base version, which may change while it waits.
[[nodiscard]] std::string toJson(const domain::CaseAct& act);
[[nodiscard]] std::string toJson(const domain::AlarmAct& act);
[[nodiscard]] std::string toJson(const domain::Handover& handover);
[[nodiscard]] std::string toJson(const domain::Reveal& reveal);
[[nodiscard]] std::string toJson(const domain::ExportNote& note);
[[nodiscard]] std::string toJson(const domain::AttachmentSaid& said);
[[nodiscard]] std::string toJson(const domain::PatrolAct& act);
[[nodiscard]] std::string toJson(const domain::PatrolLink& link);
/// Nothing where the text is not what toJson() made.
[[nodiscard]] std::optional<domain::CaseReport> reportFrom(const std::string& json);
[[nodiscard]] std::optional<domain::FurtherReport> furtherReportFrom(const std::string& json);
[[nodiscard]] std::optional<domain::CaseAct> actFrom(const std::string& json,
                                                     std::int64_t baseVersion);

[[nodiscard]] std::optional<domain::AlarmAct> alarmActFrom(const std::string& json);
[[nodiscard]] std::optional<domain::Handover> handoverFrom(const std::string& json);
[[nodiscard]] std::optional<domain::Reveal> revealFrom(const std::string& json);
[[nodiscard]] std::optional<domain::ExportNote> exportNoteFrom(const std::string& json);
[[nodiscard]] std::optional<domain::AttachmentSaid> attachmentFrom(const std::string& json);
[[nodiscard]] std::optional<domain::PatrolAct> patrolActFrom(const std::string& json);
[[nodiscard]] std::optional<domain::PatrolLink> patrolLinkFrom(const std::string& json);

struct Command;

/// Nobody's step conflicts with it, and it waits for none: a comment, a further report, a mark of
/// an alarm, the end of a shift, a look at what is sealed, a change of the catalogue, a file.
[[nodiscard]] bool onlyTells(const Command& command);

/// Id of the case that something but a report is about; 0: it has none yet, or is about none.
[[nodiscard]] std::int64_t caseOf(const Command& command);

/// The same about another case, which has no number yet.
[[nodiscard]] std::string withCase(const std::string& json, const std::string& uuid,
                                   std::int64_t id = 0);

/// The arguments of a file that came with another command, as they are sent.
[[nodiscard]] std::string withCommand(const std::string& json, const std::string& command);

/// The arguments as they are sent.
[[nodiscard]] std::string withBaseVersion(const std::string& json, std::int64_t baseVersion);

/// What the centre answered.
struct CommandResult {
    enum class Status { Applied, Conflict, Refused };
    Status status = Status::Refused;
    std::int64_t caseId = 0;
    std::int64_t version = 0; ///< of the case at the centre now
    int state = 0;            ///< of a conflict: where the case stands
    int event = 0;            ///< serial of the event that it became; 0: the centre did not say
    std::int64_t row = 0;     ///< id of the row that it became, of what is no event; 0: it is one
    std::string first;        ///< of a check of a patrol: post of who was before one; empty: nobody
    std::int64_t firstAt = 0; ///< Unix seconds; 0: nobody was
    std::string why;          ///< of a refusal: a code, see explanationOf()
    std::uint64_t xid = 0;    ///< of the transaction that answered

    /// No answer of the centre's functions, but an error: nothing of it is kept there.
    [[nodiscard]] bool isError() const noexcept { return status == Status::Refused && xid == 0; }
};
[[nodiscard]] std::optional<CommandResult> resultFrom(const std::string& json);
[[nodiscard]] std::string toJson(const CommandResult& result);
/// The centre misses parts of a file: no answer, the parts come again.
[[nodiscard]] bool saysIncomplete(const std::string& json);

/// What a refusal means, in the user's language.
[[nodiscard]] QString explanationOf(const std::string& why);

} // namespace zhitu::sync
