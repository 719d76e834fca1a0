// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// UUID version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, then random bits.
#pragma once

#include <string>

namespace zhitu::sync {

/// In the usual text form, 36 characters. The random bits are the system's own.
[[nodiscard]] std::string makeUuid7();

} // namespace zhitu::sync
