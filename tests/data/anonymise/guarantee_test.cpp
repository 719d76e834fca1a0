// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a copy promises, looked at from outside: by SQL of our own, by attacks, over several keys.
#include <gmock/gmock.h>

#include <array>
#include <cmath>
#include <numeric>
#include <set>

#include "data/cache/check.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/schema.h"
#include "data/domain/codes.h"
#include "data/domain/geometry.h"
#include "data/space/geodesic.h"
#include "data/space/local_metres.h"
#include "tests/data/anonymise/copies.h"
#include "tests/support/dice.h"
#include "tests/support/files.h"

namespace zhitu::anonymise {
namespace {

using cache::Connection;
using test::Copied;
using test::copyOf;
using testing::IsEmpty;

// --- k -------------------------------------------------------------------------------------------

/// Every set of quasi-identifiers is at least as coarse as all of them together.
void expectK(const Copied& copy, int k)
{
    EXPECT_GE(copy.is->queryInt(
                  "WITH q AS (SELECT grid_code g, item_id i, category_id c, grade r, channel h, "
                  "level l, department_id d, strftime('%Y%m', reported_at, 'unixepoch', '+8 hours')"
                  " m, (SELECT type || '/' || mediation || '/' || link || '/' || level || '/' || "
                  "body_id || '/' || mediator_id FROM dispute x WHERE x.id = \"case\".id) p, title "
                  "t FROM \"case\") SELECT min(n) FROM (SELECT count(*) n FROM q GROUP BY g, i, c, "
                  "r, h, l, d, m, p, t)"),
              k);
    for (const char* table : {"organisation", "key_site"}) // there may be none left of a large k
        EXPECT_EQ(copy.is->queryInt(std::string("SELECT count(*) FROM (SELECT count(*) n FROM ")
                                    + table
                                    + " GROUP BY substr(grid_code, 1, 12), grid_code, kind) WHERE "
                                      "n < "
                                    + std::to_string(k)),
                  0)
            << table;
}

// --- joins ---------------------------------------------------------------------------------------

struct Key {
    const char* table;
    const char* column;
    const char* parent;
    const char* parentColumn;
    bool noneAllowed = false;
};
constexpr Key kKeys[] = {
    {"camera", "grid_code", "grid", "code"},
    {"key_site", "grid_code", "grid", "code"},
    {"organisation", "grid_code", "grid", "code"},
    {"address", "grid_code", "grid", "code"},
    {"grid_worker", "grid_code", "grid", "code"},
    {"centre", "division_code", "division", "code"},
    {"mediation_body", "division_code", "division", "code"},
    {"duty", "division_code", "division", "code"},
    {"mediator", "body_id", "mediation_body", "id"},
    {"service_item", "category_id", "service_category", "id"},
    {"service_item", "department_id", "department", "id"},
    {"case", "grid_code", "grid", "code"},
    {"case", "item_id", "service_item", "id"},
    {"case", "category_id", "service_category", "id"},
    {"case", "department_id", "department", "id", true},
    {"case_event", "case_id", "case", "id"},
    {"case_event", "department_id", "department", "id", true},
    {"case_event", "other_case_id", "case", "id", true},
    {"visit", "case_id", "case", "id"},
    {"visit", "id", "case_event", "id"},
    {"visit", "grid_code", "grid", "code"},
    {"dispute", "id", "case", "id"},
    {"dispute", "body_id", "mediation_body", "id", true},
    {"dispute", "mediator_id", "mediator", "id", true},
    {"dispute_party", "case_id", "dispute", "id"},
    {"mediation_session", "case_id", "dispute", "id"},
    {"mediation_session", "id", "case_event", "id"},
    {"mediation_session", "body_id", "mediation_body", "id", true},
    {"mediation_session", "mediator_id", "mediator", "id", true},
    {"further_report", "case_id", "case", "id"},
    {"further_report", "id", "case_event", "id"},
    {"alarm_mark", "case_id", "case", "id"},
    {"patrol_stop", "plan_id", "patrol_plan", "id"},
    {"patrol_stop", "site_id", "key_site", "id"},
    {"patrol_check", "plan_id", "patrol_plan", "id"},
    {"patrol_check", "site_id", "key_site", "id"},
    {"patrol_find", "check_id", "patrol_check", "id"},
    {"patrol_find", "case_id", "case", "id", true},
};

/// How many parents have how many children.
std::map<std::int64_t, std::int64_t> families(Connection& cache, const Key& key)
{
    std::map<std::int64_t, std::int64_t> sizes;
    cache::Statement rows = cache.prepare(
        std::string("SELECT n, count(*) FROM (SELECT count(*) n FROM \"") + key.table
        + "\" WHERE \"" + key.column + "\" <> 0 GROUP BY \"" + key.column + "\") GROUP BY n");
    while (rows.step())
        sizes[rows.integer(0)] = rows.integer(1);
    return sizes;
}

/// \param lossless nothing was suppressed: the families are as large as they were
void expectJoins(const Copied& copy, bool lossless)
{
    for (const Key& key : kKeys) {
        const std::string what = std::string(key.table) + '.' + key.column;
        EXPECT_EQ(copy.is->queryInt(
                      std::string("SELECT count(*) FROM \"") + key.table
                      + "\" c WHERE NOT EXISTS (SELECT 1 FROM \"" + key.parent + "\" p WHERE p.\""
                      + key.parentColumn + "\" = c.\"" + key.column + "\")"
                      + (key.noneAllowed ? std::string(" AND c.\"") + key.column + "\" <> 0"
                                         : std::string())),
                  0)
            << what;
        // Children of cases keep their number; of sites and grids too small others take them in.
        if (lossless && std::string_view(key.column) == "case_id") {
            EXPECT_EQ(families(*copy.was, key), families(*copy.is, key)) << what;
        }
    }
    // A history still begins with the report, and its last step leads to where the case is.
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM \"case\" c WHERE NOT EXISTS (SELECT 1 FROM "
                                "case_event e WHERE e.id = c.id * 1024 + 1 AND e.action = 1 AND "
                                "e.at = c.reported_at)"),
              0);
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM case_event WHERE id <> case_id * 1024 + "
                                "serial"),
              0);
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM case_event a JOIN case_event b ON b.id = a.id"
                                " + 1 AND b.case_id = a.case_id WHERE b.at < a.at"),
              copy.was->queryInt("SELECT count(*) FROM case_event a JOIN case_event b ON b.id = "
                                 "a.id + 1 AND b.case_id = a.case_id WHERE b.at < a.at"));
}

