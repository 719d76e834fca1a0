// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/pg.h"

#include "data/central/pg_snapshot.h"

#include <gtest/gtest.h>

#include "tests/support/temporary_centre.h"

namespace zhitu::central {
namespace {

/// Questions that are sent together.
class PgTest : public testing::Test {
protected:
    test::TemporaryCentre centre_;
    PgConnection connection_ = centre_.admin();
};

TEST_F(PgTest, AnswersComeInTheOrderOfTheQuestions)
{
    const std::string twice = "SELECT 2 * $1::int";
    const auto answers = connection_.preparedTogether(
        {{twice, {"21"}}, {"SELECT repeat('x', $1::int)", {"3000000"}}, {twice, {"4"}}});
    ASSERT_EQ(answers.size(), 3U);
    EXPECT_EQ(answers[0].integer(0, 0), 42);
    EXPECT_EQ(answers[1].text(0, 0).size(), 3'000'000U);
    EXPECT_EQ(answers[2].integer(0, 0), 8);
    EXPECT_TRUE(connection_.preparedTogether({}).empty());
}

TEST_F(PgTest, QuestionsMayBeLargerThanWhatTheLineHolds)
{
    const std::string large(4'000'000, 'x'); // and the server answers before it has read all
    const auto answers = connection_.preparedTogether(
        {{"SELECT $1::text", {large}}, {"SELECT $1::text", {large}}, {"SELECT $1::text", {large}}});
    ASSERT_EQ(answers.size(), 3U);
    for (const PgResult& answer : answers)
        EXPECT_EQ(answer.text(0, 0), large);
}

TEST_F(PgTest, WhereOneFailsTheConnectionGoesOn)
{
    const std::string share = "SELECT 84 / $1::int";
    try {
        (void)connection_.preparedTogether({{share, {"2"}}, {share, {"0"}}, {share, {"4"}}});
        FAIL();
    } catch (const PgError& error) {
        EXPECT_EQ(error.sqlState(), "22012");
        EXPECT_EQ(error.trouble(), PgTrouble::Refused);
    }
    EXPECT_EQ(connection_.prepared(share, {"2"}).integer(0, 0), 42);
}

TEST_F(PgTest, ALineThatBreaksInBetweenIsSaid)
{
    const std::string sleep = "SELECT pg_sleep($1::float8), pg_terminate_backend(pg_backend_pid())";
    try {
        (void)connection_.preparedTogether({{sleep, {"0"}}, {sleep, {"0"}}});
        FAIL();
    } catch (const PgError& error) {
        EXPECT_EQ(error.trouble(), PgTrouble::Lost);
    }
}

TEST_F(PgTest, ASnapshotSeesOneStateFromItsFirstQuestionToItsLast)
{
    PgConnection other = centre_.admin();
    other.execute("CREATE TABLE thing (n int); INSERT INTO thing VALUES (1)");
    const PgQuestion count{"SELECT count(*) FROM thing WHERE n >= $1::int", {"1"}};
    for (int round = 0; round < 2; ++round) { // the second time the connection knows its questions
        PgSnapshot snapshot(connection_);
        EXPECT_EQ(snapshot.ask({count, count}).at(1).integer(0, 0), round + 1);
        other.execute("INSERT INTO thing VALUES (2)");
        EXPECT_EQ(snapshot.ask({count}).at(0).integer(0, 0), round + 1);
        EXPECT_EQ(connection_.query("SHOW transaction_timeout").text(0, 0), "0");
        const auto last = snapshot.askLast({count}, false);
        ASSERT_EQ(last.size(), 1U);
        EXPECT_EQ(last[0].integer(0, 0), round + 1);
        EXPECT_EQ(connection_.prepared(count.sql, count.parameters).integer(0, 0), round + 2);
    }
}

TEST_F(PgTest, ASnapshotWritesNothingAndLeavesTheConnectionUsable)
{
    connection_.execute("CREATE TABLE thing (n int)");
    {
        PgSnapshot snapshot(connection_);
        EXPECT_THROW((void)snapshot.ask({{"INSERT INTO thing VALUES (1) RETURNING n", {}}}),
                     PgError);
    }
    EXPECT_EQ(connection_.query("SELECT count(*) FROM thing").integer(0, 0), 0);
    {
        PgSnapshot unasked(connection_);
    }
    {
        PgSnapshot leftOpen(connection_);
        EXPECT_EQ(leftOpen.ask({{"SELECT 42", {}}}).at(0).integer(0, 0), 42);
    }
    connection_.execute("INSERT INTO thing VALUES (1)");
    EXPECT_EQ(connection_.query("SELECT count(*) FROM thing").integer(0, 0), 1);
}

} // namespace
} // namespace zhitu::central
