// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A million open cases: what a desk sees, lists and counts, against a bare pass of SQLite over the
/// same rows (the floor). No stretch of it is longer than an operator's patience: 100 ms.
#include <benchmark/benchmark.h>

#include <random>

#include "data/cache/bulk_loader.h"
#include "data/cache/reader.h"
#include "data/cases/alarms.h"
#include "data/cases/day_picture.h"
#include "data/cases/duplicates.h"
#include "data/cases/shift.h"
#include "data/lists/list_reader.h"
#include "tests/support/files.h"

using namespace zhitu;

namespace {

constexpr int kCases = 1'000'000;
constexpr domain::Instant kNow{std::chrono::seconds{1'795'000'000}};

/// Made at random with a fixed seed: every state in which a case is open, at all three levels.
const std::filesystem::path& file()
{
    static const test::TemporaryFolder folder;
    static const std::filesystem::path path = [] {
        std::mt19937_64 random(7);
        const auto below = [&](std::uint64_t most) { return random() % most; };
        const auto minutes = [&](int range) {
            return std::chrono::minutes{static_cast<int>(below(2 * static_cast<unsigned>(range)))
                                        - range};
        };
        cache::BulkLoader loader(folder / "million.gpkg");
        domain::ServiceItem item;
        item.id = 1;
        item.categoryId = 1;
        loader.add(item);
        for (int id = 1; id <= kCases; ++id) {
            domain::Case record;
            record.id = id;
            record.number = "50011720261127" + std::to_string(100'000'000 + id).substr(4);
            record.title = "某某村某某网格：道路交通隐患" + std::to_string(id);
            record.itemId = 1;
            record.categoryId = 1 + static_cast<int>(below(7));
            record.state = static_cast<domain::CaseState>(1 + below(5));
            record.grade = static_cast<domain::CaseGrade>(1 + below(4));
            record.level = static_cast<domain::DivisionLevel>(4 + below(3));
            record.departmentId =
                record.state >= domain::CaseState::Dispatched ? 1 + static_cast<int>(below(44)) : 0;
            record.position = {105.9 + 1e-6 * static_cast<double>(below(700'000)),
                               29.8 + 1e-6 * static_cast<double>(below(400'000))};
            record.gridCode = "500117"
                              + std::to_string(1'000'000'001 + below(30) * 1'000'000
                                               + below(20) * 1000 + below(6))
                                    .substr(1);
            record.reportedAt = kNow - std::chrono::minutes{below(60 * 24 * 20)};
            record.turnedAt = record.reportedAt + std::chrono::minutes{below(300)};
            record.turnedBy = record.state <= domain::CaseState::Accepted && below(20) == 0
                                  ? domain::CaseAction::Escalate
                              : record.state == domain::CaseState::Reported
                                  ? domain::CaseAction::Report
                                  : domain::CaseAction::Accept;
            record.deadlineAt = kNow + minutes(60 * 24 * 10) + std::chrono::hours{24 * 6};
            record.supervised = below(50) == 0;
            if (record.supervised)
                record.superviseUntil = kNow + minutes(60 * 24);
            loader.add(record);
        }
        loader.setMeta("as_of", std::to_string(kNow.time_since_epoch().count()));
        (void)loader.finish([](double) { return true; });
        return folder / "million.gpkg";
    }();
    return path;
}

void floorCountByABarePass(benchmark::State& state)
{
    cache::Connection connection(file().string(), cache::Access::ReadOnly);
    for (auto _ : state)
        benchmark::DoNotOptimize(connection.queryInt(
            "SELECT count(*) FROM \"case\" NOT INDEXED WHERE state < 6 AND deadline_at < 0"));
}
BENCHMARK(floorCountByABarePass)->Unit(benchmark::kMillisecond);

void alarmsOfTheDistrict(benchmark::State& state)
{
    cache::CacheReader reader(file());
    std::int64_t ringing = 0;
    for (auto _ : state) {
        const auto sheet = cases::readAlarms(
            reader, {domain::DivisionLevel::District, state.range(0) != 0, "值班席"}, kNow);
        ringing = sheet.ringingCount();
    }
    state.counters["ringing"] = static_cast<double>(ringing);
}
BENCHMARK(alarmsOfTheDistrict)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

lists::ListSpec specBy(std::string_view column)
{
    lists::ListSpec spec;
    spec.filter = domain::workFilter();
    spec.sort = lists::columnNamed(lists::ListKind::Cases, column);
    spec.descending = true;
    return spec;
}

void listPage(benchmark::State& state, const char* column, bool overdue)
{
    lists::ListReader reader(file());
    lists::ListSpec spec = specBy(column);
    spec.filter.overdueOnly = overdue;
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.page(spec, {}, [] { return true; }));
}
BENCHMARK_CAPTURE(listPage, byTimeOfReport, "reported", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listPage, byDeadline, "deadline", false)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(listPage, overdueByDeadline, "deadline", true)->Unit(benchmark::kMillisecond);

void listPageOfAState(benchmark::State& state)
{
    lists::ListReader reader(file());
    lists::ListSpec spec = specBy("deadline");
    spec.filter.states = {state.range(0) == 2 ? domain::CaseState::Suspended // there is none
                                              : domain::CaseState::Handling};
    spec.filter.supervisedOnly = state.range(0) == 1;
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.page(spec, {}, [] { return true; }));
}
BENCHMARK(listPageOfAState)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond);

void listCount(benchmark::State& state)
{
    lists::ListReader reader(file());
    const lists::ListSpec spec = specBy("deadline");
    std::int64_t rows = 0;
    for (auto _ : state)
        rows = reader.scan(spec, [] { return true; }, [](const auto&, std::int64_t) {}).value();
    state.counters["rows"] = static_cast<double>(rows);
}
BENCHMARK(listCount)->Unit(benchmark::kMillisecond);

void casesOfTheMap(benchmark::State& state)
{
    cache::CacheReader reader(file());
    for (auto _ : state) {
        double sum = 0;
        (void)reader.forEachCase(domain::workFilter(),
                                 [&](const domain::Case& c) { sum += c.position.lon; });
        benchmark::DoNotOptimize(sum);
    }
}
BENCHMARK(casesOfTheMap)->Unit(benchmark::kMillisecond);

void desksOfTheDepartments(benchmark::State& state)
{
    cache::CacheReader reader(file());
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.departmentLoads());
}
BENCHMARK(desksOfTheDepartments)->Unit(benchmark::kMillisecond);

void detailsOfACase(benchmark::State& state)
{
    cache::CacheReader reader(file());
    std::int64_t id = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(reader.caseDetails(1 + (id += 7919) % kCases));
}
BENCHMARK(detailsOfACase)->Unit(benchmark::kMillisecond);

void duplicatesNearBy(benchmark::State& state)
{
    cache::CacheReader reader(file());
    for (auto _ : state)
        benchmark::DoNotOptimize(cases::likelyDuplicates(
            reader, {{106.2, 30.0}, 1, 1, "道路交通隐患", kNow}, [] { return true; }));
}
BENCHMARK(duplicatesNearBy)->Unit(benchmark::kMillisecond);

void pictureOfTheDay(benchmark::State& state)
{
    cache::CacheReader reader(file());
    const std::string area = state.range(0) == 0 ? "" : "500117007"; // one town of thirty
    cases::CaseBook book;
    (void)book.follow(reader, kNow, [] { return true; });
    for (auto _ : state) {
        (void)book.follow(reader, kNow, [] { return true; });
        benchmark::DoNotOptimize(cases::pictureOfDay(book, area, kNow));
    }
}
BENCHMARK(pictureOfTheDay)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

/// Once, when the picture is opened.
void bookOfTheDay(benchmark::State& state)
{
    cache::CacheReader reader(file());
    for (auto _ : state) {
        cases::CaseBook book;
        (void)book.follow(reader, kNow, [] { return true; });
        benchmark::DoNotOptimize(book.lines().size());
    }
}
BENCHMARK(bookOfTheDay)->Unit(benchmark::kMillisecond);

/// What a click on a figure of the picture lists: its first page, and its number.
void rowsBehindAFigure(benchmark::State& state, const domain::Filter& filter, bool counted)
{
    lists::ListReader reader(file());
    lists::ListSpec spec = specBy("reported");
    spec.filter = filter;
    std::int64_t rows = 0;
    for (auto _ : state)
        if (counted)
            rows = reader.scan(spec, [] { return true; }, [](const auto&, std::int64_t) {}).value();
        else
            rows = std::ssize(reader.page(spec, {}, [] { return true; }));
    state.counters["rows"] = static_cast<double>(rows);
}
domain::Filter lateOfADepartment()
{
    domain::Filter filter = cases::casesDue({}, kNow, domain::Outcome::NotInTime);
    filter.departments = {7};
    return filter;
}
BENCHMARK_CAPTURE(rowsBehindAFigure, pageOfOverdue, cases::rows::overdue(), false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rowsBehindAFigure, pageOfToday, cases::rows::takenInUntilNow(kNow, 0), false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rowsBehindAFigure, countOfToday, cases::rows::takenInUntilNow(kNow, 0), true)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rowsBehindAFigure, pageOfLateOfADepartment, lateOfADepartment(), false)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(rowsBehindAFigure, countOfLateOfADepartment, lateOfADepartment(), true)
    ->Unit(benchmark::kMillisecond);

} // namespace
