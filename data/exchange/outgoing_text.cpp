// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/outgoing_text.h"

#include <QStringDecoder>
#include <algorithm>

namespace zhitu::exchange {
namespace {

/// As XML 1.0 defines its characters.
bool isCarried(char16_t c)
{
    return (c >= 0x20 && c < 0xFFFE) || c == u'\t' || c == u'\n' || c == u'\r';
}

/// Bytes of UTF-8 of the first `letters` units.
qsizetype bytesOf(const QString& text)
{
    return QStringView(text).toUtf8().size();
}

/// No character in two.
void cutAt(QString& text, qsizetype letters)
{
    if (letters > 0 && text[letters - 1].isHighSurrogate())
        --letters;
    text.truncate(letters);
}

} // namespace

QString OutgoingText::from(std::string_view utf8, Room room)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless
                                                     | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(QByteArrayView(utf8.data(), std::ssize(utf8)));
    bool changed = decoder.hasError();
    for (QChar& c : text)
        if (!isCarried(c.unicode())) {
            c = QChar::ReplacementCharacter;
            changed = true;
        }
    replaced_ += changed ? 1 : 0;

    const qsizetype before = text.size();
    if (room.letters > 0 && text.size() > room.letters)
        cutAt(text, room.letters);
    // A unit is three bytes at most.
    if (room.bytes > 0 && text.size() > room.bytes / 3)
        while (bytesOf(text) > room.bytes)
            cutAt(text, text.size() - std::max<qsizetype>(1, (bytesOf(text) - room.bytes) / 3));
    cut_ += text.size() != before ? 1 : 0;
    return text;
}

} // namespace zhitu::exchange
