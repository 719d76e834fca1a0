// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/patrol/round.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

#include "data/cache/case_row.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/reader.h"
#include "data/sync/replica.h"
#include "data/sync/sealer.h"

namespace zhitu::patrol {
namespace {

using cache::Statement;

constexpr std::chrono::hours kChina{8};

std::chrono::sys_days daysOf(domain::Instant at)
{
    return std::chrono::floor<std::chrono::days>(at + kChina);
}

std::string text(std::chrono::sys_days day)
{
    return std::format("{:%F}", day);
}

bool isValidOn(const domain::PatrolPlan& plan, const std::string& day)
{
    return plan.validFrom <= day && (plan.validUntil.empty() || day <= plan.validUntil);
}

/// Reads one round of one plan.
class Reading {
public:
    Reading(cache::CacheReader& reader, const RoundQuestion& question, domain::Instant now,
            const sync::Sealer* sealer)
        : connection_(reader.connection()), sealer_(sealer), area_(question.area), now_(now),
          today_(dayOf(now))
    {
        round_.day = question.day.empty() ? today_ : question.day;
        round_.today = round_.day == today_;
        readPlans(question.planId);
    }

    Round read()
    {
        if (round_.plan.id == 0)
            return std::move(round_);
        readStops();
        const std::chrono::sys_days first = daysOf(now_) - std::chrono::days{kPastDays};
        readChecks(std::min(text(first), round_.day), std::max(today_, round_.day));
        for (std::chrono::sys_days day = first; text(day) < today_; day += std::chrono::days{1})
            if (isValidOn(round_.plan, text(day)))
                tellOfPast(text(day));
        layOut();
        readFinds();
        readPoints();
        return std::move(round_);
    }

private:
    void readPlans(std::int64_t wanted)
    {
        Statement rows = connection_.prepare(
            "SELECT id, name, division_code, valid_from, valid_until FROM patrol_plan ORDER BY "
            "division_code, id");
        while (rows.step()) {
            domain::PatrolPlan plan{rows.integer(0), rows.text(1), rows.text(2), rows.text(3),
                                    rows.text(4)};
            if (!isValidOn(plan, round_.day))
                continue;
            if (round_.plan.id == 0 || plan.id == wanted)
                round_.plan = plan;
            round_.plans.push_back(std::move(plan));
        }
    }

    [[nodiscard]] bool isInArea(const std::string& grid) const { return grid.starts_with(area_); }

    void readStops()
    {
        Statement rows = connection_.prepare(
            "SELECT site_id, grid_code, place_in_round FROM patrol_stop WHERE plan_id = ? ORDER BY "
            "place_in_round, id");
        rows.bind(1, round_.plan.id);
        while (rows.step())
            if (isInArea(rows.text(1)))
                planned_.push_back(
                    stopOf(rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2))));
    }

    static Stop stopOf(std::int64_t site, std::string grid, int place)
    {
        Stop stop;
        stop.siteId = site;
        stop.gridCode = std::move(grid);
        stop.placeInRound = place;
        return stop;
    }

    /// By day and site. What was begun elsewhere in the round counts as begun here, too.
    void readChecks(const std::string& first, const std::string& last)
    {
        Statement rows = connection_.prepare(
            "SELECT id, site_id, grid_code, due_on, checked_at, found, post, answers FROM "
            "patrol_check WHERE due_on BETWEEN ? AND ? AND plan_id = ?");
        rows.bind(1, std::string_view(first))
            .bind(2, std::string_view(last))
            .bind(3, round_.plan.id);
        while (rows.step()) {
            domain::PatrolCheck check;
            check.id = rows.integer(0);
            check.siteId = rows.integer(1);
            check.gridCode = rows.text(2);
            check.dueOn = rows.text(3);
            check.checkedAt = cache::optionalInstant(rows, 4);
            check.found = rows.integer(5) != 0;
            check.post = rows.text(6);
            check.answers = rows.text(7);
            // With the first check the centre writes down all that is due; what only waits to be
            // sent begins no day.
            if (check.id < sync::kFirstTemporaryRow)
                begun_.insert(check.dueOn);
            auto& day = checks_[check.dueOn];
            if (isInArea(check.gridCode))
                day.emplace(check.siteId, std::move(check));
        }
    }

    /// What is due on a day, and how it stands.
    [[nodiscard]] std::vector<Stop> dueOn(const std::string& day) const
    {
        const auto begun = checks_.find(day);
        std::vector<Stop> due;
        const auto rowOf = [&](std::int64_t site) -> const domain::PatrolCheck* {
            if (begun == checks_.end())
                return nullptr;
            const auto row = begun->second.find(site);
            return row == begun->second.end() ? nullptr : &row->second;
        };
        for (const Stop& stop : planned_)
            if (const domain::PatrolCheck* row = rowOf(stop.siteId);
                row != nullptr || !begun_.contains(day) || day >= today_)
                due.push_back(standing(stop, row, day));
        if (begun != checks_.end())
            for (const auto& [site, row] : begun->second)
                if (std::ranges::find(planned_, site, &Stop::siteId) == planned_.end())
                    due.push_back(standing(stopOf(site, row.gridCode, 0), &row, day));
        return due;
    }

