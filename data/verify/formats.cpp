// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/formats.h"

#include <QDate>
#include <algorithm>

#include "data/domain/codes.h"
#include "data/domain/stream_address.h"
#include "data/verify/messages.h"
#include "data/verify/text_forms.h"

namespace zhitu::verify {
namespace {

constexpr std::size_t kDistrict = 6;

/// What it would be with plain digits and nothing else, where that is in order.
template <typename Code>
QString mended(const std::string& text)
{
    std::string digits;
    for (const char32_t letter : comparedForm(text))
        if (letter >= U'0' && letter <= U'9')
            digits += static_cast<char>(letter);
        else if (letter != U'-' && letter != U'.' && letter != U'_')
            return {};
    const auto code = Code::parse(digits);
    return code ? QString::fromStdString(code->str()) : QString();
}

Format deviceId(bool matchArea)
{
    return [=](const std::string& text, std::string_view area) -> std::optional<Fault> {
        const auto id = domain::DeviceId::parse(text);
        if (!id)
            return Fault{Messages::tr("The device id is none of GB/T 28181: 20 digits, of type 131 "
                                      "or 132 at the 11th to 13th."),
                         {},
                         mended<domain::DeviceId>(text)};
        if (matchArea && area.size() >= kDistrict && area.substr(0, kDistrict) != text.substr(0, 6))
            return Fault{Messages::tr("The device id begins with %1; the camera stands in %2.")
                             .arg(QString::fromStdString(text.substr(0, kDistrict)),
                                  QString::fromStdString(std::string(area.substr(0, kDistrict)))),
                         {},
                         {}};
        return std::nullopt;
    };
}

Format gridCode()
{
    return [](const std::string& text, std::string_view) -> std::optional<Fault> {
        if (domain::GridCode::parse(text))
            return std::nullopt;
        return Fault{Messages::tr("This is no code of a grid: 15 digits, of which the last three "
                                  "count from 001."),
                     {},
                     mended<domain::GridCode>(text)};
    };
}

Format divisionCode()
{
    return [](const std::string& text, std::string_view) -> std::optional<Fault> {
        if (domain::DivisionCode::parse(text))
            return std::nullopt;
        return Fault{Messages::tr("This is no code of a division: 12 digits (GB/T 2260, GB/T "
                                  "10114)."),
                     {},
                     mended<domain::DivisionCode>(text)};
    };
}

Format digits(std::vector<std::int64_t> lengths)
{
    return [lengths](const std::string& text, std::string_view) -> std::optional<Fault> {
        const bool all = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
        if (all && std::ranges::find(lengths, std::ssize(text)) != lengths.end())
            return std::nullopt;
        QStringList wanted;
        for (const std::int64_t length : lengths)
            wanted += QString::number(length);
        return Fault{Messages::tr("Expected: nothing but digits, %1 of them.")
                         .arg(wanted.join(QStringLiteral(" / "))),
                     {},
                     {}};
    };
}

Format plainText()
{
    return [](const std::string& text, std::string_view) -> std::optional<Fault> {
        QString says;
        switch (faultOf(text)) {
        case TextFault::None:
            return std::nullopt;
        case TextFault::NotUtf8:
            return Fault{Messages::tr("Characters were lost on the way."), {}, {}};
        case TextFault::Control:
            says = Messages::tr("Characters are in it that nobody sees.");
            break;
        case TextFault::Edges:
            says = Messages::tr("Spaces are at its edges, or several in a row.");
            break;
        case TextFault::FullWidth:
            says = Messages::tr("Full-width letters or digits are in it.");
            break;
        }
        return Fault{says, {}, plainForm(text)};
    };
}

Format streamAddress()
{
    return [](const std::string& text, std::string_view) -> std::optional<Fault> {
        if (domain::StreamAddress::parse(text))
            return std::nullopt;
        return Fault{Messages::tr("This is no address of a stream that may be opened (rtsp, rtsps, "
                                  "http, https, without a password)."),
                     {},
                     {}};
    };
}

Format date()
{
    return [](const std::string& text, std::string_view) -> std::optional<Fault> {
        const QString day = QString::fromStdString(text);
        if (QDate::fromString(day, Qt::ISODate).isValid() && day.size() == 10)
            return std::nullopt;
        return Fault{Messages::tr("This is no date: YYYY-MM-DD is expected."), {}, {}};
    };
}

} // namespace

Format formatNamed(const QString& name, Fields& parameters)
{
    if (name == u"device_id")
        return deviceId(parameters.flag("match_area", false));
    if (name == u"grid_code")
        return gridCode();
    if (name == u"division_code")
        return divisionCode();
    if (name == u"digits") {
        auto lengths = parameters.wholes("lengths");
        if (lengths.empty())
            parameters.refuse("lengths", Messages::tr("it is missing and must be given."));
        return digits(std::move(lengths));
    }
    if (name == u"text")
        return plainText();
    if (name == u"stream_address")
        return streamAddress();
    if (name == u"date")
        return date();
    parameters.refuse(
        "format", Messages::tr("“%1” is no format. There are: coordinates, date, device_id, "
                               "digits, division_code, grid_code, number, stream_address, text.")
                      .arg(name));
}

} // namespace zhitu::verify
