// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/command_json.h"

#include "data/sync/replica.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "data/sync/correction_json.h"
#include "data/sync/dispute_json.h"
#include "data/sync/json_text.h"
#include "data/sync/messages.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {
namespace {

/// What outboxes up to version 2 call the uuid of a case that had no number yet.
constexpr QLatin1StringView kReportedBy("reported_by");

std::string compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<QJsonObject> objectFrom(const std::string& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(json));
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Which case something is about: the id of one that the centre knows, and what names it for good.
void insertCase(QJsonObject& object, std::int64_t id, const std::string& uuid)
{
    if (id > 0 && id < kFirstTemporaryCase)
        object.insert(QStringLiteral("case"), qint64{id});
    if (!uuid.empty())
        object.insert(QStringLiteral("uuid"), qt(uuid));
}

} // namespace

std::string toJson(const domain::CaseReport& report)
{
    return compact(
        {{QStringLiteral("item"), qint64{report.itemId}},
         {QStringLiteral("title"), qt(report.title)},
         {QStringLiteral("channel"), static_cast<int>(report.channel)},
         {QStringLiteral("level"), static_cast<int>(report.level)},
         {QStringLiteral("lon"), report.position.lon},
         {QStringLiteral("lat"), report.position.lat},
         {QStringLiteral("grid"), qt(report.gridCode)},
         {QStringLiteral("deadline"), qint64{report.deadlineAt.time_since_epoch().count()}},
         {QStringLiteral("reason"), qt(report.reason)},
         {QStringLiteral("reporter"), qt(report.reporter)},
         {QStringLiteral("phone"), qt(report.phone)},
         {QStringLiteral("id_number"), qt(report.idNumber)},
         {QStringLiteral("narrative"), qt(report.narrative)},
         {QStringLiteral("notes"), qt(report.notes)}});
}

std::string toJson(const domain::FurtherReport& report)
{
    QJsonObject object{
        {QStringLiteral("channel"), static_cast<int>(report.channel)},
        {QStringLiteral("reason"), qt(report.reason)},
        {QStringLiteral("reporter"), qt(report.reporter)},
        {QStringLiteral("phone"), qt(report.phone)},
        {QStringLiteral("narrative"), qt(report.narrative)},
        {QStringLiteral("place"), QJsonObject{{QStringLiteral("item"), qint64{report.itemId}},
                                              {QStringLiteral("grid"), qt(report.gridCode)},
                                              {QStringLiteral("lon"), report.position.lon},
                                              {QStringLiteral("lat"), report.position.lat}}}};
    insertCase(object, report.caseId, report.caseUuid);
    return compact(object);
}

std::string toJson(const domain::CaseAct& act)
{
    QJsonObject object{{QStringLiteral("action"), static_cast<int>(act.action)},
                       {QStringLiteral("reason"), qt(act.reason)},
                       {QStringLiteral("department"), qint64{act.departmentId}}};
    insertCase(object, act.caseId, act.caseUuid);
    if (act.until)
        object.insert(QStringLiteral("until"), qint64{act.until->time_since_epoch().count()});
    if (act.workingDays > 0)
        object.insert(QStringLiteral("days"), act.workingDays);
    if (act.visit) {
        object.insert(QStringLiteral("satisfaction"), act.visit->satisfaction);
        object.insert(QStringLiteral("resolved"), act.visit->resolved);
        object.insert(QStringLiteral("note"), qt(act.visit->note));
    }
    if (act.dispute)
        object.insert(QStringLiteral("dispute"), toJson(*act.dispute));
    if (!act.handler.empty())
        object.insert(QStringLiteral("handler"), qt(act.handler));
    if (act.otherCaseId > 0 && act.otherCaseId < kFirstTemporaryCase)
        object.insert(QStringLiteral("other_case"), qint64{act.otherCaseId});
    if (!act.otherCaseUuid.empty())
        object.insert(QStringLiteral("other"), qt(act.otherCaseUuid));
    return compact(object);
}

std::string toJson(const domain::AlarmAct& act)
{
    QJsonObject object{{QStringLiteral("kind"), static_cast<int>(act.kind)},
                       {QStringLiteral("since"), qint64{act.since.time_since_epoch().count()}},
                       {QStringLiteral("mark"), static_cast<int>(act.mark)}};
    insertCase(object, act.caseId, act.caseUuid);
    if (act.until)
        object.insert(QStringLiteral("until"), qint64{act.until->time_since_epoch().count()});
    if (!act.to.empty())
        object.insert(QStringLiteral("to"), qt(act.to));
    if (act.laid)
        object.insert(QStringLiteral("laid"), true);
    return compact(object);
}

