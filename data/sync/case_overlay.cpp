// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/case_overlay.h"

#include <map>

#include "data/cache/case_row.h"
#include "data/cache/dispute_rows.h"
#include "data/cache/reader.h"
#include "data/cache/rows.h"
#include "data/cache/schema.h"
#include "data/domain/case_command.h"
#include "data/sync/command_json.h"
#include "data/sync/replica.h"

namespace zhitu::sync {
namespace {

using cache::Statement;
using Status = KeptCommand::Status;

/// Works the commands out over the rows of one batch, in their order.
class Layer {
public:
    Layer(cache::CacheWriter::Batch& batch, const Sealer* sealer, const domain::Actor& actor)
        : batch_(batch), sealer_(sealer), actor_(actor),
          calendar_(cache::workCalendarOf(batch.connection())),
          versions_(cache::catalogueVersionsOf(batch.connection()))
    {
    }

    /// A case that was numbered is known by its number, also where its report is done with.
    void know(const KeptCommand& report)
    {
        if (const auto id = numberOf(report))
            reported_[report.command.id] = id;
    }

    void lay(const KeptCommand& kept)
    {
        if (kept.command.kind == kReportCase)
            layReport(kept);
        else if (kept.command.kind == kActOnCase)
            layAct(kept);
        else if (kept.command.kind == kReportAgain)
            layFurtherReport(kept);
        else if (kept.command.kind == kMarkAlarm)
            layMark(kept);
        else if (kept.command.kind == kHandOver)
            layHandover(kept);
        else if (kept.command.kind == kAttach)
            layAttachment(kept);
        else if (kept.command.kind == kCheckSite)
            layCheck(kept);
        else if (kept.command.kind == kLinkFinding)
            layLink(kept);
    }

private:
    void layReport(const KeptCommand& kept)
    {
        const auto report = reportFrom(kept.command.payload);
        if (!report)
            return;
        const std::int64_t number = numberOf(kept);
        const std::int64_t id = number > 0 ? number : temporaryCaseId(kept);
        reported_[kept.command.id] = id;
        if (read(id))
            return; // the feed was quicker than the answer
        const domain::Instant at{std::chrono::seconds{kept.command.enteredAtSec}};
        domain::Case record;
        record.id = id;
        record.uuid = kept.command.id;
        record.title = report->title;
        record.itemId = report->itemId;
        record.reportedAt = at;
        if (const auto item = itemOf(record)) {
            record.categoryId = static_cast<int>(item->categoryId);
            record.grade = item->grade;
        }
        record.channel = report->channel;
        record.level = report->level;
        record.position = report->position;
        record.gridCode = report->gridCode;
        record.deadlineAt = std::max(at, report->deadlineAt);
        record.turnedAt = at;
        put("case", id, record);
        put("case_event", id * cache::kEventsPerCase + 1,
            domain::CaseEvent{id, 1, domain::CaseAction::Report, domain::CaseState::Reported, at,
                              actor_.post, report->reason, 0, record.deadlineAt});
        putPersonal(id, *report);
    }

