// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/cases.h"

#include <algorithm>
#include <array>
#include <map>

#include "data/demo/case_story.h"
#include "data/demo/share.h"
#include "data/demo/streets.h"
#include "data/domain/names.h"
#include "data/domain/service_catalogue.h"
#include "data/domain/work_calendar.h"

namespace zhitu::demo {
namespace {

using namespace std::chrono;
using domain::CaseChannel;
using domain::Instant;

constexpr hours kChina{8};

// Share of a day's cases by the hour on the clock in China: mornings, afternoons, a late evening.
constexpr std::array<double, 24> kByHour{4,  2,  1,  1,  1,  2,  6,  18, 45, 70, 72, 52,
                                         26, 30, 60, 66, 60, 44, 32, 36, 42, 34, 20, 9};

// Weight of each item in each month, where it is not the same all year round.
double season(std::int64_t item, unsigned month)
{
    const bool summer = month >= 6 && month <= 8;
    const bool winter = month == 12 || month <= 2;
    switch (item) {
    case 3: // wages are asked for before the Spring Festival
        return month == 1 || month == 12 ? 3.2 : 0.8;
    case 10: // floods
        return summer ? 4.5 : 0.4;
    case 21: // noise through open windows
        return summer ? 1.9 : 0.8;
    case 9: // gas
        return winter ? 2.0 : 0.8;
    case 16: // outages in the heat
        return summer ? 2.2 : 0.8;
    case 18: // enrolment
        return month == 6 || month == 7 || month == 8 ? 4.0 : 0.5;
    case 24: // straw burning
        return month == 5 || month == 9 || month == 10 ? 3.0 : 0.6;
    default:
        return 1;
    }
}

constexpr std::array<double, 35> kItemWeights{
    7, 4, 3, 5, 1.5, 4,   3,   4,   1.6, 0.8, 7,   2,   6, 2.5, 8,   2.5, 3,  1.2,
    2, 3, 8, 6, 1.4, 1.6, 3.5, 1.5, 0.6, 0.7, 1.2, 0.6, 2, 3,   0.8, 0.7, 0.9};

/// Picks by weight in constant steps of a running sum.
class Chooser {
public:
    explicit Chooser(std::vector<double> weights) : sums_(std::move(weights))
    {
        double running = 0;
        for (double& w : sums_)
            w = running += w;
    }

    [[nodiscard]] std::size_t pick(Random& random) const
    {
        const double draw = random.uniform() * sums_.back();
        return static_cast<std::size_t>(std::upper_bound(sums_.begin(), sums_.end() - 1, draw)
                                        - sums_.begin());
    }

private:
    std::vector<double> sums_;
};

/// How much is reported in one hour of one day.
double loadOf(Instant hour)
{
    const auto local = hour + kChina;
    const auto day = floor<days>(local);
    const auto clock = static_cast<std::size_t>((local - day) / hours{1});
    const bool works = domain::WorkCalendar::china().isWorkingDay(hour);
    const unsigned month = static_cast<unsigned>(year_month_day{day}.month());
    const double summer = month >= 6 && month <= 8 ? 1.18 : 1.0;
    return kByHour[clock] * (works ? 1.0 : 0.62) * summer;
}

std::string dateDigits(Instant at)
{
    const year_month_day date{floor<days>(at + kChina)};
    const int number = static_cast<int>(date.year()) * 10000
                       + static_cast<int>(static_cast<unsigned>(date.month()) * 100
                                          + static_cast<unsigned>(date.day()));
    return std::to_string(number);
}

class CaseGenerator {
public:
    CaseGenerator(const District& district, std::uint64_t seed)
        : district_(district), random_(Random(seed).fork(13)), story_(random_.fork(1), demoNow()),
          cells_(cellWeights(district, random_))
    {
        std::map<std::string, std::string> names;
        for (const domain::Division& d : district.divisions) {
            names[d.code] = d.name;
            bodies_[d.code] = static_cast<std::int64_t>(bodies_.size()) + 1;
        }
        for (const GridCell& cell : district.cells) {
            streets_.emplace_back(cell, seed);
            titles_.push_back(domain::gridName(names[cell.villageCode], cell.code) + "：");
        }
        for (unsigned month = 1; month <= 12; ++month) {
            std::vector<double> weights(kItemWeights.begin(), kItemWeights.end());
            for (std::size_t i = 0; i < weights.size(); ++i)
                weights[i] *= season(static_cast<std::int64_t>(i) + 1, month);
            items_.emplace_back(std::move(weights));
        }
    }

