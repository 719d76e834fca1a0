// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows with ids, of which now and then some change, come and go.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include "data/heavy.h"

namespace zhitu::map {

/// A row's place in its table: whatever changes, it stays where it is.
using Ref = std::uint32_t;

/// With more changes than these what is made of so many rows is better made anew; of few rows that
/// is quick.
[[nodiscard]] constexpr std::size_t mostChanges(std::size_t rows) noexcept
{
    constexpr std::size_t most = 2000;
    constexpr std::size_t share = 16;
    return std::min(most, rows / share);
}

/// A value. The rows read first are shared by all copies, and what differs since is laid over them,
/// so that a change costs what has changed, and not what there is. New rows come behind; a place
/// whose row is gone stays empty. One thread at a time; any thread where it is const.
template <typename Row>
class RowTable {
public:
    RowTable() = default;
    explicit RowTable(std::vector<Row> rows)
    {
        if (!std::ranges::is_sorted(rows, {}, &Row::id))
            std::ranges::sort(rows, {}, &Row::id);
        size_ = rows.size();
        first_ = makeHeavy<const std::vector<Row>>(std::move(rows));
    }

    /// Rows that are there.
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] bool empty() const noexcept { return size_ == 0; }

    /// Null: its row is gone.
    [[nodiscard]] const Row* at(std::size_t place) const
    {
        if (!differs_.empty())
            if (const auto other = differs_.find(static_cast<Ref>(place)); other != differs_.end())
                return other->second ? &*other->second : nullptr;
        return place < first_->size() ? &(*first_)[place] : nullptr;
    }
    /// \pre its row is there
    [[nodiscard]] const Row& operator[](std::size_t place) const { return *at(place); }
    /// Null: there is none.
    [[nodiscard]] const Row* withId(std::int64_t id) const
    {
        const auto place = placeOf(id);
        return place ? at(*place) : nullptr;
    }

    /// In place of the row with its id, or as a new one.
    void put(const Row& row)
    {
        const Ref place = placeOf(row.id).value_or(places());
        if (place == places())
            added_.emplace(row.id, place);
        size_ += at(place) == nullptr ? 1 : 0;
        if (place < first_->size() && (*first_)[place] == row)
            differs_.erase(place);
        else
            differs_.insert_or_assign(place, row);
    }
    void remove(std::int64_t id)
    {
        const auto place = placeOf(id);
        if (!place || at(*place) == nullptr)
            return;
        differs_.insert_or_assign(*place, std::nullopt);
        --size_;
    }

    [[nodiscard]] bool isWorn() const noexcept
    {
        return differs_.size() > mostChanges(first_->size());
    }
    [[nodiscard]] bool isLaidDown() const noexcept { return differs_.empty() && added_.empty(); }
    /// The same rows, at other places, and nothing laid over them.
    [[nodiscard]] RowTable laidDown() const { return RowTable(std::vector<Row>(begin(), end())); }

    /// The rows read first, by id.
    [[nodiscard]] const std::shared_ptr<const std::vector<Row>>& first() const noexcept
    {
        return first_;
    }
    /// Calls visit(place, row read first, row now) for each place where they differ; null: none.
    template <typename Visit>
    void forEachChange(Visit visit) const
    {
        for (const auto& [place, row] : differs_)
            visit(place, place < first_->size() ? &(*first_)[place] : nullptr,
                  row ? &*row : nullptr);
    }
    /// Calls visit(place, row before, row now) for each place where they differ; null: none.
    /// \pre before.first() == first()
    template <typename Visit>
    void forEachDifference(const RowTable& before, Visit visit) const
    {
        const auto compare = [&](Ref place) {
            const Row* was = before.at(place);
            const Row* is = at(place);
            if (was != is && (was == nullptr || is == nullptr || !(*was == *is)))
                visit(place, was, is);
        };
        for (const auto& [place, row] : differs_)
            compare(place);
        for (const auto& [place, row] : before.differs_)
            if (!differs_.contains(place))
                compare(place);
    }
    /// The same rows at the same places. False may be said of rows that were read anew.
    [[nodiscard]] bool isSameAs(const RowTable& other) const
    {
        return first_ == other.first_ && differs_ == other.differs_;
    }

    /// Over the rows that are there: those read first by their ids, and then the new ones.
    class Iterator {
    public:
        using value_type = Row;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = const Row*;
        using reference = const Row&;

        Iterator() = default;
        Iterator(const RowTable& table, Ref place) : table_(&table), place_(place) { skip(); }
        reference operator*() const { return *row_; }
        pointer operator->() const { return row_; }
        [[nodiscard]] Ref ref() const noexcept { return place_; }
        Iterator& operator++()
        {
            ++place_;
            skip();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        void skip()
        {
            for (row_ = nullptr; place_ < table_->places(); ++place_)
                if (row_ = table_->at(place_); row_ != nullptr)
                    return;
        }

        const RowTable* table_ = nullptr;
        Ref place_ = 0;
        const Row* row_ = nullptr; ///< null: behind the last one
    };
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, places()}; }

private:
    [[nodiscard]] Ref places() const noexcept
    {
        return static_cast<Ref>(first_->size() + added_.size());
    }
    /// Of a row that is there, or was.
    [[nodiscard]] std::optional<Ref> placeOf(std::int64_t id) const
    {
        const auto at = std::ranges::lower_bound(*first_, id, {}, &Row::id);
        if (at != first_->end() && at->id == id)
            return static_cast<Ref>(at - first_->begin());
        const auto added = added_.find(id);
        return added != added_.end() ? std::optional(added->second) : std::nullopt;
    }

    std::shared_ptr<const std::vector<Row>> first_ = std::make_shared<const std::vector<Row>>();
    std::unordered_map<Ref, std::optional<Row>> differs_;
    std::unordered_map<std::int64_t, Ref> added_; ///< places behind first_, by id
    std::size_t size_ = 0;
};

} // namespace zhitu::map
