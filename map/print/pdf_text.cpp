// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/pdf_text.h"

#include <QString>
#include <array>
#include <utility>

namespace zhitu::map {
namespace {

/// Those of the supplement (U+2E80 … U+2EF3) that are whole ideographs; the Kangxi radicals
/// (U+2F00 … U+2FD5) are decomposed by Unicode itself.
constexpr std::array<std::pair<char16_t, char16_t>, 34> kSupplement{{
    {0x2E81, 0x5382}, {0x2E86, 0x5182}, {0x2E87, 0x51E0}, {0x2E8B, 0x5369}, {0x2E8E, 0x5140},
    {0x2E92, 0x5DF3}, {0x2E93, 0x5E7A}, {0x2E94, 0x5F51}, {0x2E9D, 0x6708}, {0x2E9E, 0x6B7A},
    {0x2E9F, 0x6BCD}, {0x2EA0, 0x6C11}, {0x2EA9, 0x738B}, {0x2EC1, 0x864E}, {0x2EC4, 0x897F},
    {0x2EC5, 0x89C1}, {0x2EC6, 0x89D2}, {0x2EC9, 0x8D1D}, {0x2ECB, 0x8F66}, {0x2ED3, 0x957F},
    {0x2ED4, 0x95E8}, {0x2ED8, 0x9752}, {0x2ED9, 0x97E6}, {0x2EDA, 0x9875}, {0x2EDB, 0x98CE},
    {0x2EDC, 0x98DE}, {0x2EDD, 0x98DF}, {0x2EE2, 0x9A6C}, {0x2EE5, 0x9C7C}, {0x2EE6, 0x9E1F},
    {0x2EE8, 0x9EA6}, {0x2EEC, 0x9F50}, {0x2EEE, 0x9F7F}, {0x2EF0, 0x9F99},
}};

/// The ideograph that a radical is; any other sign itself.
char16_t ideographOf(char16_t sign)
{
    if (sign >= 0x2F00 && sign <= 0x2FD5)
        return QChar(sign).decomposition().front().unicode();
    for (const auto& [radical, ideograph] : kSupplement)
        if (radical == sign)
            return ideograph;
    return sign;
}

} // namespace

void nameIdeographs(QByteArray& pdf)
{
    constexpr qsizetype digits = 4;
    for (qsizetype at = pdf.indexOf("begincmap"); at >= 0; at = pdf.indexOf("begincmap", at + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", at);
        bool isMeaning = false; // within […]: what the letters mean; else which they are
        for (qsizetype i = at; i < end; ++i) {
            if (pdf[i] == '[' || pdf[i] == ']')
                isMeaning = pdf[i] == '[';
            if (!isMeaning || pdf[i] != '<')
                continue;
            bool isHex = false;
            const auto sign = static_cast<char16_t>(pdf.sliced(i + 1, digits).toUShort(&isHex, 16));
            if (isHex && ideographOf(sign) != sign)
                pdf.replace(i + 1, digits,
                            QByteArray::number(ideographOf(sign), 16).rightJustified(digits, '0'));
        }
    }
}

} // namespace zhitu::map
