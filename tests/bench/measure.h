// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What benchmarks of the sync measure with.
#pragma once

#include <functional>
#include <string>

#include "tests/bench/statistics.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::bench {

/// How long it takes.
[[nodiscard]] double seconds(const std::function<void()>& work);
/// \throws std::runtime_error
void shell(const std::string& command);
/// Processor time that the server has used so far, its sessions included; in seconds.
[[nodiscard]] double serverSeconds(const test::TemporaryCluster& cluster);

} // namespace zhitu::bench
