// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the memory of this program is kept, with the GNU C library.
#pragma once

#include <malloc.h>

namespace zhitu::support {

/// Large pieces go back to the system as soon as they are freed. By itself the C library learns
/// from the first large piece that is freed to keep them, in a heap of each thread: what one
/// worker needed while it loaded a city would stay taken for the day. To be called at the start.
inline void giveBackLargePieces() noexcept
{
    ::mallopt(M_MMAP_THRESHOLD, 256 << 10);
    ::mallopt(M_TRIM_THRESHOLD, 1 << 20);
}

/// What was freed piece by piece goes back to the system, from all threads' heaps. Any thread;
/// takes some ten milliseconds, in which others may wait for memory: for the end of long work.
inline void giveBackSmallPieces() noexcept
{
    ::malloc_trim(0);
}

} // namespace zhitu::support
