// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a form holds becomes a command, and the form hears whether it is stored.
#pragma once

#include <functional>
#include <string>

#include "widgets/cases/entry_dialog.h"
#include "widgets/sync/sync_service.h"

namespace zhitu::widgets {

/// Why nothing can be entered; empty: it can.
/// \param role that enters such things
[[nodiscard]] QString whyNothingIsEntered(const SyncService& sync,
                                          domain::Role role = domain::Role::Operator);

/// Brings a form that is open already to the front. \returns what to tell
[[nodiscard]] QString bringForward(EntryDialog& open);

/// Why no further form of that kind can be opened, one at a time; empty: it can.
template <typename Form>
[[nodiscard]] QString whyNoForm(const SyncService& sync, const QWidget& window,
                                domain::Role role = domain::Role::Operator)
{
    auto* open = window.findChild<Form*>();
    return open != nullptr ? bringForward(*open) : whyNothingIsEntered(sync, role);
}

/// Shows the form until what it holds is stored; it is deleted when it closes. It holds up no other
/// window: one looks at the map, or sees to an alarm, and comes back. GUI thread.
/// \param centre whose data the user sees
/// \param send stores it
void openEntry(EntryDialog* dialog, SyncService& sync, const std::string& centre,
               std::function<void(const UserEntry&)> send);

} // namespace zhitu::widgets
