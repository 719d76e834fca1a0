// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/tokens.h"

#include <QString>
#include <algorithm>

#include "data/search/pinyin.h"

namespace zhitu::search {
namespace {

/// Digits in a row that are stored together; more are a code and not a name.
constexpr std::size_t kDigits = kTail - 1;

constexpr bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool isAsciiWord(std::u32string_view word)
{
    return std::ranges::all_of(word, [](char32_t c) { return c < 0x80; });
}

void appendUtf8(std::string& out, char32_t c)
{
    if (c < 0x80) {
        out += static_cast<char>(c);
    } else if (c < 0x800) {
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += static_cast<char>(0xE0 | c >> 12);
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | c >> 18);
        out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
        out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
}

std::string utf8Of(std::u32string_view text)
{
    std::string out;
    for (const char32_t c : text)
        appendUtf8(out, c);
    return out;
}

/// The common case without a QString: ASCII and the Han of the basic plane need no folding.
bool decodePlain(std::string_view utf8, std::u32string& out)
{
    for (std::size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            const bool upper = byte >= 'A' && byte <= 'Z';
            out += upper ? static_cast<char32_t>(byte + 32) : static_cast<char32_t>(byte);
            ++i;
            continue;
        }
        if ((byte & 0xF0) != 0xE0 || i + 2 >= utf8.size())
            return false;
        const auto second = static_cast<unsigned char>(utf8[i + 1]);
        const auto third = static_cast<unsigned char>(utf8[i + 2]);
        const char32_t c = static_cast<char32_t>(byte & 0x0F) << 12
                           | static_cast<char32_t>(second & 0x3F) << 6 | (third & 0x3F);
        if ((second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 || c < 0x4E00 || c > 0x9FFF)
            return false;
        out += c;
        i += 3;
    }
    return true;
}

std::string reversedTail(std::u32string_view number)
{
    std::string tail;
    for (std::size_t i = 0; i < std::min(kTail, number.size()); ++i)
        tail += static_cast<char>(number[number.size() - 1 - i]);
    return tail;
}

/// `tokens` joined by AND, each in quotes.
class Conjunction {
public:
    void add(std::string_view token, bool prefix = false)
    {
        text_ += text_.empty() ? "\"" : " AND \"";
        text_.append(token).append("\"");
        if (prefix)
            text_ += " *";
    }
    [[nodiscard]] const std::string& str() const { return text_; }

private:
    std::string text_;
};

std::string textExpression(std::u32string_view word)
{
    Conjunction pairs;
    if (word.size() == 1)
        pairs.add(utf8Of(word));
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        pairs.add(utf8Of(word.substr(i, 2)));
    return pairs.str();
}

std::string initialsExpression(std::u32string_view word)
{
    Conjunction parts;
    const std::size_t length = std::min<std::size_t>(word.size(), 3);
    for (std::size_t i = 0; i + length <= word.size(); ++i)
        parts.add("_" + utf8Of(word.substr(i, length)));
    return parts.str();
}

std::string expressionOf(std::u32string_view word)
{
    if (isNumber(word) && word.size() >= kTail) { // part of a code, not of a name
        Conjunction tail;
        tail.add("$" + reversedTail(word));
        return "(" + tail.str() + ")";
    }
    // The initials keep letters and digits as they stand, so they promise at least what the text
    // would, in threes instead of pairs.
    const bool spoken = isAsciiWord(word) && word.size() >= 2;
    std::string expression = spoken ? initialsExpression(word) : textExpression(word);
    if (isNumber(word) && word.size() == kDigits) {
        Conjunction tail;
        expression = "\"_" + utf8Of(word) + "\"";
        tail.add("$" + reversedTail(word), true);
        expression = "(" + expression + ") OR (" + tail.str() + ")";
    }
    return "(" + expression + ")";
}

bool has(std::u32string_view text, std::u32string_view part)
{
    return text.find(part) != std::u32string_view::npos;
}

std::u32string joined(const std::vector<std::u32string>& words)
{
    std::u32string all;
    for (const std::u32string& word : words)
        all += word;
    return all;
}

} // namespace

bool isNumber(std::u32string_view word)
{
    return std::ranges::all_of(word, isDigit);
}

std::u32string foldText(std::string_view utf8)
{
    std::u32string folded;
    if (!decodePlain(utf8, folded))
        folded = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()))
                     .normalized(QString::NormalizationForm_KC)
                     .toLower()
                     .toStdU32String();
    for (char32_t& c : folded)
        if (c < 0x4E00 || c > 0x9FFF)
            if (!QChar::isLetterOrNumber(c))
                c = U' ';
    return folded;
}

