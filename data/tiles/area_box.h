// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A part of the world between two meridians and two parallels.
#pragma once

namespace zhitu::tiles {

/// Degrees.
struct AreaBox {
    double west = 0;
    double south = 0;
    double east = 0;
    double north = 0;

    friend bool operator==(const AreaBox&, const AreaBox&) = default;
};

} // namespace zhitu::tiles
