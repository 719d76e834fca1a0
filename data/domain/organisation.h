// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Who governs: centres, departments, organisations and grid workers.
#pragma once

#include <cstdint>
#include <string>

#include "data/domain/geometry.h"
#include "data/domain/place.h"

namespace zhitu::domain {

/// A governance centre (综治中心, GB/T 33200), one for every division.
struct Centre {
    std::int64_t id = 0;
    std::string name;
    DivisionLevel level = DivisionLevel::Village;
    std::string divisionCode;
    LonLat position;
};

struct Department {
    std::int64_t id = 0;
    std::string code; ///< "D01".."D44"
    std::string name; ///< Chinese
    std::string nameEn;
    bool inUse = true; ///< today; see catalogue.h

    friend bool operator==(const Department&, const Department&) = default;
};

enum class OrganisationKind : std::uint8_t { Enterprise = 1, SocialOrganisation = 2 };

struct Organisation {
    std::int64_t id = 0;
    OrganisationKind kind = OrganisationKind::Enterprise;
    std::string name;
    LonLat position;
    std::string gridCode;
};

/// A grid worker (网格员). Names in the demo are obviously made up ("网格员0001").
struct GridWorker {
    std::int64_t id = 0;
    std::string name;
    std::string gridCode;
    bool partTime = false;
};

} // namespace zhitu::domain
