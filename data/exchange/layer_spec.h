// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which layers can leave Zhitu as files, and which of their columns: a positive list.
///
/// What is not named here as a column stays inside, whoever asks; there is no option for it. A
/// column of the cache that is in neither list of its layer makes a test fail until somebody has
/// decided about it.
#pragma once

#include <QStringView>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "data/cache/schema.h"

namespace zhitu::exchange {

enum class Layer : std::uint8_t {
    Cases,
    Cameras,
    Grids,
    Centres,
    KeySites,
    Organisations,
    Addresses,
    Divisions
};

enum class FieldType : std::uint8_t {
    Integer,
    Real,
    Text,
    Moment, ///< in the cache: seconds since 1970-01-01 UTC
    Flag    ///< in the cache: 0 or 1
};

/// Which words stand for the values of a column.
enum class WordsOf : std::uint8_t {
    Nothing,
    CaseState,
    CaseGrade,
    CaseChannel,
    DivisionLevel,
    CameraTier,
    CameraStatus,
    GridKind,
    KeySiteKind,
    OrganisationKind,
    // What the district itself calls something.
    Item,       ///< as in force on the day of the report, like its category
    Category,   ///< the same
    Department, ///< as it is called today
    Grid,
    Division
};

/// A column that may leave. A Shapefile wants other names and a width: `dbf` has at most ten
/// characters, `width` is in bytes of UTF-8 or in digits.
struct LayerColumn {
    std::string_view name; ///< the cache's and the file's
    FieldType type = FieldType::Text;
    std::string_view dbf;
    int width = 0;
    WordsOf words = WordsOf::Nothing;
    std::string_view wordsName = {}; ///< of the column with the words, which stands behind it
    std::string_view wordsDbf = {};
};

/// A column that stays inside, and why.
struct HeldBack {
    std::string_view name;
    std::string_view why;
};

struct LayerSpec {
    Layer layer = Layer::Cases;
    std::string_view name;  ///< "cases": of the command line and of the layer in a file
    std::string_view table; ///< of the cache, not quoted
    cache::GeometryType geometry = cache::GeometryType::Point;
    std::string_view area;  ///< column with the code that lies in an area
    std::string_view title; ///< column that a row is called by
    std::span<const LayerColumn> columns;
    std::span<const HeldBack> heldBack;
};

/// All layers, in the order of the enum.
[[nodiscard]] std::span<const LayerSpec> layerSpecs();
[[nodiscard]] const LayerSpec& specOf(Layer layer);
[[nodiscard]] std::optional<Layer> layerNamed(QStringView name);
/// "cases, cameras, …": for messages.
[[nodiscard]] QString layerNames();

} // namespace zhitu::exchange
