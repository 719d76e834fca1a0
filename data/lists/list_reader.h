// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads lists of any length in pages. No page needs the rows before it.
#pragma once

#include <filesystem>
#include <functional>
#include <memory>

#include "data/cache/sqlite.h"
#include "data/lists/list_spec.h"

namespace zhitu::lists {

inline constexpr std::size_t kPageRows = 256;

/// Stands in front of a page: the order's values and the id of the row before it. Empty: the first.
using PageKey = std::vector<Cell>;

struct Group {
    Cell value;
    std::int64_t rows = 0;
};

/// One read-only connection. One thread at a time. All methods throw UserError where the file turns
/// out to be damaged, and end with what they have where `goOn`, asked every few milliseconds, says
/// false.
class ListReader {
public:
    using GoOn = std::function<bool()>;

    /// \throws UserError that says what is wrong with the file
    explicit ListReader(const std::filesystem::path& cacheFile);
    ~ListReader();

    /// At most kPageRows rows behind `key`.
    [[nodiscard]] std::vector<ListRow> page(const ListSpec& spec, const PageKey& key,
                                            const GoOn& goOn);

    /// `count` rows, from the one that `skip` rows behind the key stand before.
    [[nodiscard]] std::vector<ListRow> rowsFrom(const ListSpec& spec, const PageKey& key,
                                                std::size_t skip, std::size_t count,
                                                const GoOn& goOn);

    /// All rows in order, one after another. \returns their number; nothing when stopped
    [[nodiscard]] std::optional<std::int64_t>
    forEachRow(const ListSpec& spec, const GoOn& goOn,
               const std::function<void(const ListRow&)>& sink);

    /// Goes over the list once: `sink` gets the key of every page but the first, in order, and the
    /// rows counted so far. \returns the number of rows; nothing when stopped
    [[nodiscard]] std::optional<std::int64_t>
    scan(const ListSpec& spec, const GoOn& goOn,
         const std::function<void(const PageKey&, std::int64_t)>& sink);

    /// The values of a column among the rows of the list, with the number of rows of each, in the
    /// column's own order. \returns nothing when stopped
    [[nodiscard]] std::optional<std::vector<Group>> groups(const ListSpec& spec, std::size_t column,
                                                           const GoOn& goOn);

    /// Cases by the day they were reported on, by the clock in China: days since 1970-01-01, in
    /// order; days without a case are left out. \pre the list is one of cases
    /// \returns nothing when stopped
    struct Day {
        std::int64_t day = 0;
        std::int64_t rows = 0;

        friend bool operator==(const Day&, const Day&) = default;
    };
    [[nodiscard]] std::optional<std::vector<Day>> perDay(const ListSpec& spec, const GoOn& goOn);

private:
    class Query;
    /// \param most rows; 0: all
    void read(const ListSpec& spec, const PageKey& key, std::size_t most,
              const std::function<void(ListRow&&)>& sink);
    /// The time of the data now: it moves while a list is open.
    [[nodiscard]] domain::Instant asOf();
    /// Makes the table of the grids with their figures, once a connection: a list can be ordered by
    /// them. \returns false when stopped
    [[nodiscard]] bool prepare(const ListSpec& spec, const GoOn& goOn);

    std::unique_ptr<cache::Connection> connection_;
    bool gridFigures_ = false;
};

} // namespace zhitu::lists
