// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// For work that the server is long silent over.
#pragma once

#include <chrono>

#include "data/central/pg.h"

namespace zhitu::central {

/// A connection that waits longer as long as this lives; one that waits longer anyway goes on so.
class LongPatience {
public:
    LongPatience(PgConnection& connection, std::chrono::milliseconds patience)
        : connection_(connection), before_(connection.setPatience(patience))
    {
        if (before_ > patience)
            (void)connection_.setPatience(before_);
    }
    ~LongPatience() { (void)connection_.setPatience(before_); }
    LongPatience(const LongPatience&) = delete;
    LongPatience& operator=(const LongPatience&) = delete;

private:
    PgConnection& connection_;
    std::chrono::milliseconds before_;
};

} // namespace zhitu::central
