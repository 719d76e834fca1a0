// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Lists in pages, against the same rows asked for at once.
#include "data/lists/list_reader.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

#include "data/cache/bulk_loader.h"
#include "data/cache/reader.h"
#include "data/domain/case_machine.h"
#include "data/domain/catalogue.h"
#include "data/domain/next_step.h"
#include "tests/support/files.h"

namespace zhitu::lists {
namespace {

using domain::CaseState;

bool always()
{
    return true;
}

class ListReaderTest : public testing::Test {
protected:
    /// All rows, page after page by the keys of a scan.
    std::vector<ListRow> all(const ListSpec& spec)
    {
        std::vector<PageKey> keys{{}};
        const auto total = reader_.scan(spec, always, [&](const PageKey& key, std::int64_t rows) {
            EXPECT_EQ(rows, static_cast<std::int64_t>(keys.size() * kPageRows));
            keys.push_back(key);
        });
        std::vector<ListRow> rows;
        for (const PageKey& key : keys)
            for (ListRow& row : reader_.page(spec, key, always))
                rows.push_back(std::move(row));
        EXPECT_EQ(total, static_cast<std::int64_t>(rows.size()));
        return rows;
    }
    ListSpec sorted(ListKind kind, std::string_view column, bool descending = false)
    {
        return {kind, {}, columnNamed(kind, column), descending, {}};
    }
    static std::int64_t number(const ListRow& row, ListKind kind, std::string_view column)
    {
        return std::get<std::int64_t>(row.cells[columnNamed(kind, column)]);
    }

