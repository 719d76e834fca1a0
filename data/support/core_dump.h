// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is sealed on the disk stands open in the memory.
#pragma once

#include <sys/resource.h>

namespace zhitu::support {

/// From now on the system keeps no image of this program's memory when it crashes. One byte, not
/// none: Linux asks a program that collects images (core_pattern with a pipe) in spite of a limit
/// of none, but not where it is one (core(5), fs/coredump.c).
inline void leaveNoCoreDump() noexcept
{
    const rlimit least{1, 1};
    ::setrlimit(RLIMIT_CORE, &least);
}

} // namespace zhitu::support
