// SPDX-License-Identifier: GPL-3.0-or-later
/// What is attached to a case, as the centre takes it and lets it be read.
#include <gmock/gmock.h>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using testing::HasSubstr;

constexpr std::size_t kPart = 131'072;
/// Two parts and a bit.
const std::string& content()
{
    static const std::string text = [] {
        std::string made = "%PDF-1.7";
        for (unsigned n = 1; made.size() < 2 * kPart + 77; n = n * 1664525U + 1013904223U)
            made += static_cast<char>('a' + (n >> 27) % 26);
        return made;
    }();
    return text;
}

class Attachments : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    void SetUp() override
    {
        // Each test has a case of its own, in the first village.
        case_ = one(villager_,
                    "SELECT zhitu.report_case(gen_random_uuid(), '{\"item\": 1, \"title\": \"x\", "
                    "\"channel\": 2, \"level\": 6, \"lon\": 106.1, \"lat\": 29.5, \"grid\": "
                    "\"500117001001001\", \"deadline\": 4102444800}') ->> 'case'");
    }

    [[nodiscard]] std::string newId() { return one(root_, "SELECT gen_random_uuid()"); }

    [[nodiscard]] std::string arguments(const std::string& bytes = content(),
                                        const std::string& more = {})
    {
        return one(
            root_,
            "SELECT jsonb_build_object('case', $1::bigint, 'kind', 2, 'file_name', '现场.pdf', "
            "'media_type', 'application/pdf', 'bytes', length($2), 'sha256', "
            "encode(sha256($2::bytea), 'hex')) || $3::jsonb",
            {case_, bytes, more.empty() ? "{}" : more});
    }
    std::string put(PgConnection& connection, const std::string& command, int part)
    {
        return one(
            connection, "SELECT zhitu.put_attachment_part($1, $2, encode($3::bytea, 'base64'))",
            {command, std::to_string(part), content().substr(std::size_t(part) * kPart, kPart)});
    }
    void putAll(PgConnection& connection, const std::string& command)
    {
        for (const int part : {2, 0, 1}) // in whichever order
            ASSERT_EQ(put(connection, command, part), "t");
    }
    static std::string attach(PgConnection& connection, const std::string& command,
                              const std::string& arguments)
    {
        return one(connection, "SELECT zhitu.attach_to_case($1, $2) - 'xid'", {command, arguments});
    }
    [[nodiscard]] std::string count(const std::string& what)
    {
        return one(root_, "SELECT count(*) FROM zhitu." + what);
    }
    /// Attaches one. \returns its id
    std::string attachOne()
    {
        const std::string command = newId();
        putAll(villager_, command);
        return one(villager_, "SELECT zhitu.attach_to_case($1, $2) ->> 'row'",
                   {command, arguments()});
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
    PgConnection operator_ = centre_->as("an_operator");
    PgConnection villager_ = centre_->as("a_villager");
    std::string case_;
};
std::unique_ptr<TemporaryCentre> Attachments::centre_;

TEST_F(Attachments, ComeInPartsAndAreOneOnce)
{
    const std::string command = newId();
    EXPECT_EQ(one(villager_, "SELECT zhitu.attachment_parts($1)", {command}), "{}");
    putAll(villager_, command);
    EXPECT_EQ(put(villager_, command, 1), "t"); // the answer was lost
    EXPECT_EQ(one(villager_, "SELECT zhitu.attachment_parts($1)", {command}), "{0,1,2}");
    const std::string version =
        one(root_, "SELECT version FROM zhitu.\"case\" WHERE id = $1", {case_});
    const std::string said = arguments();
    const std::string whole = "SELECT zhitu.attach_to_case($1, $2)"; // with the transaction
    const std::string first = one(villager_, whole, {command, said});
    EXPECT_THAT(first, HasSubstr("applied"));
    const std::string made = one(root_, "SELECT $1::jsonb ->> 'row'", {first});
    const std::string audit = count("audit_entry");
    putAll(villager_, command); // somebody who heard no answer sends all of it again
    EXPECT_EQ(one(villager_, whole, {command, said}), first);
    EXPECT_EQ(count("audit_entry"), audit);
    EXPECT_EQ(count("attachment_part"), "0");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.attachment WHERE case_id = $1", {case_}), "1");
    EXPECT_EQ(
        one(root_,
            "SELECT row(a.kind, a.event, a.post, a.attached_at IS NOT NULL, a.file_name, "
            "a.grid_code, "
            "c.content = $2::bytea)::text FROM zhitu.attachment a JOIN zhitu.attachment_content "
            "c USING (id) WHERE a.id = $1",
            {made, content()}),
        "(2,,岗位a_villager,t,现场.pdf,500117001001001,t)");
    // It only tells.
    EXPECT_EQ(one(root_, "SELECT version FROM zhitu.\"case\" WHERE id = $1", {case_}), version);
    EXPECT_EQ(one(root_, "SELECT last_serial FROM zhitu.\"case\" WHERE id = $1", {case_}), "1");
}

