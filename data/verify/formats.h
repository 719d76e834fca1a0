// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the standards of the field write a value: the formats that a rule may ask for by name.
#pragma once

#include <functional>
#include <optional>

#include "data/verify/fields.h"
#include "data/verify/pass.h"

namespace zhitu::verify {

/// Judges a text that is not empty. \param area code of the grid or division of its row
/// \returns what is wrong, without the value
using Format = std::function<std::optional<Fault>(const std::string& text, std::string_view area)>;

/// "device_id" (GB/T 28181: 20 digits, type 131 or 132; with "match_area": true its centre code
/// begins with the six digits of the row's district), "grid_code" (15 digits, serial 001–999),
/// "division_code" (12 digits), "digits" (as many as "lengths" says), "text" (plain letters,
/// nothing unseen), "stream_address" (rtsp, rtsps, http, https; no password), "date" (YYYY-MM-DD).
/// \throws RuleFileError for any other name
[[nodiscard]] Format formatNamed(const QString& name, Fields& parameters);

} // namespace zhitu::verify
