// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <memory>

namespace zhitu::translations {

std::optional<Language> languageFromName(const QString& name)
{
    if (name == u"zh_CN" || name == u"zh")
        return Language::Chinese;
    if (name == u"en")
        return Language::English;
    return std::nullopt;
}

QString nameOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

QString textIn(Language language, const char* context, const char* source)
{
    static const auto load = [](Language of) {
        auto translator = std::make_unique<QTranslator>();
        (void)translator->load(QStringLiteral(":/zhitu/translations/zhitu_") + nameOf(of));
        return translator;
    };
    static const auto chinese = load(Language::Chinese);
    static const auto english = load(Language::English);
    const QString found =
        (language == Language::Chinese ? chinese : english)->translate(context, source);
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

void installLanguage(Language language)
{
    static QTranslator ours;
    static QTranslator qts;
    const QString name = nameOf(language);
    QLocale::setDefault(QLocale(name));
    QCoreApplication::removeTranslator(&ours);
    QCoreApplication::removeTranslator(&qts);
    if (qts.load(QStringLiteral("qtbase_") + name,
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&qts);
    if (ours.load(QStringLiteral(":/zhitu/translations/zhitu_") + name))
        QCoreApplication::installTranslator(&ours);
}

} // namespace zhitu::translations
