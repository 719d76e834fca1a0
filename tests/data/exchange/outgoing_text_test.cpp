// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/outgoing_text.h"

#include <gtest/gtest.h>

#include "tests/support/dice.h"

namespace zhitu::exchange {
namespace {

TEST(OutgoingText, LeavesWhatIsSoundAsItIs)
{
    OutgoingText text;
    for (const char* sound : {"", "合川区🚨", "a\tb\r\nc", "=1+1", "\xEF\xBB\xBFmark"})
        EXPECT_EQ(text.from(sound, {}).toStdString(), sound);
    EXPECT_EQ(text.replaced(), 0);
    EXPECT_EQ(text.cut(), 0);
}

TEST(OutgoingText, ReplacesAndCountsWhatNoFormatCarries)
{
    OutgoingText text;
    EXPECT_EQ(text.from(std::string_view("a\0b\x01\x1b", 5), {}), QStringLiteral("a�b��"));
    EXPECT_EQ(text.from("\xff", {}), QStringLiteral("�"));         // no UTF-8
    EXPECT_EQ(text.from("\xEF\xBF\xBE", {}), QStringLiteral("�")); // U+FFFE
    EXPECT_EQ(text.replaced(), 3) << "texts, not characters";
}

TEST(OutgoingText, CutsBetweenCharacters)
{
    OutgoingText text;
    EXPECT_EQ(text.from("合川区", {.bytes = 8}), QStringLiteral("合川"));
    EXPECT_EQ(text.from("ab🚨", {.bytes = 5}), QStringLiteral("ab"));
    EXPECT_EQ(text.from("ab🚨", {.letters = 3}), QStringLiteral("ab"));
    EXPECT_EQ(text.cut(), 3);
    EXPECT_EQ(text.from("ab🚨", {.bytes = 6}), QStringLiteral("ab🚨"));
    EXPECT_EQ(text.cut(), 3);
}

TEST(OutgoingText, OfAnyBytesComesSoundTextThatFits)
{
    test::Dice dice;
    for (int i = 0; i < test::rounds(3'000); ++i) {
        std::string bytes;
        for (auto left = dice.between(0, 40); left > 0; --left)
            bytes += static_cast<char>(dice.between(0, 255));
        for (auto left = dice.between(0, 40); left > 0; --left)
            bytes += dice.between(0, 1) == 0 ? "网" : "🚨";
        OutgoingText text;
        const auto most = static_cast<int>(dice.between(1, 60));
        const QString out = text.from(bytes, {.bytes = most});
        ASSERT_LE(out.toUtf8().size(), most) << dice.told();
        ASSERT_EQ(QString::fromUtf8(out.toUtf8()), out) << dice.told();
        const QString whole = OutgoingText().from(bytes, {});
        ASSERT_TRUE(whole.startsWith(out)) << dice.told();
        ASSERT_EQ(text.cut() != 0, whole != out) << dice.told();
        // Not one character less than there is room for.
        if (whole != out) {
            const qsizetype next = whole[out.size()].isHighSurrogate() ? 2 : 1;
            ASSERT_GT(whole.first(out.size() + next).toUtf8().size(), most) << dice.told();
        }
    }
}

} // namespace
} // namespace zhitu::exchange
