// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The figures in the solutions of the handbook's exercises are those of the demo district: behind
/// each stands, unseen by who reads it, the question that it answers.
#include <gtest/gtest.h>

#include <regex>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu {
namespace {

class Exercises : public testing::TestWithParam<const char*> {};

TEST_P(Exercises, HaveTheFiguresOfTheDemo)
{
    const std::string text =
        test::readAll(std::filesystem::path(HANDBOOK) / GetParam() / "21-exercises.md");
    cache::CacheReader cache(test::demoFile());
    const std::regex answer(R"(([0-9,]+)[^0-9<]*<!-- check: ([^>]*?) -->)");
    int checked = 0;
    for (std::sregex_iterator it(text.begin(), text.end(), answer), end; it != end; ++it) {
        std::string figure = (*it)[1];
        std::erase(figure, ',');
        cache::Statement question = cache.connection().prepare((*it)[2].str());
        ASSERT_TRUE(question.step()) << (*it)[2];
        EXPECT_EQ(question.integer(0), std::stoll(figure)) << (*it)[2];
        ++checked;
    }
    EXPECT_EQ(checked, 7);
}

INSTANTIATE_TEST_SUITE_P(InBothLanguages, Exercises, testing::Values("zh_CN", "en"));

} // namespace
} // namespace zhitu
