// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/values.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cmath>
#include <span>
#include <string>

#include "data/domain/codes.h"
#include "data/domain/stream_address.h"
#include "data/import/messages.h"
#include "data/verify/text_forms.h"

namespace zhitu::import {
namespace {

struct Word {
    QStringView word; ///< small letters, no spaces
    int code = 0;
};

constexpr std::array kTiers{Word{u"1", 1},
                            Word{u"高空瞭望", 1},
                            Word{u"瞭望", 1},
                            Word{u"lookout", 1},
                            Word{u"2", 2},
                            Word{u"天网", 2},
                            Word{u"天网工程", 2},
                            Word{u"skynet", 2},
                            Word{u"3", 3},
                            Word{u"社会资源", 3},
                            Word{u"社会", 3},
                            Word{u"社会面", 3},
                            Word{u"socialresource", 3},
                            Word{u"social", 3}};
constexpr std::array kStatus{
    Word{u"1", 1}, Word{u"在线", 1}, Word{u"正常", 1},   Word{u"online", 1},    Word{u"on", 1},
    Word{u"2", 2}, Word{u"离线", 2}, Word{u"不在线", 2}, Word{u"offline", 2},   Word{u"off", 2},
    Word{u"3", 3}, Word{u"故障", 3}, Word{u"fault", 3},  Word{u"outoforder", 3}};
constexpr std::array kOrganisations{
    Word{u"1", 1}, Word{u"企业", 1},     Word{u"经济组织", 1},          Word{u"enterprise", 1},
    Word{u"2", 2}, Word{u"社会组织", 2}, Word{u"socialorganisation", 2}};
constexpr std::array kGrids{Word{u"1", 1},     Word{u"基础网格", 1}, Word{u"基础", 1},
                            Word{u"basic", 1}, Word{u"2", 2},        Word{u"专属网格", 2},
                            Word{u"专属", 2},  Word{u"dedicated", 2}};
constexpr std::array kFlags{Word{u"1", 1},     Word{u"是", 1},   Word{u"有效", 1}, Word{u"启用", 1},
                            Word{u"true", 1},  Word{u"yes", 1},  Word{u"y", 1},    Word{u"0", 0},
                            Word{u"否", 0},    Word{u"无效", 0}, Word{u"停用", 0}, Word{u"作废", 0},
                            Word{u"false", 0}, Word{u"no", 0},   Word{u"n", 0}};
constexpr std::array kChannels{
    Word{u"1", 1},          Word{u"热线", 1},     Word{u"12345", 1},    Word{u"12345热线", 1},
    Word{u"hotline", 1},    Word{u"2", 2},        Word{u"网格员", 2},   Word{u"网格员上报", 2},
    Word{u"gridworker", 2}, Word{u"3", 3},        Word{u"居民上报", 3}, Word{u"residentapp", 3},
    Word{u"4", 4},          Word{u"视频", 4},     Word{u"视频发现", 4}, Word{u"cameraevent", 4},
    Word{u"5", 5},          Word{u"来访", 5},     Word{u"现场", 5},     Word{u"walk-in", 5},
    Word{u"6", 6},          Word{u"部门转办", 6}, Word{u"部门移交", 6}, Word{u"transfer", 6}};

Read wordIn(std::span<const Word> words, const QString& text)
{
    const QString bare = text.toLower().remove(u' ');
    const auto found = std::ranges::find(words, QStringView(bare), &Word::word);
    if (found != words.end())
        return QJsonValue(found->code);
    QStringList known;
    for (const Word& word : words)
        if (!word.word.front().isDigit() && word.word.front().unicode() > 0x7f)
            known.append(word.word.toString());
    return Messages::tr("“%1” is none of: %2.").arg(text, known.join(QStringLiteral("、")));
}

Read numberIn(const QString& text, double least, bool least_in, double most, bool most_in,
              const QString& range)
{
    bool ok = false;
    QString bare = text;
    for (const char* unit : {"°", "度", "米", "m", "M"})
        if (bare.endsWith(QString::fromUtf8(unit)))
            bare.chop(QString::fromUtf8(unit).size());
    const double value = bare.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value))
        return Messages::tr("“%1” is no number.").arg(text);
    if (value < least || value > most || (value == least && !least_in)
        || (value == most && !most_in))
        return Messages::tr("%1 is out of range: %2.").arg(text, range);
    return QJsonValue(value);
}

Read textOf(const QString& text, qsizetype most)
{
    if (text.size() > most)
        return Messages::tr("It has %1 characters; at most %2 are kept.")
            .arg(text.size())
            .arg(most);
    if (text.contains(QChar(QChar::ReplacementCharacter)))
        return Messages::tr("Some letters were lost before it came here (�): take it from where "
                            "it was written.");
    return QJsonValue(text);
}

