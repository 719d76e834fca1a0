// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the program runs on, without a name of anybody or of the computer.
#pragma once

#include <QString>
#include <filesystem>

namespace zhitu::support {

/// Program, libraries, operating system, processor, memory; lines of "key: value" in English, for
/// whoever reads them in the support.
[[nodiscard]] QString systemFacts(const QString& programVersion);

/// Of the settings only what is in a list of harmless keys, and of those only values that are a
/// number or a plain word; the others are counted.
[[nodiscard]] QString settingsFacts(const std::filesystem::path& file);

/// $XDG_CONFIG_HOME/zhitu/settings.json, as widgets/settings writes it.
[[nodiscard]] std::filesystem::path settingsFile();

} // namespace zhitu::support
