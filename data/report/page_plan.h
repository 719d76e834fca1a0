// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What stands where on the pages of a document; painted once it is known how many there are.
#pragma once

#include <functional>
#include <vector>

#include "data/report/letters.h"

namespace zhitu::report {

/// Points; A4 (ISO 216).
inline constexpr double kPageWidth = 595.276;
inline constexpr double kPageHeight = 841.89;
inline constexpr double kMargin = 54;
inline constexpr double kTextWidth = kPageWidth - 2 * kMargin;
inline constexpr double kTextTop = 74;
inline constexpr double kTextBottom = kPageHeight - 62;

/// A piece of a page: what it is to who does not see it, and how it is painted.
struct Piece {
    QByteArray tag; ///< of ISO 32000-1, 14.8.4: "H1", "P", "Table", "Figure"; empty: artifact
    QByteArray attributes; ///< as cairo_tag_begin() takes them
    std::function<void(cairo_t*)> paint;
};

struct Bookmark {
    int level = 1;
    QString text;
    int page = 1; ///< from 1
    double y = 0;
};

struct PagePlan {
    std::vector<std::vector<Piece>> pages;
    std::vector<Bookmark> bookmarks;
};

} // namespace zhitu::report
