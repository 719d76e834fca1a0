// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/pinyin.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace zhitu::search {
namespace {

struct Reading {
    std::u32string_view phrase;
    std::string_view initials;
};

/// ICU knows one reading a character. Where a place name or a word of the trade is read otherwise
/// it stands here (readings: 现代汉语词典 and the official names of the places).
constexpr std::array kReadings{
    // places
    Reading{U"重庆", "cq"}, Reading{U"厦门", "xm"}, Reading{U"六安", "la"}, Reading{U"六合", "lh"},
    Reading{U"东阿", "de"}, Reading{U"番禺", "py"}, Reading{U"铅山", "ys"}, Reading{U"洪洞", "ht"},
    Reading{U"涡阳", "gy"}, Reading{U"浚县", "xx"}, Reading{U"单县", "sx"}, Reading{U"尉犁", "yl"},
    Reading{U"乐清", "yq"}, Reading{U"西藏", "xz"}, Reading{U"大夫", "df"},
    Reading{U"十里堡", "slp"}, Reading{U"仇家", "qj"}, Reading{U"查家", "zj"},
    // words of the trade and of daily life
    Reading{U"调解", "tj"}, Reading{U"协调", "xt"}, Reading{U"空调", "kt"}, Reading{U"调整", "tz"},
    Reading{U"调节", "tj"}, Reading{U"调试", "ts"}, Reading{U"会计", "kj"}, Reading{U"银行", "yh"},
    Reading{U"商行", "sh"}, Reading{U"支行", "zh"}, Reading{U"分行", "fh"}, Reading{U"行业", "hy"},
    Reading{U"音乐", "yy"}, Reading{U"乐器", "yq"}, Reading{U"畜牧", "xm"}, Reading{U"给水", "js"},
    Reading{U"供给", "gj"}, Reading{U"重复", "cf"}, Reading{U"重新", "cx"}, Reading{U"重建", "cj"},
    Reading{U"重修", "cx"}, Reading{U"效率", "xl"}, Reading{U"关卡", "gq"}, Reading{U"人参", "rs"},
    Reading{U"降解", "jj"}, Reading{U"投降", "tx"}, Reading{U"朝霞", "zx"},
    // 长 is read cháng in most place names, zhǎng in who leads or grows
    Reading{U"村长", "cz"}, Reading{U"镇长", "zz"}, Reading{U"区长", "qz"}, Reading{U"市长", "sz"},
    Reading{U"局长", "jz"}, Reading{U"所长", "sz"}, Reading{U"站长", "zz"}, Reading{U"校长", "xz"},
    Reading{U"院长", "yz"}, Reading{U"家长", "jz"}, Reading{U"组长", "zz"},
    Reading{U"网格长", "wgz"}, Reading{U"河长", "hz"}, Reading{U"林长", "lz"},
    Reading{U"楼长", "lz"}, Reading{U"生长", "sz"}, Reading{U"增长", "zz"}, Reading{U"成长", "cz"},
    Reading{U"长", "c"}, Reading{U"曾", "z"}};

constexpr char32_t kFirst = 0x3400;
constexpr char32_t kLast = 0x9FFF;

/// The initial of every Han character of the basic plane, asked of ICU once.
std::vector<char> makeInitials()
{
    std::vector<char> initials(kLast - kFirst + 1, 0);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> reading(icu::Transliterator::createInstance(
        "Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        return initials; // Han characters then have no initials; names are still found
    icu::UnicodeString text;
    for (char32_t c = kFirst; c <= kLast; ++c)
        text.append(static_cast<UChar32>(c)).append(u'|');
    reading->transliterate(text);
    std::size_t index = 0;
    bool first = true;
    for (std::int32_t i = 0; i < text.length() && index < initials.size(); ++i) {
        const char16_t c = text[i];
        if (c == u'|') {
            ++index;
            first = true;
        } else if (first && c >= u'a' && c <= u'z') {
            initials[index] = static_cast<char>(c);
            first = false;
        }
    }
    return initials;
}

char initialOf(char32_t c)
{
    static const std::vector<char> initials = makeInitials();
    return c >= kFirst && c <= kLast ? initials[c - kFirst] : '\0';
}

/// The longest phrase that `text` starts with.
const Reading* readingAt(std::u32string_view text)
{
    static const std::vector<bool> starts = [] {
        std::vector<bool> found(kLast - kFirst + 1);
        for (const Reading& r : kReadings)
            found[r.phrase.front() - kFirst] = true;
        return found;
    }();
    if (text.front() < kFirst || text.front() > kLast || !starts[text.front() - kFirst])
        return nullptr;
    const Reading* best = nullptr;
    for (const Reading& r : kReadings)
        if (text.starts_with(r.phrase)
            && (best == nullptr || r.phrase.size() > best->phrase.size()))
            best = &r;
    return best;
}

} // namespace

std::string pinyinInitials(std::u32string_view folded)
{
    std::string initials;
    while (!folded.empty()) {
        const char32_t c = folded.front();
        if (const Reading* reading = readingAt(folded)) {
            initials += reading->initials;
            folded.remove_prefix(reading->phrase.size());
            continue;
        }
        if ((c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9'))
            initials += static_cast<char>(c);
        else if (const char letter = initialOf(c))
            initials += letter;
        folded.remove_prefix(1);
    }
    return initials;
}

} // namespace zhitu::search