// --- sums ----------------------------------------------------------------------------------------

using Sums = std::map<std::string, double>;

Sums sums(Connection& cache, const std::string& what, std::int64_t shift = 0)
{
    Sums found;
    cache::Statement rows = cache.prepare("SELECT " + what + ", count(*) FROM \"case\" GROUP BY 1");
    if (what.find('?') != std::string::npos)
        rows.bind(1, shift);
    while (rows.step())
        found[rows.text(0)] = static_cast<double>(rows.integer(1));
    return found;
}

/// The largest difference as a share of a sum of 1,000 and more.
double worst(const Sums& was, const Sums& is)
{
    double error = 0;
    for (const auto& [key, sum] : was) {
        const auto other = is.find(key);
        if (sum >= 1'000)
            error = std::max(error, std::abs((other == is.end() ? 0 : other->second) - sum) / sum);
    }
    return error;
}

double rate(Connection& cache, const char* part)
{
    return static_cast<double>(cache.queryInt(
               std::string("SELECT 1000000 * sum(") + part
               + ") / count(*) FROM \"case\", zhitu_meta WHERE key = 'as_of' AND deadline_at < "
                 "CAST(value AS INTEGER) AND state NOT IN (10, 11)"))
           / 1e4;
}

/// The bounds of docs/ANONYMISE.md, for a district of 200,000 cases and k = 5.
void expectStatistics(const Copied& copy)
{
    Connection& was = *copy.was;
    Connection& is = *copy.is;
    EXPECT_EQ(sums(was, "category_id"), sums(is, "category_id"));
    EXPECT_EQ(sums(was, "state"), sums(is, "state"));
    EXPECT_EQ(sums(was, "supervised"), sums(is, "supervised"));
    EXPECT_LT(worst(sums(was, "substr(grid_code, 1, 9)"), sums(is, "substr(grid_code, 1, 9)")),
              0.02);
    // In the time of the copy: the months of the source are others.
    EXPECT_LT(
        worst(sums(was, "strftime('%Y%m', reported_at + 28800 + ?, 'unixepoch')", copy.shift()),
              sums(is, "strftime('%Y%m', reported_at + 28800 + ?, 'unixepoch')")),
        0.03);
    // What is shared is drawn: of n cases in classes of c the deviation is at most sqrt(c n).
    for (const char* shared : {"item_id", "channel", "level", "grade", "department_id"})
        for (const auto& [key, n] : sums(was, shared)) {
            if (n >= 1'000) {
                EXPECT_NEAR(sums(is, shared)[key], n, 4 * std::sqrt(6 * n)) << shared << key;
            }
        }
    const std::string hours = "((reported_at + 28800) / 3600 + 72) % 168";
    EXPECT_LT(worst(sums(was, hours), sums(is, hours)), 0.002);
    EXPECT_NEAR(rate(was, "resolved_at <= deadline_at"), rate(is, "resolved_at <= deadline_at"),
                0.01);
    EXPECT_NEAR(rate(was, "resolved_at IS NOT NULL"), rate(is, "resolved_at IS NOT NULL"), 0.01);
    const char* satisfied = "SELECT 1000000 * sum(satisfaction >= 4) / sum(satisfaction > 0) FROM "
                            "visit";
    EXPECT_EQ(was.queryInt(satisfied), is.queryInt(satisfied));
    // How long cases take, on the whole.
    const char* mean = "SELECT avg(resolved_at - reported_at) FROM \"case\"";
    EXPECT_NEAR(static_cast<double>(is.queryInt(mean)) / static_cast<double>(was.queryInt(mean)), 1,
                0.02);
}

// --- attacks -------------------------------------------------------------------------------------

struct CaseSeen {
    std::int64_t id = 0;
    domain::LonLat place;
    std::int64_t at = 0; ///< in the time of the copy
    std::string grid;
    std::int64_t category = 0;
    std::int64_t state = 0;
};

std::vector<CaseSeen> casesOf(Connection& cache, std::int64_t shift)
{
    std::vector<CaseSeen> found;
    cache::Statement rows =
        cache.prepare("SELECT id, geom, reported_at, grid_code, category_id, state FROM \"case\" "
                      "ORDER BY reported_at");
    while (rows.step())
        found.push_back({rows.integer(0), *cache::decodePoint(rows.blob(1)),
                         rows.integer(2) + shift, rows.text(3), rows.integer(4), rows.integer(5)});
    return found;
}

/// Who knows the shift, the place and the second of a case takes the nearest row of the copy: a
/// metre counts as much as `secondsPerMetre`.
double nearestSucceeds(const Copied& copy, const std::vector<CaseSeen>& was,
                       const std::vector<CaseSeen>& is, double secondsPerMetre, bool knowsState)
{
    const auto& became = copy.ids.at("case");
    std::size_t tried = 0;
    std::size_t found = 0;
    const std::int64_t window = 40 * 86'400;
    for (std::size_t i = 0; i < was.size(); i += std::max<std::size_t>(1, was.size() / 1'500)) {
        const CaseSeen& wanted = was[i];
        const auto first = std::ranges::lower_bound(is, wanted.at - window, {}, &CaseSeen::at);
        const CaseSeen* best = nullptr;
        double least = 0;
        for (auto other = first; other != is.end() && other->at <= wanted.at + window; ++other) {
            if (other->category != wanted.category || (knowsState && other->state != wanted.state))
                continue;
            const space::Metres step = space::stepFrom(wanted.place, other->place);
            const double score = secondsPerMetre * std::hypot(step.east, step.north)
                                 + static_cast<double>(std::abs(other->at - wanted.at));
            if (best == nullptr || score < least) {
                best = &*other;
                least = score;
            }
        }
        ++tried;
        const auto right = became.find(wanted.id);
        found += best != nullptr && right != became.end() && right->second == best->id ? 1 : 0;
    }
    return static_cast<double>(found) / static_cast<double>(tried);
}

/// Who knows grid, category and state takes one of the rows that have them.
double groupSucceeds(const Copied& copy, const std::vector<CaseSeen>& was,
                     const std::vector<CaseSeen>& is)
{
    std::map<std::tuple<std::string, std::int64_t, std::int64_t>, std::set<std::int64_t>> groups;
    for (const CaseSeen& seen : is)
        groups[{seen.grid, seen.category, seen.state}].insert(seen.id);
    const auto& became = copy.ids.at("case");
    double found = 0;
    for (const CaseSeen& wanted : was) {
        const auto group = groups.find({wanted.grid, wanted.category, wanted.state});
        const auto right = became.find(wanted.id);
        if (group != groups.end() && right != became.end() && group->second.contains(right->second))
            found += 1.0 / static_cast<double>(group->second.size());
    }
    return found / static_cast<double>(was.size());
}

/// At most 1/k, and three standard deviations for the draw.
void expectAttacksFail(const Copied& copy, int k)
{
    const std::vector<CaseSeen> was = casesOf(*copy.was, copy.shift());
    const std::vector<CaseSeen> is = casesOf(*copy.is, 0);
    const double most = 1.0 / k + 3 * std::sqrt(1.0 / k * (1 - 1.0 / k) / 1'500);
    for (const double secondsPerMetre : {0.0, 1.0, 60.0, 3'600.0, 1e7})
        for (const bool knowsState : {false, true}) {
            const double success = nearestSucceeds(copy, was, is, secondsPerMetre, knowsState);
            std::printf("attack: place and time, %g s a metre%s: %.2f %%\n", secondsPerMetre,
                        knowsState ? ", and state" : "", 100 * success);
            EXPECT_LE(success, most) << secondsPerMetre << knowsState;
        }
    const double group = groupSucceeds(copy, was, is);
    std::printf("attack: grid, category, state: %.2f %%\n", 100 * group);
    EXPECT_LE(group, 1.0 / k);
}

// --- ids, places, times --------------------------------------------------------------------------

void expectNothingKept(const Copied& copy)
{
    for (const char* table : {"division",       "grid",        "river",         "camera",
                              "centre",         "key_site",    "organisation",  "address",
                              "case",           "case_event",  "patrol_plan",   "patrol_stop",
                              "patrol_check",   "patrol_find", "dispute",       "visit",
                              "mediation_body", "mediator",    "dispute_party", "mediation_session",
                              "grid_worker",    "duty"}) {
        std::set<std::int64_t> ids;
        cache::Statement rows = copy.was->prepare("SELECT id FROM \"" + std::string(table) + '"');
        while (rows.step())
            ids.insert(rows.integer(0));
        std::int64_t met = 0;
        cache::Statement now = copy.is->prepare("SELECT id FROM \"" + std::string(table) + '"');
        while (now.step())
            met += ids.contains(now.integer(0)) ? 1 : 0;
        EXPECT_EQ(met, 0) << table;
    }
    const auto texts = [](Connection& cache, const char* sql) {
        std::set<std::string> found;
        cache::Statement rows = cache.prepare(sql);
        while (rows.step())
            found.insert(rows.text(0));
        return found;
    };
    for (const char* sql : {"SELECT number FROM \"case\"", "SELECT device_id FROM camera",
                            "SELECT uuid FROM patrol_find", "SELECT text FROM address",
                            "SELECT name FROM organisation", "SELECT name FROM key_site"}) {
        const std::set<std::string> was = texts(*copy.was, sql);
        const std::set<std::string> is = texts(*copy.is, sql);
        std::vector<std::string> both;
        std::ranges::set_intersection(was, is, std::back_inserter(both));
        EXPECT_THAT(both, IsEmpty()) << sql;
        const std::string all(sql);
        EXPECT_EQ(std::ssize(is),
                  copy.is->queryInt("SELECT count(*)" + all.substr(all.find(" FROM"))))
            << sql; // each once
    }
    for (const std::string& device : texts(*copy.is, "SELECT device_id FROM camera"))
        ASSERT_TRUE(domain::DeviceId::parse(device)) << device;
}

/// Every point lies in its grid, none where one was, each at least 30 m from its own.
void expectPlacesMoved(const Copied& copy)
{
    std::map<std::string, domain::Polygon> grids;
    cache::Statement rows = copy.is->prepare("SELECT code, geom FROM grid");
    while (rows.step())
        grids[rows.text(0)] = *cache::decodePolygon(rows.blob(1));
    for (const char* table : {"case", "camera", "key_site", "organisation", "address", "centre"}) {
        const bool inGrid = std::string_view(table) != "centre";
        std::map<std::int64_t, domain::LonLat> was;
        std::set<std::pair<double, double>> places;
        cache::Statement before =
            copy.was->prepare("SELECT id, geom FROM \"" + std::string(table) + '"');
        while (before.step()) {
            const auto place = *cache::decodePoint(before.blob(1));
            was[before.integer(0)] = place;
            places.emplace(place.lon, place.lat);
        }
        std::map<std::int64_t, std::int64_t> originals;
        for (const auto& [one, other] : copy.ids.at(table))
            originals[other] = one;
        std::set<std::pair<double, double>> fresh;
        double least = 1e9;
        std::int64_t outside = 0;
        std::int64_t met = 0;
        std::int64_t count = 0;
        cache::Statement after =
            copy.is->prepare("SELECT id, geom" + std::string(inGrid ? ", grid_code" : "")
                             + " FROM \"" + table + '"');
        while (after.step()) {
            const auto place = *cache::decodePoint(after.blob(1));
            met += places.contains({place.lon, place.lat}) ? 1 : 0;
            fresh.emplace(place.lon, place.lat);
            ++count;
            if (inGrid && !domain::contains(grids.at(after.text(2)), place))
                ++outside;
            const auto from = was.at(originals.at(after.integer(0)));
            if (std::abs(from.lon - place.lon) < 0.01 && std::abs(from.lat - place.lat) < 0.01)
                least = std::min(least, space::distanceM(from, place));
        }
        EXPECT_EQ(met, 0) << table;
        EXPECT_EQ(outside, 0) << table;
        EXPECT_GE(least, 30) << table;
        EXPECT_EQ(std::ssize(fresh), count) << table; // no two places, also of one that they shared
    }
}

/// No case, and no step of one, keeps its time, not even when the shift is known.
void expectTimesMoved(const Copied& copy)
{
    const std::int64_t shift = copy.shift();
    EXPECT_EQ(shift % 604'800, 0);
    EXPECT_LT(shift, 0);
    cache::Statement was = copy.was->prepare(
        "SELECT reported_at, deadline_at, resolved_at, closed_at, (SELECT CAST(value AS INTEGER) "
        "FROM zhitu_meta WHERE key = 'as_of') FROM \"case\" WHERE id = ?");
    cache::Statement is = copy.is->prepare(
        "SELECT reported_at, deadline_at, resolved_at, closed_at, (SELECT CAST(value AS INTEGER) "
        "FROM zhitu_meta WHERE key = 'as_of') FROM \"case\" WHERE id = ?");
    std::int64_t kept = 0;
    std::int64_t keptButForTheShift = 0;
    std::int64_t otherState = 0;
    for (const auto& [one, other] : copy.ids.at("case")) {
        was.reset();
        is.reset();
        ASSERT_TRUE(was.bind(1, one).step());
        ASSERT_TRUE(is.bind(1, other).step());
        for (int column = 0; column < 4; ++column) {
            ASSERT_EQ(was.isNull(column), is.isNull(column));
            if (was.isNull(column))
                continue;
            kept += was.integer(column) == is.integer(column) ? 1 : 0;
            keptButForTheShift += was.integer(column) + shift == is.integer(column) ? 1 : 0;
        }
        const auto overdue = [](const cache::Statement& row) {
            return row.isNull(2) ? row.integer(1) < row.integer(4)
                                 : row.integer(2) > row.integer(1);
        };
        otherState += overdue(was) != overdue(is) ? 1 : 0;
        otherState += (was.integer(1) < was.integer(4)) != (is.integer(1) < is.integer(4)) ? 1 : 0;
    }
    EXPECT_EQ(kept, 0);
    // By chance only: one in the seconds of a day or so.
    EXPECT_LT(keptButForTheShift, 20 + std::ssize(copy.ids.at("case")) / 500);
    EXPECT_EQ(otherState, 0);
    EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM case_event, zhitu_meta WHERE key = 'as_of' "
                                "AND at > CAST(value AS INTEGER)"),
              0);
}

TEST(Anonymised, TheDemoDistrictKeepsWhatItPromisesUnderSeveralKeys)
{
    const test::TemporaryFolder folder;
    // The last one as the program does it: a key that nobody knows.
    for (const std::uint64_t seed : {std::uint64_t{1}, std::uint64_t{0}}) {
        SCOPED_TRACE(seed);
        const Copied copy =
            copyOf(test::demoFile(), folder / (std::to_string(seed) + ".gpkg"), seed);
        expectK(copy, 5);
        EXPECT_EQ(copy.report.tooRare + copy.report.unusable, 0);
        expectJoins(copy, true);
        expectStatistics(copy);
        expectAttacksFail(copy, 5);
        expectNothingKept(copy);
        expectPlacesMoved(copy);
        expectTimesMoved(copy);
        const auto problems = cache::checkCache(copy.file, [](double) { return true; });
        EXPECT_TRUE(problems && problems->empty());
    }
}

TEST(Anonymised, ASmallDistrictWithALargeKKeepsItAsWell)
{
    const test::TemporaryFolder folder;
    test::makeSmallDemo(folder / "demo.gpkg");
    for (const int k : {2, 25, 150}) {
        SCOPED_TRACE(k);
        const Copied copy =
            copyOf(folder / "demo.gpkg", folder / (std::to_string(k) + ".gpkg"), 0, k);
        expectK(copy, k);
        // There are ten key sites of each kind.
        EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM key_site"), k <= 10 ? 100 : 0);
        expectJoins(copy, false);
        expectNothingKept(copy);
        EXPECT_EQ(copy.report.casesKept + copy.report.tooRare, 6'000);
        EXPECT_EQ(copy.is->queryInt("SELECT count(*) FROM \"case\""), copy.report.casesKept);
    }
}

TEST(Anonymised, TwoRunsCannotBeLinkedByIdsAndASeedReplays)
{
    const test::TemporaryFolder folder;
    test::makeSmallDemo(folder / "demo.gpkg");
    const Copied one = copyOf(folder / "demo.gpkg", folder / "1.gpkg", 0);
    const Copied two = copyOf(folder / "demo.gpkg", folder / "2.gpkg", 0);
    for (const char* table : {"case", "camera", "organisation", "address"}) {
        std::int64_t alike = 0;
        for (const auto& [was, is] : one.ids.at(table))
            alike += two.ids.at(table).contains(was) && two.ids.at(table).at(was) == is ? 1 : 0;
        EXPECT_LE(alike, 12) << table; // by chance: a few of tens of thousands
    }
    const Copied seeded = copyOf(folder / "demo.gpkg", folder / "3.gpkg", 42);
    const Copied again = copyOf(folder / "demo.gpkg", folder / "4.gpkg", 42);
    for (const cache::Table& table : cache::tables()) {
        cache::Statement a =
            seeded.is->prepare("SELECT * FROM \"" + std::string(table.name) + "\" ORDER BY id");
        cache::Statement b =
            again.is->prepare("SELECT * FROM \"" + std::string(table.name) + "\" ORDER BY id");
        const int columns = static_cast<int>(table.columns.size()) + 1;
        for (;;) {
            const bool more = a.step();
            ASSERT_EQ(b.step(), more) << table.name;
            if (!more)
                break;
            for (int column = 0; column < columns; ++column)
                ASSERT_EQ(a.text(column), b.text(column)) << table.name;
        }
    }
}

} // namespace
} // namespace zhitu::anonymise
