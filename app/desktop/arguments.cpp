// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cmath>

#include "data/paths.h"
#include "map/projection/camera.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::Arguments)
};

/// What an option's value should have been.
Answer wrong(const QString& option, const QString& value, const QString& expected)
{
    return {Texts::tr("“%1” is no value for --%2. Expected: %3.").arg(value, option, expected), 2};
}

std::optional<View> viewFrom(const QString& text)
{
    const QStringList parts = text.split(u',');
    if (parts.size() != 3)
        return std::nullopt;
    std::array<double, 3> numbers{};
    for (qsizetype i = 0; i < 3; ++i) {
        bool ok = false;
        numbers[static_cast<std::size_t>(i)] = parts[i].trimmed().toDouble(&ok);
        if (!ok)
            return std::nullopt;
    }
    const auto [lon, lat, zoom] = numbers;
    if (!(std::abs(lon) <= 180) || !(std::abs(lat) <= 85) || !(zoom >= map::Camera::kMinZoom)
        || !(zoom <= map::Camera::kMaxZoom))
        return std::nullopt;
    return View{{lon, lat}, zoom};
}

std::optional<QSize> sizeFrom(const QString& text)
{
    const QStringList parts = text.toLower().split(u'x');
    bool ok[2] = {};
    if (parts.size() != 2)
        return std::nullopt;
    const QSize size(parts[0].toInt(&ok[0]), parts[1].toInt(&ok[1]));
    constexpr QSize least(640, 400);
    constexpr QSize most(7680, 4320);
    if (!ok[0] || !ok[1] || size.expandedTo(least) != size || size.boundedTo(most) != size)
        return std::nullopt;
    return size;
}

/// The language has to be known before the first word is said, also about a wrong command line.
std::optional<translations::Language> languageOf(const QStringList& commandLine)
{
    for (qsizetype i = 1; i < commandLine.size(); ++i) {
        QString value;
        if (commandLine[i] == u"--lang" && i + 1 < commandLine.size())
            value = commandLine[i + 1];
        else if (commandLine[i].startsWith(u"--lang="))
            value = commandLine[i].mid(7);
        if (const auto language = translations::languageFromName(value))
            return *language;
    }
    return std::nullopt;
}

} // namespace

std::variant<Arguments, Answer> parseArguments(const QStringList& commandLine,
                                               translations::Language usual)
{
    Arguments result;
    result.language = languageOf(commandLine);
    translations::installLanguage(result.language.value_or(usual));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        Texts::tr("Zhitu: the governance map of a district, from a local cache."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption demo(QStringLiteral("demo"),
                                  Texts::tr("Open the demo district; make it first if need be."));
    const QCommandLineOption cache(QStringLiteral("cache"), Texts::tr("Open this cache file."),
                                   QStringLiteral("FILE"));
    const QCommandLineOption lang(QStringLiteral("lang"), Texts::tr("Language: zh_CN or en."),
                                  QStringLiteral("LANG"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   Texts::tr("Colours: light, dark or as the system is: system."),
                                   QStringLiteral("THEME"));
    const QCommandLineOption view(
        QStringLiteral("view"),
        Texts::tr("Where to look first: degrees east, degrees north, zoom."),
        QStringLiteral("LON,LAT,ZOOM"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        Texts::tr("Write a picture of the window once it is complete, and end."),
        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"),
                                  Texts::tr("Size of the window in pixels, such as 1600x900."),
                                  QStringLiteral("WxH"));
    parser.addOptions({demo, cache, lang, theme, view, screenshot, size});

    if (!parser.parse(commandLine))
        return Answer{parser.errorText(), 2};
    if (parser.isSet(help))
        return Answer{parser.helpText(), 0};
    if (parser.isSet(version))
        return Answer{QStringLiteral("zhitu ") + QCoreApplication::applicationVersion(), 0};
    if (!parser.positionalArguments().isEmpty())
        return Answer{Texts::tr("“%1” is not an option. To open a file, say --cache FILE.")
                          .arg(parser.positionalArguments().constFirst()),
                      2};

    result.demo = parser.isSet(demo);
    result.cache = pathFrom(parser.value(cache));
    result.screenshot = pathFrom(parser.value(screenshot));
    if (result.demo && parser.isSet(cache))
        return Answer{Texts::tr("Say either --demo or --cache FILE, not both."), 2};
    if (parser.isSet(cache) && result.cache.empty())
        return wrong(QStringLiteral("cache"), {}, Texts::tr("the name of a file"));
    if (parser.isSet(screenshot) && result.screenshot.empty())
        return wrong(QStringLiteral("screenshot"), {}, Texts::tr("the name of a file"));
    if (parser.isSet(lang) && !translations::languageFromName(parser.value(lang)))
        return wrong(QStringLiteral("lang"), parser.value(lang), QStringLiteral("zh_CN, en"));
    if (parser.isSet(theme)) {
        const QString name = parser.value(theme);
        if (name != u"light" && name != u"dark" && name != u"system")
            return wrong(QStringLiteral("theme"), name, QStringLiteral("light, dark, system"));
        result.tone = name == u"dark"    ? widgets::Tone::Dark
                      : name == u"light" ? widgets::Tone::Light
                                         : widgets::Tone::System;
    }
    if (parser.isSet(view)) {
        result.view = viewFrom(parser.value(view));
        if (!result.view)
            return wrong(QStringLiteral("view"), parser.value(view),
                         Texts::tr("longitude, latitude and zoom, such as 106.28,29.98,12"));
    }
    if (parser.isSet(size)) {
        const auto wanted = sizeFrom(parser.value(size));
        if (!wanted)
            return wrong(QStringLiteral("size"), parser.value(size),
                         Texts::tr("width x height between 640x400 and 7680x4320"));
        result.size = *wanted;
    }
    return result;
}

} // namespace zhitu::app
