// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a stream does, in words.
#pragma once

#include <QString>

#include "widgets/video/stream_player.h"

namespace zhitu::widgets {

/// One word or two: "Live", "Connecting".
[[nodiscard]] QString textOf(StreamState state);
/// Why there is no live picture; empty: there is one.
[[nodiscard]] QString whyNoPicture(const StreamPlayer& player);
/// How old the last picture is, when it is tried again; empty: neither.
[[nodiscard]] QString whatComesNext(const StreamPlayer& player);
/// What is wrong with an address and what to do; empty: nothing.
[[nodiscard]] QString textOf(domain::StreamAddressFault fault);

} // namespace zhitu::widgets
