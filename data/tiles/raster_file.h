// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tiles out of a georeferenced picture, in whatever coordinate system: GeoTIFF and COG, GeoPackage
/// tiles, JPEG 2000. Read and warped by GDAL.
#pragma once

#include <filesystem>
#include <memory>

#include "data/tiles/file_tiles.h"

namespace zhitu::tiles {

/// A library of its own with GDAL in it is loaded with the first such file: most workstations never
/// need it, and it would cost each of them 30 MB and the time to load a hundred libraries.
class RasterFile : public TileFile {
public:
    /// Throws UserError where it cannot be read or does not say where it lies.
    explicit RasterFile(const std::filesystem::path& file);
    ~RasterFile() override;

    [[nodiscard]] BaseMap description() const override;
    /// A PNG of 256 × 256, transparent where the picture does not reach.
    [[nodiscard]] TileAnswer read(TileId id) override;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace zhitu::tiles