std::string toJson(const domain::Handover& handover)
{
    return compact({{QStringLiteral("division"), qt(handover.divisionCode)},
                    {QStringLiteral("since"), qint64{handover.begunAt.time_since_epoch().count()}},
                    {QStringLiteral("to"), qt(handover.to)},
                    {QStringLiteral("note"), qt(handover.note)}});
}

std::string toJson(const domain::Reveal& reveal)
{
    QJsonObject object{{QStringLiteral("reason"), qt(reveal.reason)},
                       {QStringLiteral("at"), qint64{reveal.at.time_since_epoch().count()}}};
    insertCase(object, reveal.caseId, reveal.caseUuid);
    return compact(object);
}

bool isRecord(const std::string& kind)
{
    return kind == kReveal || kind == kNoteExport;
}

std::string toJson(const domain::ExportNote& note)
{
    return compact({{QStringLiteral("what"), qt(note.what)},
                    {QStringLiteral("file"), qt(note.file)},
                    {QStringLiteral("rows"), qint64{note.rows}},
                    {QStringLiteral("filter"), qt(note.filter)},
                    {QStringLiteral("at"), qint64{note.at.time_since_epoch().count()}}});
}

std::optional<domain::ExportNote> exportNoteFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("what")))
        return std::nullopt;
    return domain::ExportNote{
        text(*object, L("what")), text(*object, L("file")), object->value(L("rows")).toInteger(),
        text(*object, L("filter")),
        domain::Instant{std::chrono::seconds{object->value(L("at")).toInteger()}}};
}

std::optional<domain::Reveal> revealFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("at")))
        return std::nullopt;
    return domain::Reveal{
        object->value(L("case")).toInteger(), text(*object, L("uuid")), text(*object, L("reason")),
        domain::Instant{std::chrono::seconds{object->value(L("at")).toInteger()}}};
}

std::string toJson(const domain::AttachmentSaid& said)
{
    QJsonObject object{{QStringLiteral("kind"), static_cast<int>(said.kind)},
                       {QStringLiteral("file_name"), qt(said.fileName)},
                       {QStringLiteral("media_type"), qt(said.mediaType)},
                       {QStringLiteral("bytes"), qint64{said.bytes}},
                       {QStringLiteral("sha256"), qt(said.sha256)}};
    insertCase(object, said.caseId, said.caseUuid);
    return compact(object);
}

std::optional<domain::AttachmentSaid> attachmentFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("sha256")))
        return std::nullopt;
    domain::AttachmentSaid said;
    said.caseId = object->value(L("case")).toInteger();
    said.caseUuid = text(*object, L("uuid"));
    said.kind = static_cast<domain::AttachmentKind>(object->value(L("kind")).toInt(1));
    said.fileName = text(*object, L("file_name"));
    said.mediaType = text(*object, L("media_type"));
    said.bytes = object->value(L("bytes")).toInteger();
    said.sha256 = text(*object, L("sha256"));
    return said;
}

std::string toJson(const domain::PatrolAct& act)
{
    return compact({{QStringLiteral("plan"), qint64{act.planId}},
                    {QStringLiteral("site"), qint64{act.siteId}},
                    {QStringLiteral("due_on"), qt(act.dueOn)},
                    {QStringLiteral("answers"), qt(domain::textOf(act.answers))},
                    {QStringLiteral("finding"), qt(act.finding)}});
}

std::string toJson(const domain::PatrolLink& link)
{
    QJsonObject object{{QStringLiteral("finding"), qt(link.findingUuid)}};
    insertCase(object, link.caseId, link.caseUuid);
    return compact(object);
}

std::optional<domain::PatrolAct> patrolActFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("due_on")))
        return std::nullopt;
    return domain::PatrolAct{object->value(L("plan")).toInteger(),
                             object->value(L("site")).toInteger(), text(*object, L("due_on")),
                             domain::answersFrom(text(*object, L("answers"))),
                             text(*object, L("finding"))};
}

std::optional<domain::PatrolLink> patrolLinkFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("finding")) || object->contains(L("due_on")))
        return std::nullopt;
    return domain::PatrolLink{text(*object, L("finding")), object->value(L("case")).toInteger(),
                              text(*object, L("uuid"))};
}

