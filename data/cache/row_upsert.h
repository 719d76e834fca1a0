// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Puts rows into a cache in use.
#pragma once

#include <optional>

#include "data/cache/schema.h"

namespace zhitu::cache {

/// Changes the row that is there, or adds it. A row that is changed in its place, which is what
/// happens most, leaves the R-tree alone: a third of the time of an upsert.
class RowUpsert {
public:
    RowUpsert(Connection& connection, const Table& table);

    /// \param bind given a statement whose parameters are those of insertSql(); may be called twice
    template <typename Bind>
    void put(Bind bind)
    {
        if (update_) {
            bind(*update_);
            update_->run();
            if (sqlite3_changes(connection_.handle()) > 0)
                return;
        }
        bind(upsert_);
        upsert_.run();
    }

private:
    Connection& connection_;
    std::optional<Statement> update_; ///< none for a table without a geometry
    Statement upsert_;
};

} // namespace zhitu::cache
