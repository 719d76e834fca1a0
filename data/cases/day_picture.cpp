// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/day_picture.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

#include "data/cache/cancel.h"
#include "data/cache/case_row.h"
#include "data/cache/conditions.h"
#include "data/cache/reader.h"
#include "data/cases/case_pass.h"
#include "data/china_time.h"
#include "data/domain/case_machine.h"

namespace zhitu::cases {
namespace {

using cache::Conditions;
using cache::Statement;
using domain::CaseState;
using domain::Filter;
using domain::Instant;
using std::chrono::days;
using std::chrono::seconds;

constexpr std::int64_t kDaySec = 86'400;
constexpr seconds kMoment{1}; ///< what is of this very second has happened

/// Counts what happened at some time, by day, and until the time of day that it is now.
class DayCount {
public:
    explicit DayCount(Instant now)
        : now_(now), today_(dayOf(now)), timeOfDay_(now - startOfDay(today_))
    {
    }

    void add(Instant at)
    {
        const std::int64_t day = dayOf(at);
        const std::int64_t ago = today_ - day;
        if (at > now_ || ago < 0 || ago >= kTrendDays)
            return;
        ++perDay_[static_cast<std::size_t>(ago)];
        if (ago % 7 == 0 && ago / 7 <= static_cast<std::int64_t>(kComparedWeeks)
            && at - startOfDay(day) <= timeOfDay_)
            ++untilNow_[static_cast<std::size_t>(ago / 7)];
    }

    [[nodiscard]] std::int64_t on(std::int64_t day) const
    {
        return perDay_[static_cast<std::size_t>(today_ - day)];
    }
    [[nodiscard]] Compared compared() const
    {
        Compared result;
        result.today = untilNow_.front();
        std::copy(untilNow_.begin() + 1, untilNow_.end(), result.before.begin());
        return result;
    }

private:
    Instant now_;
    std::int64_t today_;
    seconds timeOfDay_;
    std::array<std::int64_t, kTrendDays> perDay_{};
    std::array<std::int64_t, kComparedWeeks + 1> untilNow_{};
};
static_assert(kComparedWeeks * 7 < kTrendDays);

/// When a day of the trend ends.
Instant endOf(std::int64_t day, Instant now)
{
    return std::min(now, startOfDay(day + 1) - kMoment);
}

/// Finds how many were open when each day of the trend ended, from the times that each was so.
class OpenCount {
public:
    explicit OpenCount(Instant now) : now_(now), today_(dayOf(now)) {}

    /// \param until when it was no more; nothing: it is still
    void add(Instant from, std::optional<Instant> until, Instant deadline)
    {
        for (std::size_t i = 0; i < kComparedWeeks; ++i) {
            const Instant then = now_ - days{7 * (i + 1)};
            if (from > then || (until && *until <= then))
                continue;
            ++open_[i];
            overdue_[i] += deadline < then ? 1 : 0;
        }
        const std::size_t first = firstEndFrom(from);
        const std::size_t behind = until ? firstEndFrom(*until) : kTrendDays;
        if (first >= behind)
            return;
        ++changes_[first];
        --changes_[behind];
    }
    /// As it was at this time of day one, two, … weeks ago.
    [[nodiscard]] const auto& openBefore() const { return open_; }
    [[nodiscard]] const auto& overdueBefore() const { return overdue_; }
    /// In the order of the days.
    [[nodiscard]] std::array<std::int64_t, kTrendDays> numbers() const
    {
        std::array<std::int64_t, kTrendDays> open{};
        std::partial_sum(changes_.begin(), changes_.end() - 1, open.begin());
        return open;
    }

private:
    /// Place of the first day whose end is not before that time; behind the last: none.
    [[nodiscard]] std::size_t firstEndFrom(Instant at) const
    {
        if (at > now_)
            return kTrendDays;
        const std::int64_t place = dayOf(at) - today_ + kTrendDays - 1;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(place, 0, kTrendDays));
    }

