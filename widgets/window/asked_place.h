// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The place that one asks about: the spot that stands on the map, else what is chosen.
#pragma once

#include <QString>
#include <string>

#include "data/domain/geometry.h"

namespace zhitu::widgets {

struct AskedPlace {
    domain::LonLat place;
    QString name;         ///< a case's title, a camera's name, coordinates
    std::string gridCode; ///< empty: it is in none
};

} // namespace zhitu::widgets
