// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/alarms.h"

#include <gmock/gmock.h>

#include <map>
#include <set>

#include "data/cache/reader.h"
#include "data/cache/rows.h"
#include "data/cache/schema.h"
#include "data/domain/case_machine.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using domain::AlarmKind;
using domain::Case;
using domain::CaseAction;
using domain::CaseState;
using domain::DivisionLevel;
using domain::Instant;
using domain::MarkKind;
using std::chrono::seconds;

constexpr Instant kNow{seconds{1'795'000'000}};

struct Mark {
    std::int64_t id = 0;
    std::int64_t caseId = 0;
    AlarmKind kind{};
    Instant since{};
    DivisionLevel level = DivisionLevel::District;
    MarkKind mark{};
    Instant until{};
    std::string to;
};

class AlarmsTest : public testing::Test {
protected:
    std::filesystem::path write(const std::vector<Case>& cases, const std::vector<Mark>& marks,
                                const std::vector<domain::Dispute>& disputes = {})
    {
        const std::filesystem::path file = folder_ / (std::to_string(++made_) + ".gpkg");
        cache::BulkLoader loader(file);
        for (const Case& record : cases) {
            loader.add(record);
            if (record.extensionAsked)
                loader.add(domain::CaseEvent{record.id,
                                             1,
                                             CaseAction::AskExtension,
                                             record.state,
                                             record.reportedAt,
                                             "x",
                                             "x",
                                             1,
                                             {}});
        }
        for (const domain::Dispute& dispute : disputes)
            loader.add(dispute);
        if (!loader.finish([](double) { return true; }))
            throw std::logic_error("was not cancelled");
        cache::Connection connection(file.string(), cache::Access::ReadWrite);
        for (const Mark& mark : marks) {
            cache::Statement insert =
                connection.prepare(cache::upsertSql(cache::table("alarm_mark")));
            insert.bind(1, mark.id)
                .bind(2, mark.caseId)
                .bind(3, std::string_view("500117001001001"))
                .bind(4, static_cast<std::int64_t>(mark.kind))
                .bind(5, std::int64_t{mark.since.time_since_epoch().count()})
                .bind(6, static_cast<std::int64_t>(mark.level))
                .bind(7, static_cast<std::int64_t>(mark.mark))
                .bind(8, std::int64_t{1})
                .bind(9, std::string_view("值班席"));
            if (mark.mark == MarkKind::Snoozed)
                insert.bind(10, std::int64_t{mark.until.time_since_epoch().count()});
            insert.bind(11, std::string_view(mark.to));
            insert.run();
        }
        return file;
    }
    AlarmSheet read(const std::vector<Case>& cases, const Desk& desk,
                    const std::vector<Mark>& marks = {},
                    const std::vector<domain::Dispute>& disputes = {})
    {
        cache::CacheReader reader(write(cases, marks, disputes));
        return readAlarms(reader, desk, kNow);
    }

    test::TemporaryFolder folder_;
    int made_ = 0;
};

Case open(std::int64_t id, CaseState state = CaseState::Reported)
{
    Case record = cache::sampleCase(id);
    record.state = state;
    record.level = DivisionLevel::District;
    record.reportedAt = kNow - std::chrono::hours{50};
    record.turnedAt = record.reportedAt;
    record.turnedBy = CaseAction::Report;
    record.deadlineAt = kNow + std::chrono::hours{50};
    record.supervised = false;
    return record;
}

std::vector<std::string> lines(const std::vector<domain::Alarm>& alarms)
{
    std::vector<std::string> all;
    for (const domain::Alarm& alarm : alarms)
        all.push_back(std::to_string(static_cast<int>(alarm.kind)) + ":"
                      + std::to_string(alarm.caseId));
    return all;
}

TEST_F(AlarmsTest, AnAgreementThatIsNotKeptInTimeCallsWhoMediatedIt)
{
    std::vector<Case> cases;
    std::vector<domain::Dispute> disputes;
    for (int id = 1; id <= 6; ++id) {
        cases.push_back(open(id, CaseState::Closed));
        domain::Dispute dispute;
        dispute.caseId = id;
        dispute.gridCode = cases.back().gridCode;
        dispute.outcome = domain::MediationOutcome::Agreed;
        dispute.level = DivisionLevel::Town;
        dispute.endedAt = kNow - std::chrono::hours{100};
        dispute.dueAt = kNow - seconds{id};
        disputes.push_back(dispute);
    }
    disputes[1].fulfilledAt = kNow;
    disputes[2].breachedAt = kNow;
    disputes[3].dueAt = kNow + seconds{1};
    disputes[4].dueAt.reset();
    disputes[5].level = DivisionLevel::Village;
    const Desk town{DivisionLevel::Town, false, "值班席"};
    const AlarmSheet sheet = read(cases, town, {}, disputes);
    EXPECT_THAT(lines(sheet.ringing), testing::ElementsAre("9:1"));
    EXPECT_EQ(sheet.ringing[0].since, kNow - seconds{1});
    const AlarmSheet all = read(cases, {DivisionLevel::District, true, "值班席"}, {}, disputes);
    EXPECT_THAT(lines(all.ringing), testing::ElementsAre("9:1", "9:6"));
    const Mark seen{1,
                    1,
                    AlarmKind::AgreementDue,
                    kNow - seconds{1},
                    DivisionLevel::Town,
                    MarkKind::Acknowledged,
                    {},
                    {}};
    EXPECT_TRUE(read(cases, town, {seen}, disputes).ringing.empty());
}

TEST_F(AlarmsTest, TheMostUrgentStandFirstAndTheNewestOfEach)
{
    Case late = open(1, CaseState::Handling);
    late.deadlineAt = kNow - seconds{10};
    Case later = open(2, CaseState::Handling);
    later.deadlineAt = kNow - seconds{5};
    Case escalated = open(3);
    escalated.turnedBy = CaseAction::Escalate;
    Case supervised = open(4, CaseState::Suspended);
    supervised.supervised = true;
    supervised.supervisedBy = DivisionLevel::District;
    supervised.superviseUntil = kNow - seconds{1};
    Case returned = open(5, CaseState::Accepted);
    returned.turnedBy = CaseAction::Return;
    Case asked = open(6, CaseState::Handling);
    asked.extensionAsked = true;
    asked.extensionUntil = kNow + std::chrono::hours{100};
    Case done = open(7, CaseState::Resolved);
    done.deadlineAt = kNow - seconds{10};
    const AlarmSheet sheet =
        read({late, later, escalated, supervised, returned, asked, done, open(8)}, {});
    EXPECT_THAT(lines(sheet.ringing),
                testing::ElementsAre("7:4", "2:3", "6:2", "6:1", "1:8", "3:5", "5:6"));
    EXPECT_EQ(sheet.ringingCount(), 7);
    EXPECT_EQ(sheet.now, kNow);
}

TEST_F(AlarmsTest, AreOfTheDesksLevelAndBelowItWhereOneWants)
{
    Case village = open(1);
    village.level = DivisionLevel::Village;
    Case town = open(2);
    town.level = DivisionLevel::Town;
    const std::vector<Case> cases{village, town, open(3)};
    EXPECT_THAT(lines(read(cases, {DivisionLevel::Town, false, {}}).ringing),
                testing::ElementsAre("1:2"));
    EXPECT_THAT(lines(read(cases, {DivisionLevel::Town, true, {}}).ringing),
                testing::UnorderedElementsAre("1:1", "1:2"));
}

TEST_F(AlarmsTest, AMarkIsOfALevelAndTheNewestCounts)
{
    const std::vector<Case> cases{open(1), open(2), open(3), open(4), open(5)};
    const auto since = open(1).turnedAt;
    const auto until = [](int minutes) { return kNow + std::chrono::minutes{minutes}; };
    const std::vector<Mark> marks{
        {1, 1, AlarmKind::Reported, since, DivisionLevel::District, MarkKind::Acknowledged, {}, {}},
        {2, 2, AlarmKind::Reported, since, DivisionLevel::Town, MarkKind::Acknowledged, {}, {}},
        {3, 3, AlarmKind::Reported, since, DivisionLevel::District, MarkKind::Acknowledged, {}, {}},
        {4,
         3,
         AlarmKind::Reported,
         since,
         DivisionLevel::District,
         MarkKind::Snoozed,
         until(-1),
         {}},
        {5,
         4,
         AlarmKind::Reported,
         since,
         DivisionLevel::District,
         MarkKind::Snoozed,
         until(1),
         {}},
        {6,
         5,
         AlarmKind::Reported,
         since,
         DivisionLevel::District,
         MarkKind::Forwarded,
         {},
         "夜班席"}};
    const AlarmSheet sheet = read(cases, {DivisionLevel::District, false, "值班席"}, marks);
    EXPECT_THAT(lines(sheet.ringing), testing::UnorderedElementsAre("1:2", "1:3"));
    EXPECT_THAT(lines(sheet.marked), testing::UnorderedElementsAre("1:1", "1:4", "1:5"));
    EXPECT_EQ(sheet.ringingCount(), 2);
    const AlarmSheet night = read(cases, {DivisionLevel::District, false, "夜班席"}, marks);
    EXPECT_THAT(lines(night.ringing), testing::UnorderedElementsAre("1:2", "1:3", "1:5"));
}

/// What is found by indexes is what a look at every case finds.
TEST_F(AlarmsTest, AreWhatALookAtEveryCaseFinds)
{
    test::Dice dice;
    const auto moment = [&](int hours) {
        return kNow + std::chrono::minutes{dice.between(-60 * hours, 60 * hours)};
    };
    std::vector<Case> cases;
    for (int id = 1; id <= 1200; ++id) {
        Case record = open(id, static_cast<CaseState>(dice.between(1, 11)));
        record.level = static_cast<DivisionLevel>(dice.between(4, 6));
        record.turnedBy = static_cast<CaseAction>(dice.between(1, 21));
        record.turnedAt = moment(100);
        record.deadlineAt = moment(100);
        record.extensionAsked = dice.between(0, 9) == 0;
        if (record.extensionAsked)
            record.extensionUntil = moment(200);
        record.supervised = dice.between(0, 4) == 0;
        record.supervisedBy = static_cast<DivisionLevel>(dice.between(4, 6));
        if (record.supervised)
            record.superviseUntil = moment(50);
        cases.push_back(record);
    }
    const auto sinceOf = [](const Case& c, AlarmKind kind) {
        switch (kind) {
        case AlarmKind::ExtensionAsked:
            return c.reportedAt; // when it was asked: see write()
        case AlarmKind::Overdue:
            return c.deadlineAt;
        case AlarmKind::SupervisionOverdue:
            return c.superviseUntil.value_or(Instant{});
        default:
            return c.turnedAt;
        }
    };
    std::vector<Mark> marks;
    for (int id = 1; id <= 1600; ++id) {
        const Case& about = cases[static_cast<std::size_t>(dice.between(0, 1199))];
        const auto kind = static_cast<AlarmKind>(dice.between(1, domain::kAlarmKinds));
        marks.push_back({id, about.id, kind, sinceOf(about, kind),
                         static_cast<DivisionLevel>(dice.between(4, 6)),
                         static_cast<MarkKind>(dice.between(1, 3)), moment(5),
                         dice.between(0, 1) == 0 ? "值班席" : "夜班席"});
    }
    const auto holds = [&](const Case& c, AlarmKind kind, bool atDesk, bool supervisor) {
        const bool early = c.state == CaseState::Reported || c.state == CaseState::Accepted;
        switch (kind) {
        case AlarmKind::Reported:
            return atDesk && early && c.turnedBy == CaseAction::Report;
        case AlarmKind::Delegated:
            return atDesk && early && c.turnedBy == CaseAction::Delegate;
        case AlarmKind::Escalated:
            return atDesk && early && c.turnedBy == CaseAction::Escalate;
        case AlarmKind::Returned:
            return atDesk && early && c.turnedBy == CaseAction::Return;
        case AlarmKind::Reopened:
            return atDesk && early && c.turnedBy == CaseAction::Reopen;
        case AlarmKind::ExtensionAsked:
            return atDesk && c.extensionAsked;
        case AlarmKind::Overdue:
            return atDesk && domain::clockRuns(c.state) && c.deadlineAt < kNow;
        case AlarmKind::SupervisionOverdue:
            return supervisor && c.supervised && *c.superviseUntil < kNow
                   && (domain::isOpen(c.state) || c.state == CaseState::Suspended);
        case AlarmKind::AgreementDue:
            return false; // a test of its own
        }
        return false;
    };
    for (const bool below : {false, true})
        for (const auto level :
             {DivisionLevel::District, DivisionLevel::Town, DivisionLevel::Village}) {
            const Desk desk{level, below, "值班席"};
            const AlarmSheet sheet = read(cases, desk, marks);
            std::multiset<std::string> ringing;
            std::multiset<std::string> marked;
            std::map<AlarmKind, std::int64_t> counts;
            for (const Case& c : cases)
                for (int n = 1; n <= domain::kAlarmKinds; ++n) {
                    const auto kind = static_cast<AlarmKind>(n);
                    const auto of = [&](DivisionLevel at) {
                        return below ? at >= level : at == level;
                    };
                    if (!holds(c, kind, of(c.level), of(c.supervisedBy)))
                        continue;
                    bool rings = true;
                    for (const Mark& mark : marks)
                        if (mark.caseId == c.id && mark.kind == kind && mark.level == level
                            && mark.since == sinceOf(c, kind))
                            rings = mark.mark == MarkKind::Snoozed     ? mark.until <= kNow
                                    : mark.mark == MarkKind::Forwarded ? mark.to == desk.post
                                                                       : false;
                    (rings ? ringing : marked)
                        .insert(std::to_string(n) + ":" + std::to_string(c.id));
                    counts[kind] += rings;
                }
            const auto found = lines(sheet.ringing);
            const auto seen = lines(sheet.marked);
            EXPECT_EQ(std::multiset<std::string>(found.begin(), found.end()), ringing);
            EXPECT_EQ(std::multiset<std::string>(seen.begin(), seen.end()), marked);
            for (const auto& [kind, count] : counts)
                EXPECT_EQ(sheet.ringingOf[static_cast<std::size_t>(kind)], count)
                    << "kind " << static_cast<int>(kind);
        }
}

} // namespace
} // namespace zhitu::cases
