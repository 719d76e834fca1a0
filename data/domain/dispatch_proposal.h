// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// To whom a case may go, with the reason. Pure: what the catalogue, the history and the load say.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "data/domain/case.h"
#include "data/domain/service.h"

namespace zhitu::domain {

/// What a department has on its desk.
struct DepartmentLoad {
    std::int64_t departmentId = 0;
    std::int64_t open = 0; ///< cases that it leads and that are not resolved
    std::int64_t overdue = 0;

    friend bool operator==(const DepartmentLoad&, const DepartmentLoad&) = default;
};

/// Who resolved most cases of an item in a town lately.
struct UsualDepartment {
    std::int64_t departmentId = 0;
    std::int64_t cases = 0;

    friend bool operator==(const UsualDepartment&, const UsualDepartment&) = default;
};
inline constexpr int kUsualDays = 180;
inline constexpr std::int64_t kUsualCases = 3; ///< fewer are no custom

struct DispatchProposal {
    enum class Why : std::uint8_t {
        HandledBefore, ///< it resolved the case before it was opened again
        Catalogue,     ///< the service item names it
        UsualHere      ///< it resolves most cases of the item in this town
    };
    std::int64_t departmentId = 0;
    Why why = Why::Catalogue;
    DepartmentLoad load;

    friend bool operator==(const DispatchProposal&, const DispatchProposal&) = default;
};

/// Best first; a department that gave the case back (退单) is not proposed again. May be empty.
[[nodiscard]] std::vector<DispatchProposal> proposeDispatch(const ServiceItem& item,
                                                            std::span<const CaseEvent> history,
                                                            std::span<const DepartmentLoad> loads,
                                                            const UsualDepartment& usual = {});

} // namespace zhitu::domain
