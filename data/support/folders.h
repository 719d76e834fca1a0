// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the program keeps what it knows about itself, and drafts that belong to no store.
#pragma once

#include <filesystem>

namespace zhitu::support {

/// $XDG_STATE_HOME/zhitu, or ~/.local/state/zhitu. Need not exist.
[[nodiscard]] std::filesystem::path stateFolder();

/// The outbox for drafts where a lone cache file, or nothing, is open:
/// $XDG_DATA_HOME/zhitu/drafts/outbox.db. Need not exist.
[[nodiscard]] std::filesystem::path loneOutboxFile();

/// Makes a folder (and those above it) that only the user may enter. \returns whether it is there
[[nodiscard]] bool makePrivateFolder(const std::filesystem::path& folder) noexcept;

} // namespace zhitu::support
