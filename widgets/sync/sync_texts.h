// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The state of the line to the centre in words and colours.
#pragma once

#include <QColor>
#include <QString>

#include "data/sync/outbox.h"
#include "data/sync/sync_status.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

/// "Live", "Offline" … in a word or two.
[[nodiscard]] QString textOf(sync::LinkState link);
/// Quiet for what is in order, strong for what needs somebody.
[[nodiscard]] QColor colourOf(sync::LinkState link, const map::Palette& palette);
/// "Data as of 10:31, 3 min ago"; "now" where it is live.
[[nodiscard]] QString ageText(const sync::SyncStatus& status, std::int64_t nowSec);
/// What a command does, such as "Accept · case 4711".
[[nodiscard]] QString textOf(const sync::KeptCommand& command);
[[nodiscard]] QString textOf(sync::KeptCommand::Status status);
/// How far a fetch has come.
[[nodiscard]] QString textOf(const sync::BootstrapProgress& progress);

} // namespace zhitu::widgets
