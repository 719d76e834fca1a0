// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The rows of a layer that a filter lets through, one after another, as the cache has them.
#pragma once

#include <functional>
#include <memory>
#include <span>
#include <variant>
#include <vector>

#include "data/cache/check.h"
#include "data/cache/conditions.h"
#include "data/cache/sqlite.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::exchange {

/// A place, an area, or nothing where the file holds none that is sound.
using Shape = std::variant<std::monostate, domain::LonLat, domain::Polygon>;

/// A row of a layer before anything was done about it: a cell for each of the layer's columns.
struct LayerRow {
    std::int64_t id = 0;
    Shape shape;
    std::vector<cache::SqlValue> cells;
};

/// What the cache says about itself, as far as a file made from it has to say it too.
struct CacheOrigin {
    bool isDemo = false;
    bool isAnonymised = false; ///< a copy of live data: opens as a demo, but is not made up
    QString drill;             ///< title of the drill centre that filled it; empty: none did
    std::string centre;        ///< empty: none, as in the demo
    std::int64_t schemaVersion = 0;
    domain::Instant asOf{};
};

/// One read-only connection in one transaction: all that it reads is of one moment, whoever writes
/// meanwhile. One thread.
class LayerRows {
public:
    /// \throws UserError that says what is wrong with the file
    LayerRows(const std::filesystem::path& cacheFile, const LayerSpec& spec,
              const domain::Filter& filter);

    [[nodiscard]] cache::Connection& connection() noexcept { return *connection_; }
    [[nodiscard]] const CacheOrigin& origin() const noexcept { return origin_; }
    [[nodiscard]] std::int64_t count();
    /// Some of the rows have an outline that was not surveyed.
    [[nodiscard]] bool hasSynthetic();
    /// The middle of what the cache covers, degrees east; NaN where it holds no division.
    [[nodiscard]] double middleLonDeg();
    /// In the order of their ids, until `sink` returns false. \throws UserError, SqliteError
    /// (SQLITE_INTERRUPT where a cache::CancelGuard says so)
    void forEach(const std::function<bool(const LayerRow&)>& sink);

private:
    [[nodiscard]] cache::Statement select(const std::string& what, const char* behind = "");

    std::unique_ptr<cache::Connection> connection_;
    cache::Transaction transaction_;
    const LayerSpec& spec_;
    cache::Conditions conditions_;
    CacheOrigin origin_;
};

} // namespace zhitu::exchange
