// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/sheet_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <stdexcept>

#include "map/picture/drawable_painter.h"
#include "map/projection/scale_bar.h"
#include "map/sketch/ground_outline.h"
#include "map/sketch/sketch_drawing.h"

namespace zhitu::map {
namespace {

constexpr double kNameRoom = 160;  // logical pixels beyond the map's edge from which names reach in
constexpr double kPanelGap = 10;   // of what lies on the map from its edge, before it is scaled
constexpr double kMostOfMap = 0.3; // width that a scale bar takes
constexpr double kLongestBar = 140;

/// Pixels that are finer than those of a screen show more detail.
double finerFor(double ratio)
{
    return std::max(0.0, std::log2(ratio));
}

/// What is printed has some 300 dots an inch.
constexpr double kFinerInPrint = 1.6;

void panel(QPainter& p, const QRectF& box, double scale, const Palette& colours)
{
    p.setPen(Qt::NoPen);
    p.setBrush(colours.halo);
    p.drawRoundedRect(box, 4 * scale, 4 * scale);
}

/// 1:25,000 in three figures: a scale holds for the middle of the sheet only.
QString ratioText(double oneTo)
{
    const double step = std::pow(10, std::floor(std::log10(std::max(oneTo, 1.0))) - 2);
    return QStringLiteral("1:")
           + QLocale(QLocale::English)
                 .toString(static_cast<qlonglong>(std::llround(std::round(oneTo / step) * step)));
}

/// A density whose figure takes as much room as any.
constexpr double kLongFigure = 20'000;

/// The texts of a legend on one that was laid out; rows that mean nothing are left empty.
void putTexts(Legend& on, const Legend& from)
{
    for (LegendGroup& group : on) {
        const auto found = std::ranges::find(from, group.heading, &LegendGroup::heading);
        for (std::size_t i = 0; i < group.rows.size(); ++i)
            group.rows[i].text = found != from.end() && i < found->rows.size()
                                     ? found->rows[i].text
                                     : QStringLiteral("–");
    }
}

} // namespace

SheetPainter::SheetPainter(MapSheet sheet) : sheet_(std::move(sheet))
{
    grids_ = GridColouring().of({sheet_.data, sheet_.figures, sheet_.points, sheet_.window,
                                 sheet_.layers.grids, sheet_.theme});
    // What the heat map's colours mean is known once it is made, for which the room must be known.
    const bool heat = sheet_.layers.visible[static_cast<std::size_t>(LayerId::Heat)];
    if (sheet_.legend)
        legend_ = sheet_.legend(grids_->legend, heat ? heatSteps(kLongFigure, sheet_.theme)
                                                     : std::vector<HeatStep>());
    layout_ = layOut(sheet_, legend_);
    camera_ = cameraFor(sheet_.view, layout_.map.size());
    if (sheet_.baseMap)
        baseMap_.emplace(*sheet_.baseMap, camera_, sheet_.ratio());
    const double shortSide = std::min(camera_.size.width(), camera_.size.height());
    ComposeRequest request;
    request.data = sheet_.data;
    request.points = sheet_.points;
    request.camera = camera_;
    request.theme = sheet_.theme;
    request.typeScale = sheet_.typeScale;
    request.visible = sheet_.layers.visible;
    request.window = sheet_.window;
    request.heat = sheet_.layers.heat;
    request.margin = kNameRoom / shortSide;
    request.asPainters = true;
    PictureCache none;
    symbols_ = compose(request, none);
    if (symbols_.failed) // a sheet without its symbols would be taken for a quiet district
        throw std::runtime_error("the symbols could not be composed");
    if (heat && sheet_.legend)
        putTexts(legend_, sheet_.legend(grids_->legend, symbols_.heat));
    const Palette& colours = paletteOf(sheet_.theme);
    SymbolList dots;
    if (sheet_.points)
        marks_ = drawGrounds(sheet_.points->filter.grounds, colours);
    if (sheet_.findings)
        std::ranges::move(drawFindings(*sheet_.findings, colours), std::back_inserter(marks_));
    for (Drawable& one : drawSketch(sheet_.sketch, colours, dots))
        marks_.push_back(std::move(one));
    dots_ = dots.take();
    // On a screen one moves the map to read a name at its edge; on paper half a name is none.
    const QRectF frame(QPointF(), camera_.size);
    std::erase_if(symbols_.painted[static_cast<std::size_t>(LayerId::Labels)].symbols,
                  [&](const PaintedSymbols::Symbol& name) {
                      const QPointF middle = camera_.toScreen(name.at) + name.offset;
                      const QPointF half(name.size.width() / 2, name.size.height() / 2);
                      return !frame.contains(QRectF(middle - half, middle + half));
                  });
}

QColor SheetPainter::paper() const
{
    return sheet_.theme.dark ? paletteOf(sheet_.theme).ground : QColor(Qt::white);
}

PaintedMap SheetPainter::painted(const LayerState& layers, double finer) const
{
    return {*sheet_.data, layers, *grids_, symbols_.layers, sheet_.theme, &symbols_.painted, finer};
}

/// All that lies below the layers.
void SheetPainter::paintGround(QPainter& painter, const QRectF& part) const
{
    if (baseMap_) {
        painter.fillRect(part, paletteOf(sheet_.theme).ground);
        baseMap_->paint(painter, part);
        return;
    }
    LayerState none = sheet_.layers;
    none.visible.fill(false);
    paintMap(painter, painted(none, kFinerInPrint), camera_, part, Ground::Painted);
}

/// What lies over the layers.
void SheetPainter::paintMarks(QPainter& painter, const QRectF& part) const
{
    painter.setPen(Qt::NoPen);
    DrawablePainter drawn(painter, camera_);
    for (const Drawable& one : marks_)
        drawn.draw(one);
    drawn.draw(dots_, part);
}

void SheetPainter::paintBand(QImage& band, int top) const
{
    const double ratio = sheet_.ratio();
    band.fill(paper());
    const QRect frame = QRectF(layout_.map.topLeft() * ratio, layout_.map.size() * ratio).toRect();
    const QRect here = frame.intersected(QRect(0, top, band.width(), band.height()));
    if (!here.isEmpty()) {
        // Only what is the map's: nothing of it can come onto the paper.
        QImage map(band.scanLine(here.top() - top) + 4 * static_cast<qsizetype>(here.left()),
                   here.width(), here.height(), band.bytesPerLine(), band.format());
        QPainter painter(&map);
        const double begin = here.top() - frame.top();
        painter.setTransform({ratio, 0, 0, ratio, 0, -begin});
        const QRectF part(0, begin / ratio, camera_.size.width(), here.height() / ratio);
        paintGround(painter, part);
        paintMap(painter, painted(sheet_.layers, finerFor(ratio)), camera_, part, Ground::Open);
        paintMarks(painter, part);
    }
    QPainter painter(&band);
    painter.setTransform({ratio, 0, 0, ratio, 0, -static_cast<double>(top)});
    paintAround(painter);
}

bool SheetPainter::paintVectors(QPainter& painter, const std::function<bool()>& goOn,
                                const std::function<void(double)>& progress) const
{
    painter.fillRect(layout_.page, paper());
    painter.save();
    painter.setClipRect(layout_.map);
    painter.translate(layout_.map.topLeft());
    const QRectF part(QPointF(), camera_.size);
    paintGround(painter, part);
    double done = 0;
    for (const LayerId layer : sheet_.layers.order) {
        LayerState one = sheet_.layers;
        for (const LayerId each : kLayers)
            one.visible[static_cast<std::size_t>(each)] &= each == layer;
        paintMap(painter, painted(one, kFinerInPrint), camera_, part, Ground::Open);
        progress(++done / static_cast<double>(kLayers.size()));
        if (!goOn()) {
            painter.restore();
            return false;
        }
    }
    paintMarks(painter, part);
    painter.restore();
    coverMargins(painter);
    paintAround(painter);
    return true;
}

/// SVG 1.1 as Qt writes it knows no clipping: what reaches beyond the map is covered.
void SheetPainter::coverMargins(QPainter& painter) const
{
    const QRectF& page = layout_.page;
    const QRectF& map = layout_.map;
    const QRectF rims[]{
        {page.topLeft(), QPointF(page.right(), map.top())},
        {QPointF(page.left(), map.bottom()), page.bottomRight()},
        {QPointF(page.left(), map.top()), QPointF(map.left(), map.bottom())},
        {QPointF(map.right(), map.top()), QPointF(page.right(), map.bottom())},
    };
    for (const QRectF& rim : rims)
        if (!rim.isEmpty())
            painter.fillRect(rim, paper());
}

void SheetPainter::paintAround(QPainter& p) const
{
    const Palette& colours = paletteOf(sheet_.theme);
    const double s = layout_.scale;
    p.setRenderHint(QPainter::Antialiasing);
    const bool framed = layout_.map != layout_.page;
    if (framed) {
        p.setPen(QPen(colours.districtLine, 1.2 * s));
        p.setBrush(Qt::NoBrush);
        p.drawRect(layout_.map);
    }
    const auto line = [&](const QRectF& box, const QString& text, double pixels,
                          QFont::Weight weight) {
        p.setFont(sheetFont(pixels * s, weight));
        const QFontMetricsF metrics(p.font());
        p.drawText(box, Qt::AlignLeft | Qt::AlignTop,
                   metrics.elidedText(text, Qt::ElideRight, box.width()));
    };
    p.setPen(colours.text);
    if (!layout_.title.isEmpty())
        line(layout_.title, sheet_.texts.title, kSheetTitle, QFont::Bold);
    if (!layout_.subtitle.isEmpty())
        line(layout_.subtitle, sheet_.texts.subtitle, kSheetText, QFont::Normal);
    if (!layout_.footer.isEmpty()) {
        p.setFont(sheetFont(kSheetSmall * s, QFont::Normal));
        p.drawText(layout_.footer, Qt::TextWordWrap,
                   sheet_.texts.footer.join(QStringLiteral("  ·  ")));
    }
    paintLegend(p);
    if (sheet_.parts.scaleBar)
        paintScaleBar(p);
    if (sheet_.parts.north)
        paintNorth(p);
    if (!sheet_.texts.mark.isEmpty())
        paintMark(p);
}

void SheetPainter::paintLegend(QPainter& p) const
{
    const Palette& colours = paletteOf(sheet_.theme);
    const double s = layout_.legendScale;
    const QFont text = sheetFont(kSheetText * s, QFont::Normal);
    const QFont heading = sheetFont(kSheetText * s, QFont::Bold);
    for (const PlacedRow& placed : layout_.legend) {
        QRectF box = placed.box;
        if (placed.row != nullptr) {
            p.save();
            p.translate(box.left() + 11 * s, box.center().y());
            p.scale(s, s);
            p.setPen(QPen());
            p.setBrush(Qt::NoBrush);
            placed.row->paint(p);
            p.restore();
            box.setLeft(box.left() + kLegendSymbol * s);
        }
        const QFont& font = placed.row != nullptr ? text : heading;
        p.setFont(font);
        p.setPen(colours.text);
        p.drawText(box,
                   static_cast<int>(Qt::AlignLeft)
                       | (placed.row != nullptr ? Qt::AlignVCenter : Qt::AlignBottom)
                       | Qt::TextSingleLine,
                   QFontMetricsF(font).elidedText(placed.row != nullptr ? placed.row->text
                                                                        : placed.heading,
                                                  Qt::ElideRight, box.width()));
    }
}

/// At the bottom left of the map, as on the screen.
void SheetPainter::paintScaleBar(QPainter& p) const
{
    const Palette& colours = paletteOf(sheet_.theme);
    const double s = layout_.scale;
    const ScaleBar bar = scaleBarFor(camera_.metresPerPixel(),
                                     std::min(kLongestBar * s, layout_.map.width() * kMostOfMap));
    const QFont font = sheetFont(kSheetText * s, QFont::Normal);
    const QFontMetricsF metrics(font);
    QString text = textOf(bar);
    if (sheet_.isPaper)
        text += QStringLiteral("   ") + ratioText(scaleOneTo(camera_));
    const double width = std::max(bar.pixels, metrics.horizontalAdvance(text));
    const QRectF box(layout_.map.left() + kPanelGap * s,
                     layout_.map.bottom() - kPanelGap * s - 32 * s, width + 14 * s, 32 * s);
    panel(p, box, s, colours);
    p.setFont(font);
    p.setPen(colours.text);
    p.drawText(box.adjusted(0, 3 * s, 0, 0), Qt::AlignHCenter | Qt::AlignTop, text);
    p.setPen(QPen(colours.text, 2 * s, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    p.setBrush(Qt::NoBrush);
    const double left = box.center().x() - bar.pixels / 2;
    const double base = box.bottom() - 6 * s;
    p.drawPolyline(QPolygonF{{left, base - 5 * s},
                             {left, base},
                             {left + bar.pixels, base},
                             {left + bar.pixels, base - 5 * s}});
}

void SheetPainter::paintNorth(QPainter& p) const
{
    const Palette& colours = paletteOf(sheet_.theme);
    const double s = layout_.scale;
    const QRectF box(layout_.map.right() - kPanelGap * s - 30 * s,
                     layout_.map.top() + kPanelGap * s, 30 * s, 42 * s);
    panel(p, box, s, colours);
    const double x = box.center().x();
    p.setBrush(colours.accent);
    p.setPen(Qt::NoPen);
    p.drawPolygon(QPolygonF{{x, box.top() + 4 * s},
                            {x + 8 * s, box.top() + 21 * s},
                            {x, box.top() + 17 * s},
                            {x - 8 * s, box.top() + 21 * s}});
    p.setPen(colours.text);
    p.setFont(sheetFont(kSheetText * s, QFont::Bold));
    p.drawText(box.adjusted(0, 22 * s, 0, 0), Qt::AlignCenter, sheet_.texts.north);
}

/// At the bottom right; above the scale bar where there is no room beside it.
void SheetPainter::paintMark(QPainter& p) const
{
    const Palette& colours = paletteOf(sheet_.theme);
    const double s = layout_.scale;
    const QFont font = sheetFont(kSheetText * s, QFont::DemiBold);
    const double gap = kPanelGap * s;
    const double most = std::max(10.0, layout_.map.width() - 2 * gap - 14 * s);
    const QRectF text = QFontMetricsF(font).boundingRect(QRectF(0, 0, most, 1e6), Qt::TextWordWrap,
                                                         sheet_.texts.mark);
    const QSizeF size(text.width() + 14 * s, text.height() + 8 * s);
    const bool narrow = layout_.map.width() < size.width() + kLongestBar * s + 70 * s;
    const double above = narrow && sheet_.parts.scaleBar ? 40 * s : 0;
    const QRectF box(QPointF(layout_.map.right() - gap - size.width(),
                             layout_.map.bottom() - gap - above - size.height()),
                     size);
    panel(p, box, s, colours);
    p.setFont(font);
    p.setPen(colours.text);
    p.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, sheet_.texts.mark);
}

} // namespace zhitu::map
