// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <chrono>
#include <format>
#include <map>
#include <numeric>
#include <unordered_map>

#include "data/anonymise/classes.h"
#include "data/anonymise/copy.h"
#include "data/cache/gpkg_geometry.h"
#include "data/domain/codes.h"
#include "data/domain/names.h"
#include "data/domain/organisation.h"
#include "data/domain/patrol.h"
#include "data/domain/place.h"

namespace zhitu::anonymise {
namespace {

/// The grid that each row of the table stands in, shared by at least k of its kind. By id of the
/// source; what is too rare is not in it.
struct Standing {
    std::unordered_map<std::int64_t, int> grids;
    std::int64_t rows = 0;
    std::int64_t moved = 0; ///< into another village
};

Standing standingOf(const Copy& copy, const std::string& table)
{
    struct Row {
        std::int64_t id;
        std::int64_t kind;
        int grid;
    };
    Standing standing;
    std::vector<Row> rows;
    cache::Statement row =
        copy.source.prepare("SELECT id, kind, grid_code FROM " + table + " ORDER BY id");
    while (row.step()) {
        ++standing.rows;
        const auto grid = copy.ground.holderOf(row.text(2));
        if (row.integer(0) > 0 && grid)
            rows.push_back({row.integer(0), row.integer(1), *grid});
        else
            ++copy.report.placesLeftOut;
    }
    const auto place = [&](std::size_t digits) {
        return [&, digits](std::uint32_t i) {
            return placeNumber(copy.ground.grid(rows[i].grid).code, digits);
        };
    };
    const std::vector<Attribute> soft{place(9), place(12), place(15)};
    std::vector<std::uint32_t> all(rows.size());
    std::iota(all.begin(), all.end(), 0U);
    const std::int64_t draw = table == "key_site" ? 3 : 4;
    const Classes classes = makeClasses(
        all, [&](std::uint32_t i) { return rows[i].kind; }, soft, static_cast<std::size_t>(copy.k),
        copy.key.chance(Draw::Classes, draw));
    Chance chance = copy.key.chance(Draw::Classes, draw + 2);
    for (const auto& members : classes.members) {
        const int grid = rows[members[chance.below(members.size())]].grid;
        for (const std::uint32_t i : members) {
            standing.grids.emplace(rows[i].id, grid);
            const auto& was = copy.ground.grid(rows[i].grid).code;
            standing.moved += was.compare(0, 12, copy.ground.grid(grid).code, 0, 12) != 0 ? 1 : 0;
        }
    }
    return standing;
}

const char* wordOf(domain::KeySiteKind kind)
{
    using Kind = domain::KeySiteKind;
    switch (kind) {
    case Kind::School:
        return "示例学校";
    case Kind::Hospital:
        return "示例卫生院";
    case Kind::Station:
        return "示例客运站";
    case Kind::Square:
        return "示例广场";
    case Kind::Market:
        return "示例市场";
    case Kind::Scenic:
        return "示例景区入口";
    case Kind::Government:
        return "示例政务大厅";
    case Kind::Bridge:
        return "示例大桥";
    case Kind::Plant:
        return "示例仓库";
    case Kind::WaterIntake:
        return "示例取水口";
    }
    return "示例部位";
}

/// Writes key sites or organisations. \returns how many
std::int64_t writeStanding(const Copy& copy, const std::string& table, const Ids& ids,
                           const Standing& standing)
{
    RowWriter to(copy.target, table);
    std::map<std::int64_t, std::int64_t> numbers;
    RenamedRows rows(copy.source, ids, "geom, kind");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const auto grid = standing.grids.find(renamed->was);
        if (grid == standing.grids.end())
            continue;
        Chance chance = copy.key.chance(Draw::Point, renamed->is);
        const auto place =
            copy.ground.placeIn(grid->second, cache::decodePoint(row.blob(0)), chance);
        const std::string& code = copy.ground.grid(grid->second).code;
        const std::int64_t kind = row.integer(1);
        const char* word = table == "key_site" ? wordOf(static_cast<domain::KeySiteKind>(kind))
                           : kind == static_cast<int>(domain::OrganisationKind::Enterprise)
                               ? "示例企业"
                               : "示例社会组织";
        to.id(renamed->is)
            .point(place.value_or(copy.ground.grid(grid->second).middle))
            .put("name", domain::withoutCommittee(copy.ground.divisionName(code.substr(0, 12)))
                             + word + fourDigits(++numbers[kind]))
            .put("grid_code", code)
            .keep("kind", row, 1)
            .write();
        copy.witness(table, renamed->was, renamed->is);
    }
    copy.report.rows[table] = to.rows();
    return to.rows();
}

std::optional<std::string> shiftedDate(const std::string& text, int weeks)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    std::int64_t day = 0;
    for (const char c : text)
        if (c >= '0' && c <= '9')
            day = day * 10 + (c - '0');
    const auto moved = shiftedDay(day, weeks);
    if (!moved)
        return std::nullopt;
    return std::format("{:04}-{:02}-{:02}", *moved / 10'000, *moved / 100 % 100, *moved % 100);
}

class Patrols {
public:
    Patrols(const Copy& copy, const Standing& sites,
            const std::function<bool(std::int64_t)>& keptCase)
        : copy_(copy), sites_(sites), keptCase_(keptCase)
    {
    }

