// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_service.h"

#include <gtest/gtest.h>

#include <QTest>
#include <optional>

#include "data/cache/reader.h"
#include "tests/data/report/report_order.h"
#include "tests/support/demo_generations.h"

namespace zhitu::widgets {
namespace {

/// A report that has no maps: there is no screen.
class ReportServiceTest : public testing::Test {
protected:
    ReportServiceTest()
    {
        const auto answered = [this](auto signal, auto&& what) {
            QObject::connect(&service_, signal, &service_, what);
        };
        answered(&ReportService::made, [this](int pages) { pages_ = pages; });
        answered(&ReportService::failed, [this](const QString& message) { failed_ = message; });
        answered(&ReportService::progressed, [this](double) { begun_ = true; });
        answered(&ReportService::pageMade, [this](int page, const QImage&) { page_ = page; });
    }

    void make()
    {
        cache::CacheReader reader(test::demoFile());
        pages_.reset();
        begun_ = false;
        service_.make(test::demoOrder(reader, QStringLiteral("daily")));
    }
    [[nodiscard]] bool isBegun()
    {
        return QTest::qWaitFor([&] { return begun_; }, 10'000);
    }
    [[nodiscard]] bool isMade()
    {
        return QTest::qWaitFor([&] { return pages_ && *pages_ > 0; }, 60'000);
    }
    [[nodiscard]] bool isShown()
    {
        page_.reset();
        service_.askPage(1, 40);
        return QTest::qWaitFor([&] { return page_ == 1; }, 10'000);
    }

    test::DemoGenerations caches_;
    std::optional<int> pages_;
    std::optional<int> page_;
    QString failed_;
    bool begun_ = false;
    ReportService service_;
};

TEST_F(ReportServiceTest, WhatIsBeingMadeIsMadeOfTheNewerFile)
{
    service_.open(caches_.generation(1));
    make();
    ASSERT_TRUE(isBegun());
    service_.open(caches_.generation(2));
    EXPECT_TRUE(isMade());
    EXPECT_TRUE(failed_.isEmpty()) << failed_.toStdString();
}

TEST_F(ReportServiceTest, WhatIsBeingMadeGoesOnWhereTheSameFileIsOpenedAnew)
{
    service_.open(caches_.generation(1));
    make();
    ASSERT_TRUE(isBegun());
    service_.open(caches_.generation(1));
    EXPECT_TRUE(isMade());
}

TEST_F(ReportServiceTest, WhatWasMadeIsThereThoughTheCacheIsOpenedAnew)
{
    service_.open(caches_.generation(1));
    make();
    ASSERT_TRUE(isMade());
    service_.open(caches_.generation(2));
    EXPECT_TRUE(isShown());
}

TEST_F(ReportServiceTest, OfAnotherWorkNothingStays)
{
    service_.open(caches_.named("one.gpkg"));
    make();
    ASSERT_TRUE(isMade());
    make();
    service_.open(caches_.named("other.gpkg")); // beside it by chance
    page_.reset();
    service_.askPage(1, 40);
    EXPECT_FALSE(QTest::qWaitFor([&] { return page_ || pages_; }, 1000));
    make();
    EXPECT_TRUE(isMade());
}

TEST_F(ReportServiceTest, OneThatWasStoppedIsNotMadeAgain)
{
    service_.open(caches_.generation(1));
    make();
    service_.stop();
    service_.open(caches_.generation(2));
    EXPECT_FALSE(QTest::qWaitFor([&] { return pages_.has_value(); }, 1000));
}

} // namespace
} // namespace zhitu::widgets
