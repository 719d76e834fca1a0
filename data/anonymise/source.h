// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The source, of which SQLite itself gives out only what the column plan allows.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "data/anonymise/run_key.h"
#include "data/cache/sqlite.h"

namespace zhitu::anonymise {

/// A read-only connection in one read transaction: all that is read is of one moment, also while
/// the source is in use. A statement that names a column that is made up or withheld, or a table
/// that is not on the list, is refused by SQLite (sqlite3_set_authorizer).
/// \throws UserError, also where the schema has a column that nobody has decided about
[[nodiscard]] std::unique_ptr<cache::Connection> openSource(const std::filesystem::path& file);

struct Renamed {
    std::int64_t is = 0;  ///< of the copy
    std::int64_t was = 0; ///< of the source
};

/// The new ids of one table. Its rows are gone through in the order of these, so that nothing that
/// is numbered on the way tells of the order of the source.
class Ids {
public:
    /// \throws UserError where an id is larger than any that Zhitu gives
    Ids(cache::Connection& source, const RunKey& key, const std::string& table);
    [[nodiscard]] std::int64_t operator()(std::int64_t id) const noexcept { return map_(id); }
    /// Ascending by `is`. Rows with an id below 1 are none that a centre has given out.
    [[nodiscard]] std::vector<Renamed> all(cache::Connection& source) const;
    [[nodiscard]] const std::string& table() const noexcept { return table_; }

private:
    std::string table_;
    IdMap map_;
};

/// Goes over the rows of a table in the order of their new ids.
class RenamedRows {
public:
    /// \param columns those that are read, as SQL has them, by commas
    RenamedRows(cache::Connection& source, const Ids& ids, const std::string& columns);

    /// Null behind the last one.
    [[nodiscard]] const Renamed* next();
    /// The columns of the row that next() came to.
    [[nodiscard]] const cache::Statement& row() const noexcept { return row_; }
    /// Of all rows those before the present one, in [0, 1].
    [[nodiscard]] double share() const noexcept
    {
        return static_cast<double>(at_ - 1) / static_cast<double>(all_.size());
    }

private:
    std::vector<Renamed> all_;
    std::size_t at_ = 0; ///< behind the present one
    cache::Statement row_;
};

/// A number of the row, NULL as nothing.
[[nodiscard]] std::optional<std::int64_t> optionalInteger(const cache::Statement& row, int column);

} // namespace zhitu::anonymise
