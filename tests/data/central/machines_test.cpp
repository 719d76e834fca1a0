// SPDX-License-Identifier: GPL-3.0-or-later
/// The machine of cases stands twice, here and at the centre: both are walked side by side.
#include <gmock/gmock.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

#include "data/cache/case_row.h"
#include "data/domain/case_command.h"
#include "data/sync/command_json.h"
#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"
#include "tests/data/random_step.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using domain::CaseAction;
using domain::CaseState;
using domain::Refusal;

/// What the centre calls a refusal. Those that are missing cannot happen to a command: the centre
/// knows who and when, and uses every stage.
const std::map<Refusal, std::string> kCodes{
    {Refusal::NotInThisState, "state"},
    {Refusal::ReasonMissing, "reason"},
    {Refusal::SubtasksOpen, "subtasks"},
    {Refusal::NoSubtaskOpen, "no_subtask"},
    {Refusal::AtTopLevel, "top_level"},
    {Refusal::AtBottomLevel, "bottom_level"},
    {Refusal::ExtensionPending, "extension_pending"},
    {Refusal::NoExtensionAsked, "no_extension"},
    {Refusal::AlreadySupervised, "supervised"},
    {Refusal::NotSupervised, "not_supervised"},
    {Refusal::HeldAbove, "level"},
    {Refusal::DepartmentMissing, "department"},
    {Refusal::HasPart, "has_part"},
    {Refusal::UntilMissing, "until"},
    {Refusal::DaysMissing, "days"},
    {Refusal::VisitMissing, "visit"},
    {Refusal::NoDispute, "dispute"},
    {Refusal::MediationEnded, "mediated"},
    {Refusal::NoAgreement, "agreement"},
    {Refusal::PartiesMissing, "parties"},
    {Refusal::SessionIncomplete, "session"},
    {Refusal::OtherCaseMissing, "other"},
    {Refusal::StageNotUsed, "stage"},
};

constexpr const char* kItem = "SELECT deadline, deadline_unit FROM zhitu.service_item WHERE id = 1";

/// One case, taken on its way at the centre and here. The centre's clock is followed by reading
/// when it took each step.
class Walker {
public:
    /// \param root lets time pass
    /// \param profile the stages that are used from now on
    Walker(PgConnection& root, PgConnection& reporter, domain::DivisionLevel held,
           domain::MachineProfile profile)
        : root_(root), held_(held), profile_(profile)
    {
        root_.execute("DELETE FROM zhitu.catalogue_version WHERE kind = 4");
        root_.query("INSERT INTO zhitu.catalogue_version(kind, subject, since, name, name_en, "
                    "in_use) VALUES (4, 7, 20200101, 'x', 'x', $1), (4, 8, 20200101, 'x', 'x', $2)",
                    {profile.review ? "t" : "f", profile.visit ? "t" : "f"});
        id_ = one(reporter,
                  "SELECT zhitu.report_case(gen_random_uuid(), jsonb_build_object('item', 1, "
                  "'title', 'x', 'channel', 2, 'level', $1::int, 'lon', 106, 'lat', 29, "
                  "'grid', '500117001001001')) ->> 'case'",
                  {std::to_string(static_cast<int>(held))});
        const central::PgResult item = root_.query(kItem);
        item_.deadline = static_cast<int>(item.integer(0, 0));
        item_.unit = static_cast<domain::DeadlineUnit>(item.integer(0, 1));
        record_.level = held;
        const Last report = lastEvent();
        record_.reportedAt = report.at;
        record_.deadlineAt = domain::deadlineOf(item_, report.at);
        EXPECT_EQ(report.until, record_.deadlineAt);
    }

    /// The last thing happened so much later: the centre's clock never goes back behind it.
    void pass(std::chrono::seconds time)
    {
        root_.query("UPDATE zhitu.case_event SET at = at + make_interval(secs => $2::int) WHERE "
                    "id = (SELECT max(id) FROM zhitu.case_event WHERE case_id = $1)",
                    {id_, std::to_string(time.count())});
    }

