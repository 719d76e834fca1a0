// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/catalogue_sheet.h"

#include <gtest/gtest.h>

namespace zhitu::cases {
namespace {

using domain::Duty;
using domain::DutyShift;

Duty duty(const char* division, std::int64_t department, std::int64_t day, const char* post)
{
    return {0, division, department, day, DutyShift::Day, post, {}};
}

std::size_t rowsOf(const WeekCopy& week)
{
    std::size_t rows = 0;
    for (const domain::DutyChange& change : week.changes)
        rows += change.rows.size();
    return rows;
}

TEST(CatalogueSheet, AWeekIsCopiedAcrossTheEndOfAYear)
{
    CatalogueSheet sheet;
    sheet.scope = {"500117"};
    sheet.duty = {
        duty("500117000000", 0, 20261222, "before"), duty("500117000000", 0, 20261223, "first"),
        duty("500117000000", 3, 20261229, "last"), duty("500117000000", 0, 20261230, "first"),
        duty("500117000000", 3, 20270105, "another")};
    const WeekCopy week = weekAsBefore(sheet, 20261230);
    ASSERT_EQ(rowsOf(week), 2U);
    EXPECT_EQ(week.changes[0].rows[0].day, 20261230);
    EXPECT_EQ(week.changes[0].rows[1].day, 20270105);
    EXPECT_EQ(week.changes[0].rows[1].post, "last");
    EXPECT_EQ(week.replaced, 1) << "one stands there already, and one is another";
    EXPECT_TRUE(weekAsBefore(sheet, 20270301).changes.empty());
}

TEST(CatalogueSheet, AWeekIsCopiedOfOnesOwnAreaOnly)
{
    CatalogueSheet sheet;
    sheet.scope = {"500117001"};
    sheet.duty = {duty("500117000000", 0, 20261201, "district"),
                  duty("500117001000", 0, 20261201, "town"),
                  duty("500117001000", 3, 20261201, "a department's there"),
                  duty("500117001002", 0, 20261201, "village"),
                  duty("500117002000", 0, 20261201, "another town")};
    EXPECT_FALSE(keepsDistrict(sheet));
    EXPECT_TRUE(keeps(sheet, "500117001002"));
    EXPECT_FALSE(keeps(sheet, "500117000000"));
    const WeekCopy week = weekAsBefore(sheet, 20261202);
    ASSERT_EQ(rowsOf(week), 2U);
    EXPECT_EQ(week.changes[0].rows[0].post, "town");
    EXPECT_EQ(week.changes[0].rows[1].post, "village");
}

TEST(CatalogueSheet, AWholeDistrictTakesSeveralCommands)
{
    CatalogueSheet sheet;
    sheet.scope = {"500117"};
    for (int centre = 0; centre < 450; ++centre)
        for (int day = 1; day <= 7; ++day)
            sheet.duty.push_back(duty("500117001000", centre, 20261200 + day, "post"));
    const WeekCopy week = weekAsBefore(sheet, 20261208);
    EXPECT_EQ(rowsOf(week), 450U * 7);
    EXPECT_EQ(week.changes.size(), 2U);
    for (const domain::DutyChange& change : week.changes)
        EXPECT_LE(change.rows.size(), domain::kMostDutyRows);
}

} // namespace
} // namespace zhitu::cases