    void layAct(const KeptCommand& kept)
    {
        auto act = actFrom(kept.command.payload, kept.command.baseVersion);
        if (!act)
            return;
        const auto record = caseMeant(act->caseId, act->caseUuid);
        const auto result = resultFrom(kept.result);
        if (!record || isThere(*record, result, act->action) || !hasRoom(record->id))
            return;
        act->caseId = record->id;
        const domain::Instant at{std::chrono::seconds{kept.command.enteredAtSec}};
        const auto item = itemOf(*record);
        const auto changed = domain::changedBy(
            *record, *act, actor_, at,
            {calendar_, item ? &*item : nullptr,
             domain::profileOn(versions_, domain::dayNumber(record->reportedAt))});
        const auto* next = std::get_if<domain::CaseChange>(&changed);
        if (next == nullptr)
            return; // the case has moved on; the centre will say so
        std::optional<domain::Dispute> dispute;
        if (domain::isOfDispute(act->action)) {
            const auto known = cache::disputeOf(batch_.connection(), record->id);
            const auto after = domain::disputeAfter(
                known ? &*known : nullptr, cache::partiesOf(batch_.connection(), record->id),
                *record, *act, at);
            if (!std::holds_alternative<domain::Dispute>(after))
                return;
            dispute = std::get<domain::Dispute>(after);
        }
        std::optional<domain::Case> other;
        if (act->action == domain::CaseAction::MergeInto) {
            other = caseMeant(act->otherCaseId, act->otherCaseUuid);
            if (!other || other->id == record->id || domain::isEnded(other->state)
                || !hasRoom(other->id) || cache::disputeOf(batch_.connection(), record->id))
                return;
        }
        keepBase("case", act->caseId);
        batch_.put(next->record);
        const std::int64_t event =
            putEvent({act->caseId, 0, act->action, next->record.state, at, actor_.post, act->reason,
                      act->departmentId, next->until, act->handler, other ? other->id : 0});
        if (other) // it hears what was told of this one; who reported is known when the feed comes
            putEvent({other->id,
                      0,
                      domain::CaseAction::ReportAgain,
                      other->state,
                      at,
                      actor_.post,
                      act->reason,
                      0,
                      std::nullopt,
                      {},
                      record->id});
        if (act->visit)
            putVisit({kFirstTemporaryRow + event, act->caseId, record->gridCode, at,
                      act->visit->satisfaction, act->visit->resolved},
                     act->visit->note);
        if (dispute)
            putDispute(*dispute, *act, kept.serial, event, at);
    }

    void putDispute(const domain::Dispute& dispute, const domain::CaseAct& act, std::int64_t serial,
                    std::int64_t event, domain::Instant at)
    {
        keepBase("dispute", dispute.caseId);
        put("dispute", dispute.caseId, dispute);
        if (!act.dispute)
            return;
        const domain::DisputeSaid& said = *act.dispute;
        if (act.action == domain::CaseAction::RegisterDispute) {
            takeAway("dispute_personal", dispute.caseId); // it stands at its session
            for (const std::int64_t id : said.dropped)
                takeAway("dispute_party", id); // who it is stays, sealed, until the feed comes
            std::int64_t id = kFirstTemporaryRow + serial * std::int64_t{domain::kMostParties};
            for (const domain::PartySaid& party : said.parties)
                putParty({id++, dispute.caseId, dispute.gridCode, party.role, party.kind}, party);
        } else if (act.action == domain::CaseAction::Mediate) {
            put("mediation_session", event,
                domain::MediationSession{event, dispute.caseId, dispute.gridCode,
                                         std::min(at, *said.heldAt), said.place, dispute.bodyId,
                                         dispute.mediatorId, said.outcome});
            SealedRow(*this, "mediation_session_personal", event, dispute.gridCode)
                .seal("record", said.record)
                .seal("agreement", said.outcome == domain::MediationOutcome::Agreed ? said.agreement
                                                                                    : std::string())
                .put();
            if (said.outcome == domain::MediationOutcome::Agreed) {
                keepBase("dispute_personal", dispute.caseId);
                SealedRow(*this, "dispute_personal", dispute.caseId, dispute.gridCode)
                    .seal("agreement", said.agreement)
                    .put();
            }
        }
    }

    void putParty(const domain::DisputeParty& party, const domain::PartySaid& said)
    {
        put("dispute_party", party.id, party);
        SealedRow(*this, "dispute_party_personal", party.id, party.gridCode)
            .seal("name", said.name)
            .sealWithDigest("phone", said.phone)
            .seal("id_number", said.idNumber)
            .put();
    }

    /// \param table one of kLaidOverTables
    void takeAway(std::string_view table, std::int64_t id)
    {
        keepBase(table, id);
        batch_.remove(table, id);
    }

    void layFurtherReport(const KeptCommand& kept)
    {
        auto report = furtherReportFrom(kept.command.payload);
        if (!report)
            return;
        const auto record = caseMeant(report->caseId, report->caseUuid);
        const auto result = resultFrom(kept.result);
        if (!record || domain::isEnded(record->state)
            || isThere(*record, result, domain::CaseAction::ReportAgain) || !hasRoom(record->id))
            return;
        report->caseId = record->id;
        const domain::Instant at{std::chrono::seconds{kept.command.enteredAtSec}};
        const std::int64_t event =
            putEvent({report->caseId, 0, domain::CaseAction::ReportAgain, record->state, at,
                      actor_.post, report->reason, 0, std::nullopt});
        putFurtherReport(event, record->gridCode, *report, at);
    }

