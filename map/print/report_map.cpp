// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/report_map.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>

#include "data/drill/cache_mark.h"
#include "map/print/map_sheet.h"
#include "map/print/sheet_painter.h"

namespace zhitu::map {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::map::ReportMaps)
};

constexpr QSizeF kPage{900, 640}; ///< logical pixels
constexpr double kDpi = 160;

GridMeasure measureOf(const QString& colour)
{
    if (colour == QLatin1String("overdue"))
        return GridMeasure::OverdueCases;
    if (colour == QLatin1String("in-time"))
        return GridMeasure::ResolvedShare;
    if (colour == QLatin1String("cameras"))
        return GridMeasure::CamerasPerKm2;
    if (colour == QLatin1String("hot-spots"))
        return GridMeasure::HotSpots;
    return colour == QLatin1String("cases") ? GridMeasure::CasesShown : GridMeasure::None;
}

QString headingOf(GridMeasure measure)
{
    switch (measure) {
    case GridMeasure::OverdueCases:
        return Texts::tr("Overdue cases by grid, as of the data");
    case GridMeasure::ResolvedShare:
        return Texts::tr("Resolved in time by grid, of cases due");
    case GridMeasure::CamerasPerKm2:
        return Texts::tr("Cameras per km² by grid");
    case GridMeasure::CasesShown:
        return Texts::tr("Cases reported by grid");
    case GridMeasure::HotSpots:
        return Texts::tr("Hot and cold grids (Gi*)");
    default:
        return Texts::tr("Grids");
    }
}

QString rangeText(const LegendEntry& entry, GridMeasure measure)
{
    if (measure == GridMeasure::HotSpots)
        return analysis::textOf(static_cast<analysis::Spot>(entry.to));
    const QLocale locale;
    const auto number = [&](double value) {
        return measure == GridMeasure::ResolvedShare
                   ? Texts::tr("%1 %").arg(locale.toString(value * 100, 'f', 0))
                   : locale.toString(value, 'f', measure == GridMeasure::CamerasPerKm2 ? 1 : 0);
    };
    return entry.from == entry.to
               ? number(entry.to)
               : QStringLiteral("%1 – %2").arg(number(entry.from), number(entry.to));
}

Legend legendOf(const std::vector<LegendEntry>& classes, GridMeasure measure)
{
    if (classes.empty())
        return {};
    LegendGroup group{headingOf(measure), {}};
    for (const LegendEntry& entry : classes)
        group.rows.push_back({QSizeF(22, 12),
                              [colour = entry.colour](QPainter& painter) {
                                  painter.fillRect(QRectF(-11, -6, 22, 12), colour);
                              },
                              rangeText(entry, measure)});
    return {group};
}

void showOnly(LayerState& layers, const report::MapPart& part)
{
    const auto show = [&](LayerId layer, bool visible) {
        layers.visible[static_cast<std::size_t>(layer)] = visible;
    };
    show(LayerId::Heat, part.heat);
    show(LayerId::Cases, part.cases);
    show(LayerId::Cameras, part.cameras);
    show(LayerId::KeySites, false);
    show(LayerId::Centres, false);
    layers.grids.measure = measureOf(part.colour);
}

QRectF boundsOf(const MapData& data, const std::string& prefix)
{
    const std::string code = analysis::codeOf(prefix);
    const domain::Polygon* area = code.empty() ? nullptr : data.areaOf(code);
    return area != nullptr ? worldBounds(*area) : data.bounds;
}

} // namespace

std::optional<report::Picture> ReportMaps::paint(const report::MapPart& part,
                                                 const report::Scope& scope)
{
    if (!reader_)
        reader_ = std::make_unique<cache::CacheReader>(file_);
    domain::Filter reported = scope.filter;
    reported.areaPrefix.clear(); // beyond the border one sees what is there
    if (!data_)
        data_ = loadMapData(*reader_, reported);
    if (!points_ || points_->filter != reported)
        points_ = selectPoints(*data_, reported, *reader_, scope.goOn, points_.get());
    if (!points_ || !scope.goOn())
        return std::nullopt;

    MapSheet sheet;
    sheet.data = data_;
    sheet.points = points_;
    sheet.figures = data_->figures;
    showOnly(sheet.layers, part);
    sheet.page = kPage;
    sheet.dpi = kDpi;
    sheet.isPaper = false;
    Camera camera;
    camera.size = kPage;
    const Camera fitted = camera.fitted(boundsOf(*data_, scope.filter.areaPrefix));
    sheet.view = {fitted.centre, fitted.zoom, kPage, {}};
    sheet.parts = {false, true, true, true, false};
    sheet.texts.north = Texts::tr("N");
    const bool drill = !drill::titleIn(reader_->connection()).isEmpty();
    sheet.texts.mark = drill         ? Texts::tr("Drill: nothing is real")
                       : data_->demo ? Texts::tr("Synthetic data")
                                     : QString();
    const GridMeasure measure = sheet.layers.grids.measure;
    sheet.legend = [measure](const std::vector<LegendEntry>& classes,
                             const std::vector<HeatStep>&) { return legendOf(classes, measure); };

    const SheetPainter painter(std::move(sheet));
    QImage picture(painter.sheet().pixels(), QImage::Format_RGB32);
    painter.paintBand(picture, 0);
    report::Picture made{{}, picture.size(), headingOf(measure)};
    QBuffer buffer(&made.png);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return made;
}

} // namespace zhitu::map
