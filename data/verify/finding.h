// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What verification found: a line of the work list.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string>

#include "data/domain/subject.h"

namespace zhitu::verify {

/// Names a finding from run to run, as long as the centre keeps the ids of its rows.
struct FindingKey {
    std::string rule;
    std::int64_t row = 0;
    std::int64_t partner = 0; ///< the other row of a duplicate; 0 else

    friend auto operator<=>(const FindingKey&, const FindingKey&) = default;
};

/// "camera.device_id.duplicate:17:3", to be shown and copied.
[[nodiscard]] inline std::string textOf(const FindingKey& key)
{
    return key.rule + ':' + std::to_string(key.row)
           + (key.partner == 0 ? std::string() : ':' + std::to_string(key.partner));
}

enum class FindingState : std::uint8_t {
    New = 1,   ///< was not there at the run before, or there was none
    Known = 2, ///< was there at the run before
    Gone = 3,  ///< is not there any more
    Waived = 4 ///< somebody has looked at it and lets it stand, with a reason
};

struct Finding {
    FindingKey key;
    std::string table;
    domain::Subject subject; ///< None: the map does not show it
    /// CGCS2000; of an area its middle; of what has no place of its own that of its grid.
    std::optional<domain::LonLat> place;
    std::string area;    ///< code of the grid or division; empty: it belongs to none
    std::string origin;  ///< the system that it comes from: see origin.h
    QString name;        ///< what the row is called
    QString says;        ///< what is wrong, in the user's language
    QString value;       ///< as it stands, made fit for one line; never a sealed one
    QString suggestion;  ///< what it should be; empty where that is not known
    QString partnerName; ///< of a duplicate
    FindingState state = FindingState::New;
};

} // namespace zhitu::verify
