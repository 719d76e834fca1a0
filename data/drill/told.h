// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the trainees of a drill were told, as their own cache has it.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "data/cache/reader.h"

namespace zhitu::drill {

enum class ToldKind : std::uint8_t { Message = 1, Weather = 2, Order = 3 };

struct Told {
    std::int64_t id = 0;
    domain::Instant at{}; ///< by the centre's clock
    ToldKind kind = ToldKind::Message;
    QString title;
    QString text;
    std::string divisionCode;               ///< whom it is for; a district's: everybody
    std::optional<domain::LonLat> position; ///< CGCS2000, where it is about a place
};

/// The newest `most`, the newest first; none where the centre is no drill. \throws SqliteError
[[nodiscard]] std::vector<Told> readTold(cache::CacheReader& reader, int most);

} // namespace zhitu::drill
