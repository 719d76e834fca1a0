// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a process that reads a stranger's file gives up before it opens it.
#pragma once

namespace zhitu::import {

/// For good, for the whole process; to be called while it has one thread. From here on it makes no
/// socket, starts no program, writes, makes, removes and renames no file, and looks into no other
/// process; it has 2 GiB of memory, 120 s of a processor's time, 64 open files, and leaves no image
/// of its memory behind. What it may still do: read, and answer on what is open already.
/// \throws std::runtime_error where the kernel does not grant it: then nothing may be opened
void enterSandbox();

} // namespace zhitu::import
