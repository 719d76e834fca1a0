// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the nearest of many.
#pragma once

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

#include "data/space/geodesic.h"
#include "data/space/local_metres.h"

namespace zhitu::map {

/// Of places by number, those nearest a middle, without a list of all of them. One thread.
class NearestList {
public:
    struct Entry {
        double metres = 0;
        std::uint32_t ref = 0;
        domain::LonLat place;
        bool exact = true; ///< else told by a plane
    };

    NearestList(domain::LonLat middle, std::size_t most) : middle_(middle), most_(most) {}

    void add(std::uint32_t ref, domain::LonLat place)
    {
        // Of millions most are told to be too far without a geodesic; of near ones a plane tells
        // well enough which they are.
        const double angle = space::angleBetween(middle_, place);
        if (angle * space::kLeastRadiusM > farthest_)
            return;
        const space::Metres step = space::stepFrom(middle_, place);
        const bool near =
            angle * space::kMostRadiusM < kPlaneM && std::abs(place.lat) < kMostLatitude;
        add({near ? std::hypot(step.east, step.north) : space::distanceM(middle_, place), ref,
             place, !near});
    }
    void add(const Entry& entry)
    {
        entries_.push_back(entry);
        if (entries_.size() >= 4 * most_ + 64)
            trim();
    }
    /// Nearest first; of equally near ones by number.
    [[nodiscard]] std::vector<Entry> take()
    {
        trim();
        for (Entry& e : entries_)
            if (!std::exchange(e.exact, true))
                e.metres = space::distanceM(middle_, e.place);
        std::ranges::sort(entries_, isNearer);
        entries_.resize(std::min(entries_.size(), most_));
        return std::move(entries_);
    }

private:
    static constexpr double kPlaneM = 10'000; ///< so far the plane is as exact as stepFrom() says
    static constexpr double kMostLatitude = 75;

    static bool isNearer(const Entry& a, const Entry& b)
    {
        return a.metres != b.metres ? a.metres < b.metres : a.ref < b.ref;
    }
    void trim()
    {
        const std::size_t kept = most_ + most_ / 8 + 16; // the plane may take one for another
        if (entries_.size() <= kept)
            return;
        std::ranges::nth_element(entries_, entries_.begin() + static_cast<std::ptrdiff_t>(kept),
                                 isNearer);
        farthest_ = entries_[kept].metres;
        entries_.resize(kept);
    }

    domain::LonLat middle_;
    std::size_t most_;
    double farthest_ = std::numeric_limits<double>::infinity(); ///< that may still be of use
    std::vector<Entry> entries_;
};

} // namespace zhitu::map
