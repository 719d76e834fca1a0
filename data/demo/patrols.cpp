// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/patrols.h"

#include <algorithm>
#include <array>
#include <format>

#include "data/demo/cases.h"
#include "data/demo/random.h"

namespace zhitu::demo {
namespace {

using namespace std::chrono;

constexpr const char* kPost = "视频巡查岗";
constexpr seconds kBegins = hours{8} + minutes{30};
constexpr seconds kEach{240}; ///< of a stop
constexpr hours kChina{8};
constexpr double kMissed = 0.03;
constexpr double kFound = 0.05;

std::string dayText(sys_days day)
{
    return std::format("{:%F}", day);
}

std::string uuidOf(Random& random)
{
    const std::uint64_t high = random.next();
    const std::uint64_t low = random.next();
    return std::format("{:08x}-{:04x}-4{:03x}-8{:03x}-{:012x}", high >> 32, (high >> 16) & 0xFFFF,
                       high & 0xFFF, (low >> 48) & 0xFFF, low & 0xFFFFFFFFFFFF);
}

} // namespace

Patrols makePatrols(const District& district, const std::vector<domain::KeySite>& sites,
                    std::uint64_t seed)
{
    Random random = Random(seed).fork(18);
    Patrols made;
    const std::string& division = district.divisions.front().code;
    made.plan = {1, "重点部位每日视频巡查", division, "2026-01-01", {}};

    std::vector<const domain::KeySite*> round;
    for (const domain::KeySite& site : sites)
        round.push_back(&site);
    std::ranges::sort(
        round, {}, [](const domain::KeySite* site) { return std::pair(site->gridCode, site->id); });
    for (const domain::KeySite* site : round) {
        const auto place = static_cast<int>(made.stops.size()) + 1;
        made.stops.push_back({place, made.plan.id, division, place, site->id, site->gridCode});
    }

    const sys_days today = floor<days>(demoNow() + kChina);
    constexpr std::array kPoints{3, 5, 2, 4, 6}; // that are not in order where something is found
    for (sys_days day = today - days{kPatrolDays}; day <= today; day += days{1})
        for (const domain::PatrolStop& stop : made.stops) {
            domain::PatrolCheck check;
            check.id = static_cast<std::int64_t>(made.checks.size()) + 1;
            check.planId = made.plan.id;
            check.divisionCode = division;
            check.siteId = stop.siteId;
            check.gridCode = stop.gridCode;
            check.dueOn = dayText(day);
            const domain::Instant at = day - kChina + kBegins + kEach * (stop.placeInRound - 1)
                                       + seconds{random.below(150)};
            const bool missed = random.chance(kMissed);
            const bool found = random.chance(kFound);
            const std::int64_t point = kPoints[random.below(kPoints.size())];
            if (at <= demoNow() && !missed) {
                check.checkedAt = at;
                check.found = found;
                check.post = kPost;
                std::vector<domain::PatrolAnswer> answers;
                for (const domain::PatrolPoint& asked : domain::referencePatrolPoints())
                    answers.push_back({asked.id, !found || asked.id != point});
                check.answers = domain::textOf(answers);
                if (found)
                    made.finds.push_back({static_cast<std::int64_t>(made.finds.size()) + 1,
                                          check.id, check.gridCode, at, kPost, uuidOf(random), 0});
            }
            made.checks.push_back(std::move(check));
        }
    return made;
}

} // namespace zhitu::demo