TEST_F(Attachments, NameTheEventThatTheyCameWith)
{
    const std::string act = newId();
    villager_.query("SELECT zhitu.act_on_case($1, $2)",
                    {act, R"({"action": 26, "reason": "见附件", "case": )" + case_ + '}'});
    const std::string command = newId();
    putAll(villager_, command);
    const std::string made = one(villager_, "SELECT zhitu.attach_to_case($1, $2) ->> 'row'",
                                 {command, arguments(content(), R"({"with": ")" + act + "\"}")});
    EXPECT_EQ(one(root_, "SELECT event FROM zhitu.attachment WHERE id = $1", {made}), "2");
    // Another case's, or another user's, is none of it.
    const std::string other = newId();
    putAll(operator_, other);
    EXPECT_EQ(one(root_, "SELECT event FROM zhitu.attachment WHERE id = $1",
                  {one(operator_, "SELECT zhitu.attach_to_case($1, $2) ->> 'row'",
                       {other, arguments(content(), R"({"with": ")" + act + "\"}")})}),
              "");
}

TEST_F(Attachments, AreAskedForAgainWhereTheyAreNotWhole)
{
    const std::string command = newId();
    put(villager_, command, 0);
    EXPECT_EQ(attach(villager_, command, arguments()), R"({"status": "incomplete"})");
    EXPECT_EQ(one(villager_, "SELECT zhitu.attachment_parts($1)", {command}), "{0}"); // kept
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.command WHERE id = $1", {command}), "0");
    put(villager_, command, 1);
    put(villager_, command, 2);
    // As long as was announced, and something else: all of it comes again.
    std::string otherwise = content();
    otherwise.back() ^= 1;
    EXPECT_EQ(attach(villager_, command, arguments(otherwise)), R"({"status": "incomplete"})");
    EXPECT_EQ(one(villager_, "SELECT zhitu.attachment_parts($1)", {command}), "{}");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.attachment WHERE case_id = $1", {case_}), "0");
    putAll(villager_, command);
    EXPECT_THAT(attach(villager_, command, arguments()), HasSubstr("applied"));
}

TEST_F(Attachments, AreRefusedWithAWord)
{
    const auto refusal = [&](PgConnection& connection, const std::string& more) {
        const std::string command = newId();
        putAll(connection, command);
        const std::string answer = attach(connection, command, arguments(content(), more));
        EXPECT_EQ(one(connection, "SELECT zhitu.attachment_parts($1)", {command}), "{}");
        return answer;
    };
    const auto refused = [](const std::string& why) {
        return R"({"why": ")" + why + R"(", "status": "refused"})";
    };
    const std::string far =
        one(root_, "SELECT id FROM zhitu.\"case\" WHERE grid_code LIKE '500117002002%' LIMIT 1");
    EXPECT_EQ(refusal(villager_, R"({"case": )" + far + '}'), refused("case"));
    EXPECT_EQ(refusal(villager_, R"({"media_type": "text/html"})"), refused("file"));
    EXPECT_EQ(refusal(villager_, R"({"media_type": "image/svg+xml"})"), refused("file"));
    EXPECT_EQ(refusal(villager_, R"({"bytes": 33554433})"), refused("file"));
    EXPECT_EQ(refusal(villager_, R"({"file_name": ""})"), refused("file"));
    EXPECT_EQ(refusal(villager_, R"({"kind": 4})"), refused("file"));
    root_.query(
        "INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, bytes, sha256) "
        "SELECT $1::bigint, '500117001001001', 'x', 'image/png', 1, sha256('x') FROM "
        "generate_series(1, 100)",
        {case_});
    EXPECT_EQ(refusal(villager_, {}), refused("files"));
}

