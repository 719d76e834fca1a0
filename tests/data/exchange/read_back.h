// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// An exported file as another program reads it: ogr2ogr copies it into a GeoPackage of its own,
/// whose rows are looked at.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "data/exchange/layer_export.h"
#include "data/exchange/layer_rows.h"

namespace zhitu::exchange::test_reader {

struct ReadRow {
    std::int64_t id = 0;
    Shape shape;
    std::map<std::string, std::string> cells; ///< without those that are NULL; names in lower case
};
[[nodiscard]] Shape shapeOf(std::span<const std::byte> gpkgBlob);
/// In the order of the ids. \throws std::runtime_error where GDAL reads it not at all
[[nodiscard]] std::vector<ReadRow> readBack(const std::filesystem::path& file);
/// What ogrinfo says of its layer, without its rows.
[[nodiscard]] std::string summaryOf(const std::filesystem::path& file);
/// Seconds since 1970-01-01 UTC of a time as any of the formats holds it; by the clock in China
/// where it says nothing else.
[[nodiscard]] std::int64_t secondsOf(const std::string& text);
[[nodiscard]] std::map<std::string, std::string> jsonTexts(const std::filesystem::path& sidecar);

} // namespace zhitu::exchange::test_reader
