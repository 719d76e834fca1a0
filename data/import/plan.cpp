// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/plan.h"

#include <algorithm>
#include <utility>

#include "data/import/district.h"
#include "data/import/messages.h"
#include "data/import/row_judge.h"
#include "data/import/source_shape.h"
#include "data/user_error.h"
#include "data/verify/text_forms.h"

namespace zhitu::import {
namespace {

constexpr std::int64_t kLookedAt = 2000;

/// A row of the beginning: where it is, and which grid or village it names.
struct Sample {
    domain::LonLat xy;
    std::string area;
};

std::optional<domain::LonLat> xyOf(const SourceRow& row, int x, int y, Shape shape)
{
    if (x >= 0 && y >= 0) {
        const auto& east = row.values[static_cast<std::size_t>(x)];
        const auto& north = row.values[static_cast<std::size_t>(y)];
        const auto number = [](const std::optional<QString>& cell) {
            return cell ? coordinateFrom(verify::plainForm(cell->toStdString()).trimmed())
                        : std::nullopt;
        };
        const auto lon = number(east);
        const auto lat = number(north);
        return lon && lat ? std::optional(domain::LonLat{*lon, *lat}) : std::nullopt;
    }
    if (shape == Shape::Point)
        return pointFrom(row.wkb);
    const auto area = polygonFrom(row.wkb);
    return area ? std::optional(middleOf(*area)) : std::nullopt;
}

std::vector<Sample> samplesOf(const Preview& preview)
{
    const KindSpec& spec = specOf(preview.mapping.kind);
    const auto columnOf = [&](std::string_view key) {
        const auto column = preview.mapping.columns.find(key);
        return column == preview.mapping.columns.end()
                   ? -1
                   : static_cast<int>(preview.head.fields.indexOf(column->second));
    };
    const int area = columnOf(spec.shape == Shape::Point ? kGridCode : spec.keyField);
    std::vector<Sample> samples;
    for (const SourceRow& row : preview.rows)
        if (const auto xy = xyOf(row, columnOf(kX), columnOf(kY), spec.shape)) {
            Sample sample{*xy, {}};
            if (area >= 0)
                if (const auto& cell = row.values[static_cast<std::size_t>(area)])
                    sample.area = cell->trimmed().toStdString();
            samples.push_back(std::move(sample));
        }
    return samples;
}

CrsChance chanceOf(const SourceCrs& crs, std::span<const Sample> samples, Shape shape,
                   District& district)
{
    CrsChance chance{crs, static_cast<int>(samples.size()), 0, 0, 0, {}};
    const SourcePath path(crs);
    for (const Sample& sample : samples) {
        using Lies = SeenPlace::Lies;
        const auto place = path.take(sample.xy);
        const bool near = place && district.isNear(*place);
        Lies lies = near ? Lies::Near : Lies::Away;
        chance.near += near ? 1 : 0;
        const std::string village = sample.area.substr(0, 12);
        const bool known =
            shape == Shape::Point ? district.hasGrid(sample.area) : district.hasVillage(village);
        if (known) {
            ++chance.named;
            const bool inOwn = place
                               && (shape == Shape::Point ? district.isInGrid(*place, sample.area)
                                                         : district.isInVillage(*place, village));
            chance.inOwn += inOwn ? 1 : 0;
            lies = inOwn ? Lies::InOwn : near ? Lies::InAnother : Lies::Away;
        }
        if (place)
            chance.seen.push_back({*place, lies});
    }
    return chance;
}

/// Where as many rows would be in the grid that they name, or else in the district.
bool isBetter(const CrsChance& one, const CrsChance& other)
{
    return std::pair(one.inOwn, one.near) > std::pair(other.inOwn, other.near);
}

/// Between CGCS2000 and what map services shift it by lie some 500 m: only rows that name their
/// grid tell one from the other. A file's own word counts as long as they do not speak against it.
bool isCertain(const std::vector<CrsChance>& chances, bool said)
{
    constexpr double kMost = 0.9;
    constexpr double kMuchLess = 0.7;
    constexpr int kEnough = 10;
    const CrsChance& best = chances.front();
    if (chances.size() == 1)
        return best.near >= kMost * best.places;
    const CrsChance& next = chances[1];
    if (best.named >= kEnough)
        return best.inOwn >= kMost * best.named && next.inOwn <= kMuchLess * best.inOwn;
    return said || (best.near >= kMost * best.places && next.near <= kMuchLess * best.near);
}

void chooseSystem(Preview& preview, District& district)
{
    const std::vector<Sample> samples = samplesOf(preview);
    std::vector<domain::LonLat> places;
    for (const Sample& sample : samples)
        places.push_back(sample.xy);
    const bool byColumns = preview.mapping.columns.contains(kX);
    const int said = byColumns ? 0 : preview.head.epsg;
    auto systems = possibleSystems(places, said, preview.head.crsName, district.middle());
    if (preview.mapping.crs && std::ranges::find(systems, *preview.mapping.crs) == systems.end())
        systems.insert(systems.begin(), *preview.mapping.crs);
    for (const SourceCrs& crs : systems) {
        try {
            preview.chances.push_back(
                chanceOf(crs, samples, specOf(preview.mapping.kind).shape, district));
        } catch (const UserError&) { // PROJ does not know what the file says of itself
        }
    }
    std::ranges::stable_sort(preview.chances, isBetter);
    if (preview.mapping.crs) {
        preview.certain = true;
        return;
    }
    if (preview.chances.empty() || preview.chances.front().near == 0)
        return;
    preview.mapping.crs = preview.chances.front().crs;
    preview.certain = isCertain(preview.chances, said != 0);
}

Source sourceFor(const Source& source, const Mapping& mapping)
{
    Source wanted = source;
    if (wanted.encoding.isEmpty())
        wanted.encoding = mapping.encoding;
    return wanted;
}

void count(PlanCounts& counts, const Planned& planned)
{
    ++counts.rows;
    switch (planned.verdict) {
    case Verdict::New:
        ++counts.fresh;
        break;
    case Verdict::Update:
        ++counts.updates;
        break;
    case Verdict::Same:
        ++counts.same;
        break;
    case Verdict::Near:
        ++counts.near;
        return;
    case Verdict::Refused:
        ++counts.refused;
        return;
    }
    counts.notes += planned.problems.empty() ? 0 : 1;
}

} // namespace

Preview look(const Source& source, Kind kind, const std::optional<Mapping>& given,
             cache::CacheReader& cache)
{
    Preview preview;
    Source beginning = given ? sourceFor(source, *given) : source;
    beginning.most = kLookedAt;
    (void)readSource(beginning, {[&](const SourceHead& head) { preview.head = head; },
                                 [&](SourceRows&& rows) {
                                     std::ranges::move(rows, std::back_inserter(preview.rows));
                                     return true;
                                 }});
    preview.mapping = given ? *given : guessedMapping(kind, preview.head.fields);
    preview.faults = faultsOf(preview.mapping, preview.head);
    if (preview.rows.empty())
        preview.faults.append(Messages::tr("The file has no rows."));
    if (!preview.faults.isEmpty())
        return preview;
    const auto steady = cache.steady();
    District district(cache);
    chooseSystem(preview, district);
    if (!preview.mapping.crs)
        preview.faults.append(Messages::tr(
            "In no coordinate system that its numbers look like do its places lie in "
            "this district. Choose the system, or look whether it is the right file."));
    return preview;
}

std::optional<Plan> makePlan(const Source& source, const Mapping& mapping,
                             const PlanOptions& options, cache::CacheReader& cache,
                             const std::function<bool(std::int64_t)>& goOn)
{
    Plan plan;
    plan.mapping = mapping;
    const auto steady = cache.steady();
    District district(cache);
    std::optional<RowJudge> judge;
    const auto read = readSource(
        sourceFor(source, mapping),
        {[&](const SourceHead& head) {
             if (const QStringList faults = faultsOf(mapping, head); !faults.isEmpty())
                 throw UserError(Messages::tr("The columns do not fit: %1 Nothing was imported.")
                                     .arg(faults.join(u' ')));
             plan.head = head;
             judge.emplace(plan.head, plan.mapping, options, district);
         },
         [&](SourceRows&& rows) {
             for (const SourceRow& row : rows) {
                 Planned planned = judge->judge(row);
                 count(plan.counts, planned);
                 if (planned.verdict != Verdict::Same)
                     plan.rows.push_back(std::move(planned));
             }
             return goOn(plan.counts.rows);
         }});
    if (!read)
        return std::nullopt;
    return plan;
}

} // namespace zhitu::import
