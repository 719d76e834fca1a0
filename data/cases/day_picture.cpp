// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/day_picture.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <unordered_map>

#include "data/china_time.h"
#include "data/domain/case_machine.h"

namespace zhitu::cases {
namespace {

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

/// In order they would cost as much as the lines.
template <typename Value>
using Groups = std::unordered_map<std::int64_t, Value>;

/// The codes of an area as numbers: from the first to before the last.
struct Codes {
    std::int64_t first = 0;
    std::int64_t behind = 0;
    std::int64_t place = 1; ///< how many codes there are in each of its places
};

std::int64_t power(std::size_t digits)
{
    std::int64_t power = 1;
    for (std::size_t i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

Codes codesOf(const std::string& areaPrefix)
{
    constexpr std::size_t digits = 15;
    const std::int64_t place = power(digits - placeDigits(areaPrefix));
    if (areaPrefix.empty())
        return {0, power(digits), place};
    std::int64_t number = -1; // no code begins so
    if (areaPrefix.size() <= digits)
        std::from_chars(areaPrefix.data(), areaPrefix.data() + areaPrefix.size(), number);
    const std::int64_t each = power(digits - std::min(digits, areaPrefix.size()));
    return {number * each, (number + 1) * each, place};
}

/// Goes once over the lines of a book.
class Counting {
public:
    Counting(const std::string& areaPrefix, Instant now)
        : codes_(codesOf(areaPrefix)), dueFrom_(now - days{kIndicatorDays}), taken_(now),
          resolved_(now), openAt_(now)
    {
        picture_.areaPrefix = areaPrefix;
        picture_.placeDigits = placeDigits(areaPrefix);
        picture_.now = now;
    }

    void add(const CaseLine& line)
    {
        if (line.gone || line.grid < codes_.first || line.grid >= codes_.behind)
            return;
        taken_.add(line.reported);
        if (line.resolved)
            resolved_.add(*line.resolved);
        if (domain::isOpen(line.state))
            addOpen(line);
        else if (line.state == CaseState::Rejected)
            openAt_.add(line.reported, line.turned, line.deadline);
        else if (line.resolved)
            openAt_.add(line.reported, line.resolved, line.deadline);
        if (line.courseRead && line.deadline >= dueFrom_ && line.deadline < picture_.now
            && line.state != CaseState::Rejected && line.state != CaseState::Suspended)
            addDue(line);
    }

    [[nodiscard]] DayPicture take()
    {
        picture_.takenIn = taken_.compared();
        picture_.resolved = resolved_.compared();
        picture_.open = {picture_.all.open, openAt_.openBefore()};
        picture_.overdue = {picture_.all.overdue, openAt_.overdueBefore()};
        picture_.byLevel = {byLevel_.begin(), byLevel_.end()};
        picture_.byCategory = {byCategory_.begin(), byCategory_.end()};
        picture_.byDepartment = {byDepartment_.begin(), byDepartment_.end()};
        for (const auto& [place, load] : byPlace_)
            picture_.byPlace.emplace(codeOf(place), load);
        picture_.indicators.byDepartment = {dueByDepartment_.begin(), dueByDepartment_.end()};
        for (const auto& [place, indicators] : dueByPlace_)
            picture_.indicators.byPlace.emplace(codeOf(place), indicators);
        const auto open = openAt_.numbers();
        const std::int64_t today = dayOf(picture_.now);
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::int64_t day = today - kTrendDays + 1 + static_cast<std::int64_t>(i);
            picture_.trend.push_back({day, taken_.on(day), resolved_.on(day), open[i]});
        }
        return std::move(picture_);
    }

private:
    void addOpen(const CaseLine& line)
    {
        const bool overdue = domain::clockRuns(line.state) && line.deadline < picture_.now;
        for (Load* load : {&picture_.all, &byLevel_[static_cast<std::int64_t>(line.level)],
                           &byCategory_[line.categoryId], &byDepartment_[line.departmentId],
                           &byPlace_[line.grid / codes_.place]}) {
            ++load->open;
            load->overdue += overdue ? 1 : 0;
            load->supervised += line.supervised ? 1 : 0;
        }
        openAt_.add(line.reported, {}, line.deadline);
    }

    void addDue(const CaseLine& line)
    {
        const bool inTime = line.resolved && *line.resolved <= line.deadline;
        for (Indicators* of :
             {&dueByPlace_[line.grid / codes_.place], &dueByDepartment_[line.departmentId]}) {
            of->ofDays = true;
            count(line.course, inTime, line.resolved.has_value(), *of);
        }
    }

    [[nodiscard]] std::string codeOf(std::int64_t place) const
    {
        const std::string digits = std::to_string(place);
        return place == 0 || digits.size() > picture_.placeDigits
                   ? std::string()
                   : std::string(picture_.placeDigits - digits.size(), '0') + digits;
    }

    DayPicture picture_;
    Codes codes_;
    Instant dueFrom_;
    DayCount taken_;
    DayCount resolved_;
    OpenCount openAt_;
    Groups<Load> byLevel_;
    Groups<Load> byCategory_;
    Groups<Load> byDepartment_;
    Groups<Load> byPlace_;
    Groups<Indicators> dueByDepartment_;
    Groups<Indicators> dueByPlace_;
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

DayPicture pictureOfDay(const CaseBook& book, const std::string& areaPrefix, Instant now)
{
    Counting counting(areaPrefix, now);
    for (const CaseLine& line : book.lines())
        counting.add(line);
    return counting.take();
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
