// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// PNG (ISO/IEC 15948) row by row: QImageWriter would need the whole picture in memory.
#pragma once

#include <cstdio>

#include "map/print/band_writer.h"

struct png_struct_def;
struct png_info_def;

namespace zhitu::map {

/// 8 bits for each of red, green and blue, in sRGB.
class PngWriter : public BandWriter {
public:
    /// \param file is replaced \param shownAs what messages call it \param dpi pixels an inch
    PngWriter(const std::filesystem::path& file, std::filesystem::path shownAs, QSize size,
              double dpi, const QString& title);
    ~PngWriter() override;
    PngWriter(const PngWriter&) = delete;
    PngWriter& operator=(const PngWriter&) = delete;
    void add(const QImage& rows) override;
    void finish() override;

private:
    void writeHead(QSize size, double dpi, const QByteArray& title);
    [[noreturn]] void fail();

    std::filesystem::path shownAs_;
    std::FILE* file_ = nullptr;
    png_struct_def* png_ = nullptr;
    png_info_def* info_ = nullptr;
    int error_ = 0; ///< of the system, when something could not be written
};

} // namespace zhitu::map
