// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sheets of the demo district.
#pragma once

#include <gtest/gtest.h>

#include <QGuiApplication>

#include "map/print/sheet_export.h"
#include "map/style/camera_symbol.h"
#include "tests/support/files.h"

namespace zhitu::map {

class SheetTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "sheet_test";
        static char* argv[] = {name, nullptr};
        application_ = std::make_unique<QGuiApplication>(argc, argv);
        cache::CacheReader reader(test::demoFile());
        data_ = loadMapData(reader);
    }
    static void TearDownTestSuite()
    {
        data_.reset();
        application_.reset();
    }

    /// The town of Hechuan on A4, upright. \param zoom on a screen of 800 × 600
    static MapSheet sheet(double zoom = 13)
    {
        MapSheet sheet;
        sheet.data = data_;
        sheet.points = data_->points;
        sheet.figures = data_->figures;
        sheet.page = QSizeF(210, 297) / 25.4 * kLogicalDpi;
        sheet.view.centre = toWorld({106.276, 29.99});
        sheet.view.zoom = zoom;
        sheet.view.seen = {800, 600};
        sheet.texts = {
            QStringLiteral("合川区治理地图"),
            QStringLiteral("全部未办结事件"),
            QStringLiteral("北"),
            QStringLiteral("合成数据"),
            {QStringLiteral("制图时间 2026-03-01 08:00"), QStringLiteral("数据截至今晨")}};
        sheet.legend = [theme = sheet.theme](const std::vector<LegendEntry>& classes,
                                             const std::vector<HeatStep>&) {
            Legend legend{{QStringLiteral("未办结事件数"), {}}, {QStringLiteral("摄像头"), {}}};
            for (const LegendEntry& entry : classes)
                legend[0].rows.push_back(
                    {{22, 14},
                     [colour = entry.colour](QPainter& p) {
                         p.fillRect(QRectF(-11, -7, 22, 14), colour);
                     },
                     QStringLiteral("%1 至 %2").arg(entry.from).arg(entry.to)});
            legend[1].rows.push_back({{22, 20},
                                      [theme](QPainter& p) {
                                          paintCameraSymbol(p, domain::CameraTier::Lookout,
                                                            domain::CameraStatus::Online,
                                                            paletteOf(theme));
                                      },
                                      QStringLiteral("高空瞭望")});
            return legend;
        };
        return sheet;
    }

    static ExportControl toTheEnd()
    {
        return {[] { return true; }, [](double) {}};
    }

    static void showOnly(MapSheet& sheet, LayerId layer)
    {
        sheet.layers.visible.fill(false);
        sheet.layers.visible[static_cast<std::size_t>(layer)] = true;
    }

    static inline std::unique_ptr<QGuiApplication> application_;
    static inline std::shared_ptr<const MapData> data_;
};

} // namespace zhitu::map
