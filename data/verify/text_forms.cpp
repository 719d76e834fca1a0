// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/text_forms.h"

#include <QStringDecoder>

namespace zhitu::verify {
namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), std::ssize(text));
}

bool isFullWidth(char32_t letter)
{
    return (letter >= U'Ａ' && letter <= U'Ｚ') || (letter >= U'ａ' && letter <= U'ｚ')
           || (letter >= U'０' && letter <= U'９');
}

bool isUnseen(char32_t letter)
{
    using enum QChar::Category;
    const auto category = QChar::category(letter);
    return category == Other_Control || category == Other_Format || category == Separator_Line
           || category == Separator_Paragraph;
}

bool isWhollyUtf8(std::string_view text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(QByteArrayView(text.data(), std::ssize(text)));
    return !decoder.hasError() && !decoded.contains(QChar(QChar::ReplacementCharacter));
}

} // namespace

QString plainForm(std::string_view utf8)
{
    constexpr char32_t shift = U'Ａ' - U'A';
    QString plain;
    for (const char32_t letter : fromUtf8(utf8).toUcs4()) {
        if (isUnseen(letter))
            continue;
        const char32_t kept = isFullWidth(letter) ? letter - shift : letter;
        plain += QString::fromUcs4(&kept, 1);
    }
    return plain.simplified();
}

std::u32string comparedForm(std::string_view utf8)
{
    std::u32string kept;
    const QString folded = fromUtf8(utf8).normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (const char32_t letter : folded.toUcs4())
        if (!QChar::isSpace(letter) && !isUnseen(letter))
            kept += letter;
    return kept;
}

const QStringList& usualPlaceholders()
{
    static const QStringList list{
        QStringLiteral("无"),     QStringLiteral("未知"), QStringLiteral("不详"),
        QStringLiteral("不明"),   QStringLiteral("暂无"), QStringLiteral("暂缺"),
        QStringLiteral("待定"),   QStringLiteral("待补"), QStringLiteral("待补充"),
        QStringLiteral("待核实"), QStringLiteral("未填"), QStringLiteral("未填写"),
        QStringLiteral("未命名"), QStringLiteral("无名"), QStringLiteral("测试"),
        QStringLiteral("test"),   QStringLiteral("n/a"),  QStringLiteral("na"),
        QStringLiteral("null"),   QStringLiteral("none"), QStringLiteral("unknown"),
        QStringLiteral("0"),      QStringLiteral("-"),    QStringLiteral("--"),
        QStringLiteral("—"),      QStringLiteral("/"),    QStringLiteral("\\"),
        QStringLiteral("."),      QStringLiteral("?"),    QStringLiteral("*"),
        QStringLiteral("x"),      QStringLiteral("xx"),   QStringLiteral("xxx"),
    };
    return list;
}

TextFault faultOf(std::string_view utf8)
{
    if (!isWhollyUtf8(utf8))
        return TextFault::NotUtf8;
    const QString text = fromUtf8(utf8);
    bool fullWidth = false;
    for (const char32_t letter : text.toUcs4()) {
        if (isUnseen(letter))
            return TextFault::Control;
        fullWidth = fullWidth || isFullWidth(letter);
    }
    if (text != text.simplified())
        return TextFault::Edges;
    return fullWidth ? TextFault::FullWidth : TextFault::None;
}

} // namespace zhitu::verify
