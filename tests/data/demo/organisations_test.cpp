// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/organisations.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

#include "data/demo/partition.h"

namespace zhitu::demo {
namespace {

const District& hechuan()
{
    static const District district = makeDistrict(loadBaseData(), 1);
    return district;
}

const Organisations& made()
{
    static const Organisations all = makeOrganisations(hechuan(), 1);
    return all;
}

TEST(DemoOrganisations, EveryDivisionHasItsCentreInsideIt)
{
    std::map<std::string, const domain::Division*> divisions;
    for (const domain::Division& d : hechuan().divisions)
        divisions[d.code] = &d;
    std::set<std::string> served;
    for (const domain::Centre& centre : made().centres) {
        const auto division = divisions.find(centre.divisionCode);
        ASSERT_NE(division, divisions.end());
        EXPECT_EQ(centre.level, division->second->level);
        EXPECT_TRUE(domain::contains(division->second->area, centre.position)) << centre.name;
        EXPECT_TRUE(served.insert(centre.divisionCode).second);
    }
    EXPECT_EQ(served.size(), 450U);
}

TEST(DemoOrganisations, EveryGridHasAWorkerWithAnObviouslyMadeUpName)
{
    std::set<std::string> grids;
    for (const domain::GridWorker& worker : made().workers) {
        grids.insert(worker.gridCode);
        EXPECT_TRUE(worker.name.starts_with("网格员")) << worker.name;
    }
    EXPECT_EQ(grids.size(), hechuan().cells.size());
}

TEST(DemoOrganisations, KeySitesAndOrganisationsLieInTheirGrid)
{
    std::map<std::string, const GridCell*> cells;
    for (const GridCell& cell : hechuan().cells)
        cells[cell.code] = &cell;
    std::set<domain::KeySiteKind> kinds;
    for (const domain::KeySite& site : made().keySites) {
        EXPECT_TRUE(domain::contains(cells.at(site.gridCode)->area, site.position)) << site.name;
        kinds.insert(site.kind);
    }
    EXPECT_EQ(made().keySites.size(), 100U);
    EXPECT_GE(kinds.size(), 8U);
    std::map<domain::OrganisationKind, int> counts;
    for (const domain::Organisation& o : made().organisations) {
        EXPECT_TRUE(domain::contains(cells.at(o.gridCode)->area, o.position)) << o.name;
        ++counts[o.kind];
    }
    EXPECT_EQ(counts[domain::OrganisationKind::SocialOrganisation], 456);
    EXPECT_EQ(counts[domain::OrganisationKind::Enterprise], 500);
}

} // namespace
} // namespace zhitu::demo
