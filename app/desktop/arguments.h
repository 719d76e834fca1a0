// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The command line of the desktop program.
#pragma once

#include <QSize>
#include <QStringList>
#include <filesystem>
#include <optional>
#include <variant>

#include "data/domain/geometry.h"
#include "translations/language.h"
#include "widgets/look/look.h"

namespace zhitu::app {

struct View {
    domain::LonLat centre;
    double zoom = 0;
};

struct Arguments {
    bool demo = false;
    std::filesystem::path cache;                    ///< empty: none asked for
    std::optional<translations::Language> language; ///< nothing: as the settings say
    std::optional<widgets::Tone> tone;              ///< nothing: as the settings say
    std::optional<View> view;
    std::filesystem::path screenshot; ///< empty: none asked for
    QSize size{1600, 900};            ///< logical pixels
};

/// The program is to print this text and end.
struct Answer {
    QString text;
    int exitCode = 0; ///< 2: the command line is wrong
};

/// Needs a QCoreApplication, for the language of what it says: it installs the asked language, or
/// `usual` where none is asked for.
[[nodiscard]] std::variant<Arguments, Answer> parseArguments(const QStringList& commandLine,
                                                             translations::Language usual);

} // namespace zhitu::app