    ListReader reader_{test::demoFile()};
    cache::CacheReader cache_{test::demoFile()};
};

TEST_F(ListReaderTest, EveryOrderOfEveryListHasEveryRowOnceAndInOrder)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (const ListKind kind : {ListKind::Cases, ListKind::Cameras, ListKind::Grids,
                                ListKind::Centres, ListKind::KeySites})
        for (std::size_t column = 0; column < columnsOf(kind).size(); ++column) {
            if (columnsOf(kind)[column].order.empty())
                continue;
            const bool descending = random() % 2 == 0;
            ListSpec spec{kind, {}, column, descending, {}};
            if (kind == ListKind::Cases) // one small town: 200,000 rows in seven orders take long
                spec.filter.areaPrefix = "500117121";
            const std::vector<ListRow> rows = all(spec);
            ASSERT_FALSE(rows.empty());
            std::set<std::pair<std::int64_t, std::string>> seen;
            for (std::size_t i = 0; i < rows.size(); ++i) {
                EXPECT_TRUE(seen.emplace(rows[i].subject.id, rows[i].subject.code).second);
                if (i == 0)
                    continue;
                const Cell& before = rows[i - 1].cells[column];
                const Cell& after = rows[i].cells[column];
                EXPECT_TRUE(descending ? before >= after : before <= after);
            }
        }
}

TEST_F(ListReaderTest, CountsWhatTheCacheHolds)
{
    EXPECT_EQ(reader_.scan(sorted(ListKind::Cases, "reported"), always, [](auto&&, auto) {}),
              200'000);
    EXPECT_EQ(all(sorted(ListKind::Cameras, "device")).size(), 45'036U);
    EXPECT_EQ(all(sorted(ListKind::Grids, "code")).size(), 3'633U);
}

TEST_F(ListReaderTest, FiltersAsTheDomainSays)
{
    ListSpec spec = sorted(ListKind::Cases, "deadline");
    spec.filter.overdueOnly = true;
    std::size_t overdue = 0;
    cache_.forEachCase(domain::workFilter(), [&](const domain::Case& c) {
        overdue += domain::isOpen(c.state) && c.deadlineAt < cache_.asOf() ? 1 : 0;
    });
    const std::vector<ListRow> rows = all(spec);
    EXPECT_EQ(rows.size(), overdue);
    EXPECT_GT(overdue, 0U);

    spec = sorted(ListKind::Cases, "reported", true);
    spec.filter.states = {CaseState::Handling, CaseState::Suspended};
    spec.filter.categories = {1, 3};
    spec.filter.reportedFrom = cache_.asOf() - std::chrono::days{60};
    spec.filter.reportedBefore = cache_.asOf() - std::chrono::days{1};
    const std::vector<ListRow> some = all(spec);
    EXPECT_FALSE(some.empty());
    for (const ListRow& row : some) {
        const auto state = number(row, ListKind::Cases, "state");
        EXPECT_TRUE(state == 5 || state == 11);
        const auto category = number(row, ListKind::Cases, "category");
        EXPECT_TRUE(category == 1 || category == 3);
        const auto at = number(row, ListKind::Cases, "reported");
        EXPECT_GE(at, spec.filter.reportedFrom->time_since_epoch().count());
        EXPECT_LT(at, spec.filter.reportedBefore->time_since_epoch().count());
    }
}

TEST_F(ListReaderTest, ACellIsWhatTheRecordSays)
{
    const ListRow row = reader_.page(sorted(ListKind::Cases, "number"), {}, always).front();
    const domain::Case record = cache_.caseDetails(row.subject.id)->record;
    EXPECT_EQ(row.cells[columnNamed(ListKind::Cases, "number")], Cell(record.number));
    EXPECT_EQ(row.cells[columnNamed(ListKind::Cases, "title")], Cell(record.title));
    EXPECT_EQ(row.position, record.position);
}

TEST(ListNextStep, IsThatOfTheDomainByTheStagesOfTheDay)
{
    const test::TemporaryFolder folder;
    cache::BulkLoader loader(folder / "stages.gpkg");
    std::vector<domain::CatalogueVersion> versions;
    const auto stage = [&](CaseState which, std::int64_t since, bool used) {
        domain::CatalogueVersion version;
        version.id = std::ssize(versions) + 1;
        version.kind = domain::CatalogueKind::Stage;
        version.subject = static_cast<std::int64_t>(which);
        version.since = since;
        version.name = version.nameEn = "x";
        version.inUse = used;
        loader.add(version);
        versions.push_back(version);
    };
    stage(CaseState::Reviewed, 2026'11'02, false);
    stage(CaseState::Reviewed, 2026'11'04, true);
    stage(CaseState::Visited, 2026'11'03, false);
    using std::chrono::sys_days;
    const domain::Instant first{sys_days{std::chrono::year{2026} / 10 / 31}};
    std::vector<domain::Case> cases;
    for (int state = 1; state <= domain::kCaseStates; ++state)
        for (int half = 0; half < 12; ++half) // noon and the evening, when China is a day ahead
            for (const bool asked : {false, true}) {
                domain::Case record;
                record.id = std::ssize(cases) + 1;
                record.number = std::to_string(record.id);
                record.position = {106, 30};
                record.gridCode = "500117001001001";
                record.state = static_cast<CaseState>(state);
                record.extensionAsked = asked
                                        && (record.state == CaseState::SignedFor
                                            || record.state == CaseState::Handling);
                record.reportedAt = first + std::chrono::hours{half * 12 + 5};
                loader.add(record);
                cases.push_back(record);
            }
    (void)loader.finish([](double) { return true; });
    ListReader reader(folder / "stages.gpkg");
    ListSpec spec;
    spec.sort = columnNamed(ListKind::Cases, "number");
    std::vector<PageKey> keys{{}};
    (void)reader.scan(spec, always, [&](const PageKey& key, std::int64_t) { keys.push_back(key); });
    std::size_t seen = 0;
    std::set<std::int64_t> steps;
    for (const PageKey& key : keys)
        for (const ListRow& row : reader.page(spec, key, always)) {
            const domain::Case& record = cases.at(static_cast<std::size_t>(row.subject.id) - 1);
            const auto expected =
                domain::nextStep(record.state, record.extensionAsked,
                                 domain::profileOn(versions, domain::dayNumber(record.reportedAt)));
            const auto step =
                std::get<std::int64_t>(row.cells[columnNamed(ListKind::Cases, "next")]);
            EXPECT_EQ(step, expected ? static_cast<std::int64_t>(*expected) : 0) << record.id;
            steps.insert(step);
            ++seen;
        }
    EXPECT_EQ(seen, cases.size());
    EXPECT_EQ(steps.size(), 11U)
        << "every step that leads on, the one about an extension, and none";
}

TEST_F(ListReaderTest, GroupsAddUpAndEachHoldsItsRows)
{
    ListSpec spec = sorted(ListKind::Cases, "reported");
    spec.filter.areaPrefix = "500117001";
    const std::size_t state = columnNamed(ListKind::Cases, "state");
    const auto groups = reader_.groups(spec, state, always);
    ASSERT_TRUE(groups.has_value());
    EXPECT_GT(groups->size(), 3U);
    std::int64_t sum = 0;
    for (const Group& group : *groups) {
        ListSpec only = spec;
        only.only = {state, group.value};
        EXPECT_EQ(reader_.scan(only, always, [](auto&&, auto) {}), group.rows);
        sum += group.rows;
    }
    EXPECT_EQ(reader_.scan(spec, always, [](auto&&, auto) {}), sum);
}

TEST_F(ListReaderTest, GridsCarryTheFiguresOfTheMap)
{
    const auto figures = cache_.gridFigures();
    for (const ListRow& row : all(sorted(ListKind::Grids, "overdue", true))) {
        const auto found = figures.find(row.subject.code);
        const cache::GridFigures f = found == figures.end() ? cache::GridFigures{} : found->second;
        EXPECT_EQ(number(row, ListKind::Grids, "open"), f.openCases);
        EXPECT_EQ(number(row, ListKind::Grids, "overdue"), f.overdueCases);
        EXPECT_EQ(number(row, ListKind::Grids, "cameras"), f.cameras);
    }
}

TEST_F(ListReaderTest, StopsWhenAskedToAndIsUsableAfterwards)
{
    int pages = 0;
    EXPECT_FALSE(reader_
                     .scan(
                         sorted(ListKind::Cases, "reported"), [&] { return pages < 3; },
                         [&](const PageKey&, std::int64_t) { ++pages; })
                     .has_value());
    EXPECT_EQ(pages, 3);
    EXPECT_TRUE(reader_.page(sorted(ListKind::Grids, "open"), {}, [] { return false; }).empty());
    EXPECT_EQ(reader_.page(sorted(ListKind::Grids, "open"), {}, always).size(), kPageRows);
}

TEST_F(ListReaderTest, DaysAreThoseOfTheClockInChina)
{
    ListSpec spec;
    spec.filter.categories = {2};
    std::map<std::int64_t, std::int64_t> expected;
    cache_.forEachCase(spec.filter, [&](const domain::Case& c) {
        ++expected[(c.reportedAt.time_since_epoch().count() + 8 * 3600) / 86'400];
    });
    const auto days = reader_.perDay(spec, always);
    ASSERT_TRUE(days.has_value());
    ASSERT_EQ(days->size(), expected.size());
    for (const ListReader::Day& day : *days)
        EXPECT_EQ(day.rows, expected.at(day.day));
    EXPECT_FALSE(reader_.perDay(spec, [] { return false; }).has_value());
}

} // namespace
} // namespace zhitu::lists
