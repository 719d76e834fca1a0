// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A sheet as PDF or SVG: lines, areas and letters, sharp at any size.
#pragma once

#include <filesystem>

#include "map/print/sheet_painter.h"

namespace zhitu::map {

/// Fonts are embedded, as far as they are used. \param file is replaced \param shownAs what
/// messages call it \returns false where `goOn` said so \throws UserError
[[nodiscard]] bool writePdf(const SheetPainter& sheet, const std::filesystem::path& file,
                            const std::filesystem::path& shownAs, const std::function<bool()>& goOn,
                            const std::function<void(double)>& progress);

/// SVG 1.1; fonts are named, not embedded. See writePdf().
[[nodiscard]] bool writeSvg(const SheetPainter& sheet, const std::filesystem::path& file,
                            const std::filesystem::path& shownAs, const std::function<bool()>& goOn,
                            const std::function<void(double)>& progress);

} // namespace zhitu::map
