// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Going over many cases at once: by an index where that finds few, else over the table as it lies.
#pragma once

#include <string>

#include "data/cache/conditions.h"

namespace zhitu::cache {

/// What to write behind FROM for so many rows that an index finds: where they are more than a fifth
/// of all cases, looking up each of them costs more than passing all.
[[nodiscard]] std::string caseTable(Connection& connection, std::int64_t found);

/// The cases that a filter keeps.
class CasePass {
public:
    /// \param filter with its area \param now that deadlines are reached at
    CasePass(const domain::Filter& filter, domain::Instant now);

    [[nodiscard]] std::int64_t count(Connection& connection) const;
    /// What stands behind FROM, with its conditions. Counts, so that the shorter way is gone.
    [[nodiscard]] std::string from(Connection& connection) const;
    void bind(Statement& statement) const { conditions_.bind(statement); }

private:
    Conditions conditions_;
};

/// The cases of a filter with a due range, in that area.
class DuePass {
public:
    /// \param due see cases::casesDue()
    DuePass(const domain::Filter& due, domain::Instant now);

    /// What stands behind FROM, with its conditions. Counts, so that the shorter way is gone.
    [[nodiscard]] std::string from(Connection& connection) const;
    void bind(Statement& statement) const { conditions_.bind(statement); }

private:
    std::string areaPrefix_;
    Conditions found_;
    Conditions conditions_;
};

} // namespace zhitu::cache