    void layMark(const KeptCommand& kept)
    {
        const auto act = alarmActFrom(kept.command.payload);
        if (!act || isThere("alarm_mark", kept))
            return;
        const auto record = caseMeant(act->caseId, act->caseUuid);
        if (!record)
            return;
        const std::int64_t id = kFirstTemporaryRow + kept.serial;
        Statement insert = insertInto("alarm_mark");
        insert.bind(1, id)
            .bind(2, record->id)
            .bind(3, std::string_view(record->gridCode))
            .bind(4, static_cast<std::int64_t>(act->kind))
            .bind(5, std::int64_t{act->since.time_since_epoch().count()})
            .bind(6, static_cast<std::int64_t>(actor_.level))
            .bind(7, static_cast<std::int64_t>(act->mark))
            .bind(8, kept.command.enteredAtSec)
            .bind(9, std::string_view(actor_.post));
        if (act->until)
            insert.bind(10, std::int64_t{act->until->time_since_epoch().count()});
        insert.bind(11, std::string_view(act->to));
        insert.run();
        note("alarm_mark", id);
    }

    /// Without its name and hash where these cannot be sealed.
    void layAttachment(const KeptCommand& kept)
    {
        const auto said = attachmentFrom(kept.command.payload);
        if (!said || isThere("attachment", kept))
            return;
        const auto record = caseMeant(said->caseId, said->caseUuid);
        if (!record)
            return;
        const std::int64_t id = kFirstTemporaryRow + kept.serial;
        const auto sealed = [&](const std::string& text, const char* column) {
            return sealer_ != nullptr ? sealer_->seal(text, sealPlace("attachment", column, id))
                                      : std::vector<std::byte>{std::byte{0}};
        };
        Statement insert = insertInto("attachment");
        insert.bind(1, id)
            .bind(2, record->id)
            .bind(3, std::string_view(record->gridCode))
            .bindBlob(4, sealed(said->fileName, "file_name"))
            .bind(5, std::string_view(said->mediaType))
            .bind(6, said->bytes)
            .bindBlob(7, sealed(said->sha256, "sha256"))
            .bind(8, static_cast<std::int64_t>(said->kind))
            .bind(9, std::int64_t{0})
            .bind(10, kept.command.enteredAtSec)
            .bind(11, std::string_view(actor_.post));
        insert.run();
        note("attachment", id);
    }

    /// Nothing where what is said cannot be sealed.
    void layHandover(const KeptCommand& kept)
    {
        const auto handover = handoverFrom(kept.command.payload);
        if (!handover || sealer_ == nullptr || isThere("shift_handover", kept))
            return;
        const std::int64_t id = kFirstTemporaryRow + kept.serial;
        Statement insert = insertInto("shift_handover");
        insert.bind(1, id)
            .bind(2, std::string_view(handover->divisionCode))
            .bind(3, static_cast<std::int64_t>(actor_.level))
            .bind(4, std::int64_t{handover->begunAt.time_since_epoch().count()})
            .bind(5, kept.command.enteredAtSec)
            .bind(6, std::string_view(actor_.post))
            .bind(7, std::string_view(handover->to))
            .bindBlob(8, sealer_->seal(handover->note, sealPlace("shift_handover", "note", id)));
        insert.run();
        note("shift_handover", id);
    }

