// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/tiles/wmts_question.h"

#include <QStringList>
#include <QUrlQuery>

#include "data/tiles/base_map.h"
#include "data/tiles/messages.h"
#include "data/tiles/tianditu.h"
#include "data/user_error.h"

namespace zhitu::tiles {
namespace {

/// What says what is asked for; everything else says at whom, as MapServer's “map” does.
const QStringList kOfAQuestion{QStringLiteral("service"),    QStringLiteral("request"),
                               QStringLiteral("version"),    QStringLiteral("layer"),
                               QStringLiteral("style"),      QStringLiteral("format"),
                               QStringLiteral("tilerow"),    QStringLiteral("tilematrixset"),
                               QStringLiteral("tilematrix"), QStringLiteral("tilecol")};

bool isPlaceholder(const QString& value)
{
    return value == u"{key}" || value == u"%7Bkey%7D";
}

} // namespace

WmtsQuestion wmtsQuestion(const QString& typed)
{
    WmtsQuestion question;
    question.url = QUrl(typed.trimmed());
    QUrl& url = question.url;
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty())
        throw UserError(
            Messages::tr("The address must begin with http:// or https:// and name a server, as in "
                         "https://maps.example.org/wmts/1.0.0/WMTSCapabilities.xml."));
    if (!url.userInfo().isEmpty())
        throw UserError(
            Messages::tr("The address holds a name or password. Take it out: passwords are not "
                         "kept in addresses."));
    url.setFragment({});
    QUrlQuery query;
    if (!url.path().endsWith(u".xml", Qt::CaseInsensitive)) {
        query.addQueryItem(QStringLiteral("SERVICE"), QStringLiteral("WMTS"));
        query.addQueryItem(QStringLiteral("REQUEST"), QStringLiteral("GetCapabilities"));
    }
    for (const auto& [name, value] : QUrlQuery(url).queryItems(QUrl::FullyEncoded)) {
        if (isKeyName(name)) {
            question.keyName = name;
            if (isPlaceholder(value))
                continue;
            question.key = QUrl::fromPercentEncoding(value.toUtf8());
        }
        if (!kOfAQuestion.contains(name.toLower()))
            query.addQueryItem(name, value);
    }
    url.setQuery(query);
    if (question.keyName.isEmpty() && isOfTianditu(url.host()))
        question.keyName = QStringLiteral("tk");
    return question;
}

} // namespace zhitu::tiles