TEST_F(Attachments, PartsAreOnesOwnAndNotWithoutEnd)
{
    const std::string command = newId();
    put(villager_, command, 0);
    // Whoever guesses the id neither sees nor spoils what another one sends.
    EXPECT_EQ(one(operator_, "SELECT zhitu.attachment_parts($1)", {command}), "{}");
    EXPECT_EQ(stateOf(operator_, "SELECT zhitu.put_attachment_part($1, 0, '')", {newId()}),
              "23514");
    EXPECT_EQ(one(operator_, "SELECT zhitu.put_attachment_part($1, 0, 'eA==')", {command}), "t");
    operator_.query("SELECT zhitu.drop_attachment_parts($1)", {command});
    EXPECT_EQ(one(villager_, "SELECT zhitu.attachment_parts($1)", {command}), "{0}");
    for (const std::string part : {"-1", "256"})
        EXPECT_EQ(
            stateOf(villager_, "SELECT zhitu.put_attachment_part($1, $2, 'eA==')", {command, part}),
            "23514");
    EXPECT_EQ(stateOf(villager_, "SELECT zhitu.put_attachment_part($1, 1, repeat('A', 174768))",
                      {command}),
              "23514");
    EXPECT_EQ(stateOf(villager_, "SELECT zhitu.put_attachment_part($1, 1, '%')", {command}),
              "22023");
    PgConnection unscoped = centre_->as("an_unscoped");
    EXPECT_EQ(stateOf(unscoped, "SELECT zhitu.put_attachment_part($1, 0, 'eA==')", {newId()}),
              "42501");
    EXPECT_EQ(stateOf(villager_, "SELECT count(*) FROM zhitu.attachment_part"), "42501");
    root_.query(
        "INSERT INTO zhitu.attachment_part(user_name, command, part, content) SELECT 'a_villager', "
        "gen_random_uuid(), 0, 'x' FROM generate_series(1, 1023)");
    EXPECT_EQ(put(villager_, command, 1), "f");
    EXPECT_EQ(put(villager_, command, 0), "t"); // it is there
    // What nobody ended for a week goes when somebody begins.
    root_.query("UPDATE zhitu.attachment_part SET sent_at = now() - interval '8 days'");
    put(operator_, newId(), 0);
    EXPECT_EQ(
        one(root_, "SELECT count(*) FROM zhitu.attachment_part WHERE user_name = 'a_villager'"),
        "0");
    root_.query("DELETE FROM zhitu.attachment_part");
}

TEST_F(Attachments, AreReadInPartsAndThatIsWrittenDownOnce)
{
    const std::string made = attachOne();
    const auto entries = [&] {
        return column(root_,
                      "SELECT user_name || ' ' || action || ' ' || subject FROM zhitu.audit_entry "
                      "WHERE reason = "
                      "'attachment/' || $1 ORDER BY serial",
                      {made});
    };
    const std::string read =
        "SELECT encode(content, 'escape') FROM zhitu.read_attachment($1, $2, $3, $4)";
    const std::string opening = newId();
    std::string all;
    for (const std::string part : {"0", "1", "2", "3"})
        all += one(operator_, read, {opening, made, part, "f"});
    EXPECT_EQ(all, content());
    EXPECT_EQ(entries(), std::vector{"an_operator attachment.opened case/" + case_});
    villager_.query(read, {newId(), made, "0", "t"});
    EXPECT_EQ(entries().back(), "a_villager attachment.saved case/" + case_);
    // Nobody goes on in another's opening, nor in one of another file, nor in an old one.
    EXPECT_EQ(stateOf(villager_, read, {opening, made, "0", "f"}), "23505");
    EXPECT_EQ(stateOf(operator_, read, {opening, attachOne(), "0", "f"}), "23505");
    root_.query("UPDATE zhitu.attachment_opening SET opened_at = now() - interval '61 minutes'");
    EXPECT_EQ(stateOf(operator_, read, {opening, made, "1", "f"}), "23505");
    EXPECT_EQ(entries().size(), 2U);
}

TEST_F(Attachments, OfOthersAreNotReadAndNothingIsWritten)
{
    const std::string made = attachOne();
    const std::string audit = count("audit_entry");
    PgConnection commuter = centre_->as("a_commuter"); // sees the first village
    PgConnection townsman = centre_->as("a_townsman");
    const std::string far =
        one(root_, "SELECT id FROM zhitu.attachment WHERE grid_code LIKE '500117002002%' LIMIT 1");
    const std::string read = "SELECT file_name FROM zhitu.read_attachment($1, $2, 0, false)";
    EXPECT_EQ(one(villager_, read, {newId(), far}), "");
    EXPECT_EQ(one(townsman, read, {newId(), far}), "");
    EXPECT_EQ(count("audit_entry"), audit);
    EXPECT_EQ(one(commuter, read, {newId(), far}), "现场照片.jpg");
    // The content is read by that function only, and by no analyst.
    EXPECT_EQ(stateOf(operator_, "SELECT id FROM zhitu.attachment_content"), "42501");
    for (const char* login : {"an_analyst", "a_trainer", "an_admin"}) {
        PgConnection connection = centre_->as(login);
        EXPECT_EQ(stateOf(connection, read, {newId(), made}), "42501") << login;
    }
}

} // namespace
} // namespace zhitu::test
