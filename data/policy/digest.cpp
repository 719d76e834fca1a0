// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/digest.h"

#include <sodium.h>

#include <QList>
#include <QString>
#include <algorithm>

namespace zhitu::policy {

std::string normalisedForDigest(std::string_view text)
{
    // A telephone number needs no tables.
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::string(text);
    const QString plain = QString::fromUtf8(text.data(), std::ssize(text))
                              .normalized(QString::NormalizationForm_KC)
                              .toCaseFolded();
    QString kept;
    for (const char32_t letter : plain.toUcs4())
        if (QChar::isLetterOrNumber(letter))
            kept += QString::fromUcs4(&letter, 1);
    return kept.toStdString();
}

std::optional<Digest> equalityDigest(const SealKey& key, std::string_view column,
                                     std::string_view text)
{
    const std::string normalised = normalisedForDigest(text);
    if (normalised.empty())
        return std::nullopt;
    const auto own = key.derived(Purpose::Digest);
    // A zero byte stands in no name, so that column and text cannot be divided in two ways.
    std::string message(column);
    message += '\0';
    message += normalised;
    Digest digest;
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(message.data()), message.size(),
                       own.data(), own.size());
    sodium_memzero(message.data(), message.size());
    return digest;
}

} // namespace zhitu::policy
