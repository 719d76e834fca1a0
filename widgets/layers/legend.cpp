// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/legend.h"

#include <QLocale>
#include <QPainterPath>
#include <cmath>

#include "map/layers/symbol_painter.h"
#include "map/style/camera_symbol.h"
#include "map/style/pattern.h"
#include "widgets/layers/layer_panel.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

using map::GridMeasure;
using map::LayerId;

constexpr QSizeF kSwatch{22, 14}; // logical pixels, as is the next
constexpr QSizeF kSymbol{22, 20};

QString valueText(double value, GridMeasure measure)
{
    if (measure == GridMeasure::ResolvedShare)
        return QStringLiteral("%1 %").arg(value * 100, 0, 'f', 0);
    return QString::number(value, 'f', measure == GridMeasure::CamerasPerKm2 && value < 10 ? 1 : 0);
}

auto colourRow(const QColor& colour, const QString& text, int pattern = 0, const QColor& ink = {})
    -> map::LegendRow
{
    return {kSwatch,
            [colour, pattern, ink](QPainter& p) {
                QPainterPath area;
                area.addRoundedRect(QRectF(-10.5, -6.5, 21, 13), 2, 2);
                p.fillPath(area, colour);
                if (pattern > 0)
                    p.fillPath(map::patternStrokes(pattern, area, {}), ink);
                p.strokePath(area, QPen(QColor(128, 128, 128, 110), 1));
            },
            text};
}

map::LegendRow symbolRow(std::function<void(QPainter&)> paint, const QString& text)
{
    return {kSymbol, std::move(paint), text};
}

auto clusterRow(const map::ClusterLook& look, const QString& text) -> map::LegendRow
{
    return symbolRow([look](QPainter& p) { map::paintCluster(p, look, {}, 8, 8); }, text);
}

QString rangeText(const map::LegendEntry& entry, GridMeasure measure)
{
    if (measure == GridMeasure::HotSpots)
        return analysis::textOf(static_cast<analysis::Spot>(entry.to));
    return entry.from == entry.to ? valueText(entry.to, measure)
                                  : QStringLiteral("%1 – %2").arg(valueText(entry.from, measure),
                                                                  valueText(entry.to, measure));
}

auto gridGroup(const LegendSource& source) -> map::LegendGroup
{
    const GridMeasure measure = source.layers.grids.measure;
    map::LegendGroup group{textOf(measure), {}};
    for (const map::LegendEntry& e : source.classes)
        group.rows.push_back(
            colourRow(e.colour, rangeText(e, measure), e.pattern, map::patternInk(source.theme)));
    return group;
}

/// In figures that are round already: 0.02, 5, 2,000.
QString densityText(double perKm2)
{
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(perKm2) + 1e-9)));
    return QLocale().toString(perKm2, 'f', std::min(decimals, 6));
}

auto heatGroup(const LegendSource& source) -> map::LegendGroup
{
    map::LegendGroup group{source.layers.heat.subject == map::HeatSubject::Cases
                               ? LayerPanel::tr("Cases a km²")
                               : LayerPanel::tr("Cameras a km²"),
                           {}};
    for (const map::HeatStep& step : source.heat)
        group.rows.push_back(
            colourRow(step.colour, LayerPanel::tr("from %1").arg(densityText(step.from))));
    return group;
}

auto cameraGroup(const LegendSource& source) -> map::LegendGroup
{
    map::LegendGroup group{textOf(LayerId::Cameras), {}};
    const auto add = [&](domain::CameraTier tier, domain::CameraStatus status,
                         const QString& text) {
        group.rows.push_back(
            symbolRow([tier, status, &colours = map::paletteOf(source.theme)](
                          QPainter& p) { map::paintCameraSymbol(p, tier, status, colours); },
                      text));
    };
    using enum domain::CameraTier;
    for (const auto tier : {Lookout, Skynet, Social})
        add(tier, domain::CameraStatus::Online, textOf(tier));
    for (const auto status : {domain::CameraStatus::Offline, domain::CameraStatus::Fault})
        add(Skynet, status, textOf(status));
    group.rows.push_back(clusterRow(map::cameraClusterLook(source.theme),
                                    LayerPanel::tr("Several; share out of order")));
    return group;
}

auto caseGroup(const LegendSource& source) -> map::LegendGroup
{
    map::LegendGroup group{textOf(LayerId::Cases), {}};
    for (const domain::ServiceCategory& c : source.data->categories)
        group.rows.push_back(colourRow(map::categoryColour(static_cast<int>(c.id), source.theme),
                                       localName(c.name, c.nameEn)));
    const auto add = [&](domain::Urgency urgency, const QString& text) {
        group.rows.push_back(symbolRow(
            [urgency, theme = source.theme](QPainter& p) {
                map::paintCaseDot(p, map::paletteOf(theme).quiet, urgency, map::paletteOf(theme));
            },
            text));
    };
    add(domain::Urgency::Close, LayerPanel::tr("Close to its deadline"));
    add(domain::Urgency::Late, LayerPanel::tr("Overdue"));
    group.rows.push_back(
        clusterRow(map::caseClusterLook(source.theme), LayerPanel::tr("Several; share overdue")));
    return group;
}

} // namespace

auto legendOf(const LegendSource& source) -> map::Legend
{
    const auto seen = [&](LayerId layer) {
        return source.layers.visible[static_cast<std::size_t>(layer)];
    };
    map::Legend legend;
    if (seen(LayerId::Grids) && !source.classes.empty())
        legend.push_back(gridGroup(source));
    if (seen(LayerId::Heat) && !source.heat.empty())
        legend.push_back(heatGroup(source));
    if (seen(LayerId::Cameras))
        legend.push_back(cameraGroup(source));
    if (seen(LayerId::Cases) && source.data)
        legend.push_back(caseGroup(source));
    if (!seen(LayerId::Centres) && !seen(LayerId::KeySites))
        return legend;
    map::LegendGroup& places = legend.emplace_back();
    places.heading = LayerPanel::tr("Places");
    const map::Palette& colours = map::paletteOf(source.theme);
    if (seen(LayerId::Centres))
        places.rows.push_back(
            symbolRow([&colours](QPainter& p) { map::paintCentre(p, 7.5, colours); },
                      textOf(LayerId::Centres)));
    if (seen(LayerId::KeySites))
        places.rows.push_back(symbolRow([&colours](QPainter& p) { map::paintKeySite(p, colours); },
                                        textOf(LayerId::KeySites)));
    return legend;
}

} // namespace zhitu::widgets
