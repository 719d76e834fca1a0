// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/sheet_layout.h"

#include "tests/map/print/sheet_fixture.h"
#include "tests/support/dice.h"

namespace zhitu::map {
namespace {

class SheetLayoutTest : public SheetTest {
protected:
    static Legend legendOf(test::Dice& dice)
    {
        Legend legend(static_cast<std::size_t>(dice.between(0, 5)));
        for (LegendGroup& group : legend) {
            group.heading = QStringLiteral("分组");
            for (int i = dice.between(1, 12); i > 0; --i)
                group.rows.push_back({{22, 20}, {}, QString(dice.between(1, 30), u'图')});
        }
        return legend;
    }
};

/// Of whatever size and legend: all of it is on the page, and nothing lies over anything else.
TEST_F(SheetLayoutTest, NothingOverlapsAndNothingIsOffThePage)
{
    test::Dice dice;
    for (int i = 0; i < 300; ++i) {
        const std::string where = dice.told() + ' ' + std::to_string(i);
        MapSheet wanted = sheet();
        wanted.page = QSizeF(dice.between(400, 4000), dice.between(400, 4000));
        wanted.dpi = dice.between(72, 600);
        wanted.parts.title = dice.between(0, 1) == 1;
        wanted.parts.footer = dice.between(0, 1) == 1;
        const Legend legend = legendOf(dice);
        const SheetLayout layout = layOut(wanted, legend);
        std::vector<QRectF> boxes{layout.map, layout.title, layout.subtitle, layout.footer};
        std::size_t rows = 0;
        for (const LegendGroup& group : legend)
            rows += 1 + group.rows.size();
        EXPECT_EQ(layout.legend.size(), rows) << where << ": a row is missing";
        for (const PlacedRow& row : layout.legend)
            boxes.push_back(row.box);
        const double half = 0.51 / wanted.ratio(); // pixel: pictures are of whole ones
        const QRectF page = layout.page.adjusted(-half, -half, half, half);
        for (std::size_t a = 0; a < boxes.size(); ++a) {
            if (boxes[a].isEmpty())
                continue;
            EXPECT_TRUE(page.contains(boxes[a])) << where << ", part " << a;
            for (std::size_t b = 0; b < a; ++b) {
                const QRectF both = boxes[a].intersected(boxes[b]);
                EXPECT_FALSE(both.width() > 0.1 && both.height() > 0.1)
                    << where << ", parts " << a << " and " << b;
            }
        }
        EXPECT_GT(layout.map.width() * layout.map.height(),
                  0.25 * wanted.page.width() * wanted.page.height())
            << where << ": hardly any map";
        const QPointF corner = layout.map.bottomRight() * wanted.ratio();
        EXPECT_NEAR(corner.x(), std::round(corner.x()), 1e-6) << where;
        EXPECT_NEAR(corner.y(), std::round(corner.y()), 1e-6) << where;
    }
}

TEST_F(SheetLayoutTest, AMapWithNothingAroundItFillsThePage)
{
    MapSheet wanted = sheet();
    wanted.page = {800, 600};
    wanted.parts = {false, false, true, true, false};
    EXPECT_EQ(layOut(wanted, {}).map, QRectF(0, 0, 800, 600));
}

} // namespace
} // namespace zhitu::map