std::optional<domain::AlarmAct> alarmActFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("mark")))
        return std::nullopt;
    domain::AlarmAct act;
    act.kind = static_cast<domain::AlarmKind>(object->value(L("kind")).toInt(1));
    act.since = domain::Instant{std::chrono::seconds{object->value(L("since")).toInteger()}};
    act.caseId = object->value(L("case")).toInteger();
    act.caseUuid = text(*object, L("uuid"));
    act.mark = static_cast<domain::MarkKind>(object->value(L("mark")).toInt(1));
    if (const QJsonValue until = object->value(L("until")); until.isDouble())
        act.until = domain::Instant{std::chrono::seconds{until.toInteger()}};
    act.to = text(*object, L("to"));
    act.laid = object->value(L("laid")).toBool();
    return act;
}

std::optional<domain::Handover> handoverFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("division")))
        return std::nullopt;
    domain::Handover handover;
    handover.divisionCode = text(*object, L("division"));
    handover.begunAt = domain::Instant{std::chrono::seconds{object->value(L("since")).toInteger()}};
    handover.to = text(*object, L("to"));
    handover.note = text(*object, L("note"));
    return handover;
}

std::optional<domain::CaseReport> reportFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("grid")))
        return std::nullopt;
    domain::CaseReport report;
    report.itemId = object->value(L("item")).toInteger();
    report.title = text(*object, L("title"));
    report.channel = static_cast<domain::CaseChannel>(object->value(L("channel")).toInt(2));
    report.level = static_cast<domain::DivisionLevel>(object->value(L("level")).toInt(6));
    report.position = {object->value(L("lon")).toDouble(), object->value(L("lat")).toDouble()};
    report.gridCode = text(*object, L("grid"));
    report.deadlineAt =
        domain::Instant{std::chrono::seconds{object->value(L("deadline")).toInteger()}};
    report.reason = text(*object, L("reason"));
    report.reporter = text(*object, L("reporter"));
    report.phone = text(*object, L("phone"));
    report.idNumber = text(*object, L("id_number"));
    report.narrative = text(*object, L("narrative"));
    report.notes = text(*object, L("notes"));
    return report;
}

std::optional<domain::FurtherReport> furtherReportFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("channel")) || object->contains(L("grid")))
        return std::nullopt;
    domain::FurtherReport report;
    report.caseId = object->value(L("case")).toInteger();
    report.caseUuid = text(*object, L("uuid"));
    report.channel = static_cast<domain::CaseChannel>(object->value(L("channel")).toInt(1));
    report.reason = text(*object, L("reason"));
    report.reporter = text(*object, L("reporter"));
    report.phone = text(*object, L("phone"));
    report.narrative = text(*object, L("narrative"));
    const QJsonObject place = object->value(L("place")).toObject();
    report.itemId = place.value(L("item")).toInteger();
    report.gridCode = text(place, L("grid"));
    report.position = {place.value(L("lon")).toDouble(), place.value(L("lat")).toDouble()};
    return report;
}

std::optional<domain::CaseAct> actFrom(const std::string& json, std::int64_t baseVersion)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object || !object->contains(L("action")))
        return std::nullopt;
    domain::CaseAct act;
    act.caseId = object->value(L("case")).toInteger();
    act.caseUuid = text(*object, L("uuid"));
    if (act.caseUuid.empty())
        act.caseUuid = text(*object, kReportedBy);
    act.action = static_cast<domain::CaseAction>(object->value(L("action")).toInt());
    act.reason = text(*object, L("reason"));
    act.departmentId = object->value(L("department")).toInteger();
    if (const QJsonValue until = object->value(L("until")); until.isDouble())
        act.until = domain::Instant{std::chrono::seconds{until.toInteger()}};
    act.workingDays = object->value(L("days")).toInt();
    if (object->contains(L("resolved")))
        act.visit =
            domain::VisitOutcome{object->value(L("satisfaction")).toInt(),
                                 object->value(L("resolved")).toBool(), text(*object, L("note"))};
    if (const QJsonValue said = object->value(L("dispute")); said.isObject())
        act.dispute = disputeSaidFrom(said.toObject());
    act.handler = text(*object, L("handler"));
    act.otherCaseId = object->value(L("other_case")).toInteger();
    act.otherCaseUuid = text(*object, L("other"));
    act.baseVersion = baseVersion;
    return act;
}

