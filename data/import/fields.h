// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What can be imported, and which of its fields a file may fill: a positive list.
#pragma once

#include <QString>
#include <QStringView>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace zhitu::import {

/// The numbers are those of zhitu.import at the centre.
enum class Kind : std::uint8_t {
    Grids = 1,
    Cameras = 2,
    Organisations = 3,
    Addresses = 4,
    Cases = 5 ///< taken in anew, as reports
};

enum class Shape : std::uint8_t { Point, Polygon };

/// How a cell is read, see values.h.
enum class ValueType : std::uint8_t {
    ShortText, ///< 1 to 400 characters
    LongText,  ///< up to 4,000
    DeviceId,
    GridCode,
    StreamUrl,
    Bearing, ///< degrees, [0, 360)
    Opening, ///< degrees, (0, 360]
    RangeM,  ///< metres, (0, 50,000]
    Flag,
    Coordinate,
    CameraTier,
    CameraStatus,
    OrganisationKind,
    GridKind,
    CaseItem, ///< code or name, see ItemNames
    CaseChannel
};

struct Field {
    std::string_view key; ///< in a mapping file and at the centre
    const char* title;    ///< source of the text, context zhitu::import::Messages
    ValueType type = ValueType::ShortText;
    bool required = false;
    std::string_view fallback = {}; ///< where the file has nothing; empty: nothing
    /// By what names offices call it, without spaces, small letters; the first that fits counts.
    std::span<const std::u16string_view> names = {};
};

inline constexpr std::string_view kX = "x"; ///< key of the column with the longitude or easting
inline constexpr std::string_view kY = "y"; ///< key of the column with the latitude or northing
inline constexpr std::string_view kGridCode = "grid_code";

struct KindSpec {
    Kind kind = Kind::Cameras;
    std::string_view name;  ///< "cameras": of the command line
    std::string_view table; ///< of the cache
    Shape shape = Shape::Point;
    std::string_view keyField;  ///< what tells rows apart for certain; empty: nothing does
    std::string_view nameField; ///< what a row is called by, for likely duplicates
    double nearM = 0;           ///< so far apart likely duplicates are at most; 0: not looked for
    double alike = 1;           ///< so alike their names are at least, see names_alike.h
    std::span<const Field> fields;
};

[[nodiscard]] std::span<const KindSpec> kindSpecs();
[[nodiscard]] const KindSpec& specOf(Kind kind);
[[nodiscard]] std::optional<Kind> kindNamed(QStringView name);
[[nodiscard]] QString titleOf(Kind kind);
[[nodiscard]] QString titleOf(const Field& field);
/// A key as JSON has it, or the name of a kind.
[[nodiscard]] QString keyText(std::string_view key);
/// Null: the kind has no such field.
[[nodiscard]] const Field* fieldNamed(const KindSpec& spec, std::string_view key);

} // namespace zhitu::import
