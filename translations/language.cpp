// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

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
