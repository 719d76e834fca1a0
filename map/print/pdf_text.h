// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Chinese that can be searched for in a PDF.
#pragma once

#include <QByteArray>

namespace zhitu::map {

/// In a font one picture often serves an ideograph and the radical that looks like it (民 U+6C11,
/// ⺠ U+2EA0), and Qt's ToUnicode tables name the radical: a search for 民 finds nothing. Names the
/// ideograph instead, in tables of Qt's form (ISO 32000-1, 9.10.3); the length stays. Radicals that
/// are no ideograph stay as well. Source: Unicode 16.0, EquivalentUnifiedIdeograph.txt.
void nameIdeographs(QByteArray& pdf);

} // namespace zhitu::map
