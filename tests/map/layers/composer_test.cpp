// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/layers/composer.h"

#include <gtest/gtest.h>

#include <QGuiApplication>
#include <algorithm>
#include <cstdlib>

#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::map {
namespace {

class ComposerTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static int argc = 1;
        static char name[] = "composer_test";
        static char* argv[] = {name, nullptr};
        application_ = std::make_unique<QGuiApplication>(argc, argv);
    }
    static void TearDownTestSuite() { application_.reset(); }

    ComposeRequest request()
    {
        ComposeRequest request;
        request.data = data_;
        request.points = data_->points;
        request.camera.centre = toWorld({106.28, 29.98});
        request.camera.zoom = 11;
        request.camera.size = {1200, 800};
        request.visible.fill(true);
        return request;
    }

    static std::vector<QImage> atlasesOf(const Composition& composition)
    {
        std::vector<QImage> atlases;
        for (const Drawables& layer : composition.layers)
            for (const Drawable& drawable : layer)
                if (const auto* sprites = std::get_if<SpriteDrawable>(&drawable))
                    for (const auto& batch : sprites->batches)
                        atlases.push_back(batch->atlas);
        return atlases;
    }

    /// How much of two atlases differs by more than one sees, from 0 to 1.
    static double difference(const QImage& a, const QImage& b)
    {
        constexpr int unseen = 8; // of 255
        if (a.size() != b.size() || a.format() != b.format())
            return 1;
        qsizetype differ = 0;
        for (int y = 0; y < a.height(); ++y)
            for (qsizetype x = 0; x < a.bytesPerLine(); ++x)
                differ += std::abs(a.constScanLine(y)[x] - b.constScanLine(y)[x]) > unseen ? 1 : 0;
        return static_cast<double>(differ) / static_cast<double>(a.sizeInBytes());
    }

    static inline std::unique_ptr<QGuiApplication> application_;
    cache::CacheReader reader_{test::demoFile()};
    std::shared_ptr<const MapData> data_ = loadMapData(reader_);
};

TEST_F(ComposerTest, PicturesThatAreUsedAgainAreThoseThatWouldBePainted)
{
    test::Dice dice;
    PictureCache kept;
    for (int i = 0; i < 16; ++i) {
        ComposeRequest wanted = request();
        if (i % 4 >= 2) // as it is when one pans, and when the look changes
            wanted.theme = {.dark = dice.between(0, 1) == 1};
        wanted.devicePixelRatio = i < 8 ? 1 : 1.5;
        wanted.typeScale = i % 8 < 5 ? 1 : 1.5;
        wanted.camera.zoom = static_cast<double>(dice.between(90, 175)) / 10;
        PictureCache fresh;
        const auto again = atlasesOf(compose(wanted, kept));
        const auto painted = atlasesOf(compose(wanted, fresh));
        ASSERT_GE(painted.size(), 4U);
        const std::string where =
            dice.told() + ' ' + std::to_string(i) + ' ' + std::to_string(wanted.camera.zoom);
        ASSERT_EQ(again.size(), painted.size()) << where;
        EXPECT_TRUE(std::equal(again.begin(), again.end() - 1, painted.begin())) << where;
        // The names are the last. FreeType gives a letter's outline up to 1/64 pixel beside where
        // it gave it before, according to what was asked for in between, and a join of its halo may
        // fall on the other side of a pixel: 0.03 % of an atlas were seen to differ.
        EXPECT_LT(difference(again.back(), painted.back()), 0.002) << where;
    }
}

TEST_F(ComposerTest, APictureIsPaintedOnceForItsKeyAndStyle)
{
    PictureCache pictures;
    int painted = 0;
    const auto get = [&](const QString& key) {
        return pictures.picture(key, {8.5, 4}, [&](QPainter& painter, QSizeF size) {
            ++painted;
            painter.fillRect(QRectF(QPointF(), size), Qt::red);
        });
    };
    pictures.use({});
    EXPECT_EQ(get(QStringLiteral("a")).size(), QSize(9, 4));
    EXPECT_EQ(get(QStringLiteral("a")).pixelColor(0, 0), QColor(Qt::red));
    EXPECT_EQ(painted, 1);
    (void)get(QStringLiteral("b"));
    pictures.use({});
    (void)get(QStringLiteral("b"));
    EXPECT_EQ(painted, 2);
    pictures.use({.theme = Theme::Dark, .devicePixelRatio = 2, .family = {}});
    EXPECT_EQ(get(QStringLiteral("b")).size(), QSize(17, 8));
    EXPECT_EQ(painted, 3);
}

TEST_F(ComposerTest, PicturesInUseAreKeptHoweverManyThereWere)
{
    PictureCache pictures;
    int painted = 0;
    const auto get = [&](int key, QSizeF size) {
        return pictures.picture(QString::number(key), size, [&](QPainter&, QSizeF) { ++painted; });
    };
    for (int i = 0; i < 100; ++i) { // 4 MB each
        (void)get(0, {1000, 1000});
        (void)get(1 + i, {1000, 1000});
    }
    EXPECT_EQ(painted, 101);
    (void)get(1, {1000, 1000});
    EXPECT_EQ(painted, 102) << "what was not used for long is kept for ever";
    EXPECT_EQ(get(-1, {1e7, 1e7}).size(), QSize(PictureCache::kWidest, PictureCache::kTallest));
    EXPECT_EQ(get(-2, {0, 0}).size(), QSize(1, 1));
}

/// Of a window of time as many as a pass over all of them finds.
TEST_F(ComposerTest, ShowsTheCasesOfAWindow)
{
    using std::chrono::hours;
    ComposeRequest wanted = request();
    wanted.camera = wanted.camera.fitted(data_->bounds);
    wanted.visible.fill(false);
    wanted.visible[static_cast<std::size_t>(LayerId::Cases)] = true;
    const domain::Instant last = wanted.points->caseTimes->days()->second;
    PictureCache pictures;
    for (const int days : {1, 7, 60}) {
        wanted.window = TimeWindow{last - hours(24 * days), last};
        std::int64_t shown = 0;
        for (const Symbol& symbol : compose(wanted, pictures).symbols) {
            shown += symbol.count;
            if (symbol.count == 1) {
                EXPECT_EQ(symbol.at, wanted.points->cases[symbol.ref].at);
            }
        }
        EXPECT_EQ(shown, std::ranges::count_if(wanted.points->cases,
                                               [&](const CasePoint& c) {
                                                   return c.reported >= wanted.window->from
                                                          && c.reported < wanted.window->before;
                                               }))
            << days;
        EXPECT_GT(shown, 0);
    }
}

} // namespace
} // namespace zhitu::map
