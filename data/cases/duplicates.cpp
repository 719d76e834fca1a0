// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/duplicates.h"

#include <algorithm>
#include <set>

#include "data/cache/reader.h"
#include "data/search/tokens.h"
#include "data/space/geodesic.h"

namespace zhitu::cases {
namespace {

/// Below it something else is meant, as a rule: the same place and day alone come to 0.45.
constexpr double kAlike = 0.5;

std::set<std::u32string> pairsOf(std::string_view text)
{
    std::set<std::u32string> pairs;
    const std::u32string folded = search::foldText(text);
    for (std::size_t i = 0; i + 1 < folded.size(); ++i)
        if (folded[i] != U' ' && folded[i + 1] != U' ')
            pairs.insert(folded.substr(i, 2));
    return pairs;
}

/// Titles begin with the place, as a rule: "佛山村005网格：市政设施损坏".
std::string_view withoutPlace(std::string_view title)
{
    constexpr std::string_view colon = "：";
    const auto at = title.find(colon);
    return at == std::string_view::npos ? title : title.substr(at + colon.size());
}

double sharedWords(const std::string& text, const std::string& title)
{
    const auto wanted = pairsOf(withoutPlace(title));
    if (wanted.empty())
        return 0;
    const auto told = pairsOf(text);
    const auto shared = std::ranges::count_if(
        wanted, [&](const std::u32string& pair) { return told.contains(pair); });
    return static_cast<double>(shared) / static_cast<double>(wanted.size());
}

double nearness(double value, double most)
{
    return std::clamp(1 - value / most, 0.0, 1.0);
}

} // namespace

double likenessOf(const Telling& telling, const domain::Case& record, double metres)
{
    const std::chrono::duration<double, std::ratio<86400>> ago = telling.now - record.reportedAt;
    const double kind = telling.itemId != 0 && telling.itemId == record.itemId               ? 0.3
                        : telling.categoryId != 0 && telling.categoryId == record.categoryId ? 0.1
                                                                                             : 0;
    return 0.3 * nearness(metres, kNearM) + 0.15 * nearness(std::abs(ago.count()), kRecentDays)
           + kind + 0.25 * sharedWords(telling.text, record.title);
}

std::vector<Duplicate> likelyDuplicates(cache::CacheReader& reader, const Telling& telling,
                                        const std::function<bool()>& goOn)
{
    std::vector<Duplicate> found;
    reader.forEachCaseNear(telling.position, kNearM, telling.now - std::chrono::days{kRecentDays},
                           [&](const domain::Case& record) {
                               const double metres =
                                   space::distanceM(telling.position, record.position);
                               const double likeness = likenessOf(telling, record, metres);
                               if (metres <= kNearM && likeness >= kAlike)
                                   found.push_back({record, metres, likeness});
                               return goOn();
                           });
    std::ranges::sort(found, std::ranges::greater{}, &Duplicate::likeness);
    if (found.size() > kMostDuplicates)
        found.erase(found.begin() + kMostDuplicates, found.end());
    return found;
}

std::vector<Duplicate> mergeCandidates(cache::CacheReader& reader, const domain::Case& record,
                                       const std::string& number, const std::function<bool()>& goOn)
{
    const auto mayGoOn = [&](const domain::Case& other) {
        return other.id != record.id && !other.number.empty() && !domain::isEnded(other.state);
    };
    std::vector<Duplicate> found;
    if (!number.empty()) {
        if (const auto other = reader.caseByNumber(number); other && mayGoOn(*other))
            found.push_back({*other, space::distanceM(record.position, other->position), 1});
        return found;
    }
    found = likelyDuplicates(
        reader,
        {record.position, record.itemId, record.categoryId, record.title, record.reportedAt}, goOn);
    std::erase_if(found, [&](const Duplicate& each) { return !mayGoOn(each.record); });
    return found;
}

} // namespace zhitu::cases
