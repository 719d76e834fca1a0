// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A sheet to a file.
#pragma once

#include <QImage>
#include <filesystem>
#include <functional>

#include "map/print/map_sheet.h"

namespace zhitu::map {

enum class SheetFormat : std::uint8_t {
    Png,
    PngWorldFile, ///< with .pgw, .prj and .aux.xml beside it: EPSG:3857
    GeoTiff,      ///< EPSG:3857
    Pdf,
    Svg
};

[[nodiscard]] constexpr bool isOfPixels(SheetFormat format) noexcept
{
    return format != SheetFormat::Pdf && format != SheetFormat::Svg;
}

struct ExportControl {
    std::function<bool()> goOn;           ///< asked many times a second; false: cancel
    std::function<void(double)> progress; ///< from 0 to 1
};

/// Long: in a worker. Pictures are painted and written in bands, so that memory does not depend on
/// their height. A file of that name is replaced; nothing appears under it before it is whole, and
/// what is cancelled or fails leaves nothing behind. A .prj that somebody else wrote stays as it
/// is.
/// \returns false where it was cancelled
/// \throws UserError, also for pictures of more than kMostPixels a side
[[nodiscard]] bool exportSheet(const MapSheet& sheet, SheetFormat format,
                               const std::filesystem::path& file, const ExportControl& control);

/// The sheet, whose base map is waited for as long as the work goes on. exportSheet() does so by
/// itself.
[[nodiscard]] MapSheet cancelledBy(MapSheet sheet, const std::function<bool()>& goOn);

/// The whole sheet as a small picture. Long: in a worker. \param size to fit into, pixels
[[nodiscard]] QImage previewOf(MapSheet sheet, QSize size);

} // namespace zhitu::map