    void run(int count, const CaseSink& sink)
    {
        const Instant first = floor<hours>(demoNow() - days{kCaseDays});
        std::vector<double> loads;
        for (int h = 0; h < kCaseDays * 24; ++h)
            loads.push_back(loadOf(first + hours{h}));
        const std::vector<std::int64_t> shares = share(count, loads);
        std::vector<std::int64_t> offsets;
        for (std::size_t h = 0; h < shares.size(); ++h) {
            offsets.clear();
            for (std::int64_t i = 0; i < shares[h]; ++i)
                offsets.push_back(random_.below(3600));
            std::sort(offsets.begin(), offsets.end());
            for (const std::int64_t offset : offsets)
                emit(std::min(first + hours{h} + seconds{offset}, demoNow()), sink);
        }
    }

private:
    /// People make cases; a few grids make many of them.
    static Chooser cellWeights(const District& district, Random& random)
    {
        std::vector<double> weights;
        for (const GridCell& cell : district.cells) {
            const double trouble = random.chance(0.04) ? 5 : random.uniform(0.4, 1.6);
            weights.push_back((0.12 + cell.density) * trouble);
        }
        return Chooser(std::move(weights));
    }

    void emit(Instant reportedAt, const CaseSink& sink)
    {
        const year_month_day date{floor<days>(reportedAt + kChina)};
        const std::size_t cell = cells_.pick(random_);
        const std::size_t itemIndex = items_[static_cast<unsigned>(date.month()) - 1].pick(random_);
        const domain::ServiceItem& item = domain::referenceItems()[itemIndex];
        record_.id = ++lastId_;
        record_.reportedAt = reportedAt;
        record_.itemId = item.id;
        record_.categoryId = static_cast<int>(item.categoryId);
        record_.grade = item.grade;
        record_.channel = channel();
        record_.level = level();
        record_.gridCode = district_.cells[cell].code;
        record_.position = streets_[cell].nearby(random_);
        record_.title.assign(titles_[cell]).append(item.name);
        record_.number = number(reportedAt);
        story_.play(record_, item, outcome(reportedAt), mediatorsOf(district_.cells[cell]));
        sink({record_, story_.events(), story_.visits(), story_.dispute(), story_.parties(),
              story_.sessions()});
    }

    /// The committees stand in the order of the divisions, see makeOrganisations().
    [[nodiscard]] MediatorsNearby mediatorsOf(const GridCell& cell) const
    {
        return {bodies_.at(cell.villageCode), bodies_.at(cell.townCode), 1};
    }

    std::string number(Instant at)
    {
        if (const auto day = floor<days>(at + kChina); day != numberDay_) {
            numberDay_ = day;
            numberPrefix_ = district_.divisions.front().code.substr(0, 6) + dateDigits(at);
            numberSerial_ = 0;
        }
        std::string serial = std::to_string(++numberSerial_);
        return numberPrefix_ + std::string(5 - serial.size(), '0') + serial;
    }

    CaseChannel channel()
    {
        const double draw = random_.uniform();
        if (draw < 0.42)
            return CaseChannel::GridWorker;
        if (draw < 0.66)
            return CaseChannel::Hotline;
        if (draw < 0.80)
            return CaseChannel::ResidentApp;
        if (draw < 0.90)
            return CaseChannel::CameraEvent;
        return draw < 0.96 ? CaseChannel::WalkIn : CaseChannel::Transfer;
    }

    domain::DivisionLevel level()
    {
        const double draw = random_.uniform();
        if (draw < 0.72)
            return domain::DivisionLevel::Village;
        return draw < 0.93 ? domain::DivisionLevel::Town : domain::DivisionLevel::District;
    }

    /// What got stuck long ago has been found and moved on since.
    Outcome outcome(Instant reportedAt)
    {
        const double draw = random_.uniform();
        if (draw < 0.955)
            return Outcome::InTime;
        if (draw < 0.978)
            return Outcome::Late;
        if (draw < 0.994)
            return Outcome::Rejected;
        return demoNow() - reportedAt < days{150} ? Outcome::Stuck : Outcome::Late;
    }

    const District& district_;
    Random random_;
    CaseStory story_;
    Chooser cells_;
    std::vector<Streets> streets_;
    std::vector<std::string> titles_;
    std::map<std::string, std::int64_t> bodies_; ///< id of its committee, by division
    std::vector<Chooser> items_;                 ///< one a month
    domain::Case record_;
    std::int64_t lastId_ = 0;
    sys_days numberDay_{};
    std::string numberPrefix_;
    int numberSerial_ = 0;
};

} // namespace

Instant demoNow() noexcept
{
    return sys_days{year{2026} / 11 / 20} + hours{10 - 8} + minutes{30};
}

void generateCases(const District& district, std::uint64_t seed, int count, const CaseSink& sink)
{
    CaseGenerator(district, seed).run(count, sink);
}

} // namespace zhitu::demo
