// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the centre begins the video patrol with, and what its administrator makes of it.
#include <gmock/gmock.h>

#include "data/domain/patrol.h"
#include "tests/data/central/asking.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {
namespace {

TEST(PatrolAtTheCentre, TheChecklistBeginsAsTheProgramKnowsIt)
{
    TemporaryCentre centre;
    central::PgConnection root = centre.admin();
    std::vector<std::string> known;
    for (const domain::PatrolPoint& point : domain::referencePatrolPoints())
        known.push_back(std::to_string(point.id) + ' ' + std::to_string(point.placeInList) + ' '
                        + point.name + ' ' + point.nameEn);
    EXPECT_EQ(column(root,
                     "SELECT id || ' ' || place_in_list || ' ' || name || ' ' || name_en FROM "
                     "zhitu.patrol_point ORDER BY id"),
              known);
}

TEST(PatrolAtTheCentre, TheChecklistIsKeptByThoseWhoKeepADistrict)
{
    TemporaryCentre centre;
    centre.addSmallDistrict();
    centre.addUser("keeper", "admin", {"500117"});
    centre.addUser("town_keeper", "admin", {"500117001"});
    central::PgConnection keeper = centre.as("keeper");
    keeper.execute(
        "INSERT INTO zhitu.patrol_point(place_in_list, name, name_en) VALUES (7, "
        "'水位', 'Water level'); UPDATE zhitu.patrol_point SET valid = false WHERE id = 6");
    EXPECT_EQ(one(keeper, "SELECT count(*) FROM zhitu.patrol_point WHERE valid"), "6");
    central::PgConnection other = centre.as("town_keeper");
    EXPECT_EQ(stateOf(other, "INSERT INTO zhitu.patrol_point(place_in_list, name, name_en) VALUES "
                             "(8, 'x', 'x')"),
              "42501");
}

TEST(PatrolAtTheCentre, HoldsAnswersAndFindsToTheirForm)
{
    TemporaryCentre centre;
    centre.addSmallDistrict();
    central::PgConnection root = centre.admin();
    for (const char* bad : {"1", "+", "1+,", "0+", "a+", "1+ "})
        EXPECT_EQ(stateOf(root, "UPDATE zhitu.patrol_check SET answers = '" + std::string(bad)
                                    + "' WHERE checked_at IS NOT NULL"),
                  "23514")
            << bad;
    EXPECT_EQ(stateOf(root, "UPDATE zhitu.patrol_check SET post = 'x' WHERE checked_at IS NULL"),
              "23514");
    // A find goes with its check, and what was said of it with the find.
    root.execute("DELETE FROM zhitu.patrol_check WHERE id = (SELECT min(check_id) FROM "
                 "zhitu.patrol_find)");
    EXPECT_EQ(one(root, "SELECT count(*) FROM zhitu.patrol_finding f FULL JOIN zhitu.patrol_find t "
                        "ON t.id = f.id WHERE t.id IS NULL OR f.id IS NULL"),
              "0");
}

} // namespace
} // namespace zhitu::test
