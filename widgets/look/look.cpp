// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/look.h"

#include <QApplication>
#include <QStyleHints>
#include <algorithm>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using translations::Language;

const QString kTone = QStringLiteral("look.tone");
const QString kVision = QStringLiteral("look.vision");
const QString kType = QStringLiteral("look.typePercent");
const QString kLanguage = QStringLiteral("look.language");

constexpr std::array kTones{std::pair{Tone::System, "system"}, std::pair{Tone::Light, "light"},
                            std::pair{Tone::Dark, "dark"}};
constexpr std::array kVisions{std::pair{map::Vision::Usual, "usual"},
                              std::pair{map::Vision::RedGreen, "red-green"},
                              std::pair{map::Vision::BlueYellow, "blue-yellow"}};

/// What stands under that name; the first where none does.
template <typename List>
auto named(const List& list, const QString& name)
{
    const auto found = std::ranges::find_if(
        list, [&](const auto& entry) { return name == QLatin1StringView(entry.second); });
    return found == list.end() ? list.front().first : found->first;
}

template <typename List, typename Value>
QString nameOf(const List& list, Value value)
{
    return QLatin1StringView(
        std::ranges::find(list, value, [](const auto& entry) { return entry.first; })->second);
}

} // namespace

Look::Look(Settings& settings, QObject* parent)
    : QObject(parent), settings_(settings), systemFont_(QApplication::font())
{
    connect(&settings_, &Settings::changed, this, [this](const QString& key) {
        if (key.startsWith(QLatin1StringView("look.")))
            apply();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::apply);
    apply();
}

Tone Look::tone() const
{
    return named(kTones, settings_.value(kTone).toString());
}

map::Vision Look::vision() const
{
    return named(kVisions, settings_.value(kVision).toString());
}

int Look::typePercent() const
{
    return std::clamp(settings_.value(kType).toInt(100), kLeastType, kMostType);
}

void Look::setTone(Tone tone)
{
    overriddenTone_.reset();
    settings_.set(kTone, nameOf(kTones, tone));
    apply();
}

void Look::setVision(map::Vision vision)
{
    settings_.set(kVision, nameOf(kVisions, vision));
}

void Look::setTypePercent(int percent)
{
    settings_.set(kType, std::clamp(percent, kLeastType, kMostType));
}

void Look::setLanguage(Language language)
{
    overriddenLanguage_.reset();
    settings_.set(kLanguage, translations::nameOf(language));
    apply();
}

void Look::overrideTone(Tone tone)
{
    overriddenTone_ = tone;
    apply();
}

void Look::overrideLanguage(Language language)
{
    overriddenLanguage_ = language;
    apply();
}

void Look::setWallScale(double factor)
{
    wallScale_ = factor;
    apply();
}

void Look::apply()
{
    const Tone wanted = overriddenTone_.value_or(tone());
    const bool dark = wanted == Tone::System
                          ? QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark
                          : wanted == Tone::Dark;
    const map::Theme theme{dark, vision()};
    const double scale = typePercent() / 100.0 * wallScale_;
    if (theme != theme_ || scale != typeScale_) {
        theme_ = theme;
        typeScale_ = scale;
        qApp->setProperty(kVisionProperty, static_cast<int>(theme.vision));
        applyTheme(*qApp, theme, systemFont_, scale);
        Q_EMIT changed();
    }
    const Language language = overriddenLanguage_.value_or(
        translations::languageFromName(settings_.value(kLanguage).toString())
            .value_or(Language::Chinese));
    if (language != language_ || !translated_) {
        language_ = language;
        translated_ = true;
        translations::installLanguage(language);
    }
}

} // namespace zhitu::widgets
