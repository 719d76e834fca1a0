// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A real drill centre of the small district, with a trainer and an operator, and a scenario of an
/// hour that has no steps yet.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "data/drill/drill_clock.h"
#include "data/drill/mark.h"
#include "data/drill/scenario.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::drill {

class SmallDrill : public testing::Test {
protected:
    SmallDrill()
    {
        central::PgConnection root = centre_.admin();
        markAsDrill(root, "演练");
        centre_.addSmallDistrict();
        centre_.addUser("trainer", "trainer", {"500117"});
        centre_.addUser("operator1", "operator", {"500117"});
        scenario_.id = "small";
        scenario_.title = {QStringLiteral("小演练"), QStringLiteral("Small drill")};
        scenario_.summary = {QStringLiteral("说明"), QStringLiteral("About it")};
        scenario_.district = "500117";
        scenario_.length = std::chrono::minutes(60);
    }
    /// A clock of the computer that stands.
    static DrillClock::Source standing()
    {
        return [] { return Micros(1); };
    }
    /// In one row, as text.
    std::string atCentre(const std::string& sql)
    {
        const central::PgResult rows = centre_.admin().query(sql);
        return rows.rows() == 0 ? std::string("none") : std::string(rows.text(0, 0));
    }

    test::TemporaryCentre centre_;
    Scenario scenario_;
};

} // namespace zhitu::drill
