// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/dispute.h"

#include <gmock/gmock.h>

#include "data/domain/case_command.h"

namespace zhitu::domain {
namespace {

using A = CaseAction;
using O = MediationOutcome;

Instant at(int hours)
{
    return Instant{std::chrono::hours{hours}};
}

CaseAct registration()
{
    CaseAct act;
    act.action = A::RegisterDispute;
    act.dispute.emplace().type = DisputeType::Neighbours;
    act.dispute->parties.resize(2);
    return act;
}

CaseAct session(O outcome)
{
    CaseAct act;
    act.action = A::Mediate;
    act.dispute.emplace().bodyId = 3;
    act.dispute->heldAt = at(50);
    act.dispute->outcome = outcome;
    if (outcome == O::Agreed)
        act.dispute->agreement = "一方搬走杂物";
    return act;
}

CaseAct told(A action)
{
    CaseAct act;
    act.action = action;
    return act;
}

class DisputeTest : public testing::Test {
protected:
    DisputeTest()
    {
        record_.id = 7;
        record_.gridCode = "500117001001001";
        record_.level = DivisionLevel::Town;
    }

    /// Takes the step. \returns why not
    std::optional<Refusal> take(const CaseAct& act, int hours = 60)
    {
        const auto after =
            disputeAfter(known_ ? &*known_ : nullptr, parties_, record_, act, at(hours));
        if (const auto* refusal = std::get_if<Refusal>(&after))
            return *refusal;
        known_ = std::get<Dispute>(after);
        if (act.action == A::RegisterDispute) {
            for (const std::int64_t id : act.dispute->dropped)
                std::erase(parties_, id);
            for (std::size_t i = 0; i < act.dispute->parties.size(); ++i)
                parties_.push_back(++lastParty_);
        }
        return std::nullopt;
    }

