// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/domain/identity_number.h"

#include <gtest/gtest.h>

#include <string>

namespace zhitu::domain {
namespace {

TEST(IdentityNumber, OfACitizenHasADateAndACheck)
{
    EXPECT_TRUE(isCitizenNumber("11010519491231002X")); // the example of GB 11643-1999
    EXPECT_TRUE(isCitizenNumber("11010519491231002x"));
    EXPECT_TRUE(isCitizenNumber("440524188001010014")); // its other one
    EXPECT_FALSE(isCitizenNumber("110105194912310021"));
    EXPECT_FALSE(isCitizenNumber("11010519491331002X")) << "month 13";
    EXPECT_FALSE(isCitizenNumber("1101051949123100"));
    EXPECT_FALSE(isCitizenNumber(""));
    EXPECT_FALSE(isCitizenNumber("一二三四五六"));
}

TEST(IdentityNumber, EveryWrongDigitOfACitizensIsFound)
{
    const std::string sound = "440524188001010014";
    for (std::size_t i = 0; i < sound.size(); ++i)
        for (char c = '0'; c <= '9'; ++c) {
            std::string other = sound;
            other[i] = c;
            EXPECT_EQ(isCitizenNumber(other), c == sound[i]) << other;
        }
}

TEST(IdentityNumber, OfAnOrganisationHasACheck)
{
    EXPECT_TRUE(isCreditCode("91350100M000100Y43")); // the example of GB 32100-2015
    EXPECT_FALSE(isCreditCode("91350100M000100Y44"));
    EXPECT_FALSE(isCreditCode("91350100I000100Y43")) << "no I in it";
    EXPECT_FALSE(isCreditCode("91350100M000100Y4"));
}

TEST(IdentityNumber, OfOtherDocumentsIsLettersAndDigits)
{
    EXPECT_TRUE(mayNamePerson("E12345678"));
    EXPECT_TRUE(mayNamePerson("H1234567890"));
    EXPECT_TRUE(mayNamePerson("11010519491231002X"));
    EXPECT_FALSE(mayNamePerson("110105194912310021")) << "as long as a citizen's, and none";
    EXPECT_FALSE(mayNamePerson("1234"));
    EXPECT_FALSE(mayNamePerson("护照E12345678"));
    EXPECT_TRUE(mayNameOrganisation("12345678-9"));
    EXPECT_FALSE(mayNameOrganisation("91350100M000100Y44"));
    EXPECT_FALSE(mayNameOrganisation("1234567"));
}

} // namespace
} // namespace zhitu::domain