    void write()
    {
        writePlans();
        writeStops();
        writeChecks();
        writeFinds();
    }

private:
    [[nodiscard]] const std::string* gridOf(std::int64_t site) const
    {
        const auto found = sites_.grids.find(site);
        return found == sites_.grids.end() ? nullptr : &copy_.ground.grid(found->second).code;
    }

    /// Another second of the same hour; of one check always the same.
    [[nodiscard]] std::int64_t moved(std::int64_t at, std::int64_t check) const
    {
        constexpr std::int64_t hour = 3600;
        Chance chance = copy_.key.chance(Draw::Patrol, check);
        const std::int64_t begin = at - ((at % hour) + hour) % hour;
        std::int64_t most = hour - 1;
        if (at <= copy_.shift.asOf)
            most = std::min(most, copy_.shift.asOf - begin);
        std::int64_t second = chance.between(0, most);
        if (second == at - begin)
            second = second > 0 ? second - 1 : std::min<std::int64_t>(1, most);
        return begin + second + copy_.shift.seconds();
    }

    void writePlans()
    {
        RowWriter to(copy_.target, "patrol_plan");
        RenamedRows rows(copy_.source, copy_.ids.plans, "division_code, valid_from, valid_until");
        const cache::Statement& row = rows.row();
        while (const Renamed* renamed = rows.next()) {
            if (!domain::DivisionCode::parse(row.text(0)))
                continue;
            const auto from = shiftedDate(row.text(1), copy_.shift.weeks);
            if (!from)
                continue;
            const auto until = shiftedDate(row.text(2), copy_.shift.weeks);
            to.id(renamed->is)
                .put("name", "重点部位视频巡查" + fourDigits(to.rows() + 1))
                .put("valid_from", *from)
                .keep("division_code", row, 0);
            if (until)
                to.put("valid_until", *until);
            else
                to.put("valid_until", std::optional<std::int64_t>());
            to.write();
        }
        copy_.report.rows["patrol_plan"] = to.rows();
    }

    /// The round goes in the order of the new ids: that of the source would tell which site is
    /// which.
    void writeStops()
    {
        struct Stop {
            std::int64_t plan;
            std::int64_t site;
            std::int64_t id;
            std::string division;
            std::string grid;
        };
        const Ids ids(copy_.source, copy_.key, "patrol_stop");
        std::vector<Stop> stops;
        RenamedRows rows(copy_.source, ids, "plan_id, division_code, site_id");
        const cache::Statement& row = rows.row();
        while (const Renamed* renamed = rows.next()) {
            const std::string* grid = gridOf(row.integer(2));
            if (grid != nullptr && domain::DivisionCode::parse(row.text(1)))
                stops.push_back({copy_.ids.plans(row.integer(0)), copy_.ids.sites(row.integer(2)),
                                 renamed->is, row.text(1), *grid});
        }
        std::ranges::sort(stops, {}, [](const Stop& s) { return std::pair(s.plan, s.site); });
        RowWriter to(copy_.target, "patrol_stop");
        std::map<std::int64_t, std::int64_t> places;
        for (const Stop& stop : stops)
            to.id(stop.id)
                .put("plan_id", stop.plan)
                .put("division_code", stop.division)
                .put("place_in_round", ++places[stop.plan])
                .put("site_id", stop.site)
                .put("grid_code", stop.grid)
                .write();
        copy_.report.rows["patrol_stop"] = to.rows();
    }

