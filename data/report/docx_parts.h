// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What every file for word processors has around its text: ECMA-376, part 1 (WordprocessingML) and
/// part 2 (packages).
#pragma once

#include <QXmlStreamWriter>
#include <array>
#include <utility>

#include "data/report/document.h"
#include "data/support/zip_writer.h"

namespace zhitu::report::docx {

inline constexpr std::array kNamespaces{
    std::pair{"w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"},
    std::pair{"r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"},
    std::pair{"wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"},
    std::pair{"a", "http://schemas.openxmlformats.org/drawingml/2006/main"},
    std::pair{"pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"}};

/// Letters that XML 1.0 does not have would make the file unreadable.
[[nodiscard]] QString withoutControls(QString text);

/// A picture in the line. \param number of the picture, from 1 \param width in EMU \param words
/// said to who does not see it
void writeDrawing(QXmlStreamWriter& xml, const QString& number, qint64 width, qint64 height,
                  const QString& words);

/// Styles, header, footer with page numbers, properties and what ties them together.
void addFrame(support::ZipWriter& zip, const Document& document, int pictures);

} // namespace zhitu::report::docx
