// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The schema of the centre: numbered SQL files that travel in the program.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "data/central/pg.h"

namespace zhitu::central {

/// The change log has a partition for each of so many months to come.
inline constexpr int kLogMonthsAhead = 2;

struct CentralMigration {
    int number = 0;
    std::string name; ///< such as "004_place"
    std::string sql;
    std::string sha256; ///< 64 hexadecimal digits, of the SQL
};

/// In their order, from 1 without a gap.
[[nodiscard]] const std::vector<CentralMigration>& centralMigrations();

/// The number of the last one: the schema that this program was built for.
[[nodiscard]] int newestSchema();

/// 0 where the database holds no centre yet. \throws PgError
[[nodiscard]] int schemaOf(PgConnection& connection);

/// Applies what is missing, each in a transaction of its own, as a role that may create roles and
/// extensions. `applied` is told each name. \returns how many
/// \param upto the last one that is wanted; 0: all there are
/// \throws UserError where the centre is newer than this program, or was migrated by other files
int migrateCentre(PgConnection& connection, const std::function<void(const std::string&)>& applied,
                  int upto = 0);

} // namespace zhitu::central
