// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/classes.h"

#include <algorithm>
#include <cstdlib>

namespace zhitu::anonymise {
namespace {

using Rows = std::vector<std::uint32_t>;

struct Group {
    std::int64_t value = 0;
    Rows rows;
};

/// By value; in a group the rows are in the order in which they came.
std::vector<Group> groupsOf(std::span<const std::uint32_t> rows, const Attribute& attribute)
{
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows)
        keyed.emplace_back(attribute(row), row);
    std::ranges::stable_sort(keyed, {}, [](const auto& pair) { return pair.first; });
    std::vector<Group> groups;
    for (const auto& [value, row] : keyed) {
        if (groups.empty() || groups.back().value != value)
            groups.push_back({value, {}});
        groups.back().rows.push_back(row);
    }
    return groups;
}

class Splitter {
public:
    Splitter(std::span<const Attribute> attributes, std::size_t k, std::vector<Rows>& classes)
        : attributes_(attributes), k_(k), classes_(classes)
    {
    }

    /// \pre k rows at least, in a random order
    void split(Rows rows, std::size_t at)
    {
        if (at == attributes_.size() || rows.size() < 2 * k_) {
            classes_.push_back(std::move(rows));
            return;
        }
        std::vector<Group> groups = groupsOf(rows, attributes_[at]);
        std::vector<Group> whole;
        Group pool;
        for (Group& group : groups)
            if (group.rows.size() >= k_) {
                whole.push_back(std::move(group));
            } else {
                pool.value = group.value;
                pool.rows.insert(pool.rows.end(), group.rows.begin(), group.rows.end());
            }
        if (!pool.rows.empty() && pool.rows.size() < k_)
            borrow(pool, whole);
        // Neighbours in the order of the values, so that what differs differs little.
        for (std::size_t i = 0, n = pool.rows.size() / k_; i < n; ++i)
            classes_.emplace_back(
                pool.rows.begin() + static_cast<std::ptrdiff_t>(pool.rows.size() * i / n),
                pool.rows.begin() + static_cast<std::ptrdiff_t>(pool.rows.size() * (i + 1) / n));
        for (Group& group : whole)
            split(std::move(group.rows), at + 1);
    }

private:
    /// Rows of a group that can spare them make k of the few; where none can, the few join one.
    void borrow(Group& pool, std::vector<Group>& whole) const
    {
        const std::size_t need = k_ - pool.rows.size();
        Group* lender = nullptr;
        Group* smallest = &whole.front(); // there is one: 2k rows, and fewer than k are in the pool
        for (Group& group : whole) {
            if (group.rows.size() < smallest->rows.size())
                smallest = &group;
            if (group.rows.size() >= k_ + need
                && (lender == nullptr
                    || std::abs(group.value - pool.value) < std::abs(lender->value - pool.value)))
                lender = &group;
        }
        if (lender == nullptr) {
            // Nobody can: all of them have less than 2k rows.
            pool.rows.insert(pool.rows.end(), smallest->rows.begin(), smallest->rows.end());
            whole.erase(whole.begin() + (smallest - whole.data()));
            return;
        }
        pool.rows.insert(pool.rows.end(), lender->rows.end() - static_cast<std::ptrdiff_t>(need),
                         lender->rows.end());
        lender->rows.resize(lender->rows.size() - need);
    }

    std::span<const Attribute> attributes_;
    std::size_t k_;
    std::vector<Rows>& classes_;
};

} // namespace

Classes makeClasses(std::span<const std::uint32_t> rows, const Attribute& hard,
                    std::span<const Attribute> soft, std::size_t k, Chance chance)
{
    Classes made;
    Rows shuffled(rows.begin(), rows.end());
    chance.shuffle(shuffled);
    Splitter splitter(soft, k, made.members);
    for (Group& group : groupsOf(shuffled, hard))
        if (group.rows.size() < k)
            made.left.insert(made.left.end(), group.rows.begin(), group.rows.end());
        else
            splitter.split(std::move(group.rows), 0);
    return made;
}

} // namespace zhitu::anonymise
