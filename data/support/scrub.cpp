// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/scrub.h"

#include <pwd.h>
#include <unistd.h>

#include <QDir>
#include <QStringList>
#include <QSysInfo>

namespace zhitu::support {
namespace {

/// Where something was taken out.
const QString kMark = QStringLiteral("‹…›");

QRegularExpression pattern(const QString& text)
{
    return QRegularExpression(text, QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption);
}

QString withoutSecrets(QString text)
{
    static const QRegularExpression keyed =
        pattern(QStringLiteral("(\\b(?:password|passwd|pwd|passphrase|token|secret|api[_-]?key|tk)"
                               "|口令|密码|密钥|令牌)(\\s*[=:：]\\s*)[^\\s,;，；“”\"&]+"));
    static const QRegularExpression inAddress = pattern(QStringLiteral("(\\w://)[^/\\s@]*@"));
    static const QRegularExpression mail = pattern(QStringLiteral("[\\w.+-]+@[\\w-]+\\.[\\w.]+"));
    text.replace(keyed, QStringLiteral("\\1\\2") + kMark);
    text.replace(inAddress, QStringLiteral("\\1") + kMark + u'@');
    return text.replace(mail, kMark);
}

QString withoutNumbersOfPeopleAndPlaces(QString text)
{
    static const QRegularExpression identity =
        pattern(QStringLiteral("(?<![0-9A-Za-z])[0-9]{17}[0-9X](?![0-9A-Za-z])"));
    static const QRegularExpression mobile = pattern(
        QStringLiteral("(?<![0-9])(?:\\+?86[- ]?)?1[3-9][0-9](?:[- ]?[0-9]{4}){2}(?![0-9])"));
    static const QRegularExpression landline =
        pattern(QStringLiteral("(?<![0-9])0[0-9]{2,3}[- ]?[0-9]{7,8}(?![0-9])"));
    static const QRegularExpression degrees =
        pattern(QStringLiteral("[0-9]{1,3}\\s*°(?:\\s*[0-9.]+\\s*[′'])?(?:\\s*[0-9.]+\\s*[″\"])?"));
    static const QRegularExpression decimal =
        pattern(QStringLiteral("(?<![0-9.])-?[0-9]{1,3}\\.[0-9]{3,}(?![0-9.])"));
    for (const QRegularExpression* one : {&identity, &mobile, &landline, &degrees, &decimal})
        text.replace(*one, kMark);
    return text;
}

QString withoutLongNumbers(QString text)
{
    static const QRegularExpression number = pattern(QStringLiteral("[0-9]{7,}"));
    return text.replace(number, kMark);
}

/// A path keeps where it begins and the ending of its name; names of our own files stay.
QString withoutFileNames(const QString& text)
{
    static const QRegularExpression path = pattern(
        QStringLiteral("(?<![A-Za-z0-9_.:/>])(~|(?:file:/)?)/[^\\s“”\"'‘’「」，。；：:,;()（）]+"
                       "(?: [^\\s/“”\"'‘’「」，。；：:,;()（）]*\\.[a-z]{2,5}\\b)?"));
    static const QRegularExpression ours = pattern(QStringLiteral(
        "^(?:cache-[0-9]{1,9}\\.gpkg(?:\\.search)?|outbox\\.db|current|lock|problems\\.jsonl)"
        "(?:-wal|-shm|-journal|\\.part)?$"));
    static const QRegularExpression ending = pattern(QStringLiteral("\\.[a-z]{2,5}$"));
    QString result;
    qsizetype from = 0;
    for (auto matches = path.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(from, match.capturedStart() - from);
        const QString name = match.captured().section(u'/', -1);
        result += match.captured(1) + u'/' + kMark;
        if (ours.match(name).hasMatch())
            result += u'/' + name;
        else
            result += ending.match(name).captured();
        from = match.capturedEnd();
    }
    return result + text.mid(from);
}

/// What stands between quotation marks, unless it is a path that has been dealt with.
QString withoutQuoted(QString text)
{
    static const QRegularExpression quoted = pattern(
        QStringLiteral("([“「『《])(?!(?:~|file:/)?/‹…›)[^“”「」『』《》]*(?:([”」』》])|$)"));
    static const QRegularExpression afterPath = pattern(
        QStringLiteral("([“「『《](?:~|file:/)?/‹…›[a-z0-9./-]*)[^“”「」『』《》]*([”」』》])"));
    static const QRegularExpression plain = pattern(QStringLiteral("\"[^\"]*(?:\"|$)"));
    text.replace(afterPath, QStringLiteral("\\1\\2"));
    text.replace(quoted, QStringLiteral("\\1") + kMark + QStringLiteral("\\2"));
    return text.replace(plain, QStringLiteral("\"") + kMark + u'"');
}

} // namespace

Identity Identity::ofThisAccount()
{
    Identity result{QDir::homePath(), {}, {}, QSysInfo::machineHostName()};
    passwd entry = {};
    passwd* found = nullptr;
    char buffer[4096];
    if (::getpwuid_r(::getuid(), &entry, buffer, sizeof buffer, &found) == 0 && found != nullptr) {
        result.user = QString::fromLocal8Bit(found->pw_name);
        result.fullName = QString::fromLocal8Bit(found->pw_gecos).section(u',', 0, 0).trimmed();
    }
    return result;
}

Scrubber::Scrubber(const Identity& identity)
    : home_(identity.home.size() > 1 ? identity.home : QString())
{
    QStringList names;
    for (const QString& name : {identity.fullName, identity.user, identity.host})
        if (name.size() >= 2)
            names.append(QRegularExpression::escape(name));
    // Whole words only where the name is of Latin letters: Chinese is written without gaps.
    QStringList words;
    for (const QString& name : names) {
        const bool latin = name.front().unicode() < 0x250 && name.back().unicode() < 0x250;
        words.append(latin ? QStringLiteral("(?<![\\p{Latin}0-9_])%1(?![\\p{Latin}0-9_])").arg(name)
                           : name);
    }
    if (!words.isEmpty())
        names_ = pattern(words.join(u'|'));
}

QString Scrubber::unnamed(const QString& text) const
{
    QString result = text;
    if (!home_.isEmpty())
        result.replace(home_, QStringLiteral("~"));
    if (!names_.pattern().isEmpty())
        result.replace(names_, kMark);
    return result;
}

QString Scrubber::kept(const QString& text) const
{
    return withoutNumbersOfPeopleAndPlaces(withoutSecrets(unnamed(text)));
}

QString Scrubber::written(const QString& text) const
{
    return withoutLongNumbers(withoutFileNames(kept(text)));
}

QString Scrubber::sent(const QString& text) const
{
    return withoutQuoted(written(text));
}

} // namespace zhitu::support
