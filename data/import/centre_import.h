// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A plan becomes rows of the centre: all of them in one transaction, or none; and back again.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "data/central/pg.h"
#include "data/import/plan.h"

namespace zhitu::import {

/// A line that the centre did not take, or did not take back, and why: a sentence.
struct AtCentre {
    std::int64_t line = 0;
    QString why;
};

struct Applied {
    std::string id;       ///< UUID of the import: by it it is taken back
    bool applied = false; ///< else nothing was written
    std::int64_t fresh = 0;
    std::int64_t updated = 0;
    std::vector<AtCentre> refused; ///< at most 1,000 of them
    std::int64_t refusedInAll = 0;
};

struct Undone {
    std::int64_t removed = 0;
    std::int64_t restored = 0;
    std::vector<AtCentre> kept; ///< at most 1,000 of them
    std::int64_t keptInAll = 0;
};

/// Rows are sent first, some hundreds together; then one call writes them all.
/// \param dry the centre tries it and takes it back
/// \param goOn told how many rows were sent; false stops, and nothing was written then
/// \returns nothing where it was stopped
/// \throws UserError, central::PgError; whether it was written all the same, pastImports() knows
[[nodiscard]] std::optional<Applied> applyAtCentre(central::PgConnection& centre, const Plan& plan,
                                                   const std::string& fileName,
                                                   const std::string& sha256, bool dry,
                                                   const std::function<bool(std::int64_t)>& goOn);

/// \throws UserError where there is none that can be taken back
[[nodiscard]] Undone undoAtCentre(central::PgConnection& centre, const std::string& id);

struct PastImport {
    std::string id;
    Kind kind = Kind::Cameras;
    QString source;
    domain::Instant begunAt;
    bool applied = false;
    bool undone = false;
};
/// One's own, the newest first; at most 200.
[[nodiscard]] std::vector<PastImport> pastImports(central::PgConnection& centre);

/// 64 hexadecimal digits. \throws UserError where the file cannot be read
[[nodiscard]] std::string sha256Of(const std::filesystem::path& file);

} // namespace zhitu::import
