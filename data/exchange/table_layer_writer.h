// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer as a table for office programs, its places as columns.
#pragma once

#include "data/exchange/layer_writer.h"

namespace zhitu::exchange {

/// Behind the columns stand “lon” and “lat”, “lon_gcj02” and “lat_gcj02”, or “easting_m” and
/// “northing_m”; the outline of an area is “wkt” in CSV, and left out of a workbook, whose cells do
/// not hold it.
class TableLayerWriter : public LayerWriter {
public:
    TableLayerWriter(ExportFormat format, const std::filesystem::path& file, const LayerHead& head);
    void add(const Shape& shape, std::span<const TableCell> cells) override;
    void finish() override;

private:
    enum class Place { Columns, Wkt, None };

    Place place_;
    bool isDegrees_;
    std::filesystem::path file_;
    std::vector<TableCell> row_;
    std::unique_ptr<TableWriter> table_;
};

} // namespace zhitu::exchange
