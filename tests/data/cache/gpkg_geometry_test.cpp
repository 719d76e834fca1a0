// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/gpkg_geometry.h"

#include <gtest/gtest.h>

#include <random>

namespace zhitu::cache {
namespace {

const domain::Polygon kPolygon{{{{106, 29}, {107, 29}, {107, 30}, {106, 30}, {106, 29}},
                                {{106.2, 29.2}, {106.2, 29.4}, {106.4, 29.4}, {106.2, 29.2}}}};

Blob encoded(const domain::Polygon& polygon)
{
    Blob blob;
    encodePolygon(polygon, blob);
    return blob;
}

TEST(GpkgGeometry, ReadsBackWhatItWrote)
{
    Blob blob;
    encodePoint({106.3, 29.9}, blob);
    EXPECT_EQ(decodePoint(blob), (domain::LonLat{106.3, 29.9}));
    const domain::LineString line{{106, 29}, {106.5, 29.25}, {107, 30}};
    blob.clear();
    encodeLine(line, blob);
    EXPECT_EQ(decodeLine(blob), line);
    EXPECT_EQ(decodePolygon(encoded(kPolygon)), kPolygon);
    const auto box = envelopeOf(encoded(kPolygon));
    ASSERT_TRUE(box);
    EXPECT_EQ(box->minX, 106);
    EXPECT_EQ(box->maxY, 30);
}

TEST(GpkgGeometry, RefusesAnotherType)
{
    Blob blob;
    encodePoint({106.3, 29.9}, blob);
    EXPECT_FALSE(decodeLine(blob));
    EXPECT_FALSE(decodePolygon(blob));
    EXPECT_FALSE(decodePoint(encoded(kPolygon)));
}

TEST(GpkgGeometry, RefusesPlacesThatAreNotOnEarth)
{
    for (const domain::LonLat p : {domain::LonLat{11'800'000, 3'400'000}, {181, 0}, {0, -91}}) {
        Blob blob;
        encodePoint(p, blob);
        EXPECT_FALSE(decodePoint(blob));
        EXPECT_FALSE(envelopeOf(blob));
    }
}

TEST(GpkgGeometry, RefusesEveryTruncation)
{
    const Blob whole = encoded(kPolygon);
    for (std::size_t size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(decodePolygon(std::span(whole).first(size))) << size;
}

/// Hostile blobs: whatever is flipped, the decoder answers without reading past the end (the
/// sanitized suite sees that) and never gives a position that is not finite.
TEST(GpkgGeometry, SurvivesFlippedBytes)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    const Blob whole = encoded(kPolygon);
    for (int round = 0; round < 20'000; ++round) {
        Blob broken = whole;
        for (unsigned flips = 1 + random() % 4; flips > 0; --flips)
            broken[random() % broken.size()] = static_cast<std::byte>(random());
        if (const auto polygon = decodePolygon(broken)) {
            for (const domain::Ring& ring : polygon->rings)
                for (const domain::LonLat& p : ring)
                    ASSERT_TRUE(std::isfinite(p.lon) && std::isfinite(p.lat));
        }
        (void)envelopeOf(broken);
        (void)isEmptyGeometry(broken);
    }
}

} // namespace
} // namespace zhitu::cache
