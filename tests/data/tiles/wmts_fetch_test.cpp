// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_fetch.h"

#include <gtest/gtest.h>

#include "tests/support/tile_origin.h"
#include "tests/support/turning.h"
#include "tests/support/wmts_documents.h"

namespace zhitu::tiles {
namespace {

using namespace std::chrono_literals;
using Mood = test::TileOrigin::Mood;

class WmtsFetchTest : public test::TurningTest {
protected:
    WmtsFetchTest() { origin_.setDocument(test::plainDocument(origin_.root())); }
    /// What came of asking; a problem where it failed.
    std::pair<std::optional<WmtsOffers>, QString> ask(const QString& address)
    {
        WmtsFetch fetch(address, 400ms);
        std::optional<WmtsOffers> offers;
        QString problem;
        QObject::connect(&fetch, &WmtsFetch::found, &fetch,
                         [&](const WmtsOffers& found) { offers = found; });
        QObject::connect(&fetch, &WmtsFetch::failed, &fetch,
                         [&](const QString& what) { problem = what; });
        fetch.start();
        EXPECT_TRUE(eventually([&] { return offers || !problem.isEmpty(); }));
        EXPECT_NE(offers.has_value(), !problem.isEmpty());
        return {offers, problem};
    }

    test::TileOrigin origin_;
};

TEST_F(WmtsFetchTest, WhatAServerOffersIsFound)
{
    const auto [offers, problem] = ask(origin_.root() + QStringLiteral("/wmts?tk=S3CRET"));
    ASSERT_TRUE(offers) << problem.toStdString();
    ASSERT_EQ(offers->layers.size(), 2U);
    ASSERT_TRUE(offers->layers[0].layer);
    EXPECT_FALSE(offers->layers[1].layer);
    EXPECT_EQ(offers->provider, u"治图测试");
    EXPECT_EQ(offers->key, u"S3CRET");
    EXPECT_EQ(offers->layers[0].layer->address,
              origin_.root() + QStringLiteral("/{z}/{x}/{y}.png?tk={key}"));
    EXPECT_EQ(origin_.requests().front(),
              "GET /wmts?SERVICE=WMTS&REQUEST=GetCapabilities&tk=S3CRET HTTP/1.1");
}

/// Whatever it does, there is a reason, in bounded time and memory, and the key is not told.
TEST_F(WmtsFetchTest, ABadServerGivesAReason)
{
    for (const Mood mood : {Mood::Silent, Mood::Cut, Mood::Error, Mood::Refusing, Mood::Absent,
                            Mood::Page, Mood::Truncated, Mood::Bomb, Mood::Endless, Mood::Dripping,
                            Mood::Away, Mood::Circles, Mood::Elsewhere, Mood::Gibberish}) {
        SCOPED_TRACE(static_cast<int>(mood));
        origin_.setMood(mood);
        const auto [offers, problem] = ask(origin_.root() + QStringLiteral("/wmts?tk=S3CRET"));
        EXPECT_FALSE(offers);
        EXPECT_FALSE(problem.contains(u"S3CRET")) << problem.toStdString();
    }
    origin_.setMood(Mood::Good);
    origin_.goAway();
    EXPECT_FALSE(ask(origin_.root()).first);
    EXPECT_FALSE(ask(QStringLiteral("file:///etc/hostname")).first);
}

TEST_F(WmtsFetchTest, WhoIsGoneIsNotAnswered)
{
    origin_.setMood(Mood::Silent);
    int answers = 0;
    {
        WmtsFetch fetch(origin_.root(), 400ms);
        QObject::connect(&fetch, &WmtsFetch::failed, [&] { ++answers; });
        fetch.start();
        EXPECT_TRUE(eventually([&] { return origin_.asked() > 0; }));
    }
    EXPECT_FALSE(eventually([&] { return answers > 0; }, 1s));
}

} // namespace
} // namespace zhitu::tiles