    /// The first check of a site on its day counts; what is found is kept, whoever found it.
    void layCheck(const KeptCommand& kept)
    {
        const auto act = patrolActFrom(kept.command.payload);
        auto check = act ? checkMeant(*act, kept.serial) : std::nullopt;
        if (!check)
            return;
        const bool tells = !act->finding.empty();
        if (!check->checkedAt || (tells && !check->found)) {
            if (!check->checkedAt) {
                check->checkedAt = domain::Instant{std::chrono::seconds{kept.command.enteredAtSec}};
                check->post = actor_.post;
                check->answers = domain::textOf(act->answers);
            }
            check->found = check->found || tells;
            keepBase("patrol_check", check->id);
            put("patrol_check", check->id, *check);
        }
        if (!tells || findingOf(kept.command.id) != 0)
            return;
        const std::int64_t id = kFirstTemporaryRow + kept.serial;
        put("patrol_find", id,
            domain::PatrolFind{id,
                               check->id,
                               check->gridCode,
                               domain::Instant{std::chrono::seconds{kept.command.enteredAtSec}},
                               actor_.post,
                               kept.command.id,
                               {}});
        SealedRow(*this, "patrol_finding", id, check->gridCode).seal("finding", act->finding).put();
    }

    /// The row of a site on its day; one of ours where the day has none yet. Nothing where the site
    /// is not on the round.
    std::optional<domain::PatrolCheck> checkMeant(const domain::PatrolAct& act, std::int64_t serial)
    {
        domain::PatrolCheck check;
        check.planId = act.planId;
        check.siteId = act.siteId;
        check.dueOn = act.dueOn;
        Statement row = batch_.connection().prepare(
            "SELECT id, division_code, grid_code, checked_at, found, post, answers FROM "
            "patrol_check WHERE plan_id = ? AND site_id = ? AND due_on = ?");
        row.bind(1, act.planId).bind(2, act.siteId).bind(3, std::string_view(act.dueOn));
        if (row.step()) {
            check.id = row.integer(0);
            check.divisionCode = row.text(1);
            check.gridCode = row.text(2);
            check.checkedAt = cache::optionalInstant(row, 3);
            check.found = row.integer(4) != 0;
            check.post = row.text(5);
            check.answers = row.text(6);
            return check;
        }
        Statement stop = batch_.connection().prepare(
            "SELECT division_code, grid_code FROM patrol_stop WHERE plan_id = ? AND site_id = ?");
        stop.bind(1, act.planId).bind(2, act.siteId);
        if (!stop.step())
            return std::nullopt;
        check.id = kFirstTemporaryRow + serial;
        check.divisionCode = stop.text(0);
        check.gridCode = stop.text(1);
        return check;
    }

    void layLink(const KeptCommand& kept)
    {
        const auto link = patrolLinkFrom(kept.command.payload);
        const std::int64_t id = link ? findingOf(link->findingUuid) : 0;
        const auto record = id == 0 ? std::nullopt : caseMeant(link->caseId, link->caseUuid);
        if (!record)
            return;
        keepBase("patrol_find", id);
        batch_.connection()
            .prepare("UPDATE patrol_find SET case_id = ? WHERE id = ?")
            .bind(1, record->id)
            .bind(2, id)
            .run();
        note("patrol_find", id);
    }

    /// \param uuid of the command that told of it. \returns its id; 0: it is not there
    std::int64_t findingOf(const std::string& uuid)
    {
        Statement row = batch_.connection().prepare("SELECT id FROM patrol_find WHERE uuid = ?");
        row.bind(1, std::string_view(uuid));
        return row.step() ? row.integer(0) : 0;
    }

    /// The feed has brought the row already, and not yet that the command is done with.
    bool isThere(std::string_view table, const KeptCommand& kept)
    {
        const auto result = resultFrom(kept.result);
        if (!result || result->row == 0)
            return false;
        Statement row = batch_.connection().prepare("SELECT 1 FROM \"" + std::string(table)
                                                    + "\" WHERE id = ?");
        row.bind(1, result->row);
        return row.step();
    }

    Statement insertInto(std::string_view table)
    {
        return batch_.connection().prepare(cache::upsertSql(cache::table(table)));
    }

    /// The feed has brought what a command came to already, and not yet that it did.
    bool isThere(const domain::Case& record, const std::optional<CommandResult>& result,
                 domain::CaseAction action)
    {
        if (!result || result->status != CommandResult::Status::Applied)
            return false;
        if (!domain::onlyTells(action))
            return record.version >= result->version;
        Statement row = batch_.connection().prepare(
            "SELECT 1 FROM case_event WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM zhitu_laid_over "
            "WHERE table_name = 'case_event' AND id = ?1)");
        row.bind(1, record.id * cache::kEventsPerCase + result->event);
        return result->event > 0 && row.step();
    }

