// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/density.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

#include "data/cache/cancel.h"

namespace zhitu::analysis {
namespace {

constexpr double kSquareMetres = 1e6; ///< a km²
constexpr int kStepsPerBandwidth = 4;

/// Sums of the kernel at the corners of a net, only where it is not 0.
class DensityNet {
public:
    DensityNet(double stepM, double bandwidthM) : stepM_(stepM), bandwidthM_(bandwidthM) {}

    void add(GroundPoint point)
    {
        const auto first = [&](double at) {
            return std::llround(std::ceil((at - bandwidthM_) / stepM_));
        };
        const auto last = [&](double at) {
            return std::llround(std::floor((at + bandwidthM_) / stepM_));
        };
        for (auto row = first(point.north); row <= last(point.north); ++row)
            for (auto column = first(point.east); column <= last(point.east); ++column) {
                const double east = static_cast<double>(column) * stepM_ - point.east;
                const double north = static_cast<double>(row) * stepM_ - point.north;
                const double t2 = (east * east + north * north) / (bandwidthM_ * bandwidthM_);
                if (t2 < 1)
                    sums_[keyOf(column, row)] += (1 - t2) * (1 - t2);
            }
    }

    /// Corners that no other one within a bandwidth tops, densest first.
    [[nodiscard]] std::vector<GroundPoint> tops() const
    {
        std::vector<std::pair<double, std::uint64_t>> sorted;
        sorted.reserve(sums_.size());
        for (const auto& [key, sum] : sums_)
            sorted.emplace_back(sum, key);
        std::ranges::sort(sorted, [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        std::vector<GroundPoint> found;
        for (const auto& [sum, key] : sorted) {
            if (found.size() == kMostPeaks)
                break;
            const GroundPoint at = cornerOf(key);
            if (isTop(key, sum) && std::ranges::none_of(found, [&](GroundPoint other) {
                    return std::hypot(other.east - at.east, other.north - at.north) < bandwidthM_;
                }))
                found.push_back(at);
        }
        return found;
    }

private:
    static std::uint64_t keyOf(long long column, long long row) noexcept
    {
        return static_cast<std::uint64_t>(static_cast<std::uint32_t>(column)) << 32
               | static_cast<std::uint32_t>(row);
    }
    static std::int32_t columnOf(std::uint64_t key) noexcept
    {
        return static_cast<std::int32_t>(key >> 32);
    }
    static std::int32_t rowOf(std::uint64_t key) noexcept { return static_cast<std::int32_t>(key); }
    [[nodiscard]] GroundPoint cornerOf(std::uint64_t key) const noexcept
    {
        return {columnOf(key) * stepM_, rowOf(key) * stepM_};
    }
    [[nodiscard]] bool isTop(std::uint64_t key, double sum) const
    {
        for (int row = -1; row <= 1; ++row)
            for (int column = -1; column <= 1; ++column)
                if (const auto other = sums_.find(keyOf(columnOf(key) + column, rowOf(key) + row));
                    other != sums_.end() && other->second > sum)
                    return false;
        return true;
    }

    double stepM_;
    double bandwidthM_;
    std::unordered_map<std::uint64_t, double> sums_;
};

} // namespace

double densityAt(const GroundPoints& points, GroundPoint at, double bandwidthM)
{
    const double h2 = bandwidthM * bandwidthM;
    double sum = 0;
    points.forEachNear(at, bandwidthM, [&](std::uint32_t, double distance2) {
        sum += (1 - distance2 / h2) * (1 - distance2 / h2);
    });
    return sum * 3 / (std::numbers::pi * h2) * kSquareMetres;
}

std::optional<std::vector<DensityTop>> densityTops(std::span<const domain::LonLat> cases,
                                                   double bandwidthM,
                                                   const std::function<bool()>& goOn)
{
    const GroundPoints points(cases, bandwidthM);
    DensityNet net(bandwidthM / kStepsPerBandwidth, bandwidthM);
    for (const GroundPoints::Cell& cell : points.cells()) {
        if (!goOn())
            return std::nullopt;
        for (const GroundPoint& point : points.pointsOf(cell))
            net.add(point);
    }
    std::vector<DensityTop> tops;
    for (const GroundPoint& at : net.tops())
        tops.push_back({points.placeOf(at), densityAt(points, at, bandwidthM)});
    return tops;
}

std::optional<Density> readDensity(cache::CacheReader& reader, const domain::Filter& filter,
                                   double bandwidthM, domain::Instant now,
                                   const std::function<bool()>& goOn)
{
    const auto cases = readPlaces(reader, filter, now, goOn);
    if (!cases)
        return std::nullopt;
    const auto tops = densityTops(*cases, bandwidthM, goOn);
    if (!tops)
        return std::nullopt;
    Density density{filter, bandwidthM, {}, static_cast<std::int64_t>(cases->size())};
    const bool done = cache::interruptibly(reader.connection(), goOn, [&] {
        for (const DensityTop& top : *tops)
            if (const auto facts = factsOf(reader, filter, top.place, bandwidthM, now))
                density.peaks.push_back({top.place, top.perKm2, *facts});
    });
    return done ? std::optional(std::move(density)) : std::nullopt;
}

} // namespace zhitu::analysis
