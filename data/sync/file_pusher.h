// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Sends the content of a file to the centre, part by part.
#pragma once

#include <chrono>

#include "data/central/pg.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {

enum class FilePush {
    Sent,       ///< all of it is there
    Known,      ///< the centre has taken the command before: there is nothing to send
    Unfinished, ///< the time is over; the next call goes on from here, whatever happened in between
    NoRoom,     ///< the user has too much on its way already
    Gone        ///< it is not here any more, or damaged
};

struct FilePushed {
    FilePush how = FilePush::Unfinished;
    std::int64_t bytesThere = 0;
};

/// Asks which parts are there and sends those that are not, until `until`; one at least.
/// \param file readable, of the kind kAttach
/// \throws central::PgError
FilePushed pushFile(central::PgConnection& connection, Outbox& outbox, const KeptCommand& file,
                    std::chrono::steady_clock::time_point until);

} // namespace zhitu::sync