    /// A history has an end; beyond it are the numbers of the next case.
    bool hasRoom(std::int64_t id) { return lastSerial(id) + 1 < cache::kEventsPerCase; }

    /// Behind the last one of its case. \returns its id
    std::int64_t putEvent(domain::CaseEvent event)
    {
        event.serial = lastSerial(event.caseId) + 1;
        const std::int64_t id = event.caseId * cache::kEventsPerCase + event.serial;
        put("case_event", id, event);
        return id;
    }

    void putVisit(const domain::Visit& visit, const std::string& note)
    {
        put("visit", visit.id, visit);
        SealedRow(*this, "visit_personal", visit.id, visit.gridCode).seal("note", note).put();
    }

    void putFurtherReport(std::int64_t id, const std::string& grid,
                          const domain::FurtherReport& report, domain::Instant at)
    {
        Statement insert = insertInto("further_report");
        insert.bind(1, id)
            .bind(2, report.caseId)
            .bind(3, std::string_view(grid))
            .bind(4, static_cast<std::int64_t>(report.channel))
            .bind(5, std::int64_t{at.time_since_epoch().count()});
        insert.run();
        note("further_report", id);
        SealedRow(*this, "further_report_personal", id, grid)
            .seal("reporter", report.reporter)
            .sealWithDigest("phone", report.phone)
            .seal("narrative", report.narrative)
            .put();
    }

    /// The number that the centre gave to what was reported; 0 where there is none, or where it is
    /// another case's by now: the centre was restored to an earlier time.
    std::int64_t numberOf(const KeptCommand& report)
    {
        const auto result = resultFrom(report.result);
        if (report.command.kind != kReportCase || !result || result->caseId == 0)
            return 0;
        const auto record = read(result->caseId);
        return record && record->uuid != report.command.id ? 0 : result->caseId;
    }

    /// The case that a command is about, by what names it for good where that is known; nothing
    /// where another one has its id by now.
    std::optional<domain::Case> caseMeant(std::int64_t id, const std::string& uuid)
    {
        if (const auto mine = reported_.find(uuid); mine != reported_.end())
            id = mine->second;
        auto record = read(id);
        return record && (uuid.empty() || record->uuid == uuid) ? std::move(record) : std::nullopt;
    }

    std::optional<domain::Case> read(std::int64_t id)
    {
        Statement row = batch_.connection().prepare(std::string("SELECT ") + cache::kCaseColumns
                                                    + " FROM \"case\" WHERE id = ?");
        row.bind(1, id);
        return row.step() ? cache::caseOf(row) : std::nullopt;
    }

    int lastSerial(std::int64_t id)
    {
        Statement row = batch_.connection().prepare(
            "SELECT max(serial) FROM case_event WHERE id BETWEEN ? AND ?");
        row.bind(1, id * cache::kEventsPerCase)
            .bind(2, id * cache::kEventsPerCase + cache::kEventsPerCase - 1);
        return row.step() ? static_cast<int>(row.integer(0)) : 0;
    }

    /// As in force when the case came in: it keeps its rules.
    std::optional<domain::ServiceItem> itemOf(const domain::Case& record)
    {
        const auto item = cache::firstItemOf(batch_.connection(), record.itemId);
        return item ? std::optional(
                          domain::itemOn(*item, versions_, domain::dayNumber(record.reportedAt)))
                    : std::nullopt;
    }

    /// What the centre sent is put by, once, unless the row is one of ours, or there is none.
    /// \param table one of kLaidOverTables
    void keepBase(std::string_view table, std::int64_t id)
    {
        Statement ours = batch_.connection().prepare(
            "SELECT 1 FROM zhitu_laid_over WHERE table_name = ? AND id = ?");
        ours.bind(1, table).bind(2, id);
        if (ours.step())
            return;
        const std::string base = cache::baseTable(table);
        batch_.connection()
            .prepare("INSERT INTO " + base + " SELECT * FROM " + cache::quotedName(table)
                     + " WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM " + base + " WHERE id = ?1)")
            .bind(1, id)
            .run();
    }

