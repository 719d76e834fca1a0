// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The months of the change log.
#pragma once

#include "data/central/pg.h"

namespace zhitu::central {

struct TrimmedLog {
    std::int64_t removed = 0;
    std::int64_t made = 0;
};

/// Removes the months before the last `keep` whole ones, and makes those to come. A client that
/// has not read as far starts anew. As the owner of the schema. \throws PgError
TrimmedLog trimLog(PgConnection& connection, int keep);

} // namespace zhitu::central