    Instant now_;
    std::int64_t today_;
    std::array<std::int64_t, kTrendDays + 1> changes_{};
    std::array<std::int64_t, kComparedWeeks> open_{};
    std::array<std::int64_t, kComparedWeeks> overdue_{};
};

/// Reads one picture; each part goes over as few rows as an index allows.
class Reading {
public:
    Reading(cache::Connection& connection, const std::string& areaPrefix, Instant now)
        : connection_(connection), taken_(now), resolved_(now), openAt_(now)
    {
        picture_.areaPrefix = areaPrefix;
        picture_.placeDigits = placeDigits(areaPrefix);
        picture_.now = now;
    }

    void read()
    {
        readOpen();
        readTaken();
        readResolved();
        readRejected();
        picture_.takenIn = taken_.compared();
        picture_.resolved = resolved_.compared();
        picture_.open = {picture_.all.open, openAt_.openBefore()};
        picture_.overdue = {picture_.all.overdue, openAt_.overdueBefore()};
        const auto open = openAt_.numbers();
        const std::int64_t today = dayOf(picture_.now);
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::int64_t day = today - kTrendDays + 1 + static_cast<std::int64_t>(i);
            picture_.trend.push_back({day, taken_.on(day), resolved_.on(day), open[i]});
        }
    }
    [[nodiscard]] DayPicture take() { return std::move(picture_); }

private:
    [[nodiscard]] Instant windowStart() const
    {
        return startOfDay(dayOf(picture_.now) - kTrendDays + 1);
    }
    [[nodiscard]] Conditions inArea() const
    {
        Conditions conditions;
        addArea(conditions, picture_.areaPrefix);
        return conditions;
    }
    void forEach(const std::string& columns, const Conditions& conditions,
                 const std::function<void(const Statement&)>& sink,
                 const std::string& table = "\"case\"")
    {
        Statement rows =
            connection_.prepare("SELECT " + columns + " FROM " + table + conditions.where());
        conditions.bind(rows);
        while (rows.step())
            sink(rows);
    }

    void readOpen()
    {
        Filter filter;
        filter.states = domain::openStates();
        Conditions found;
        found.addCases(filter, picture_.now);
        Conditions conditions = inArea();
        conditions.addCases(filter, picture_.now);
        std::unordered_map<std::string, Load>
            places; // in order they would cost as much as the rows
        std::unordered_map<std::int64_t, Load> departments;
        forEach(
            "state, deadline_at, supervised, level, category_id, department_id, reported_at, "
            "grid_code",
            conditions,
            [&](const Statement& row) {
                const bool overdue = domain::clockRuns(static_cast<CaseState>(row.integer(0)))
                                     && cache::instant(row, 1) < picture_.now;
                const bool supervised = row.integer(2) != 0;
                for (Load* load :
                     {&picture_.all, &picture_.byLevel[row.integer(3)],
                      &picture_.byCategory[row.integer(4)], &departments[row.integer(5)],
                      &places[row.text(7).substr(0, picture_.placeDigits)]}) {
                    ++load->open;
                    load->overdue += overdue ? 1 : 0;
                    load->supervised += supervised ? 1 : 0;
                }
                openAt_.add(cache::instant(row, 6), {}, cache::instant(row, 1));
            },
            caseTable(connection_, picture_.areaPrefix, found));
        picture_.byPlace = {places.begin(), places.end()};
        picture_.byDepartment = {departments.begin(), departments.end()};
    }

    void readTaken()
    {
        Conditions conditions = inArea();
        conditions.addRange("reported_at", windowStart(), {});
        forEach("reported_at", conditions,
                [this](const Statement& row) { taken_.add(cache::instant(row, 0)); });
    }

    /// There is no index of when cases were resolved, but the one of the grids' figures holds it:
    /// whoever has a code is looked for there, and only what fits is read.
    void readResolved()
    {
        Conditions conditions;
        conditions.add("grid_code >= ?", {picture_.areaPrefix});
        conditions.addArea("grid_code", picture_.areaPrefix);
        conditions.addRange("resolved_at", windowStart(), {});
        forEach("resolved_at, state, reported_at, deadline_at", conditions,
                [this](const Statement& row) {
                    resolved_.add(cache::instant(row, 0));
                    const auto state = static_cast<CaseState>(row.integer(1));
                    if (!domain::isOpen(state) && state != CaseState::Rejected)
                        openAt_.add(cache::instant(row, 2), cache::instant(row, 0),
                                    cache::instant(row, 3));
                });
    }

