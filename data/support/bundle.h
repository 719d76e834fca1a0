// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The diagnostics for the support: one zip with facts on the program, and nothing about anybody.
#pragma once

#include <QString>
#include <filesystem>
#include <functional>

namespace zhitu::support {

/// What a bundle is made from. Paths that are empty or lead nowhere are left out of it.
struct BundleRequest {
    QString programVersion;
    QString screens; ///< lines of "key: value", by whoever has a screen
    QString words;   ///< the user's own, for the support
    std::filesystem::path stateFolder;
    std::filesystem::path settings; ///< the settings file
    std::filesystem::path store;    ///< a store's folder, or one cache file
    std::filesystem::path outbox;   ///< where drafts are kept beside the store's outbox
};

/// Writes the bundle. Not in it: names of the user, his folders and his computer, coordinates,
/// titles, texts of drafts and commands, file names. Any thread; takes seconds for a large cache.
/// \param target a new file, which appears when it is whole; one that is there is left as it is
/// \param progress gets the share done; false ends the work
/// \returns false where it was ended: nothing is left behind
/// \throws UserError
[[nodiscard]] bool writeBundle(const std::filesystem::path& target, const BundleRequest& request,
                               const std::function<bool(double)>& progress);

} // namespace zhitu::support