/// Office programs turn long rows of digits into numbers, of which they know fifteen digits.
bool wasANumber(const QString& text)
{
    static const QRegularExpression scientific(QStringLiteral("^[0-9.]+[eE]\\+?[0-9]+$"));
    return scientific.match(text).hasMatch();
}

Read codeOf(const QString& text, qsizetype digits, bool valid, const QString& rule)
{
    if (valid)
        return QJsonValue(text);
    if (wasANumber(text))
        return Messages::tr("“%1” was a code before an office program made a number of it, and its "
                            "last digits are lost. Make the column a text column and fill it "
                            "again.")
            .arg(text);
    if (text.size() != digits)
        return Messages::tr("“%1” has %2 characters instead of %3 digits.")
            .arg(text)
            .arg(text.size())
            .arg(digits);
    return Messages::tr("“%1” is not valid: %2.").arg(text, rule);
}

} // namespace

ItemNames::ItemNames(cache::Connection& cache)
{
    cache::Statement rows =
        cache.prepare("SELECT id, code, name, name_en FROM service_item ORDER BY id");
    while (rows.step())
        for (int column = 1; column <= 3; ++column)
            if (const auto text = QString::fromUtf8(rows.text(column)); !text.isEmpty())
                ids_.emplace(text.toLower(), rows.integer(0));
}

std::int64_t ItemNames::idOf(const QString& text) const
{
    const auto found = ids_.find(text.toLower());
    return found == ids_.end() ? 0 : found->second;
}

std::optional<double> coordinateFrom(const QString& text)
{
    bool ok = false;
    const double plain = QString(text).remove(u' ').remove(u',').toDouble(&ok);
    if (ok)
        return std::isfinite(plain) ? std::optional(plain) : std::nullopt;
    static const QRegularExpression sexagesimal(QStringLiteral(
        "^[东北经纬EN]*\\s*([0-9]{1,3}(?:\\.[0-9]+)?)\\s*[°度]\\s*(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*"
        "[′'"
        "分]\\s*(?:([0-9]{1,2}(?:\\.[0-9]+)?)\\s*(?:[″\"秒]|''|′′))?)?\\s*[EN东经北纬]*$"));
    const auto match = sexagesimal.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double minutes = match.captured(2).toDouble();
    const double seconds = match.captured(3).toDouble();
    if (minutes >= 60 || seconds >= 60)
        return std::nullopt;
    return match.captured(1).toDouble() + minutes / 60 + seconds / 3600;
}

Read readValue(ValueType type, const QString& raw, const ItemNames& items)
{
    const QString text = verify::plainForm(raw.toStdString()).trimmed();
    switch (type) {
    case ValueType::ShortText:
        return textOf(text, 400);
    case ValueType::LongText:
        return textOf(text, 4000);
    case ValueType::DeviceId:
        return codeOf(text, 20, domain::DeviceId::parse(text.toStdString()).has_value(),
                      Messages::tr("digits 11 to 13 of a camera are 131 or 132 (GB/T 28181)"));
    case ValueType::GridCode:
        return codeOf(text, 15, domain::GridCode::parse(text.toStdString()).has_value(),
                      Messages::tr("12 digits of the village and three from 001 to 999"));
    case ValueType::StreamUrl:
        if (domain::StreamAddress::parse(text.toStdString()))
            return QJsonValue(text);
        return Messages::tr("It is no address of a stream (rtsp, rtsps, http, https) without a "
                            "password in it."); // which is not repeated
    case ValueType::Bearing:
        return numberIn(text, 0, true, 360, false, Messages::tr("0 to below 360 degrees"));
    case ValueType::Opening:
        return numberIn(text, 0, false, 360, true, Messages::tr("above 0 to 360 degrees"));
    case ValueType::RangeM:
        return numberIn(text, 0, false, 50'000, true, Messages::tr("above 0 to 50,000 metres"));
    case ValueType::Coordinate:
        if (const auto value = coordinateFrom(text))
            return QJsonValue(*value);
        return Messages::tr("“%1” is no coordinate.").arg(text);
    case ValueType::Flag: {
        Read read = wordIn(kFlags, text);
        if (const auto* value = std::get_if<QJsonValue>(&read))
            return QJsonValue(value->toInt() == 1);
        return read;
    }
    case ValueType::CameraTier:
        return wordIn(kTiers, text);
    case ValueType::CameraStatus:
        return wordIn(kStatus, text);
    case ValueType::OrganisationKind:
        return wordIn(kOrganisations, text);
    case ValueType::GridKind:
        return wordIn(kGrids, text);
    case ValueType::CaseChannel:
        return wordIn(kChannels, text);
    case ValueType::CaseItem:
        if (const std::int64_t id = items.idOf(text))
            return QJsonValue(qint64{id});
        return Messages::tr("The catalogue has no item “%1”. Name it by its code or as the "
                            "catalogue does.")
            .arg(text);
    }
    return QJsonValue();
}

} // namespace zhitu::import