    Case record_;
    std::optional<Dispute> known_;
    std::vector<std::int64_t> parties_;
    std::int64_t lastParty_ = 0;
};

TEST_F(DisputeTest, IsRegisteredMediatedAgreedOnAndFulfilled)
{
    EXPECT_EQ(take(told(A::EndMediation)), Refusal::NoDispute);
    EXPECT_EQ(take(session(O::Open)), Refusal::NoDispute);
    ASSERT_EQ(take(registration()), std::nullopt);
    EXPECT_EQ(known_->caseId, 7);
    ASSERT_EQ(take(session(O::Open)), std::nullopt);
    EXPECT_EQ(known_->bodyId, 3);
    EXPECT_FALSE(known_->endedAt);
    EXPECT_EQ(take(told(A::FulfilAgreement)), Refusal::NoAgreement);
    CaseAct agreed = session(O::Agreed);
    agreed.until = at(500);
    ASSERT_EQ(take(agreed), std::nullopt);
    EXPECT_EQ(known_->endedAt, at(60));
    EXPECT_EQ(known_->dueAt, at(500));
    EXPECT_EQ(known_->level, DivisionLevel::Town) << "of the centre that held the case then";
    EXPECT_EQ(take(session(O::Open)), Refusal::MediationEnded);
    EXPECT_EQ(take(registration()), Refusal::MediationEnded);
    ASSERT_EQ(take(told(A::FulfilAgreement), 480), std::nullopt);
    EXPECT_EQ(take(told(A::BreachAgreement), 510), Refusal::NoAgreement);
}

TEST_F(DisputeTest, OneThatIsBrokenOrFailedIsMediatedAgain)
{
    for (const bool broken : {true, false}) {
        known_.reset();
        parties_.clear();
        ASSERT_EQ(take(registration()), std::nullopt);
        ASSERT_EQ(take(session(broken ? O::Agreed : O::Failed)), std::nullopt);
        if (broken) {
            ASSERT_EQ(take(told(A::BreachAgreement)), std::nullopt);
            EXPECT_EQ(take(told(A::FulfilAgreement)), Refusal::NoAgreement);
        }
        CaseAct again = registration();
        again.dispute->parties.clear(); // they are there
        ASSERT_EQ(take(again), std::nullopt);
        EXPECT_EQ(known_->outcome, O::Open);
        EXPECT_FALSE(known_->endedAt || known_->dueAt || known_->breachedAt);
        EXPECT_EQ(take(told(A::EndMediation)), std::nullopt);
        EXPECT_EQ(known_->outcome, O::Withdrawn);
    }
}

TEST_F(DisputeTest, SaysWhatIsMissing)
{
    CaseAct one = registration();
    one.dispute->parties.resize(1);
    EXPECT_EQ(take(one), Refusal::PartiesMissing);
    CaseAct many = registration();
    many.dispute->parties.resize(kMostParties + 1);
    EXPECT_EQ(take(many), Refusal::PartiesMissing);
    for (const int type : {0, 17, 98, 100}) {
        CaseAct none = registration();
        none.dispute->type = static_cast<DisputeType>(type);
        EXPECT_EQ(take(none), Refusal::PartiesMissing) << type;
    }
    EXPECT_EQ(take(told(A::RegisterDispute)), Refusal::PartiesMissing);
    ASSERT_EQ(take(registration()), std::nullopt);
    const auto without = [&](auto change, O outcome) {
        CaseAct act = session(outcome);
        change(act);
        return take(act);
    };
    EXPECT_EQ(without([](CaseAct& a) { a.dispute->bodyId = 0; }, O::Open),
              Refusal::SessionIncomplete);
    EXPECT_EQ(without([](CaseAct& a) { a.dispute->heldAt.reset(); }, O::Open),
              Refusal::SessionIncomplete);
    EXPECT_EQ(without([](CaseAct& a) { a.dispute->heldAt = at(85); }, O::Open),
              Refusal::SessionIncomplete)
        << "more than a day ahead";
    EXPECT_EQ(without([](CaseAct& a) { a.dispute->agreement.clear(); }, O::Agreed),
              Refusal::SessionIncomplete);
    EXPECT_EQ(without([](CaseAct& a) { a.until = at(49); }, O::Agreed), Refusal::SessionIncomplete)
        << "before it was agreed on";
    EXPECT_EQ(without([](CaseAct& a) { a.until = at(90); }, O::Failed), Refusal::SessionIncomplete)
        << "nothing is to be fulfilled";
    EXPECT_EQ(without([](CaseAct&) {}, O::Withdrawn), Refusal::SessionIncomplete);
    EXPECT_EQ(without([](CaseAct& a) { a.dispute->heldAt = at(83); }, O::Open), std::nullopt)
        << "a clock may be a little ahead";
}

TEST_F(DisputeTest, KeepsTwoParties)
{
    ASSERT_EQ(take(registration()), std::nullopt);
    const auto without = [&](std::vector<std::int64_t> dropped, std::size_t more) {
        CaseAct act = registration();
        act.dispute->parties.resize(more);
        act.dispute->dropped = std::move(dropped);
        return take(act);
    };
    EXPECT_EQ(without({1}, 0), Refusal::PartiesMissing) << "one is left";
    EXPECT_EQ(without({77}, 1), Refusal::PartiesMissing) << "that is nobody's";
    EXPECT_EQ(without({1}, 1), std::nullopt);
    EXPECT_EQ(parties_, (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(without({1}, 3), Refusal::PartiesMissing) << "it is none any more";
    EXPECT_EQ(without({2, 2, 3}, 2), std::nullopt) << "said twice";
}

TEST_F(DisputeTest, MayTakeWhatTheRuleTakes)
{
    const auto may = [&](A action) { return mayTake(known_ ? &*known_ : nullptr, action); };
    EXPECT_TRUE(may(A::RegisterDispute));
    EXPECT_FALSE(may(A::Mediate) || may(A::EndMediation) || may(A::FulfilAgreement)
                 || may(A::BreachAgreement));
    ASSERT_EQ(take(registration()), std::nullopt);
    EXPECT_TRUE(may(A::RegisterDispute) && may(A::Mediate) && may(A::EndMediation));
    ASSERT_EQ(take(session(O::Agreed)), std::nullopt);
    EXPECT_TRUE(may(A::FulfilAgreement) && may(A::BreachAgreement));
    EXPECT_FALSE(may(A::RegisterDispute) || may(A::Mediate) || may(A::EndMediation));
}

} // namespace
} // namespace zhitu::domain
