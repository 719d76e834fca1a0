// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/tokens.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

#include "data/search/pinyin.h"

namespace zhitu::search {
namespace {

std::string initials(std::string_view text)
{
    return pinyinInitials(foldText(text));
}

Match match(std::string_view query, std::string_view name, std::string_view number = {})
{
    return matchOf(wordsOf(foldText(query)), name, number);
}

TEST(Pinyin, ReadsPlaceNamesAsTheirPeopleDo)
{
    EXPECT_EQ(initials("重庆市合川区"), "cqshcq");
    EXPECT_EQ(initials("合阳城街道营盘街社区"), "hycjdypjsq");
    EXPECT_EQ(initials("长寿"), "cs");
    EXPECT_EQ(initials("厦门"), "xm");
    EXPECT_EQ(initials("六安"), "la");
    EXPECT_EQ(initials("綦江涪陵"), "qjfl");
}

TEST(Pinyin, ReadsTheWordsOfTheTrade)
{
    EXPECT_EQ(initials("人民调解"), "rmtj");
    EXPECT_EQ(initials("网格长"), "wgz");
    EXPECT_EQ(initials("长江"), "cj");
    EXPECT_EQ(initials("银行"), "yh");
}

TEST(Pinyin, KeepsLettersAndDigitsAndDropsTheRest)
{
    EXPECT_EQ(initials("E3区：2号"), "e3q2h");
    EXPECT_EQ(initials("——"), "");
    EXPECT_EQ(initials(""), "");
}

TEST(Tokens, FoldWidthAndCase)
{
    EXPECT_EQ(foldText("Ｅ通ＡＢ１２"), U"e通ab12");
    EXPECT_EQ(foldText("甲（乙）"), U"甲 乙 ");
}

TEST(Tokens, SurviveAnyBytes)
{
    const unsigned seed = std::random_device{}();
    SCOPED_TRACE("seed " + std::to_string(seed));
    std::mt19937 random(seed);
    for (int i = 0; i < 2000; ++i) {
        std::string bytes(random() % 24, ' ');
        for (char& c : bytes)
            c = static_cast<char>(random());
        std::string tokens;
        appendTokens(tokens, bytes, bytes, true);
        const Expressions expressions = expressionsOf(wordsOf(foldText(bytes)));
        // Every quote is one that we opened or closed: nothing of the user's can end a string.
        EXPECT_EQ(std::count(expressions.all.begin(), expressions.all.end(), '"') % 2, 0);
        EXPECT_EQ(tokens.find('"'), std::string::npos);
    }
}

TEST(Match, RanksWhatIsMeantFirst)
{
    EXPECT_EQ(match("合阳城街道", "合阳城街道"), Match::Whole);
    EXPECT_EQ(match("hycjd", "合阳城街道"), Match::InitialsWhole);
    EXPECT_EQ(match("合阳", "合阳城街道"), Match::Start);
    EXPECT_EQ(match("hyc", "合阳城街道"), Match::InitialsStart);
    EXPECT_EQ(match("城街", "合阳城街道"), Match::Inside);
    EXPECT_EQ(match("cjd", "合阳城街道"), Match::InitialsInside);
    EXPECT_EQ(match("阳合", "合阳城街道"), Match::None);
    EXPECT_LT(Match::None, Match::Inside);
    EXPECT_LT(Match::InitialsInside, Match::InitialsStart);
    EXPECT_EQ(match("合阳 街道", "合阳城街道"), Match::Start);
    EXPECT_EQ(match("合阳 社区", "合阳城街道"), Match::None);
}

TEST(Match, KnowsNumbersByBothEnds)
{
    EXPECT_EQ(match("00012", "x", "5001172026112000012"), Match::Inside);
    EXPECT_EQ(match("50011720", "x", "5001172026112000012"), Match::Start);
    EXPECT_EQ(match("5001172026112000012", "x", "5001172026112000012"), Match::Whole);
    EXPECT_EQ(match("99999", "x", "5001172026112000012"), Match::None);
}

} // namespace
} // namespace zhitu::search
