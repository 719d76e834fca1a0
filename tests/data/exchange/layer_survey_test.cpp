// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is said before an export is what it then holds.
#include "data/exchange/layer_survey.h"

#include <gtest/gtest.h>

#include "data/cache/sqlite.h"
#include "data/exchange/layer_export.h"
#include "tests/support/files.h"

namespace zhitu::exchange {
namespace {

bool always()
{
    return true;
}

std::int64_t rowsBySql(const std::string& rest)
{
    cache::Connection demo(test::demoFile().string(), cache::Access::ReadOnly);
    return demo.queryInt("SELECT count(*) FROM " + rest);
}

TEST(LayerSurvey, CountsWhatTheFilterLetsThrough)
{
    domain::Filter filter;
    EXPECT_EQ(surveyLayer(test::demoFile(), Layer::Cases, filter, always)->rows,
              rowsBySql("\"case\""));
    EXPECT_TRUE(surveyLayer(test::demoFile(), Layer::Cases, filter, always)->filterWords.isEmpty());
    filter.areaPrefix = "500117002";
    filter.states = {domain::CaseState::Handling};
    filter.tiers = {domain::CameraTier::Skynet};
    const auto cases = surveyLayer(test::demoFile(), Layer::Cases, filter, always);
    EXPECT_EQ(cases->rows,
              rowsBySql("\"case\" WHERE substr(grid_code, 1, 9) = '500117002' AND "
                        "state = "
                        + std::to_string(static_cast<int>(domain::CaseState::Handling))));
    EXPECT_GT(cases->rows, 0);
    EXPECT_EQ(cases->filterWords.size(), 2); // area, state: the tier is not about cases
    EXPECT_EQ(surveyLayer(test::demoFile(), Layer::Cameras, filter, always)->rows,
              rowsBySql("camera WHERE substr(grid_code, 1, 9) = '500117002' AND tier = "
                        + std::to_string(static_cast<int>(domain::CameraTier::Skynet))));
    EXPECT_EQ(surveyLayer(test::demoFile(), Layer::Divisions, filter, always)->rows,
              rowsBySql("division WHERE substr(code, 1, 9) = '500117002'"));
}

TEST(LayerSurvey, EveryLayerHoldsWhatWasSaid)
{
    const test::TemporaryFolder folder;
    for (const LayerSpec& spec : layerSpecs()) {
        LayerExport wanted;
        wanted.cacheFile = test::demoFile();
        wanted.target = folder / (std::string(spec.name) + ".csv");
        wanted.layer = spec.layer;
        wanted.format = ExportFormat::Csv;
        wanted.crs = ExportCrs{CrsKind::GaussKruger, 0};
        wanted.filter.areaPrefix = "500117121";
        const auto said = surveyLayer(test::demoFile(), spec.layer, wanted.filter, always);
        const auto done = exportLayer(wanted, [](double) { return true; });
        ASSERT_TRUE(said && done) << spec.name;
        EXPECT_EQ(said->rows, done->rows) << spec.name;
        EXPECT_EQ(said->zone, zoneOf(done->crs)) << spec.name;
    }
}

TEST(LayerSurvey, IsGivenUpAndAFileThatIsNoneIsSaid)
{
    EXPECT_FALSE(surveyLayer(test::demoFile(), Layer::Cases, {}, [] { return false; }).has_value());
    EXPECT_ANY_THROW((void)surveyLayer("/nowhere/cache.gpkg", Layer::Cases, {}, always));
}

} // namespace
} // namespace zhitu::exchange
