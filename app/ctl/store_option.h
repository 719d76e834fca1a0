// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The options --store and --key-folder, which the commands on a store share.
#pragma once

#include <QCommandLineParser>
#include <filesystem>
#include <memory>

#include "data/sync/sealer.h"

namespace zhitu::app {

void addStoreOptions(QCommandLineParser& parser);
/// The key that seals what is personal in a store. Whoever runs the command signs in without a
/// password of ours, so the key is kept as it is: in the system keychain, or in a folder.
/// \throws UserError
[[nodiscard]] std::shared_ptr<const sync::Sealer> sealerFor(const QCommandLineParser& parser,
                                                            const std::filesystem::path& store);

} // namespace zhitu::app
