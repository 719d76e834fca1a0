// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sends what waits in the outbox to the centre, in order for each case.
#pragma once

#include "data/central/pg.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {

struct Pushed {
    int applied = 0;
    int conflicts = 0;
    int refused = 0;
    int held = 0; ///< behind a command of the same case that the user has to decide on first

    [[nodiscard]] int settled() const noexcept { return applied + conflicts + refused; }
};

/// One pass over the outbox. Each answer is kept before the next command is sent; whatever breaks
/// in between, the same command is sent again and answered as before.
/// \throws central::PgError where the line or the server fails: what is not answered waits on
Pushed pushAll(central::PgConnection& connection, Outbox& outbox);

/// Everything below `watermark` is in the cache, as the server of this connection has it: what was
/// applied there is done with. What that server does not know under the same transaction was
/// applied by another one that is gone: it waits again.
/// \returns how many are done with or wait again
/// \throws central::PgError
int finishBrought(central::PgConnection& connection, Outbox& outbox, std::uint64_t watermark);

} // namespace zhitu::sync
