// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sends what waits in the outbox to the centre, in order for each case.
#pragma once

#include <chrono>

#include "data/central/pg.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {

struct Pushed {
    int applied = 0;
    int conflicts = 0;
    int refused = 0;
    int held = 0;    ///< behind a command of the same case that the user has to decide on first
    int failed = 0;  ///< not answered by the centre, but by an error of it: they wait on
    QString problem; ///< the first such error, or why something can never be sent from here
    /// The time for files is over, and one is not at the centre yet: there is no need to wait
    /// before the next pass.
    bool unfinished = false;
    std::int64_t fileBytes = 0; ///< of the file that is on its way; 0: none
    std::int64_t fileSent = 0;

    [[nodiscard]] int settled() const noexcept { return applied + conflicts + refused; }
};

/// One pass over the outbox. Each answer is kept before the next command is sent; whatever breaks
/// in between, the same command is sent again and answered as before. Only an answer settles a
/// command, or an error about its very arguments: what else goes wrong at the centre may be mended
/// there. Then those of the same case wait with it, and the others go on. What was entered for
/// another centre than that of this connection is not sent. Files come behind everything else, the
/// smallest first, but for what was entered behind one in the same case; they are sent for
/// `filesFor` at most (0: none), and one part of one at least, so that what is entered meanwhile
/// waits for no longer than that and one part.
/// \throws central::PgError where the line or the server fails, or the user has no right to send
/// anything: what is not answered waits on
Pushed pushAll(central::PgConnection& connection, Outbox& outbox,
               std::chrono::milliseconds filesFor = std::chrono::seconds(1));

/// Everything below `watermark` is in the cache, as the server of this connection has it: what was
/// applied there is done with. What that server does not know under the same transaction was
/// applied by another one that is gone: it waits again.
/// \returns how many are done with or wait again
/// \throws central::PgError
int finishBrought(central::PgConnection& connection, Outbox& outbox, std::uint64_t watermark);

} // namespace zhitu::sync
