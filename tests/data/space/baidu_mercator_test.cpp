// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/space/baidu_mercator.h"

#include <gtest/gtest.h>

#include <array>

namespace zhitu::space {
namespace {

/// As the open-source library gcoord has it: of one band of latitudes.
struct Band {
    double from; ///< degrees
    double scale;
    std::array<double, 7> powers; ///< of the latitude over scale
};
constexpr std::array kBands{
    Band{45,
         52.5,
         {4481351.045890365, -23393751.19931662, 79682215.47186455, -115964993.2797253,
          97236711.15602145, -43661946.33752821, 8477230.501135234}},
    Band{30,
         37.5,
         {51751.86112841131, 3796837.749470245, 992013.7397791013, -1221952.21711287,
          1340652.697009075, -620943.6990984312, 144416.9293806241}},
    Band{15,
         22.5,
         {278.2353980772752, 2485758.690035394, 6070.750963243378, 54821.18345352118,
          9540.606633304236, -2710.55326746645, 1405.483844121726}},
    Band{0,
         7.45,
         {0.00369383431289, 823725.6402795718, 0.46104986909093, 2351.343141331292,
          1.58060784298199, 8.77738589078284, 0.37238884252424}}};

double northOf(double latitude)
{
    const Band* band = kBands.begin();
    while (latitude < band->from)
        ++band;
    double north = 0;
    for (std::size_t power = 7; power-- > 0;)
        north = north * (latitude / band->scale) + band->powers[power];
    return north;
}

TEST(BaiduMercatorTest, IsWhatTheServiceComputesByPolynomials)
{
    for (double latitude = 0; latitude < 60; latitude += 0.01) {
        const BaiduPlace place = toBaiduMercator({106.27, latitude});
        EXPECT_NEAR(place.east, 111320.70205 * 106.27, 0.01);
        EXPECT_NEAR(place.north, northOf(latitude), latitude < 45 ? 0.1 : 0.5) << latitude;
        const BaiduPlace south = toBaiduMercator({-106.27, -latitude});
        EXPECT_DOUBLE_EQ(south.east, -place.east);
        EXPECT_DOUBLE_EQ(south.north, -place.north);
    }
}

TEST(BaiduMercatorTest, APlaceThatIsWellKnown)
{
    const BaiduPlace place = toBaiduMercator({116.404, 39.915}); // 天安门, BD-09
    EXPECT_NEAR(place.east, 12958175, 0.05);
    EXPECT_NEAR(place.north, 4825923.77, 0.05);
}

} // namespace
} // namespace zhitu::space
