// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/export/sheet_of.h"

#include <QCoreApplication>
#include <QLocale>

#include "data/drill/present_drill.h"
#include "widgets/filter/filter_texts.h"
#include "widgets/layers/legend.h"
#include "widgets/look/texts.h"
#include "widgets/time/time_texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::SheetTexts)
};

/// What is shown of it all: a sheet that says nothing of its filter would be taken for everything.
QString subtitleOf(const map::MapView& view)
{
    const map::PointSet& points = *view.points();
    QStringList parts;
    const map::Sketch& sketch = view.sketch();
    if (view.findings() || sketch.outline().size() > 1 || !sketch.spots.empty())
        parts += view.reading(); // what was measured or asked: first, since a long line is cut
    const auto number = [](auto n) { return QLocale().toString(static_cast<qlonglong>(n)); };
    if (view.isLayerVisible(map::LayerId::Cases))
        parts += Texts::tr("Cases: %1")
                     .arg(number(view.timeWindow() ? points.casesWithin(*view.timeWindow())
                                                   : points.cases.size()));
    if (view.isLayerVisible(map::LayerId::Cameras))
        parts += Texts::tr("Cameras: %1").arg(number(points.cameras));
    if (points.filter != domain::workFilter())
        parts += Texts::tr("as filtered");
    if (view.timeWindow())
        parts += Texts::tr("reported %1").arg(windowText(*view.timeWindow()));
    return parts.join(QStringLiteral(" · "));
}

QString markOf(const map::MapData& data)
{
    if (const QString drill = drill::presentTitle(); !drill.isEmpty())
        return Texts::tr("Drill “%1”: nothing here is real").arg(drill);
    if (data.demo)
        return Texts::tr("Synthetic data: no case, camera or border is real");
    return data.synthetic ? Texts::tr("Synthetic geometry: towns, villages and grids are no survey")
                          : QString();
}

QStringList footerOf(const map::MapView& view)
{
    const map::MapData& data = *view.data();
    QStringList lines{
        Texts::tr("Made %1").arg(chinaNow().toString(QStringLiteral("yyyy-MM-dd HH:mm")))};
    if (view.figures() && view.figures()->asOf != domain::Instant{})
        lines += Texts::tr("Data as of %1").arg(timeText(view.figures()->asOf));
    lines += !drill::presentTitle().isEmpty() ? Texts::tr("Source: a drill centre")
             : data.demo                      ? Texts::tr("Source: demo district")
             : data.centre.empty()            ? Texts::tr("Source: a file of one's own")
                                              : Texts::tr("Source: the centre's database");
    if (const QStringList kept = filterTexts(view.points()->filter, data); !kept.isEmpty())
        lines +=
            Texts::tr("Filter: %1").arg(kept.join(Texts::tr("; ", "between parts of a filter")));
    lines += Texts::tr("Web Mercator (EPSG:3857)");
    return lines;
}

} // namespace

auto sheetOf(const map::MapView& view, const QString& title) -> map::MapSheet
{
    map::MapSheet sheet;
    sheet.data = view.data();
    sheet.points = view.points();
    sheet.figures = view.figures();
    sheet.layers = view.drawnLayers();
    sheet.window = view.timeWindow();
    sheet.findings = view.findings();
    sheet.sketch = view.sketch(); // with the leg to the pointer, which is seen and measured as well
    sheet.page = view.camera().size;
    sheet.view = {view.camera().centre, view.camera().zoom, view.camera().size, {}};
    sheet.texts = {title, subtitleOf(view), Texts::tr("N"), markOf(*view.data()), footerOf(view)};
    setTheme(sheet, {.dark = false, .vision = view.theme().vision});
    return sheet;
}

void setTheme(map::MapSheet& sheet, const map::Theme& theme)
{
    sheet.theme = theme;
    if (sheet.baseMap)
        sheet.baseMap->dark = theme.dark;
    sheet.legend = [layers = sheet.layers, data = sheet.data,
                    theme](const std::vector<map::LegendEntry>& classes,
                           const std::vector<map::HeatStep>& heat) {
        return legendOf({layers, data, theme, classes, heat});
    };
}

} // namespace zhitu::widgets
