// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Cells as offices write them.
#include "data/import/values.h"

#include <gmock/gmock.h>

#include "data/import/text_encoding.h"

namespace zhitu::import {
namespace {

using testing::HasSubstr;

/// The value as JSON has it, or "! " and what is wrong.
std::string read(ValueType type, const char* text)
{
    const Read read = readValue(type, QString::fromUtf8(text), {});
    if (const auto* why = std::get_if<QString>(&read))
        return "! " + why->toStdString();
    return std::get<QJsonValue>(read).toVariant().toString().toStdString();
}

TEST(Values, CoordinatesAreReadAsPeopleWriteThem)
{
    const auto value = [](const char* text) { return coordinateFrom(QString::fromUtf8(text)); };
    EXPECT_DOUBLE_EQ(*value("106.275"), 106.275);
    EXPECT_DOUBLE_EQ(*value("35 617 234.5"), 35617234.5);
    EXPECT_DOUBLE_EQ(*value("35,617,234.5"), 35617234.5);
    EXPECT_NEAR(*value("106°16′30″"), 106.275, 1e-12);
    EXPECT_NEAR(*value("106度16分30秒"), 106.275, 1e-12);
    EXPECT_NEAR(*value("东经106°16'30\""), 106.275, 1e-12);
    EXPECT_NEAR(*value("106°16.5′E"), 106.275, 1e-12);
    EXPECT_NEAR(*value("106.275°"), 106.275, 1e-12);
    for (const char* none : {"", "abc", "106°61′", "106°16′60″", "nan", "inf", "1e999", "106..2"})
        EXPECT_FALSE(value(none)) << none;
}

TEST(Values, WordsAreCodesInTheWaysThatOfficesWriteThem)
{
    EXPECT_EQ(read(ValueType::CameraTier, "天网"), "2");
    EXPECT_EQ(read(ValueType::CameraTier, "２"), "2");
    EXPECT_EQ(read(ValueType::CameraTier, "Skynet"), "2");
    EXPECT_THAT(read(ValueType::CameraTier, "雪亮"), HasSubstr("高空瞭望"));
    EXPECT_EQ(read(ValueType::CameraStatus, "不在线"), "2");
    EXPECT_EQ(read(ValueType::Flag, "停用"), "false");
    EXPECT_EQ(read(ValueType::OrganisationKind, "社会组织"), "2");
    EXPECT_EQ(read(ValueType::GridKind, "专属"), "2");
    EXPECT_EQ(read(ValueType::CaseChannel, "12345"), "1");
}

TEST(Values, CodesThatAnOfficeProgramSpoiltAreToldOfAsThat)
{
    EXPECT_EQ(read(ValueType::DeviceId, "50011700001310000001"), "50011700001310000001");
    EXPECT_EQ(read(ValueType::DeviceId, " ５００１１７００００１３１００００００１ "),
              "50011700001310000001");
    EXPECT_THAT(read(ValueType::DeviceId, "5.00117000013E+19"), HasSubstr("office program"));
    EXPECT_THAT(read(ValueType::DeviceId, "5001170000131000000"), HasSubstr("19 characters"));
    EXPECT_THAT(read(ValueType::DeviceId, "50011700009990000001"), HasSubstr("131"));
    EXPECT_THAT(read(ValueType::GridCode, "500117001001000"), HasSubstr("001 to 999"));
}

TEST(Values, NumbersKeepToTheirRanges)
{
    EXPECT_EQ(read(ValueType::Bearing, "0"), "0");
    EXPECT_EQ(read(ValueType::Bearing, "359.5°"), "359.5");
    EXPECT_THAT(read(ValueType::Bearing, "360"), HasSubstr("0 to below 360"));
    EXPECT_EQ(read(ValueType::Opening, "360"), "360");
    EXPECT_THAT(read(ValueType::Opening, "0"), HasSubstr("above 0"));
    EXPECT_EQ(read(ValueType::RangeM, "80米"), "80");
    EXPECT_THAT(read(ValueType::RangeM, "-1"), HasSubstr("out of range"));
    EXPECT_THAT(read(ValueType::RangeM, "far"), HasSubstr("no number"));
}

TEST(Values, APasswordInAnAddressIsNeitherTakenNorRepeated)
{
    const std::string said = read(ValueType::StreamUrl, "rtsp://admin:geheim@10.0.0.1/1");
    EXPECT_THAT(said, HasSubstr("without a password"));
    EXPECT_EQ(said.find("geheim"), std::string::npos);
    EXPECT_THAT(read(ValueType::StreamUrl, "file:///etc/passwd"), HasSubstr("no address"));
}

TEST(Values, TextsHaveTheirLength)
{
    EXPECT_THAT(read(ValueType::ShortText, std::string(401, 'a').c_str()), HasSubstr("401"));
    EXPECT_THAT(read(ValueType::ShortText, "甲\xef\xbf\xbd乙"), HasSubstr("lost"));
}

TEST(TextEncoding, IsGuessedFromAllTexts)
{
    EncodingGuess guess;
    guess.look("plain");
    guess.look("\xba\xcf\xb4\xa8"); // 合川 in GB18030
    EXPECT_EQ(guess.result(), Encoding::Gb18030);
    guess.look("\xe5\x90\x88"); // UTF-8, which is no GB18030: three bytes
    EXPECT_EQ(guess.result(), std::nullopt);
    EncodingGuess utf8;
    utf8.look("\xe5\x90\x88\xe5\xb7\x9d");
    EXPECT_EQ(utf8.result(), Encoding::Utf8);
    EXPECT_EQ(EncodingGuess().result(), Encoding::Utf8);
}

TEST(TextEncoding, HasManyNames)
{
    for (const char* name : {"GBK", "gb2312", "GB18030", "936", "cp936", "ANSI 936", "LDID/77"})
        EXPECT_EQ(encodingNamed(QString::fromUtf8(name)), Encoding::Gb18030) << name;
    for (const char* name : {"UTF-8", "utf8", "65001", "ANSI 65001"})
        EXPECT_EQ(encodingNamed(QString::fromUtf8(name)), Encoding::Utf8) << name;
    EXPECT_EQ(encodingNamed(u"Latin-1"), std::nullopt);
}

TEST(TextEncoding, RareCharactersOfFourBytesAreRead)
{
    Decoder decoder(Encoding::Gb18030);
    EXPECT_EQ(decoder.decode("\x95\x32\x82\x36"), QString::fromUtf8("𠀀"));
    EXPECT_EQ(decoder.decode("\xba"), std::nullopt); // half of one
}

} // namespace
} // namespace zhitu::import
