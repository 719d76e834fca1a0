// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What PostgreSQL's errors mean for the user.
#pragma once

#include "data/central/pg.h"

namespace zhitu::central {

/// Why a connection did not come about. Reads libpq's own words, which must be English.
[[nodiscard]] PgError connectError(PGconn* connection);
/// An error that the server sent as a result.
[[nodiscard]] PgError serverError(const PGresult* result);
[[nodiscard]] PgError noAnswer(const std::string& host);
[[nodiscard]] PgError lostError();
/// Somebody asked for it: PgTrouble::Stopped.
[[nodiscard]] PgError stoppedError();
[[nodiscard]] PgError protocolError();

} // namespace zhitu::central
