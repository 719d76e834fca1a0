// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the nearest of many.
#pragma once

#include <algorithm>
#include <limits>
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
    };

    NearestList(domain::LonLat middle, std::size_t most) : middle_(middle), most_(most) {}

    void add(std::uint32_t ref, domain::LonLat place)
    {
        // Of millions most are told to be too far without a geodesic.
        if (space::angleBetween(middle_, place) * space::kLeastRadiusM <= farthest_)
            add({space::distanceM(middle_, place), ref, place});
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
        std::ranges::sort(entries_, isNearer);
        return std::move(entries_);
    }

private:
    static bool isNearer(const Entry& a, const Entry& b)
    {
        return a.metres != b.metres ? a.metres < b.metres : a.ref < b.ref;
    }
    void trim()
    {
        if (entries_.size() <= most_)
            return;
        std::ranges::nth_element(entries_, entries_.begin() + static_cast<std::ptrdiff_t>(most_),
                                 isNearer);
        farthest_ = entries_[most_].metres;
        entries_.resize(most_);
    }

    domain::LonLat middle_;
    std::size_t most_;
    double farthest_ = std::numeric_limits<double>::infinity(); ///< that may still be of use
    std::vector<Entry> entries_;
};

} // namespace zhitu::map