bool onlyTells(const Command& command)
{
    if (command.kind == kReportAgain || command.kind == kMarkAlarm || command.kind == kHandOver
        || isRecord(command.kind) || command.kind == kChangeCatalogue || command.kind == kAttach
        || command.kind == kLinkFinding || command.kind == kCorrectRow)
        return true;
    const auto act = command.kind == kActOnCase ? actFrom(command.payload, 0) : std::nullopt;
    return act && domain::onlyTells(act->action);
}

std::int64_t caseOf(const Command& command)
{
    if (command.kind == kReportAgain) {
        const auto further = furtherReportFrom(command.payload);
        return further ? further->caseId : 0;
    }
    if (command.kind == kMarkAlarm) {
        const auto mark = alarmActFrom(command.payload);
        return mark ? mark->caseId : 0;
    }
    if (command.kind == kReveal) {
        const auto reveal = revealFrom(command.payload);
        return reveal ? reveal->caseId : 0;
    }
    if (command.kind == kAttach) {
        const auto said = attachmentFrom(command.payload);
        return said ? said->caseId : 0;
    }
    if (command.kind == kLinkFinding) {
        const auto link = patrolLinkFrom(command.payload);
        return link ? link->caseId : 0;
    }
    const auto act = command.kind == kActOnCase ? actFrom(command.payload, 0) : std::nullopt;
    return act ? act->caseId : 0;
}

std::string withCase(const std::string& json, const std::string& uuid, std::int64_t id)
{
    QJsonObject object = objectFrom(json).value_or(QJsonObject());
    for (const QLatin1StringView key : {QLatin1StringView("case"), QLatin1StringView("uuid")})
        object.remove(key);
    object.remove(kReportedBy);
    if (id != 0)
        object.insert(QStringLiteral("case"), qint64{id});
    if (!uuid.empty())
        object.insert(QStringLiteral("uuid"), qt(uuid));
    return compact(object);
}

std::string withCommand(const std::string& json, const std::string& command)
{
    QJsonObject object = objectFrom(json).value_or(QJsonObject());
    if (!command.empty())
        object.insert(QStringLiteral("with"), qt(command));
    return compact(object);
}

std::string withBaseVersion(const std::string& json, std::int64_t baseVersion)
{
    QJsonObject object = objectFrom(json).value_or(QJsonObject());
    object.insert(QStringLiteral("base_version"), qint64{baseVersion});
    if (const QJsonValue reported = object.take(kReportedBy); reported.isString())
        object.insert(QStringLiteral("uuid"), reported);
    return compact(object);
}

