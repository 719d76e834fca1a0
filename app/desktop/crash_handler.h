// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What happens when the program ends as it should not.
#pragma once

#include <filesystem>

namespace zhitu::app {

/// From now on SIGSEGV, SIGABRT, SIGBUS, SIGFPE and SIGILL, and whatever leads to std::terminate,
/// first write a report of what ran into `stateFolder`/crashes (format: data/support/crash_report;
/// nothing of the user's is in it), then end the program by that same signal. Handlers run on a
/// stack of their own in the thread that called this. The system keeps no image of the memory, in
/// which what is sealed on the disk stands open. Once a process, before other threads start.
void installCrashHandler(const std::filesystem::path& stateFolder, const char* version);

/// From now on SIGTERM, SIGINT and SIGHUP (somebody ends the program, or the session) remove this
/// file before the program ends by that same signal: it was asked to end, so nothing was wrong.
void removeWhenAskedToEnd(const std::filesystem::path& file);

} // namespace zhitu::app
