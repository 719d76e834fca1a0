// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/dispatch_proposal.h"

#include <gtest/gtest.h>

#include "data/domain/case_machine.h"
#include "data/domain/next_step.h"

namespace zhitu::domain {
namespace {

using A = CaseAction;
using Why = DispatchProposal::Why;

ServiceItem item()
{
    ServiceItem made;
    made.departmentId = 9;
    return made;
}

CaseEvent event(A action, std::int64_t department = 0)
{
    CaseEvent made;
    made.action = action;
    made.departmentId = department;
    return made;
}

TEST(DispatchProposal, IsTheCataloguesWithItsLoad)
{
    const std::vector<DepartmentLoad> loads{{4, 2, 0}, {9, 12, 3}};
    const std::vector<CaseEvent> history{event(A::Report), event(A::Accept)};
    EXPECT_EQ(proposeDispatch(item(), history, loads),
              (std::vector<DispatchProposal>{{9, Why::Catalogue, {9, 12, 3}}}));
    EXPECT_EQ(proposeDispatch(item(), history, {}),
              (std::vector<DispatchProposal>{{9, Why::Catalogue, {9, 0, 0}}}));
}

TEST(DispatchProposal, WhoGaveItBackIsNotAskedAgain)
{
    const std::vector<CaseEvent> history{event(A::Report), event(A::Accept), event(A::Dispatch, 9),
                                         event(A::Return)};
    EXPECT_TRUE(proposeDispatch(item(), history, {}).empty());
}

TEST(DispatchProposal, AReopenedCaseGoesFirstToWhoResolvedIt)
{
    const std::vector<CaseEvent> history{event(A::Dispatch, 9), event(A::Return),
                                         event(A::Dispatch, 4), event(A::Resolve),
                                         event(A::Close),       event(A::Reopen)};
    const auto proposals = proposeDispatch(item(), history, {});
    ASSERT_EQ(proposals.size(), 1U);
    EXPECT_EQ(proposals[0].departmentId, 4);
    EXPECT_EQ(proposals[0].why, Why::HandledBefore);
}

TEST(DispatchProposal, WhoHandlesItHereStandsBehindTheCatalogue)
{
    const auto proposals = proposeDispatch(item(), {}, {}, {4, kUsualCases});
    ASSERT_EQ(proposals.size(), 2U);
    EXPECT_EQ(proposals[0].departmentId, 9);
    EXPECT_EQ(proposals[1].departmentId, 4);
    EXPECT_EQ(proposals[1].why, Why::UsualHere);
    EXPECT_EQ(proposeDispatch(item(), {}, {}, {4, kUsualCases - 1}).size(), 1U) << "no custom yet";
    EXPECT_EQ(proposeDispatch(item(), {}, {}, {9, 100}).size(), 1U) << "the catalogue's own";
}

class NextStep : public testing::TestWithParam<MachineProfile> {};

TEST_P(NextStep, IsAlwaysOneThatIsAllowed)
{
    const MachineProfile profile = GetParam();
    EXPECT_EQ(nextStep(CaseState::Handling, true), A::GrantExtension);
    EXPECT_EQ(nextStep(CaseState::Handling, false), A::Resolve);
    EXPECT_EQ(nextStep(CaseState::Closed, false), std::nullopt);
    EXPECT_EQ(nextStep(CaseState::Rejected, false), std::nullopt);
    // From the report it leads to the end.
    CaseStatus status = reportCase(DivisionLevel::Village, {});
    int steps = 0;
    while (const auto step = nextStep(status.state, status.extensionAsked, profile)) {
        const auto result =
            apply(status, *step, {{}, "x", "x", DivisionLevel::District, 1}, profile);
        ASSERT_TRUE(std::holds_alternative<CaseStatus>(result)) << static_cast<int>(*step);
        status = std::get<CaseStatus>(result);
        ASSERT_LT(++steps, 20);
    }
    EXPECT_EQ(status.state, CaseState::Closed);
}

INSTANTIATE_TEST_SUITE_P(OfEveryDistrict, NextStep,
                         testing::Values(MachineProfile{true, true}, MachineProfile{true, false},
                                         MachineProfile{false, true},
                                         MachineProfile{false, false}));

} // namespace
} // namespace zhitu::domain