std::optional<CommandResult> resultFrom(const std::string& json)
{
    using L = QLatin1StringView;
    const auto object = objectFrom(json);
    if (!object)
        return std::nullopt;
    CommandResult result;
    const std::string status = text(*object, L("status"));
    if (status == "applied")
        result.status = CommandResult::Status::Applied;
    else if (status == "conflict")
        result.status = CommandResult::Status::Conflict;
    else if (status != "refused")
        return std::nullopt;
    result.caseId = object->value(L("case")).toInteger();
    result.version = object->value(L("version")).toInteger();
    result.state = object->value(L("state")).toInt();
    result.event = object->value(L("event")).toInt();
    result.row = object->value(L("row")).toInteger();
    result.first = text(*object, L("first"));
    result.firstAt = object->value(L("first_at")).toInteger();
    result.why = text(*object, L("why"));
    result.xid = object->value(L("xid")).toString().toULongLong();
    if (result.caseId < 0 || result.caseId >= kFirstTemporaryCase || result.version < 0
        || result.xid > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
        return std::nullopt; // no centre says so
    return result;
}

std::string toJson(const CommandResult& result)
{
    const char* status = result.status == CommandResult::Status::Applied    ? "applied"
                         : result.status == CommandResult::Status::Conflict ? "conflict"
                                                                            : "refused";
    return compact({{QStringLiteral("status"), QString::fromLatin1(status)},
                    {QStringLiteral("case"), qint64{result.caseId}},
                    {QStringLiteral("version"), qint64{result.version}},
                    {QStringLiteral("state"), result.state},
                    {QStringLiteral("event"), result.event},
                    {QStringLiteral("row"), qint64{result.row}},
                    {QStringLiteral("first"), qt(result.first)},
                    {QStringLiteral("first_at"), qint64{result.firstAt}},
                    {QStringLiteral("why"), qt(result.why)},
                    {QStringLiteral("xid"), QString::number(result.xid)}});
}

bool saysIncomplete(const std::string& json)
{
    const auto object = objectFrom(json);
    return object && text(*object, QLatin1StringView("status")) == "incomplete";
}

QString explanationOf(const std::string& why)
{
    if (why == "key")
        return Messages::tr("it is sealed with another key and cannot be sent any more");
    if (why == "place")
        return Messages::tr("the grid is not in your area, or no longer valid");
    if (why == "item")
        return Messages::tr("the service item no longer exists");
    if (why == "case")
        return Messages::tr("the case is not in your area any more");
    if (why == "department")
        return Messages::tr("no department was named, or it no longer exists");
    if (why == "post")
        return Messages::tr("there is no such post at a desk of your level");
    if (why == "reason")
        return Messages::tr("it does not say why, or says nothing");
    if (why == "state")
        return Messages::tr("the case is in a state that does not allow it");
    if (why == "stage")
        return Messages::tr("the district leaves this stage out, or it cannot be left out");
    if (why == "subtasks")
        return Messages::tr("other departments have not finished their part");
    if (why == "top_level" || why == "bottom_level")
        return Messages::tr("there is no centre above or below");
    if (why == "extension_pending" || why == "no_extension")
        return Messages::tr("an extension was asked for already, or not at all");
    if (why == "supervised" || why == "not_supervised")
        return Messages::tr("the case is supervised already, or not at all");
    if (why == "no_subtask")
        return Messages::tr("that department has no open part");
    if (why == "has_part")
        return Messages::tr("that department leads, or has an open part already");
    if (why == "level")
        return Messages::tr("the case is held, or supervised, by a centre above yours");
    if (why == "until")
        return Messages::tr("the new deadline is not later than the present one, or too far away");
    if (why == "days")
        return Messages::tr("a supervision needs a limit of 1 to 60 working days");
    if (why == "visit")
        return Messages::tr("the outcome of the visit is missing");
    if (why == "dispute")
        return Messages::tr("the case is not registered as a dispute");
    if (why == "mediated")
        return Messages::tr("the mediation has ended already");
    if (why == "agreement")
        return Messages::tr("there is no agreement, or it is fulfilled or broken already");
    if (why == "parties")
        return Messages::tr("a dispute needs a type, a kind of mediation and at least two parties");
    if (why == "session")
        return Messages::tr("a session needs its time, who mediated and what it came to");
    if (why == "file")
        return Messages::tr("the file is larger than the centre takes, or of another type");
    if (why == "files")
        return Messages::tr("the case has 100 attachments already, and takes no more");
    if (why == "content")
        return Messages::tr("the file is damaged on this computer; attach it anew");
    if (why == "gone")
        return Messages::tr(
            "the centre has lost the file, and it is not on this computer any more; "
            "attach it anew");
    if (why == "plan")
        return Messages::tr("the plan of the patrol is not in your area, or not valid on that day");
    if (why == "due_day")
        return Messages::tr("the day is to come, or a week past: it is not taken any more");
    if (why == "stop")
        return Messages::tr("the site is not on the round any more");
    if (why == "finding")
        return Messages::tr("the finding is not at the centre, or not in your area");
    if (why == "mediator")
        return Messages::tr("the mediator, or the body, no longer exists");
    if (why == "other")
        return Messages::tr("the case that it was to be merged into is ended, or not in your area");
    if (why == "is_dispute")
        return Messages::tr("it is registered as a dispute, whose sessions are its own");
    if (why == "keeper")
        return Messages::tr("the catalogue is kept by administrators of the whole district");
    if (why == "since")
        return Messages::tr("what is in force already stays as it is: choose a later day");
    if (why == "changed")
        return Messages::tr("somebody else has changed it meanwhile: look at it again");
    if (why == "row")
        return Messages::tr("it is not there any more, or not in your area");
    if (why == "column")
        return Messages::tr("this is nothing that may be corrected");
    if (why == "taken")
        return Messages::tr("another one has that number already");
    if (why == "value")
        return Messages::tr("the centre does not take such a value");
    if (why == "code")
        return Messages::tr("the code is missing, or taken already");
    if (why == "category" || why == "catalogue")
        return Messages::tr("there is no such thing in the catalogue any more");
    if (why == "duty")
        return Messages::tr("the roster holds no row, or too many");
    return qt(why); // the centre's own words
}

} // namespace zhitu::sync
