// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/dispatch_proposal.h"

#include <algorithm>
#include <set>

namespace zhitu::domain {

std::vector<DispatchProposal> proposeDispatch(const ServiceItem& item,
                                              std::span<const CaseEvent> history,
                                              std::span<const DepartmentLoad> loads,
                                              const UsualDepartment& usual)
{
    std::int64_t lead = 0;
    std::int64_t handled = 0; ///< who resolved it last
    std::set<std::int64_t> gaveBack;
    for (const CaseEvent& event : history) {
        if (event.action == CaseAction::Dispatch)
            lead = event.departmentId;
        if (event.action == CaseAction::Resolve)
            handled = lead;
        if (event.action == CaseAction::Return)
            gaveBack.insert(lead);
    }
    std::vector<DispatchProposal> proposals;
    const auto propose = [&](std::int64_t department, DispatchProposal::Why why) {
        if (department == 0 || gaveBack.contains(department)
            || std::ranges::count(proposals, department, &DispatchProposal::departmentId) > 0)
            return;
        const auto load = std::ranges::find(loads, department, &DepartmentLoad::departmentId);
        proposals.push_back(
            {department, why, load == loads.end() ? DepartmentLoad{department} : *load});
    };
    propose(handled, DispatchProposal::Why::HandledBefore);
    propose(item.departmentId, DispatchProposal::Why::Catalogue);
    if (usual.cases >= kUsualCases)
        propose(usual.departmentId, DispatchProposal::Why::UsualHere);
    return proposals;
}

} // namespace zhitu::domain
