// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/question.h"

#include <algorithm>

namespace zhitu::analysis {
namespace {

using GoOn = std::function<bool()>;

std::optional<Comparison> compared(const Question& question, cache::CacheReader& reader,
                                   domain::Instant now, const GoOn& goOn)
{
    if (question.kind == Kind::Periods) {
        const auto [first, second] = periodsOf(question.filter, question.before, now);
        return readComparison(reader, first, second, question.down, now, goOn);
    }
    const auto side = [&](const std::string& prefix) {
        ComparedSide area{question.filter, groundOf(reader, prefix)};
        area.filter.areaPrefix = prefix;
        return area;
    };
    return readComparison(reader, side(question.filter.areaPrefix), side(question.otherArea),
                          question.down, now, goOn);
}

/// With the names, where the table needs them.
template <typename Found, typename... Parts>
std::optional<FigureTable> tableFrom(const std::optional<Found>& found, const Parts&... names)
{
    return found ? std::optional(tableOf(*found, names...)) : std::nullopt;
}

} // namespace

std::vector<Axis> comparedAxes(Kind kind)
{
    std::vector<Axis> axes(kAxes.begin(), kAxes.end());
    std::erase(axes, Axis::Time);
    if (kind == Kind::Areas)
        std::erase(axes, Axis::Place);
    return axes;
}

std::optional<FigureTable> answerTo(const Question& question, cache::CacheReader& reader,
                                    domain::Instant now, const GoOn& goOn)
{
    const domain::Filter& filter = question.filter;
    switch (question.kind) {
    case Kind::CrossTab:
        return tableFrom(readCrossTab(reader, filter, question.down, question.across, now, goOn),
                         readNames(reader));
    case Kind::Week:
        return tableFrom(readWeekPattern(reader, filter, now, goOn));
    case Kind::Repeat:
        return tableFrom(readRepeatPlaces(reader, filter, question.radiusM, now, goOn),
                         readNames(reader));
    case Kind::HotSpots:
        return tableFrom(readHotSpots(reader, filter, now, goOn), readNames(reader));
    case Kind::Density:
        return tableFrom(readDensity(reader, filter, question.bandwidthM, now, goOn),
                         readNames(reader));
    case Kind::Periods:
    case Kind::Areas:
        return tableFrom(compared(question, reader, now, goOn), readNames(reader));
    }
    return std::nullopt;
}

} // namespace zhitu::analysis
