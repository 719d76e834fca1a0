// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows of the service catalogue. The demo's own catalogue is in service_catalogue.h.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/case.h"

namespace zhitu::domain {

struct ServiceCategory {
    std::int64_t id = 0;
    std::string code;
    std::string name; ///< Chinese
    std::string nameEn;
    bool inUse = true; ///< today; see catalogue.h

    friend bool operator==(const ServiceCategory&, const ServiceCategory&) = default;
};

enum class DeadlineUnit : std::uint8_t { WorkingHours = 1, WorkingDays = 2 };

struct ServiceItem {
    std::int64_t id = 0;
    std::int64_t categoryId = 0;
    std::string code;
    std::string name; ///< Chinese
    std::string nameEn;
    std::int64_t departmentId = 0; ///< leads by default
    CaseGrade grade = CaseGrade::IV;
    int deadline = 0; ///< in `unit`
    DeadlineUnit unit = DeadlineUnit::WorkingDays;
    bool inUse = true; ///< offered today; see catalogue.h

    friend bool operator==(const ServiceItem&, const ServiceItem&) = default;
};

} // namespace zhitu::domain