    [[nodiscard]] Stop standing(Stop stop, const domain::PatrolCheck* row,
                                const std::string& day) const
    {
        if (row != nullptr) {
            stop.gridCode = row->gridCode;
            stop.checkedAt = row->checkedAt;
            stop.post = row->post;
            stop.answers = domain::answersFrom(row->answers);
        }
        if (stop.checkedAt)
            stop.state = row->found ? StopState::Found : StopState::Done;
        else
            stop.state = day < today_ ? StopState::Missed : StopState::Open;
        return stop;
    }

    [[nodiscard]] static DayShare shareOf(const std::string& day, const std::vector<Stop>& stops)
    {
        DayShare share{day, static_cast<int>(stops.size()), 0, 0};
        for (const Stop& stop : stops) {
            share.done += stop.checkedAt ? 1 : 0;
            share.found += stop.state == StopState::Found ? 1 : 0;
        }
        return share;
    }

    void tellOfPast(const std::string& day)
    {
        const std::vector<Stop> stops = dueOn(day);
        round_.past.push_back(shareOf(day, stops));
        for (const Stop& stop : stops)
            if (stop.state == StopState::Missed)
                ++missed_[stop.siteId];
    }

    void layOut()
    {
        round_.stops = dueOn(round_.day);
        round_.share = shareOf(round_.day, round_.stops);
        Statement site = connection_.prepare("SELECT name, kind, geom FROM key_site WHERE id = ?");
        for (Stop& stop : round_.stops) {
            if (const auto missed = missed_.find(stop.siteId); missed != missed_.end())
                stop.missedBefore = missed->second;
            site.reset();
            site.bind(1, stop.siteId);
            if (!site.step())
                continue;
            stop.name = site.text(0);
            stop.kind = static_cast<domain::KeySiteKind>(site.integer(1));
            stop.position = cache::decodePoint(site.blob(2));
        }
    }

    void readFinds()
    {
        const auto begun = checks_.find(round_.day);
        if (begun == checks_.end())
            return;
        Statement rows = connection_.prepare(
            "SELECT f.id, f.grid_code, f.found_at, f.post, f.uuid, f.case_id, c.number, c.title, "
            "c.state, t.finding FROM patrol_find f LEFT JOIN \"case\" c ON c.id = f.case_id LEFT "
            "JOIN patrol_finding t ON t.id = f.id WHERE f.check_id = ? ORDER BY f.found_at, f.id");
        for (Stop& stop : round_.stops) {
            const auto row = begun->second.find(stop.siteId);
            if (row == begun->second.end() || !row->second.found)
                continue;
            rows.reset();
            rows.bind(1, row->second.id);
            while (rows.step()) {
                Find find;
                find.row = {rows.integer(0),         row->second.id, rows.text(1),
                            cache::instant(rows, 2), rows.text(3),   rows.text(4),
                            rows.integer(5)};
                if (sealer_ != nullptr && !rows.isNull(9))
                    find.text = sealer_
                                    ->unseal(rows.blob(9), sync::sealPlace("patrol_finding",
                                                                           "finding", find.row.id))
                                    .value_or(std::string());
                find.caseIsHere = !rows.isNull(6);
                if (find.caseIsHere) {
                    find.caseNumber = rows.text(6);
                    find.caseTitle = rows.text(7);
                    find.caseState = static_cast<domain::CaseState>(rows.integer(8));
                }
                stop.finds.push_back(std::move(find));
            }
        }
    }

    /// One that is not asked any more stays where it was answered.
    void readPoints()
    {
        std::set<std::int64_t> answered;
        for (const Stop& stop : round_.stops)
            for (const domain::PatrolAnswer& answer : stop.answers)
                answered.insert(answer.pointId);
        Statement rows = connection_.prepare(
            "SELECT id, place_in_list, name, name_en, valid FROM patrol_point ORDER BY "
            "place_in_list, id");
        while (rows.step()) {
            domain::PatrolPoint point{rows.integer(0), static_cast<int>(rows.integer(1)),
                                      rows.text(2), rows.text(3), rows.integer(4) != 0};
            if (point.valid || answered.contains(point.id))
                round_.points.push_back(std::move(point));
        }
    }

    cache::Connection& connection_;
    const sync::Sealer* sealer_;
    std::string area_;
    domain::Instant now_;
    std::string today_;
    Round round_;
    std::vector<Stop> planned_;
    std::map<std::string, std::map<std::int64_t, domain::PatrolCheck>> checks_;
    std::set<std::string> begun_;        ///< days
    std::map<std::int64_t, int> missed_; ///< days, by site
};

} // namespace

std::optional<std::size_t> Round::nextOpen(std::size_t from) const
{
    for (std::size_t i = 0; i < stops.size(); ++i)
        if (const std::size_t at = (from + i) % stops.size(); stops[at].state == StopState::Open)
            return at;
    return std::nullopt;
}

std::string dayOf(domain::Instant at)
{
    return text(daysOf(at));
}

Round readRound(cache::CacheReader& reader, const RoundQuestion& question, domain::Instant clock,
                const sync::Sealer* sealer)
{
    return Reading(reader, question, reader.isDemo() ? reader.asOf() : clock, sealer).read();
}

} // namespace zhitu::patrol
