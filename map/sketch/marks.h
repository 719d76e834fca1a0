// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Places that somebody is to look at, and that are not in the data: rows of a file before they are
/// imported, what a list names, what happened in a drill.
#pragma once

#include <QSizeF>
#include <cstdint>
#include <vector>

#include "data/domain/geometry.h"
#include "map/geometry/batch.h"
#include "map/layers/symbol_sink.h"
#include "map/style/palette.h"

class QPainter;

namespace zhitu::map {

struct Mark {
    enum class Kind : std::uint8_t {
        Plain,
        Sound,    ///< as it should be
        Doubtful, ///< somebody has to decide
        Wrong,
        Reported, ///< in a drill, as those below
        Told,
        Acted ///< by a trainee
    };
    domain::LonLat at; ///< degrees, CGCS2000
    Kind kind = Kind::Plain;

    friend bool operator==(const Mark&, const Mark&) = default;
};
/// Drawn in this order. Some thousands, not a layer of the district: they are neither clustered
/// nor thinned out.
using Marks = std::vector<Mark>;

inline constexpr QSizeF kMarkSize{18, 18}; ///< logical pixels, as are the other symbols

/// One of them around the painter's origin.
void drawMark(QPainter& painter, Mark::Kind kind, const Palette& colours);
/// Told apart by their shapes as well as by their colours.
void drawMarks(const Marks& marks, const Palette& colours, SymbolSink& symbols);

} // namespace zhitu::map
