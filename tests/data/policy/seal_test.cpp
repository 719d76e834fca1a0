// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/seal.h"

#include <gmock/gmock.h>

#include <QByteArray>
#include <algorithm>
#include <array>

#include "data/policy/digest.h"

namespace zhitu::policy {
namespace {

using testing::Optional;

constexpr const char* kPlace = "case_personal.phone/42";

class SealTest : public testing::Test {
protected:
    const SealKey key_ = SealKey::random();
};

TEST_F(SealTest, OpensWhatItSealed)
{
    for (const std::string& text :
         {std::string(), std::string("0000000"), std::string("示例报告人"), std::string("a\0b", 3),
          std::string(100'000, 'x')})
        EXPECT_THAT(unseal(key_, seal(key_, text, kPlace), kPlace), Optional(text));
}

TEST_F(SealTest, NamesItsAlgorithmAndIsNeverTheSameTwice)
{
    const Blob first = seal(key_, "text", kPlace);
    const Blob second = seal(key_, "text", kPlace);
    EXPECT_EQ(first[0], std::byte{1});
    EXPECT_EQ(first.size(), 1 + 24 + 4 + 16U);
    EXPECT_NE(first, second);
}

TEST_F(SealTest, EveryFlippedBitIsRefused)
{
    const Blob sound = seal(key_, "0000000", kPlace);
    for (std::size_t i = 0; i < sound.size(); ++i)
        for (unsigned bit = 0; bit < 8; ++bit) {
            Blob altered = sound;
            altered[i] ^= std::byte{1} << bit;
            EXPECT_EQ(unseal(key_, altered, kPlace), std::nullopt) << i << '/' << bit;
        }
}

TEST_F(SealTest, EveryOtherLengthIsRefused)
{
    const Blob sound = seal(key_, "0000000", kPlace);
    for (std::size_t length = 0; length < sound.size(); ++length)
        EXPECT_EQ(unseal(key_, std::span(sound).first(length), kPlace), std::nullopt) << length;
    Blob longer(sound.size() + 1);
    std::ranges::copy(sound, longer.begin());
    EXPECT_EQ(unseal(key_, longer, kPlace), std::nullopt);
}

TEST_F(SealTest, OpensNowhereElseAndWithNoOtherKey)
{
    const Blob sound = seal(key_, "0000000", kPlace);
    for (const char* elsewhere : {"case_personal.phone/43", "case_personal.reporter/42", "",
                                  "case_personal.phone/4", "case_personal.phone/421"})
        EXPECT_EQ(unseal(key_, sound, elsewhere), std::nullopt) << elsewhere;
    EXPECT_EQ(unseal(SealKey::random(), sound, kPlace), std::nullopt);
}

TEST_F(SealTest, AKeyTravelsAsBytes)
{
    const SealKey same = SealKey::fromBytes(key_.bytes());
    EXPECT_THAT(unseal(same, seal(key_, "text", kPlace), kPlace), Optional(std::string("text")));
    EXPECT_FALSE(std::ranges::equal(SealKey::random().bytes(), key_.bytes()));
    SealKey moved = SealKey::fromBytes(key_.bytes());
    const SealKey target = std::move(moved);
    EXPECT_TRUE(std::ranges::equal(target.bytes(), key_.bytes()));
}

TEST_F(SealTest, ForEachPurposeThereIsAnotherKey)
{
    const auto bytesOf = [](const SealKey& key, Purpose purpose) {
        const auto own = key.derived(purpose);
        return std::vector<unsigned char>(own.begin(), own.end());
    };
    const auto sealing = bytesOf(key_, Purpose::Seal);
    EXPECT_FALSE(std::ranges::equal(std::as_bytes(std::span(sealing)), key_.bytes()));
    EXPECT_NE(sealing, bytesOf(key_, Purpose::Digest));
    EXPECT_EQ(sealing, bytesOf(SealKey::fromBytes(key_.bytes()), Purpose::Seal));
}

/// What was sealed by a released program opens for ever: key 00…1f, made once and kept here.
TEST(Seal, OpensWhatAnEarlierProgramSealed)
{
    std::array<std::byte, SealKey::kBytes> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::byte>(i);
    const SealKey key = SealKey::fromBytes(bytes);
    const QByteArray blob = QByteArray::fromHex("0104f777d2e6282f9602b134fdbf4865b82c9d3cb5159650d1"
                                                "0f27f725de94102b62c8203d35ece43da58e44955240");
    EXPECT_THAT(unseal(key, std::as_bytes(std::span(blob.constData(), blob.size())), kPlace),
                Optional(std::string("示例")));
    const auto digest = equalityDigest(key, "case_personal.phone", "000 0001");
    ASSERT_TRUE(digest);
    EXPECT_EQ(
        QByteArray(reinterpret_cast<const char*>(digest->data()), std::ssize(*digest)).toHex(),
        "858962805ef3ceb2e876a2f5f6c28dfb");
}

TEST_F(SealTest, EqualTextsHaveEqualDigestsHoweverTheyAreTyped)
{
    const auto digest = [&](const char* text) {
        return equalityDigest(key_, "case_personal.phone", text);
    };
    ASSERT_TRUE(digest("0000123"));
    for (const char* same : {"000-0123", " 000 0123 ", "００００１２３", "(000)0123"})
        EXPECT_EQ(digest(same), digest("0000123")) << same;
    EXPECT_EQ(digest("50011700000000000x"), digest("50011700000000000X"));
    EXPECT_NE(digest("0000124"), digest("0000123"));
    EXPECT_EQ(digest(""), std::nullopt);
    EXPECT_EQ(digest(" - "), std::nullopt);
    EXPECT_EQ(digest("\xff\xfe"), std::nullopt) << "no UTF-8";
}

TEST_F(SealTest, DigestsDifferByColumnAndKey)
{
    const auto mine = equalityDigest(key_, "case_personal.phone", "0000123");
    EXPECT_NE(equalityDigest(key_, "case_personal.id_number", "0000123"), mine);
    EXPECT_NE(equalityDigest(SealKey::random(), "case_personal.phone", "0000123"), mine);
    EXPECT_NE(equalityDigest(key_, "case_personal.phone0", "000123"), mine);
}

} // namespace
} // namespace zhitu::policy
