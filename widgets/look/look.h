// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How everything looks: light or dark, for whose eyes, how large, in which language.
#pragma once

#include <QFont>
#include <QObject>
#include <optional>

#include "map/style/palette.h"
#include "translations/language.h"
#include "widgets/settings/settings.h"

namespace zhitu::widgets {

/// Light or dark, or as the system is.
enum class Tone { System, Light, Dark };

/// Keeps the application's look as the settings say, and follows the system where they say so.
/// GUI thread.
class Look : public QObject {
    Q_OBJECT

public:
    static constexpr int kLeastType = 80; ///< per cent of the system's type size
    static constexpr int kMostType = 200;

    explicit Look(Settings& settings, QObject* parent = nullptr);

    /// What holds now.
    [[nodiscard]] const map::Theme& theme() const noexcept { return theme_; }
    [[nodiscard]] translations::Language language() const noexcept { return language_; }
    /// Of the type on the map and in widgets; 1: the system's size.
    [[nodiscard]] double typeScale() const noexcept { return typeScale_; }

    [[nodiscard]] Tone tone() const;
    [[nodiscard]] map::Vision vision() const;
    [[nodiscard]] int typePercent() const;

    void setTone(Tone tone);
    void setVision(map::Vision vision);
    /// \param percent brought between kLeastType and kMostType
    void setTypePercent(int percent);
    void setLanguage(translations::Language language);

    /// For this run only: what the command line says.
    void overrideTone(Tone tone);
    void overrideLanguage(translations::Language language);
    /// Larger by this factor for a wall that is read from afar; 1: not.
    void setWallScale(double factor);

Q_SIGNALS:
    /// Colours or sizes are others now.
    void changed();

private:
    void apply();

    Settings& settings_;
    QFont systemFont_;
    std::optional<Tone> overriddenTone_;
    std::optional<translations::Language> overriddenLanguage_;
    double wallScale_ = 1;
    map::Theme theme_;
    translations::Language language_ = translations::Language::Chinese;
    bool translated_ = false; ///< a language has been installed
    double typeScale_ = 0;
};

} // namespace zhitu::widgets
