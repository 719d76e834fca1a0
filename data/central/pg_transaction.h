// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A transaction at the centre.
#pragma once

#include "data/central/pg.h"

namespace zhitu::central {

/// Rolls back unless committed.
class PgTransaction {
public:
    explicit PgTransaction(PgConnection& connection, const char* begin = "BEGIN")
        : connection_(connection)
    {
        connection_.execute(begin);
    }
    ~PgTransaction()
    {
        if (!open_)
            return;
        try {
            connection_.execute("ROLLBACK");
        } catch (const PgError&) { // a broken line is the server's to roll back
        }
    }
    PgTransaction(const PgTransaction&) = delete;
    PgTransaction& operator=(const PgTransaction&) = delete;

    void commit()
    {
        open_ = false;
        connection_.execute("COMMIT");
    }

private:
    PgConnection& connection_;
    bool open_ = true;
};

} // namespace zhitu::central