    /// Takes a step in both. \returns false where they part
    testing::AssertionResult step(PgConnection& connection, domain::DivisionLevel acting,
                                  const domain::CaseAct& act)
    {
        const domain::Actor actor{"值班席", acting};
        domain::CaseAct sent = act;
        sent.caseId = std::stoll(id_);
        const std::string arguments = sync::withBaseVersion(sync::toJson(sent), record_.version);
        std::vector<std::int64_t> parties;
        for (const std::string& party :
             column(root_, "SELECT id FROM zhitu.dispute_party WHERE case_id = " + id_))
            parties.push_back(std::stoll(party));
        const std::string there =
            one(connection,
                "SELECT r ->> 'status' || coalesce(' ' || (r ->> 'why'), '') FROM "
                "zhitu.act_on_case(gen_random_uuid(), $1::jsonb) r",
                {arguments});
        const Last last = lastEvent();
        const auto here = domain::changedBy(record_, act, actor, last.at,
                                            {domain::WorkCalendar::china(), &item_, profile_});
        const auto* next = std::get_if<domain::CaseChange>(&here);
        std::string expected =
            next != nullptr ? "applied" : "refused " + kCodes.at(std::get<Refusal>(here));
        std::optional<domain::Dispute> dispute = dispute_;
        if (next != nullptr && domain::isOfDispute(act.action)) {
            const auto after = domain::disputeAfter(dispute_ ? &*dispute_ : nullptr, parties,
                                                    record_, act, last.at);
            if (const auto* refusal = std::get_if<Refusal>(&after)) {
                expected = "refused " + kCodes.at(*refusal);
                next = nullptr;
            } else {
                dispute = std::get<domain::Dispute>(after);
            }
        }
        if (next != nullptr && act.action == CaseAction::MergeInto && dispute_) {
            expected = "refused is_dispute";
            next = nullptr;
        }
        if (expected != there)
            return testing::AssertionFailure()
                   << arguments << " in " << asRow() << ": " << there << ", not " << expected;
        if (next != nullptr) {
            record_ = next->record;
            dispute_ = dispute;
            if (next->until != last.until)
                return testing::AssertionFailure() << arguments << ": another time limit";
        }
        const std::string row = one(
            root_,
            "SELECT concat_ws(' ', state, level, coalesce(department_id, 0), supervised, "
            "array_to_string(open_parts, ','), extension_asked, suspended_from, version, "
            "extract(epoch FROM deadline_at)::bigint, extract(epoch FROM extension_until)::bigint, "
            "extract(epoch FROM suspended_at)::bigint, supervised_by, extract(epoch FROM "
            "supervise_until)::bigint) FROM zhitu.\"case\" WHERE id = $1",
            {id_});
        if (row != asRow())
            return testing::AssertionFailure() << arguments << ": " << row << ", not " << asRow();
        const std::string disputed = one(
            root_,
            "SELECT coalesce((SELECT concat_ws(' ', type, mediation, coalesce(link, 0), "
            "coalesce(body_id, 0), coalesce(mediator_id, 0), outcome, level, extract(epoch FROM "
            "ended_at)::bigint, extract(epoch FROM due_at)::bigint, extract(epoch FROM "
            "fulfilled_at)::bigint, extract(epoch FROM breached_at)::bigint) FROM zhitu.dispute "
            "WHERE id = $1), '')",
            {id_});
        if (disputed != disputeAsRow())
            return testing::AssertionFailure()
                   << arguments << ": " << disputed << ", not " << disputeAsRow();
        return testing::AssertionSuccess();
    }

    /// What the centre has written down, played again by our own machine.
    [[nodiscard]] bool replays()
    {
        const central::PgResult rows = root_.query(
            "SELECT serial, action, state_after, actor, reason, coalesce(department_id, 0) FROM "
            "zhitu.case_event WHERE case_id = $1 ORDER BY serial",
            {id_});
        std::vector<domain::CaseEvent> history;
        for (int i = 0; i < rows.rows(); ++i)
            history.push_back({0,
                               static_cast<int>(rows.integer(i, 0)),
                               static_cast<CaseAction>(rows.integer(i, 1)),
                               static_cast<CaseState>(rows.integer(i, 2)),
                               {},
                               std::string(rows.text(i, 3)),
                               std::string(rows.text(i, 4)),
                               rows.integer(i, 5),
                               {}});
        auto replayed = domain::replay(held_, history, profile_);
        if (replayed) // a history does not say at which level somebody sat
            replayed->supervisedBy = record_.supervisedBy;
        return replayed == domain::statusOf(record_);
    }

    [[nodiscard]] const domain::Case& record() const noexcept { return record_; }
    [[nodiscard]] const std::optional<domain::Dispute>& dispute() const noexcept
    {
        return dispute_;
    }

private:
    struct Last {
        domain::Instant at;
        std::optional<domain::Instant> until;
    };
    [[nodiscard]] Last lastEvent()
    {
        const central::PgResult row = root_.query(
            "SELECT extract(epoch FROM at)::bigint, extract(epoch FROM until)::bigint FROM "
            "zhitu.case_event WHERE case_id = $1 ORDER BY serial DESC LIMIT 1",
            {id_});
        const auto instant = [&](int column) {
            return domain::Instant{std::chrono::seconds{row.integer(0, column)}};
        };
        return {instant(0), row.isNull(0, 1) ? std::nullopt : std::optional(instant(1))};
    }

    /// Words of a row as the centre writes them.
    struct Row {
        std::string text;
        void add(const std::string& part) { text += (text.empty() ? "" : " ") + part; }
        void number(auto value) { add(std::to_string(static_cast<long>(value))); }
        void time(const std::optional<domain::Instant>& at)
        {
            if (at)
                number(at->time_since_epoch().count());
        }
    };

