// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// GeoPackage, Shapefile and FlatGeobuf, by OGR.
#pragma once

#include "data/exchange/layer_writer.h"
#include "data/gdal/gdal_library.h"

namespace zhitu::exchange {

/// One thread; loads GDAL. A file that is finished was opened once more and has all its rows.
class GdalLayerWriter : public LayerWriter {
public:
    GdalLayerWriter(ExportFormat format, const std::filesystem::path& file, const LayerHead& head);
    ~GdalLayerWriter() override;
    void add(const Shape& shape, std::span<const TableCell> cells) override;
    void finish() override;

private:
    void makeDataset();
    void makeLayer();
    void makeFields();
    void check() const;
    [[noreturn]] void refuse() const;

    const Gdal& gdal_;
    QuietGdal quiet_;
    ExportFormat format_;
    std::filesystem::path file_;
    LayerHead head_;
    GdalDataset dataset_;
    OGRLayerH layer_ = nullptr;
    OGRFeatureH feature_ = nullptr; ///< the same one for every row
    std::int64_t added_ = 0;
    std::vector<std::byte> blob_;
};

} // namespace zhitu::exchange
