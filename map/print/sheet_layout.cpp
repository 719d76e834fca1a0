// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/sheet_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

namespace zhitu::map {
namespace {

constexpr double kShortSideOfA4 = 210 / 25.4 * kLogicalDpi;
constexpr double kMargin = 24; // logical pixels before they are scaled, as are those below
constexpr double kGap = 10;
constexpr double kRow = 21;
constexpr double kHeading = 28;
constexpr double kNarrowest = 110; // column of a legend
constexpr double kWidest = 220;
constexpr double kMostOfSheet = 0.42; // that a legend takes

struct Flow {
    std::vector<PlacedRow> rows; ///< columns beside each other, from the origin on
    int columns = 0;
    double height = 0;
};

double columnWidth(const Legend& legend, double scale)
{
    const QFontMetricsF text(sheetFont(kSheetText * scale, QFont::Normal));
    double widest = kNarrowest * scale;
    for (const LegendGroup& group : legend)
        for (const LegendRow& row : group.rows)
            widest = std::max(widest, text.horizontalAdvance(row.text) + kLegendSymbol * scale);
    return std::min(widest, kWidest * scale) + kGap * scale;
}

/// A heading never stands alone at the end of a column.
Flow flow(const Legend& legend, double scale, double width, double height)
{
    Flow flow;
    double x = 0;
    double y = 0;
    const auto put = [&](double tall, double together, const QString& heading,
                         const LegendRow* row) {
        if (y > 0 && y + together > height) {
            x += width;
            y = 0;
        }
        if (y == 0)
            tall = kRow * scale; // rows of neighbouring columns stand level
        flow.rows.push_back({QRectF(x, y, width - kGap * scale, tall), heading, row});
        y += tall;
        flow.height = std::max(flow.height, y);
    };
    for (const LegendGroup& group : legend) {
        put(kHeading * scale, (kHeading + kRow) * scale, group.heading, nullptr);
        for (const LegendRow& row : group.rows)
            put(kRow * scale, kRow * scale, {}, &row);
    }
    flow.columns = static_cast<int>(std::lround(x / width)) + (flow.rows.empty() ? 0 : 1);
    return flow;
}

double heightOfAll(const Legend& legend, double scale)
{
    double all = 0;
    for (const LegendGroup& group : legend)
        all += (kHeading + kRow * static_cast<double>(group.rows.size())) * scale;
    return all;
}

/// The lowest flow of at most so many columns.
Flow flowInColumns(const Legend& legend, double scale, double width, int columns)
{
    double height = std::max(heightOfAll(legend, scale) / columns, (kHeading + kRow) * scale);
    Flow best = flow(legend, scale, width, height);
    while (best.columns > columns) {
        height += kRow / 2 * scale;
        best = flow(legend, scale, width, height);
    }
    return best;
}

/// Takes its part from the room: at its right side, or at its bottom.
void placeLegend(const Legend& legend, QRectF& room, SheetLayout& layout)
{
    const bool beside = layout.page.width() >= layout.page.height();
    const double most = (beside ? layout.page.width() : layout.page.height()) * kMostOfSheet;
    const double gap = kGap * layout.scale;
    Flow best;
    for (double scale = layout.scale; scale > layout.scale / 8; scale *= 0.9) {
        const double width = columnWidth(legend, scale);
        layout.legendScale = scale;
        best = beside ? flow(legend, scale, width, room.height())
                      : flowInColumns(legend, scale, width,
                                      std::max(1, static_cast<int>((room.width() + gap) / width)));
        if (beside ? best.columns * width <= most && best.height <= room.height()
                   : best.height <= most && best.columns * width <= room.width() + gap)
            break;
    }
    QPointF corner;
    if (beside) {
        const double taken = best.columns * columnWidth(legend, layout.legendScale) + gap;
        corner = {room.right() - taken + 2 * gap, room.top()};
        room.setRight(room.right() - taken);
    } else {
        corner = {room.left(), room.bottom() - best.height};
        room.setBottom(corner.y() - gap);
    }
    for (PlacedRow& row : best.rows)
        row.box.translate(corner);
    layout.legend = std::move(best.rows);
}

} // namespace

QFont sheetFont(double pixels, QFont::Weight weight)
{
    QFont font;
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting); // the same widths at any density
    return font;
}

SheetLayout layOut(const MapSheet& sheet, const Legend& legend)
{
    SheetLayout layout;
    const double shortSide = std::min(sheet.page.width(), sheet.page.height());
    layout.scale = std::clamp(std::sqrt(shortSide / kShortSideOfA4), 0.5, 8.0);
    layout.page = QRectF(QPointF(), sheet.page);
    const double s = layout.scale;
    const bool legendWanted = sheet.parts.legend && !legend.empty();
    const bool framed = sheet.parts.title || legendWanted || sheet.parts.footer;
    const double margin = framed ? std::min(kMargin * s, shortSide / 10) : 0;
    QRectF room = layout.page.adjusted(margin, margin, -margin, -margin);
    if (sheet.parts.title) {
        layout.title = QRectF(room.topLeft(), QSizeF(room.width(), kSheetTitle * 1.35 * s));
        room.setTop(layout.title.bottom());
        if (!sheet.texts.subtitle.isEmpty()) {
            layout.subtitle = QRectF(room.topLeft(), QSizeF(room.width(), kSheetText * 1.6 * s));
            room.setTop(layout.subtitle.bottom());
        }
        room.setTop(room.top() + kGap / 2 * s);
    }
    if (sheet.parts.footer) {
        const QFontMetricsF small(sheetFont(kSheetSmall * s, QFont::Normal));
        const double tall = small
                                .boundingRect(QRectF(0, 0, room.width(), 1e6), Qt::TextWordWrap,
                                              sheet.texts.footer.join(QStringLiteral("  ·  ")))
                                .height();
        layout.footer = QRectF(room.left(), room.bottom() - tall, room.width(), tall);
        room.setBottom(layout.footer.top() - kGap / 2 * s);
    }
    if (legendWanted)
        placeLegend(legend, room, layout);
    // Pixels of the map are pixels of the picture.
    const double ratio = sheet.ratio();
    const auto snapped = [ratio](double length) { return std::round(length * ratio) / ratio; };
    layout.map = QRectF(QPointF(snapped(room.left()), snapped(room.top())),
                        QPointF(std::max(snapped(room.right()), snapped(room.left()) + 1 / ratio),
                                std::max(snapped(room.bottom()), snapped(room.top()) + 1 / ratio)));
    return layout;
}

} // namespace zhitu::map
