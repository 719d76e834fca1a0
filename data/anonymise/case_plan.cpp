// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/case_plan.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>
#include <numeric>
#include <unordered_map>

#include "data/anonymise/classes.h"
#include "data/cache/schema.h"
#include "data/domain/case.h"

namespace zhitu::anonymise {
namespace {

constexpr std::int64_t kChina = 8 * 3600;
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kWeek = 604'800;

std::int64_t floorTo(std::int64_t at, std::int64_t step)
{
    return at - ((at % step) + step) % step;
}

/// The first second of a month that monthOf() counts.
std::int64_t beginOf(std::int64_t month)
{
    using namespace std::chrono;
    const year_month_day day{year{static_cast<int>(month / 12)},
                             std::chrono::month{static_cast<unsigned>(month % 12) + 1}, 1d};
    return duration_cast<seconds>(sys_days{day}.time_since_epoch()).count() - kChina;
}

std::size_t hourOfWeek(std::int64_t at)
{
    return static_cast<std::size_t>((floorTo(at + kChina, kHour) / kHour % 168 + 168 + 72) % 168);
}

/// The largest difference of two lists of sums, as a share, over sums that mean something.
double largestError(const std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>>& sums)
{
    constexpr std::int64_t least = 1000;
    double error = 0;
    for (const auto& [key, sum] : sums)
        if (sum.first >= least)
            error = std::max(error, std::abs(static_cast<double>(sum.second - sum.first))
                                        / static_cast<double>(sum.first));
    return error;
}

} // namespace

std::int64_t monthOf(std::int64_t at)
{
    using namespace std::chrono;
    const year_month_day day{floor<days>(sys_seconds{seconds{at + kChina}})};
    return static_cast<int>(day.year()) * std::int64_t{12} + static_cast<unsigned>(day.month()) - 1;
}

CasePlan::CasePlan(cache::Connection& source, const Ground& ground, const RunKey& key, Shift shift,
                   int k, Report& report, const Told& told)
    : shift_(shift), k_(k), report_(report)
{
    read(source, ground);
    told(0.3);
    readDisputes(source);
    readEscalations(source);
    told(0.7);
    drawStarts(key);
    classify(ground, key);
    account(ground);
    told(1);
}

void CasePlan::read(cache::Connection& source, const Ground& ground)
{
    std::unordered_map<std::int64_t, std::int64_t> categories;
    cache::Statement items = source.prepare("SELECT id, category_id FROM service_item");
    while (items.step())
        categories.emplace(items.integer(0), items.integer(1));
    cache::Statement rows = source.prepare(
        "SELECT id, reported_at, item_id, category_id, department_id, grade, channel, level, state,"
        " grid_code FROM \"case\" ORDER BY id");
    while (rows.step()) {
        ++report_.cases;
        const auto grid = ground.holderOf(rows.text(9));
        const auto item = categories.find(rows.integer(2));
        if (rows.integer(0) <= 0 || !grid || item == categories.end()
            || item->second != rows.integer(3)) {
            ++report_.unusable;
            continue;
        }
        CaseFacts facts;
        facts.id = rows.integer(0);
        facts.reportedAt = sane(rows.integer(1));
        facts.item = rows.integer(2);
        facts.category = static_cast<std::uint16_t>(rows.integer(3));
        facts.department = rows.integer(4);
        facts.grade = static_cast<std::uint8_t>(rows.integer(5));
        facts.channel = static_cast<std::uint8_t>(rows.integer(6));
        facts.level = static_cast<std::uint8_t>(rows.integer(7));
        facts.state = static_cast<std::uint8_t>(rows.integer(8));
        facts.grid = *grid;
        cases_.push_back(facts);
    }
}

CaseFacts* CasePlan::find(std::int64_t id)
{
    const auto found = std::ranges::lower_bound(cases_, id, {}, &CaseFacts::id);
    return found != cases_.end() && found->id == id ? &*found : nullptr;
}

void CasePlan::readDisputes(cache::Connection& source)
{
    cache::Statement rows = source.prepare(
        "SELECT id, type, mediation, link, level, body_id, mediator_id FROM dispute");
    while (rows.step())
        if (CaseFacts* facts = find(rows.integer(0))) {
            facts->isDispute = true;
            facts->disputeType = static_cast<std::uint8_t>(rows.integer(1));
            facts->mediation = static_cast<std::uint8_t>(rows.integer(2));
            facts->link = static_cast<std::uint8_t>(rows.integer(3));
            facts->disputeLevel = static_cast<std::uint8_t>(rows.integer(4));
            facts->body = rows.integer(5);
            facts->mediator = rows.integer(6);
        }
}

/// A case that went up from a village cannot be at a village: what is left of the history must
/// still lead to where the case is.
void CasePlan::readEscalations(cache::Connection& source)
{
    using domain::CaseAction;
    cache::Statement rows =
        source.prepare("SELECT id, action FROM case_event WHERE action IN (?, ?) ORDER BY id");
    rows.bind(1, static_cast<std::int64_t>(CaseAction::Escalate))
        .bind(2, static_cast<std::int64_t>(CaseAction::Delegate));
    std::int64_t of = 0;
    int now = 0; // levels above where it came in
    int highest = 0;
    int lowest = 0;
    const auto note = [&] {
        // 4 is the district, 6 the village; it came in at `level + now`.
        CaseFacts* facts = find(of);
        if (facts == nullptr)
            return;
        facts->levelLeast = static_cast<std::uint8_t>(std::clamp(4 + highest - now, 4, 6));
        facts->levelMost = static_cast<std::uint8_t>(std::clamp(6 + lowest - now, 4, 6));
    };
    while (rows.step()) {
        const std::int64_t id = rows.integer(0) / cache::kEventsPerCase;
        if (id != of) {
            note();
            of = id;
            now = highest = lowest = 0;
        }
        now += rows.integer(1) == static_cast<std::int64_t>(CaseAction::Escalate) ? 1 : -1;
        highest = std::max(highest, now);
        lowest = std::min(lowest, now);
    }
    note();
}

/// Another second of the same hour, so many weeks away: the hours of the week stay as they are.
void CasePlan::drawStarts(const RunKey& key)
{
    drawn_.reserve(cases_.size());
    for (const CaseFacts& facts : cases_) {
        Chance chance = key.chance(Draw::Start, facts.id);
        const std::int64_t was = facts.reportedAt + shift_.seconds();
        const std::int64_t hour = floorTo(was, kHour);
        std::int64_t most = hour + kHour - 1;
        if (was <= shift_.newAsOf())
            most = std::min(most, shift_.newAsOf());
        std::int64_t at = chance.between(hour, most);
        if (at == was)
            at = at > hour ? at - 1 : std::min(at + 1, most);
        drawn_.push_back(at);
    }
}

void CasePlan::classify(const Ground& ground, const RunKey& key)
{
    const auto at = [&](std::uint32_t row) -> const CaseFacts& { return cases_[row]; };
    const auto place = [&](std::size_t digits) {
        return [&, digits](std::uint32_t row) {
            return placeNumber(ground.grid(at(row).grid).code, digits);
        };
    };
    // What only a dispute has, or only a case after its dispatch, cannot be shared with others.
    const Attribute hard = [&](std::uint32_t row) {
        return at(row).category * std::int64_t{8} + (at(row).isDispute ? 4 : 0)
               + (at(row).department != 0 ? 2 : 0) + (at(row).reportedAt > shift_.asOf ? 1 : 0);
    };
    const std::vector<Attribute> soft{
        place(9),
        // Before the months: mixed, all would have to be where those that went up are.
        [&](std::uint32_t row) { return at(row).levelLeast * 16 + at(row).levelMost; },
        [&](std::uint32_t row) { return monthOf(drawn_[row]); },
        [&](std::uint32_t row) { return at(row).item; },
        [&](std::uint32_t row) { return std::int64_t{at(row).disputeType}; },
        [&](std::uint32_t row) { return at(row).department; },
        place(12),
        [&](std::uint32_t row) { return std::int64_t{at(row).level}; },
        [&](std::uint32_t row) { return std::int64_t{at(row).channel}; },
        [&](std::uint32_t row) { return std::int64_t{at(row).mediation}; },
        [&](std::uint32_t row) { return std::int64_t{at(row).link}; },
        place(15),
    };
    std::vector<std::uint32_t> all(cases_.size());
    std::iota(all.begin(), all.end(), 0U);
    const Classes made =
        makeClasses(all, hard, soft, static_cast<std::size_t>(k_), key.chance(Draw::Classes, 1));
    for (const std::uint32_t row : made.left) {
        cases_[row].kept = false;
        ++report_.tooRare;
    }
    Chance chance = key.chance(Draw::Classes, 2);
    for (const auto& members : made.members)
        settle(members, chance);
}

/// Draws what a class shares.
void CasePlan::settle(const std::vector<std::uint32_t>& members, Chance& chance)
{
    const std::uint32_t donor = members[chance.below(members.size())];
    int least = 4;
    int most = 6;
    for (const std::uint32_t row : members) {
        least = std::max<int>(least, cases_[row].levelLeast);
        most = std::min<int>(most, cases_[row].levelMost);
    }
    if (least > most) { // histories that cannot end at one level
        for (const std::uint32_t row : members)
            cases_[row].kept = false;
        report_.tooRare += std::ssize(members);
        return;
    }
    const std::int64_t month = monthOf(drawn_[donor]);
    const std::int64_t begin = beginOf(month);
    std::int64_t end = beginOf(month + 1) - 1;
    if (drawn_[donor] <= shift_.newAsOf())
        end = std::min(end, shift_.newAsOf());
    std::vector<std::int64_t> starts;
    bool oneState = true;
    for (const std::uint32_t row : members) {
        std::int64_t at = drawn_[row];
        if (at < begin || at > end) { // by whole weeks, where there is one
            const std::int64_t first = begin + ((at - begin) % kWeek + kWeek) % kWeek;
            at = first <= end ? first + kWeek * chance.between(0, (end - first) / kWeek)
                              : chance.between(begin, end);
        }
        starts.push_back(at);
        oneState = oneState && cases_[row].state == cases_[members.front()].state;
    }
    chance.shuffle(starts);
    for (std::size_t i = 0; i < members.size(); ++i) {
        CaseFacts& facts = cases_[members[i]];
        facts.donor = donor;
        facts.newStart = starts[i];
        facts.newLevel =
            static_cast<std::uint8_t>(std::clamp<int>(cases_[donor].level, least, most));
    }
    ++report_.classes;
    report_.alikeStates += oneState ? 1 : 0;
}

void CasePlan::account(const Ground& ground)
{
    using Sums = std::map<std::int64_t, std::pair<std::int64_t, std::int64_t>>;
    Sums categories;
    Sums states;
    Sums towns;
    Sums months;
    Sums items;
    std::array<std::int64_t, 168> hours{};
    const auto codeOf = [&](const CaseFacts& facts) -> const std::string& {
        return ground.grid(facts.grid).code;
    };
    for (std::size_t i = 0; i < cases_.size(); ++i) {
        const CaseFacts& facts = cases_[i];
        ++categories[facts.category].first;
        ++states[facts.state].first;
        ++towns[placeNumber(codeOf(facts), 9)].first;
        ++months[monthOf(drawn_[i])].first;
        ++items[facts.item].first;
        ++hours[hourOfWeek(facts.reportedAt)];
        if (!facts.kept)
            continue;
        ++report_.casesKept;
        const CaseFacts& donor = cases_[facts.donor];
        ++categories[donor.category].second;
        ++states[facts.state].second;
        ++towns[placeNumber(codeOf(donor), 9)].second;
        ++months[monthOf(facts.newStart)].second;
        ++items[donor.item].second;
        --hours[hourOfWeek(facts.newStart)];
        const auto count = [&](Quasi quasi, bool differs) {
            report_.generalised[static_cast<std::size_t>(quasi)] += differs ? 1 : 0;
        };
        count(Quasi::Town, codeOf(facts).compare(0, 9, codeOf(donor), 0, 9) != 0);
        count(Quasi::Village, codeOf(facts).compare(0, 12, codeOf(donor), 0, 12) != 0);
        count(Quasi::Grid, facts.grid != donor.grid);
        count(Quasi::Month, monthOf(drawn_[i]) != monthOf(facts.newStart));
        count(Quasi::Item, facts.item != donor.item);
        count(Quasi::Department, facts.department != donor.department);
        count(Quasi::Level, facts.level != facts.newLevel);
        count(Quasi::Channel, facts.channel != donor.channel);
        count(Quasi::Dispute, facts.disputeType != donor.disputeType
                                  || facts.mediation != donor.mediation || facts.link != donor.link
                                  || facts.body != donor.body || facts.mediator != donor.mediator);
    }
    report_.categoryError = largestError(categories);
    report_.stateError = largestError(states);
    report_.townError = largestError(towns);
    report_.monthError = largestError(months);
    report_.itemError = largestError(items);
    std::int64_t differences = 0;
    for (const std::int64_t hour : hours)
        differences += std::abs(hour);
    if (!cases_.empty())
        report_.hourError =
            static_cast<double>(differences) / 2 / static_cast<double>(cases_.size());
}

} // namespace zhitu::anonymise