std::vector<std::u32string> wordsOf(std::u32string_view folded)
{
    std::vector<std::u32string> words;
    std::u32string word;
    for (const char32_t c : folded)
        if (c != U' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    if (!word.empty())
        words.push_back(std::move(word));
    return words;
}

void appendTokens(std::string& tokens, std::string_view name, std::string_view number, bool single)
{
    const std::u32string folded = foldText(name);
    const auto put = [&](std::string_view mark, std::u32string_view text) {
        tokens += mark;
        for (const char32_t c : text)
            appendUtf8(tokens, c);
        tokens += ' ';
    };
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const bool starts = folded[i] != U' ';
        if (starts && i + 1 < folded.size() && folded[i + 1] != U' ')
            put({}, std::u32string_view(folded).substr(i, 2));
        if (starts && single)
            put({}, std::u32string_view(folded).substr(i, 1));
    }
    const std::string initials = pinyinInitials(folded);
    for (std::size_t length = 2; length <= kDigits; ++length)
        for (std::size_t i = 0; i + length <= initials.size(); ++i)
            if (const std::string_view part = std::string_view(initials).substr(i, length);
                length < kDigits || std::ranges::all_of(part, [](char c) { return isDigit(c); }))
                tokens.append("_").append(part).append(" ");
    if (folded.size() >= 2)
        put("^", std::u32string_view(folded).substr(0, 2));
    if (initials.size() >= 2)
        tokens.append("^_").append(initials, 0, 2).append(" ");
    if (number.size() < kTail)
        return;
    if (const std::u32string end = foldText(number.substr(number.size() - kTail)); isNumber(end))
        tokens.append("$").append(reversedTail(end)).append(" ");
}

Expressions expressionsOf(const std::vector<std::u32string>& words)
{
    Expressions made;
    for (const std::u32string& word : words)
        made.all += (made.all.empty() ? "" : " AND ") + expressionOf(word);
    if (words.empty() || words.front().size() < 2)
        return made;
    const std::u32string_view start = std::u32string_view(words.front()).substr(0, 2);
    made.leading = "(\"^" + utf8Of(start) + "\"";
    if (isAsciiWord(words.front()))
        made.leading += " OR \"^_" + utf8Of(start) + "\"";
    made.leading += ") AND " + made.all;
    return made;
}

Match matchOf(const std::vector<std::u32string>& words, std::string_view name,
              std::string_view number)
{
    const std::u32string folded = foldText(name);
    const std::string initials = pinyinInitials(folded);
    const std::u32string wide(initials.begin(), initials.end());
    const std::u32string digits = foldText(number);
    for (const std::u32string& word : words) {
        const bool spoken = isAsciiWord(word) && !isNumber(word);
        if (!has(folded, word) && !(spoken && has(wide, word))
            && !(isNumber(word) && (digits.ends_with(word) || digits.starts_with(word))))
            return Match::None;
    }
    const std::u32string all = joined(words);
    if (folded == all || (!digits.empty() && digits == all))
        return Match::Whole;
    if (wide == all)
        return Match::InitialsWhole;
    if (folded.starts_with(words.front()) || (!digits.empty() && digits.starts_with(words.front())))
        return Match::Start;
    if (wide.starts_with(words.front()))
        return Match::InitialsStart;
    return has(folded, words.front()) || digits.ends_with(words.front()) ? Match::Inside
                                                                         : Match::InitialsInside;
}

} // namespace zhitu::search
