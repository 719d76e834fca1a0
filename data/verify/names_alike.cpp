// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/names_alike.h"

#include <QChar>
#include <algorithm>

#include "data/verify/text_forms.h"

namespace zhitu::verify {
namespace {

std::u32string lettersOf(std::string_view utf8)
{
    std::u32string letters = comparedForm(utf8);
    std::erase_if(letters, [](char32_t letter) { return !QChar::isLetterOrNumber(letter); });
    return letters;
}

/// Letters beyond the first plane are folded into it: rare, and only their likeness may suffer.
std::uint32_t pairOf(char32_t a, char32_t b)
{
    const auto folded = [](char32_t c) {
        return static_cast<std::uint32_t>((c ^ (c >> 16)) & 0xFFFF);
    };
    return folded(a) << 16 | folded(b);
}

void remove(std::u32string& from, const std::u32string& word)
{
    for (auto at = from.find(word); at != std::u32string::npos; at = from.find(word, at))
        from.erase(at, word.size());
}

} // namespace

NameReader::NameReader(const QStringList& strip, const QString& telling)
{
    for (const QString& word : strip)
        if (std::u32string letters = lettersOf(word.toStdString()); !letters.empty())
            strip_.push_back(std::move(letters));
    std::ranges::sort(strip_, [](const std::u32string& a, const std::u32string& b) {
        return a.size() != b.size() ? a.size() > b.size() : a < b;
    });
    telling_ = lettersOf(telling.toStdString());
}

NameShape NameReader::shapeOf(std::string_view utf8) const
{
    std::u32string letters = lettersOf(utf8);
    const std::u32string whole = letters;
    for (const std::u32string& word : strip_)
        remove(letters, word);
    if (letters.empty())
        letters = whole; // nothing else was said
    NameShape shape;
    shape.marks = 14695981039346656037ULL; // FNV-1a
    bool inNumber = false;
    for (const char32_t letter : letters) {
        const bool digit = letter >= U'0' && letter <= U'9';
        if (digit || telling_.find(letter) != std::u32string::npos) {
            if (!digit || !inNumber)
                shape.marks = (shape.marks ^ 0xFF) * 1099511628211ULL; // 1, 2 is not 12
            shape.marks = (shape.marks ^ letter) * 1099511628211ULL;
        }
        inNumber = digit;
    }
    if (letters.size() == 1)
        shape.pairs.push_back(pairOf(0, letters.front()));
    for (std::size_t i = 0; i + 1 < letters.size(); ++i)
        shape.pairs.push_back(pairOf(letters[i], letters[i + 1]));
    std::ranges::sort(shape.pairs);
    return shape;
}

double diceOf(std::span<const std::uint32_t> one, std::span<const std::uint32_t> other) noexcept
{
    if (one.empty() || other.empty())
        return 0;
    std::size_t shared = 0;
    for (std::size_t i = 0, j = 0; i < one.size() && j < other.size();) {
        if (one[i] == other[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (one[i] < other[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(one.size() + other.size());
}

} // namespace zhitu::verify
