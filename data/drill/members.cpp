// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/members.h"

#include <algorithm>
#include <cmath>

#include "data/drill/messages.h"

namespace zhitu::drill {

Members::Members(QJsonObject object, QString where, Spot spot)
    : object_(std::move(object)), where_(std::move(where)), spot_(std::move(spot))
{
}

void Members::refuse(const char* name, const QString& why) const
{
    const QString member = QString::fromLatin1(name);
    Spot spot = spot_;
    spot.member += (spot.member.isEmpty() ? QString() : QStringLiteral(".")) + member;
    throw ScenarioError(where_.isEmpty() ? Messages::tr("“%1”: %2").arg(member, why)
                                         : Messages::tr("%1, “%2”: %3").arg(where_, member, why),
                        spot);
}

bool Members::has(const char* name)
{
    const QString member = QString::fromLatin1(name);
    asked_.insert(member);
    return object_.contains(member);
}

QJsonValue Members::required(const char* name)
{
    if (!has(name))
        refuse(name, Messages::tr("it is missing. Please add it."));
    return object_.value(QString::fromLatin1(name));
}

QString Members::text(const char* name, qsizetype most)
{
    const QJsonValue value = required(name);
    if (!value.isString())
        refuse(name, Messages::tr("a text in quotation marks is expected."));
    const QString text = value.toString().trimmed();
    if (text.isEmpty())
        refuse(name, Messages::tr("it is empty. Please write something."));
    if (text.size() > most)
        refuse(name,
               Messages::tr("at most %1 characters are taken. Please make it shorter.").arg(most));
    // Line ends are fine; direction marks and other controls could make a text lie.
    if (std::ranges::any_of(text, [](QChar c) {
            return c != u'\n'
                   && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
                       || c.category() == QChar::Other_NotAssigned);
        }))
        refuse(name, Messages::tr("there are control characters in it. Please remove them."));
    return text;
}

std::string Members::id(const char* name)
{
    constexpr qsizetype longest = 60;
    const QString text = this->text(name, longest);
    if (!std::ranges::all_of(text, [](QChar c) {
            return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        }))
        refuse(name, Messages::tr("only small letters a to z, digits and hyphens are taken."));
    return text.toStdString();
}

double Members::number(const char* name, double least, double most)
{
    const QJsonValue value = required(name);
    if (!value.isDouble() || !std::isfinite(value.toDouble()) || value.toDouble() < least
        || value.toDouble() > most)
        refuse(name, Messages::tr("a number from %1 to %2 is expected.").arg(least).arg(most));
    return value.toDouble();
}

std::int64_t Members::whole(const char* name, std::int64_t least, std::int64_t most)
{
    const double value = number(name, static_cast<double>(least), static_cast<double>(most));
    if (value != std::floor(value))
        refuse(name, Messages::tr("a whole number is expected."));
    return static_cast<std::int64_t>(value);
}

bool Members::flag(const char* name)
{
    const QJsonValue value = required(name);
    if (!value.isBool())
        refuse(name, Messages::tr("true or false is expected."));
    return value.toBool();
}

QJsonArray Members::list(const char* name, qsizetype least, qsizetype most)
{
    const QJsonValue value = required(name);
    if (!value.isArray())
        refuse(name, Messages::tr("a list in square brackets is expected."));
    if (value.toArray().size() < least || value.toArray().size() > most)
        refuse(name, Messages::tr("%1 to %2 entries are expected.").arg(least).arg(most));
    return value.toArray();
}

Members Members::object(const char* name)
{
    const QJsonValue value = required(name);
    if (!value.isObject())
        refuse(name, Messages::tr("an object in braces is expected."));
    const QString member = QString::fromLatin1(name);
    Spot inside = spot_;
    inside.member += (inside.member.isEmpty() ? QString() : QStringLiteral(".")) + member;
    return {value.toObject(), where_.isEmpty() ? member : where_ + QStringLiteral(", ") + member,
            inside};
}

words::BothTexts Members::bothTexts(const char* name, qsizetype most)
{
    Members both = object(name);
    words::BothTexts texts{both.text("zh", most), both.text("en", most)};
    both.requireNoMore();
    return texts;
}

void Members::requireNoMore() const
{
    for (auto member = object_.constBegin(); member != object_.constEnd(); ++member)
        if (!asked_.contains(member.key()))
            refuse(member.key().left(60).toLatin1().constData(),
                   Messages::tr("there is no such member here. Is it spelt right?"));
}

} // namespace zhitu::drill
