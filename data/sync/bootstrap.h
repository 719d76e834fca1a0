// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fills a whole generation from the centre, beside the one in use.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "data/cache/store.h"
#include "data/central/pg.h"
#include "data/sync/feed.h"
#include "data/sync/sealer.h"

namespace zhitu::sync {

struct BootstrapProgress {
    std::string table; ///< being fetched; empty while the indexes are made
    std::int64_t rows = 0;
    std::int64_t expectedRows = 0; ///< about; at least `rows`
    std::int64_t bytes = 0;        ///< received in this run
    std::optional<double> secondsLeft;
};

/// Told some times a second; returns false to stop.
using BootstrapReport = std::function<bool(const BootstrapProgress&)>;

/// Takes the watermark first and the rows afterwards, so that what changes meanwhile is brought by
/// the first pull. Every 50,000 rows are kept: what a broken line, a stop or kill -9 leaves in
/// `folder`/bootstrap.part is carried on with, as long as it is of the same centre, user, scope and
/// schema, and the machine was not restarted. So is a generation that was whole already, and is
/// returned as it is.
/// \returns the new generation, not yet switched to; nothing where it was stopped
/// \throws UserError; what was fetched is kept
[[nodiscard]] std::optional<std::filesystem::path>
bootstrap(central::PgConnection& connection, cache::CacheStore& store, const cache::StoreLock& lock,
          const Sealer* sealer, const BootstrapReport& report);

} // namespace zhitu::sync
