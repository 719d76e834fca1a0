// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/verify_service.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/demo_generations.h"

namespace zhitu::widgets {
namespace {

class VerifyServiceTest : public testing::Test {
protected:
    [[nodiscard]] bool ends()
    {
        return QTest::qWaitFor([&] { return !service_.isRunning(); }, 120'000);
    }

    test::DemoGenerations caches_;
    VerifyService service_;
};

TEST_F(VerifyServiceTest, ARunGoesOnWhereTheCacheIsOpenedAnew)
{
    service_.open(caches_.generation(1), {});
    service_.run();
    service_.open(caches_.generation(2), {});
    EXPECT_TRUE(service_.isRunning());
    ASSERT_TRUE(ends());
    ASSERT_TRUE(service_.list());
    EXPECT_FALSE(service_.list()->items.empty());
    service_.open(caches_.generation(3), {});
    EXPECT_TRUE(service_.list()); // still
}

TEST_F(VerifyServiceTest, OfAnotherWorkNothingStays)
{
    service_.open(caches_.named("one.gpkg"), {});
    service_.run();
    ASSERT_TRUE(ends());
    ASSERT_TRUE(service_.list());
    service_.run();
    service_.open(caches_.named("other.gpkg"), {}); // beside it by chance
    EXPECT_FALSE(service_.list());
    ASSERT_TRUE(ends());
    EXPECT_FALSE(service_.list());
}

} // namespace
} // namespace zhitu::widgets
