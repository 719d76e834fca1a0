// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The kinds of file that a layer can become.
#pragma once

#include <QStringView>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace zhitu::exchange {

enum class ExportFormat : std::uint8_t {
    GeoPackage,
    GeoJson, ///< RFC 7946
    Shapefile,
    FlatGeobuf,
    Kml, ///< OGC KML 2.2
    Csv,
    Xlsx
};

/// "gpkg", "geojson", "shp", "fgb", "kml", "csv", "xlsx": of the command line, and the ending.
[[nodiscard]] QString nameOf(ExportFormat format);
/// "GeoPackage", "ESRI Shapefile": as people call it.
[[nodiscard]] QString titleOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> formatNamed(QStringView name);
/// By the ending, in any case of letters; .json is GeoJSON.
[[nodiscard]] std::optional<ExportFormat> formatOf(const std::filesystem::path& file);
/// All names, for messages.
[[nodiscard]] QString formatNames();

/// What stands beside the file `file` once it is written: a Shapefile is several.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::filesystem::path& file,
                                                         ExportFormat format);
/// Files that programs lay beside one of that format and that would contradict a new one.
[[nodiscard]] std::vector<std::filesystem::path> staleBeside(const std::filesystem::path& file,
                                                             ExportFormat format);
/// FILE.meta.json
[[nodiscard]] std::filesystem::path sidecarOf(const std::filesystem::path& file);

/// What the format cannot hold, a sentence each, in the user's language; empty: nothing to say.
[[nodiscard]] std::vector<QString> limitsOf(ExportFormat format);

} // namespace zhitu::exchange
