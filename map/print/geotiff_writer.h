// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// GeoTIFF (OGC 19-008): a picture that says where it lies. TIFF 6.0 with the four tags that this
/// needs, so that no library of geodata is loaded for it.
#pragma once

#include <cstdint>
#include <cstdio>
#include <vector>

#include "map/print/band_writer.h"
#include "map/print/georeference.h"

namespace zhitu::map {

/// 8 bits for each of red, green and blue, deflated without loss, in EPSG:3857. The largest picture
/// is 0.8 GB before that: 32 bits hold every place in the file.
class GeoTiffWriter : public BandWriter {
public:
    /// \param file is replaced \param shownAs what messages call it \param dpi pixels an inch
    GeoTiffWriter(const std::filesystem::path& file, std::filesystem::path shownAs, QSize size,
                  double dpi, const QString& title, const Georeference& place);
    ~GeoTiffWriter() override;
    GeoTiffWriter(const GeoTiffWriter&) = delete;
    GeoTiffWriter& operator=(const GeoTiffWriter&) = delete;
    void add(const QImage& rows) override;
    void finish() override;

private:
    void write(const QByteArray& bytes);
    void writeStrip(const QImage& rows, int first, int count);
    [[nodiscard]] QByteArray directory() const;

    std::filesystem::path shownAs_;
    std::FILE* file_;
    QSize size_;
    double dpi_;
    QByteArray title_;
    Georeference place_;
    std::uint32_t end_ = 0; ///< of what was written, bytes
    std::vector<std::uint32_t> offsets_;
    std::vector<std::uint32_t> lengths_;
};

} // namespace zhitu::map
