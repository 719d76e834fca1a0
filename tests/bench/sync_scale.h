// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether a pull costs what has changed, and not what there is.
#pragma once

#include <QJsonObject>
#include <string>

#include "tests/bench/demo_centre.h"

namespace zhitu::bench {

/// Fetches everything that the user may see, then pulls nothing, one, a hundred and ten thousand
/// changed rows, and what others have changed; then compares village by village.
/// \returns milliseconds of the whole and of the server
[[nodiscard]] QJsonObject measureScale(DemoCentre& demo, const std::string& user);

} // namespace zhitu::bench