    [[nodiscard]] std::string disputeAsRow() const
    {
        if (!dispute_)
            return {};
        Row row;
        row.number(dispute_->type);
        row.number(dispute_->mediation);
        row.number(dispute_->link);
        row.number(dispute_->bodyId);
        row.number(dispute_->mediatorId);
        row.number(dispute_->outcome);
        if (dispute_->outcome != domain::MediationOutcome::Open)
            row.number(dispute_->level);
        row.time(dispute_->endedAt);
        row.time(dispute_->dueAt);
        row.time(dispute_->fulfilledAt);
        row.time(dispute_->breachedAt);
        return row.text;
    }

    [[nodiscard]] std::string asRow() const
    {
        Row row;
        row.number(record_.state);
        row.number(record_.level);
        row.number(record_.departmentId);
        row.add(record_.supervised ? "t" : "f");
        row.add(cache::joinedParts(record_.openParts));
        row.add(record_.extensionAsked ? "t" : "f");
        if (record_.state == CaseState::Suspended)
            row.number(record_.suspendedFrom);
        row.number(record_.version);
        row.time(record_.deadlineAt);
        row.time(record_.extensionUntil);
        row.time(record_.suspendedAt);
        if (record_.supervised)
            row.number(record_.supervisedBy);
        row.time(record_.superviseUntil);
        return row.text;
    }

    PgConnection& root_;
    domain::DivisionLevel held_;
    domain::MachineProfile profile_;
    domain::ServiceItem item_;
    domain::Case record_;
    std::optional<domain::Dispute> dispute_;
    std::string id_;
};

TEST(CaseMachines, GoTheSameWay)
{
    const auto seed = std::random_device{}();
    std::cout << "seed " << seed << std::endl;
    std::mt19937 random(seed);
    TemporaryCentre centre;
    addPeople(centre);
    PgConnection root = centre.admin();
    // Only so can the past be moved, and so can a case be looked at from everywhere.
    root.execute("SET session_replication_role = replica");
    root.execute("UPDATE zhitu.account SET level = 5 WHERE user_name = 'a_townsman'; "
                 "UPDATE zhitu.account SET level = 6 WHERE user_name = 'a_villager'");
    std::map<domain::DivisionLevel, PgConnection> desks;
    desks.emplace(domain::DivisionLevel::District, centre.as("an_operator"));
    desks.emplace(domain::DivisionLevel::Town, centre.as("a_townsman"));
    desks.emplace(domain::DivisionLevel::Village, centre.as("a_villager"));
    std::set<CaseState> reached;
    int moved = 0;  // deadlines, by resuming
    int unused = 0; // closed as soon as resolved
    std::set<domain::MediationOutcome> outcomes;
    int kept = 0;
    int broken = 0;
    for (int walk = 0; walk < 200; ++walk) {
        const bool whole = random() % 2 == 0;
        const domain::MachineProfile profile{whole || random() % 2 == 0,
                                             whole || random() % 2 == 0};
        Walker walker(root, desks.at(domain::DivisionLevel::District),
                      static_cast<domain::DivisionLevel>(4 + random() % 3), profile);
        for (int step = 0; step < 24; ++step) {
            if (random() % 3 == 0) // a night, a weekend, a holiday
                walker.pass(std::chrono::minutes{random() % (60 * 24 * 6)});
            // Most steps are the district's: it may do what the others may not.
            const auto acting = static_cast<domain::DivisionLevel>(
                std::max(4, 4 + static_cast<int>(random() % 6) - 3));
            const domain::Case before = walker.record();
            CaseAction action = chooseStep(before, random, profile);
            if (const auto& dispute = walker.dispute(); random() % 3 == 0)
                action = chooseStepOf(dispute ? &*dispute : nullptr, random);
            ASSERT_TRUE(
                walker.step(desks.at(acting), acting, completeStep(action, before, random, 1)))
                << "seed " << seed << " walk " << walk << " step " << step;
            reached.insert(walker.record().state);
            if (const auto& dispute = walker.dispute()) {
                outcomes.insert(dispute->outcome);
                kept += dispute->fulfilledAt.has_value();
                broken += dispute->breachedAt.has_value();
            }
            unused += action == CaseAction::Close && walker.record().state == CaseState::Closed
                      && before.state == CaseState::Resolved;
            moved += before.state == CaseState::Suspended
                     && walker.record().deadlineAt != before.deadlineAt;
        }
        ASSERT_TRUE(walker.replays()) << "seed " << seed << " walk " << walk;
    }
    EXPECT_EQ(reached.size(), 11U) << "every state";
    EXPECT_GT(unused, 0) << "neither review nor visit";
    EXPECT_GT(moved, 0) << "time passes while a case is suspended";
    EXPECT_EQ(outcomes.size(), 4U) << "every outcome of a mediation";
    EXPECT_GT(kept, 0);
    EXPECT_GT(broken, 0);
}

} // namespace
} // namespace zhitu::test
