// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the map knows of each camera and case.
#pragma once

#include "data/domain/camera.h"
#include "data/domain/case.h"
#include "map/layers/row_table.h"
#include "map/projection/camera.h"

namespace zhitu::map {

inline constexpr std::uint32_t kNoGrid = ~std::uint32_t{0};

struct CameraPoint {
    std::int64_t id = 0;
    World at;
    domain::CameraTier tier{};
    domain::CameraStatus status{};
    float azimuthDeg = 0;
    float fieldOfViewDeg = 0;
    float rangeM = 0;

    friend bool operator==(const CameraPoint&, const CameraPoint&) = default;
};
using CameraPoints = RowTable<CameraPoint>;

struct CasePoint {
    std::int64_t id = 0;
    World at;
    std::uint32_t grid = kNoGrid; ///< place in MapData::grids
    std::uint8_t category = 0;
    domain::CaseState state{};
    bool overdue = false;
    bool supervised = false;
    domain::Instant deadline{};
    domain::Instant reported{};

    friend bool operator==(const CasePoint&, const CasePoint&) = default;
};
using CasePoints = RowTable<CasePoint>;

} // namespace zhitu::map
