// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/text_encoding.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <stdexcept>

namespace zhitu::import {

const char* nameOf(Encoding encoding) noexcept
{
    return encoding == Encoding::Utf8 ? "UTF-8" : "GB18030";
}

std::optional<Encoding> encodingNamed(QStringView name)
{
    QString bare;
    for (const QChar letter : name)
        if (letter.isLetterOrNumber())
            bare.append(letter.toLower());
    for (const char* prefix : {"ansi", "cp", "ldid", "windows", "x"})
        if (bare.startsWith(QLatin1String(prefix)))
            bare.remove(0, static_cast<qsizetype>(std::string_view(prefix).size()));
    for (const char* utf8 : {"utf8", "65001"})
        if (bare == QLatin1String(utf8))
            return Encoding::Utf8;
    // 77 and 4d are DBF's numbers for simplified Chinese, in either way of writing.
    for (const char* gb : {"gb18030", "gbk", "gb2312", "936", "54936", "20936", "77", "4d"})
        if (bare == QLatin1String(gb))
            return Encoding::Gb18030;
    return std::nullopt;
}

void Decoder::Close::operator()(UConverter* converter) const noexcept
{
    ucnv_close(converter);
}

Decoder::Decoder(Encoding encoding)
{
    UErrorCode error = U_ZERO_ERROR;
    converter_.reset(ucnv_open(nameOf(encoding), &error));
    ucnv_setToUCallBack(converter_.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr,
                        &error);
    if (U_FAILURE(error))
        throw std::runtime_error(u_errorName(error));
}

std::optional<QString> Decoder::decode(std::string_view bytes)
{
    UErrorCode error = U_ZERO_ERROR;
    ucnv_reset(converter_.get());
    QString text(static_cast<qsizetype>(bytes.size()) + 1, Qt::Uninitialized);
    auto* out = reinterpret_cast<UChar*>(text.data());
    const UChar* begin = out;
    const char* in = bytes.data();
    ucnv_toUnicode(converter_.get(), &out, begin + text.size(), &in, in + bytes.size(), nullptr, 1,
                   &error);
    if (U_FAILURE(error))
        return std::nullopt;
    text.truncate(out - begin);
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    return text;
}

EncodingGuess::EncodingGuess() : utf8_(Encoding::Utf8), gb18030_(Encoding::Gb18030) {}

void EncodingGuess::look(std::string_view bytes)
{
    if (std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return;
    if (maybeUtf8_ && !utf8_.decode(bytes))
        maybeUtf8_ = false;
    if (maybeGb18030_ && !gb18030_.decode(bytes))
        maybeGb18030_ = false;
    if (maybeUtf8_ || maybeGb18030_)
        ++sound_;
}

std::optional<Encoding> EncodingGuess::result() const
{
    if (maybeUtf8_)
        return Encoding::Utf8;
    if (maybeGb18030_)
        return Encoding::Gb18030;
    return std::nullopt;
}

} // namespace zhitu::import