    void readRejected()
    {
        Conditions conditions = inArea();
        Filter filter;
        filter.states = {CaseState::Rejected};
        conditions.addCases(filter, picture_.now);
        conditions.addRange("+turned_at", windowStart(), {});
        forEach("turned_at, reported_at, deadline_at", conditions, [this](const Statement& row) {
            openAt_.add(cache::instant(row, 1), cache::instant(row, 0), cache::instant(row, 2));
        });
    }

    cache::Connection& connection_;
    DayPicture picture_;
    DayCount taken_;
    DayCount resolved_;
    OpenCount openAt_;
};

} // namespace

double Compared::mean() const
{
    return static_cast<double>(std::accumulate(before.begin(), before.end(), std::int64_t{0}))
           / static_cast<double>(before.size());
}

std::size_t placeDigits(const std::string& areaPrefix) noexcept
{
    constexpr std::size_t town = 9;
    constexpr std::size_t village = 12;
    constexpr std::size_t grid = 15;
    return areaPrefix.size() < town ? town : areaPrefix.size() < village ? village : grid;
}

std::int64_t dayOf(Instant at) noexcept
{
    return std::chrono::floor<days>(at + seconds{kChinaOffsetSec}).time_since_epoch().count();
}

Instant startOfDay(std::int64_t day) noexcept
{
    return Instant{seconds{day * kDaySec - kChinaOffsetSec}};
}

std::optional<DayPicture> readDayPicture(cache::CacheReader& reader, const std::string& areaPrefix,
                                         Instant now, const std::function<bool()>& goOn)
{
    Reading reading(reader.connection(), areaPrefix, now);
    if (!cache::interruptibly(reader.connection(), goOn, [&] { reading.read(); }))
        return std::nullopt;
    DayPicture picture = reading.take();
    Filter area;
    area.areaPrefix = areaPrefix;
    auto indicators = readIndicatorsByGroup(reader, area, now, picture.placeDigits, goOn);
    if (!indicators)
        return std::nullopt;
    picture.indicators = std::move(*indicators);
    return picture;
}

namespace rows {

Filter open()
{
    Filter filter;
    filter.states = domain::openStates();
    return filter;
}

Filter overdue()
{
    Filter filter = domain::workFilter();
    filter.overdueOnly = true;
    return filter;
}

Filter supervised()
{
    Filter filter = open();
    filter.supervisedOnly = true;
    return filter;
}

Filter takenInUntilNow(Instant now, int weeksAgo)
{
    return takenInOn(dayOf(now) - 7 * std::int64_t{weeksAgo}, now - days{7 * weeksAgo});
}

Filter resolvedUntilNow(Instant now, int weeksAgo)
{
    return resolvedOn(dayOf(now) - 7 * std::int64_t{weeksAgo}, now - days{7 * weeksAgo});
}

Filter openThen(Instant now, int weeksAgo)
{
    if (weeksAgo == 0)
        return open();
    Filter filter;
    filter.openAt = now - days{7 * weeksAgo};
    return filter;
}

Filter overdueThen(Instant now, int weeksAgo)
{
    if (weeksAgo == 0)
        return overdue();
    Filter filter = openThen(now, weeksAgo);
    filter.deadlineBefore = filter.openAt;
    return filter;
}

Filter takenInOn(std::int64_t day, Instant now)
{
    Filter filter;
    filter.reportedFrom = startOfDay(day);
    filter.reportedBefore = endOf(day, now) + kMoment;
    return filter;
}

Filter resolvedOn(std::int64_t day, Instant now)
{
    Filter filter;
    filter.resolvedFrom = startOfDay(day);
    filter.resolvedBefore = endOf(day, now) + kMoment;
    return filter;
}

Filter openAtEndOf(std::int64_t day, Instant now)
{
    Filter filter;
    filter.openAt = endOf(day, now);
    return filter;
}

} // namespace rows
} // namespace zhitu::cases