    void writeChecks()
    {
        RowWriter to(copy_.target, "patrol_check");
        RenamedRows rows(copy_.source, copy_.ids.checks,
                         "plan_id, division_code, site_id, due_on, checked_at, found, answers");
        const cache::Statement& row = rows.row();
        while (const Renamed* renamed = rows.next()) {
            const std::string* grid = gridOf(row.integer(2));
            const auto due = shiftedDate(row.text(3), copy_.shift.weeks);
            if (grid == nullptr || !due || !domain::DivisionCode::parse(row.text(1)))
                continue;
            std::optional<std::int64_t> checkedAt = optionalInteger(row, 4);
            if (checkedAt)
                checkedAt = moved(*checkedAt, renamed->was);
            checks_.emplace(renamed->was, *grid);
            to.id(renamed->is)
                .put("plan_id", copy_.ids.plans(row.integer(0)))
                .put("division_code", row.text(1))
                .put("site_id", copy_.ids.sites(row.integer(2)))
                .put("grid_code", *grid)
                .put("due_on", *due)
                .put("checked_at", checkedAt)
                .put("post", checkedAt ? "视频巡查岗" : "")
                // Through the values: nothing but numbers and signs comes out.
                .put("answers", domain::textOf(domain::answersFrom(row.text(6))))
                .keep("found", row, 5)
                .write();
        }
        copy_.report.rows["patrol_check"] = to.rows();
    }

    void writeFinds()
    {
        RowWriter to(copy_.target, "patrol_find");
        const Ids ids(copy_.source, copy_.key, "patrol_find");
        RenamedRows rows(copy_.source, ids, "check_id, found_at, case_id");
        const cache::Statement& row = rows.row();
        while (const Renamed* renamed = rows.next()) {
            const auto check = checks_.find(row.integer(0));
            if (check == checks_.end())
                continue;
            Chance chance = copy_.key.chance(Draw::Uuid, -renamed->was);
            to.id(renamed->is)
                .put("check_id", copy_.ids.checks(row.integer(0)))
                .put("grid_code", check->second)
                .put("found_at", moved(row.integer(1), row.integer(0)))
                .put("post", "视频巡查岗")
                .put("uuid", uuidFrom(chance))
                .put("case_id",
                     keptCase_(row.integer(2)) ? copy_.ids.cases(row.integer(2)) : std::int64_t{0})
                .write();
        }
        copy_.report.rows["patrol_find"] = to.rows();
    }

    const Copy& copy_;
    const Standing& sites_;
    const std::function<bool(std::int64_t)>& keptCase_;
    std::unordered_map<std::int64_t, std::string> checks_; ///< those kept, and their grids
};

} // namespace

void writeSites(const Copy& copy, const std::function<bool(std::int64_t)>& keptCase)
{
    const Standing organisations = standingOf(copy, "organisation");
    copy.report.organisations = organisations.rows;
    copy.report.organisationsMoved = organisations.moved;
    const Ids ids(copy.source, copy.key, "organisation");
    copy.report.organisationsKept = writeStanding(copy, "organisation", ids, organisations);

    const Standing sites = standingOf(copy, "key_site");
    copy.report.sites = sites.rows;
    copy.report.sitesMoved = sites.moved;
    copy.report.sitesKept = writeStanding(copy, "key_site", copy.ids.sites, sites);
    Patrols(copy, sites, keptCase).write();
    copy.told(1);
}

} // namespace zhitu::anonymise
