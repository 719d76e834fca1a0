// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/fields.h"

#include <cmath>

#include "data/support/small_file.h"
#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

QString shownName(std::string_view name)
{
    return QString::fromUtf8(name.data(), std::ssize(name));
}

} // namespace

Fields::Fields(QJsonObject object, FilePlace place)
    : object_(std::move(object)), place_(std::move(place))
{
}

void Fields::refuse(const char* name, const QString& why) const
{
    const QString field = place_.inside + QString::fromUtf8(name);
    QString where;
    if (place_.rule.isEmpty())
        where = Messages::tr("Field “%1”: %2").arg(field, why);
    else if (place_.line > 0)
        where = Messages::tr("Rule “%1” (line %2), field “%3”: %4")
                    .arg(place_.rule)
                    .arg(place_.line)
                    .arg(field, why);
    else
        where = Messages::tr("Rule “%1”, field “%2”: %3").arg(place_.rule, field, why);
    throw RuleFileError(where);
}

bool Fields::has(const char* name)
{
    asked_.insert(QString::fromUtf8(name)); // it may be there: a message lists it
    return object_.contains(QString::fromUtf8(name));
}

QJsonValue Fields::required(const char* name)
{
    if (!has(name))
        refuse(name, Messages::tr("it is missing and must be given."));
    return object_.value(QString::fromUtf8(name));
}

QJsonValue Fields::any(const char* name)
{
    return required(name);
}

QString Fields::textOf(const char* name, const QJsonValue& value, qsizetype most) const
{
    if (!value.isString())
        refuse(name, Messages::tr("a text in quotation marks is expected."));
    const QString text = value.toString();
    if (text.size() > most)
        refuse(name, Messages::tr("the text is longer than %1 characters.").arg(most));
    const QString kept = support::oneLine(text, most);
    if (kept.isEmpty())
        refuse(name, Messages::tr("the text is empty."));
    return kept;
}

QString Fields::text(const char* name, qsizetype most)
{
    return textOf(name, required(name), most);
}

double Fields::numberOf(const char* name, const QJsonValue& value, double least, double most) const
{
    if (!value.isDouble() || !std::isfinite(value.toDouble()))
        refuse(name, Messages::tr("a number is expected."));
    const double number = value.toDouble();
    if (number < least || number > most)
        refuse(name, Messages::tr("%1 is out of range; expected: %2 to %3.")
                         .arg(number)
                         .arg(least)
                         .arg(most));
    return number;
}

double Fields::number(const char* name, double least, double most)
{
    return numberOf(name, required(name), least, most);
}

double Fields::number(const char* name, double least, double most, double otherwise)
{
    return has(name) ? number(name, least, most) : otherwise;
}

std::int64_t Fields::whole(const char* name, std::int64_t least, std::int64_t most)
{
    const double value = number(name, static_cast<double>(least), static_cast<double>(most));
    if (value != std::floor(value))
        refuse(name, Messages::tr("a whole number is expected."));
    return static_cast<std::int64_t>(value);
}

std::int64_t Fields::whole(const char* name, std::int64_t least, std::int64_t most,
                           std::int64_t otherwise)
{
    return has(name) ? whole(name, least, most) : otherwise;
}

bool Fields::flag(const char* name, bool otherwise)
{
    if (!has(name))
        return otherwise;
    const QJsonValue value = required(name);
    if (!value.isBool())
        refuse(name, Messages::tr("true or false is expected."));
    return value.toBool();
}

QJsonArray Fields::list(const char* name, qsizetype least, qsizetype most)
{
    const QJsonValue value = required(name);
    if (!value.isArray())
        refuse(name, Messages::tr("a list in square brackets is expected."));
    const QJsonArray items = value.toArray();
    if (items.size() < least || items.size() > most)
        refuse(name, Messages::tr("the list has %1 entries; expected: %2 to %3.")
                         .arg(items.size())
                         .arg(least)
                         .arg(most));
    return items;
}

QStringList Fields::texts(const char* name)
{
    QStringList result;
    if (has(name))
        for (const QJsonValue& item : list(name, 1, kMostItems))
            result += textOf(name, item, kMostText);
    return result;
}

std::vector<std::int64_t> Fields::wholes(const char* name)
{
    std::vector<std::int64_t> result;
    if (has(name))
        for (const QJsonValue& item : list(name, 1, kMostItems)) {
            constexpr double reach = 9e15; // whole in a double
            const double value = numberOf(name, item, -reach, reach);
            if (value != std::floor(value))
                refuse(name, Messages::tr("a whole number is expected."));
            result.push_back(static_cast<std::int64_t>(value));
        }
    return result;
}

Fields Fields::object(const char* name)
{
    const QJsonValue value = required(name);
    if (!value.isObject())
        refuse(name, Messages::tr("an object in braces is expected."));
    FilePlace inner = place_;
    inner.inside += QString::fromUtf8(name) + u'.';
    return {value.toObject(), std::move(inner)};
}

Fields Fields::element(const char* name, const QJsonValue& value, qsizetype number) const
{
    if (!value.isObject())
        refuse(name, Messages::tr("entry %1 of the list is no object in braces.").arg(number));
    FilePlace inner = place_;
    inner.inside += QStringLiteral("%1[%2].").arg(QString::fromUtf8(name)).arg(number);
    return {value.toObject(), std::move(inner)};
}

words::BothTexts Fields::bothTexts(const char* name)
{
    Fields both = object(name);
    words::BothTexts texts{both.text("zh"), both.text("en")};
    both.requireNoMore();
    return texts;
}

const Source& Fields::source(const char* name)
{
    const QString wanted = text(name);
    if (const Source* found = sourceNamed(wanted.toStdString()))
        return *found;
    QStringList known;
    for (const Source& each : sources())
        known += shownName(each.table);
    refuse(name, Messages::tr("there is no table “%1” to verify. There are: %2.")
                     .arg(wanted, known.join(QStringLiteral(", "))));
}

namespace {

QString knownColumns(const Source& of)
{
    QStringList known;
    for (const SourceColumn& each : of.columns)
        known += shownName(each.name);
    return known.join(QStringLiteral(", "));
}

} // namespace

const SourceColumn& Fields::column(const char* name, const Source& of)
{
    const QString wanted = text(name);
    if (const SourceColumn* found = columnNamed(of, wanted.toStdString()))
        return *found;
    refuse(name, Messages::tr("the table “%1” has no column “%2” to verify. There are: %3.")
                     .arg(shownName(of.table), wanted, knownColumns(of)));
}

std::vector<const SourceColumn*> Fields::columns(const char* name, const Source& of, qsizetype most)
{
    std::vector<const SourceColumn*> result;
    if (!has(name))
        return result;
    for (const QJsonValue& item : list(name, 1, most)) {
        const QString wanted = textOf(name, item, kMostText);
        const SourceColumn* found = columnNamed(of, wanted.toStdString());
        if (found == nullptr)
            refuse(name, Messages::tr("the table “%1” has no column “%2” to verify. There are: %3.")
                             .arg(shownName(of.table), wanted, knownColumns(of)));
        result.push_back(found);
    }
    return result;
}

void Fields::requireNoMore() const
{
    for (const QString& name : object_.keys())
        if (!asked_.contains(name)) {
            QStringList known(asked_.begin(), asked_.end());
            refuse(name.left(100).toUtf8().constData(),
                   Messages::tr("nothing here has that name. There are: %1. Remove it, or correct "
                                "its name.")
                       .arg(known.join(QStringLiteral(", "))));
        }
}

} // namespace zhitu::verify