    template <typename Row>
    void put(std::string_view table, std::int64_t id, const Row& row)
    {
        Statement insert = insertInto(table);
        cache::bindRow(insert, row);
        insert.run();
        note(table, id);
    }

    void putPersonal(std::int64_t id, const domain::CaseReport& report)
    {
        SealedRow(*this, "case_personal", id, report.gridCode)
            .seal("reporter", report.reporter)
            .sealWithDigest("phone", report.phone)
            .seal("id_number", report.idNumber)
            .seal("narrative", report.narrative)
            .seal("notes", report.notes)
            .put();
    }

    /// A row of personal columns behind its id and grid; none where nothing can be sealed.
    class SealedRow {
    public:
        SealedRow(Layer& layer, std::string_view table, std::int64_t id, const std::string& grid)
            : layer_(layer), table_(table), id_(id), insert_(layer.insertInto(table))
        {
            insert_.bind(1, id).bind(2, std::string_view(grid));
        }
        SealedRow& seal(const char* column, const std::string& text)
        {
            if (layer_.sealer_ != nullptr)
                insert_.bindBlob(next_++,
                                 layer_.sealer_->seal(text, sealPlace(table_, column, id_)));
            return *this;
        }
        SealedRow& sealWithDigest(const char* column, const std::string& text)
        {
            seal(column, text);
            if (layer_.sealer_ != nullptr)
                insert_.bindBlob(next_++, layer_.sealer_->digest(text));
            return *this;
        }
        void put()
        {
            if (layer_.sealer_ == nullptr)
                return;
            insert_.run();
            layer_.note(table_, id_);
        }

    private:
        Layer& layer_;
        std::string_view table_;
        std::int64_t id_;
        Statement insert_;
        int next_ = 3;
    };

    void note(std::string_view table, std::int64_t id)
    {
        batch_.connection()
            .prepare("INSERT INTO zhitu_laid_over VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(1, table)
            .bind(2, id)
            .run();
        batch_.touch(table, id);
    }

    cache::CacheWriter::Batch& batch_;
    const Sealer* sealer_;
    const domain::Actor& actor_;
    const domain::WorkCalendar calendar_;
    const std::vector<domain::CatalogueVersion> versions_;
    std::map<std::string, std::int64_t> reported_; ///< case by the command that reported it
};

} // namespace

CaseOverlay::CaseOverlay(Outbox& outbox, const Sealer* sealer, domain::Actor actor)
    : outbox_(outbox), sealer_(sealer), actor_(std::move(actor))
{
}

void CaseOverlay::lift(cache::CacheWriter::Batch& batch)
{
    cache::Connection& connection = batch.connection();
    Statement laid = connection.prepare("SELECT table_name, id FROM zhitu_laid_over");
    while (laid.step())
        batch.remove(laid.text(0), laid.integer(1));
    connection.execute("DELETE FROM zhitu_laid_over");
    for (const std::string_view table : cache::kLaidOverTables) {
        const std::string base = cache::baseTable(table);
        Statement bases = connection.prepare("SELECT id FROM " + base);
        while (bases.step())
            batch.remove(table, bases.integer(0));
        connection.execute("INSERT INTO " + cache::quotedName(table) + " SELECT * FROM " + base);
        connection.execute("DELETE FROM " + base);
    }
}

void CaseOverlay::lay(cache::CacheWriter::Batch& batch, Xid watermark)
{
    Layer layer(batch, sealer_, actor_);
    for (const KeptCommand& kept : outbox_.all()) {
        if (kept.elsewhere)
            continue; // this is not the cache it was about
        layer.know(kept);
        const auto result = resultFrom(kept.result);
        const bool brought = kept.status == Status::Applied && result && result->xid < watermark;
        if (kept.readable && !brought
            && (kept.status == Status::Waiting || kept.status == Status::Applied))
            layer.lay(kept);
    }
}

void CaseOverlay::refresh(cache::CacheWriter& writer, Xid watermark)
{
    cache::CacheWriter::Batch batch(writer);
    lift(batch);
    lay(batch, watermark);
    batch.commit();
}

} // namespace zhitu::sync
