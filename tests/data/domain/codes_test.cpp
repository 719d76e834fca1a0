// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/codes.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "data/domain/service_catalogue.h"

namespace zhitu::domain {
namespace {

TEST(DivisionCode, KnowsItsLevelPrefixAndParent)
{
    const auto village = DivisionCode::parse("500117001005");
    ASSERT_TRUE(village);
    EXPECT_EQ(village->level(), DivisionLevel::Village);
    EXPECT_EQ(village->parent()->str(), "500117001000");
    EXPECT_EQ(village->parent()->prefix(), "500117001");
    EXPECT_EQ(village->parent()->parent()->str(), "500117000000");
    EXPECT_EQ(village->parent()->parent()->prefix(), "500117");
    EXPECT_FALSE(village->parent()->parent()->parent());
}

TEST(DivisionCode, RefusesWhatIsNone)
{
    for (const char* text : {"", "50011700100", "5001170010055", "50011700100a", "500117000005",
                             "000000000000", "５００１１７００１００５"})
        EXPECT_FALSE(DivisionCode::parse(text)) << text;
}

TEST(GridCode, IsAVillageAndASerialFromOne)
{
    const auto grid = GridCode::parse("500117001005012");
    ASSERT_TRUE(grid);
    EXPECT_EQ(grid->serial(), 12);
    EXPECT_EQ(grid->village().str(), "500117001005");
    EXPECT_FALSE(GridCode::parse("500117001005000"));
    EXPECT_FALSE(GridCode::parse("500117001000001")) << "a town has no grids of its own";
}

TEST(DeviceId, HasTwentyDigitsInFiveParts)
{
    const DeviceId id = DeviceId::make("50011700", 1, 132, 0, 4711);
    EXPECT_EQ(id.str(), "50011700011320004711");
    EXPECT_EQ(DeviceId::parse(id.str()), id);
    EXPECT_EQ(id.type(), 132);
    EXPECT_EQ(id.serial(), 4711);
    EXPECT_FALSE(DeviceId::parse("50011700011180004711")) << "118 is a video recorder, no camera";
}

TEST(ServiceCatalogue, HasSevenCategoriesThirtyFiveItemsFortyFourDepartments)
{
    EXPECT_EQ(referenceCategories().size(), 7U);
    EXPECT_EQ(referenceItems().size(), 35U);
    EXPECT_EQ(referenceDepartments().size(), 44U);
    std::set<std::string> names;
    std::map<std::int64_t, int> perCategory;
    for (const ServiceItem& item : referenceItems()) {
        EXPECT_TRUE(names.insert(item.name).second) << item.name;
        EXPECT_GE(item.departmentId, 1);
        EXPECT_LE(item.departmentId, 44);
        EXPECT_GT(item.deadline, 0);
        ++perCategory[item.categoryId];
    }
    for (const ServiceCategory& category : referenceCategories())
        EXPECT_EQ(perCategory[category.id], 5) << category.name;
}

} // namespace
} // namespace zhitu::domain
