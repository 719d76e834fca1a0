// SPDX-License-Identifier: GPL-3.0-or-later
/// What users do to cases, as the centre takes it.
#include <gmock/gmock.h>

#include <thread>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;

constexpr const char* kReport =
    R"({"item": 1, "title": "路灯不亮", "channel": 2, "level": 6, "lon": 106.1, "lat": 29.5,
        "grid": "500117001001001", "deadline": 4102444800, "reason": "巡查", "reporter": "示例",
        "phone": "1", "id_number": "2", "narrative": "3", "notes": "4"})";

class Commands : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    [[nodiscard]] std::string newId() { return one(root_, "SELECT gen_random_uuid()"); }

    /// Sends a command. \returns the result without its transaction
    static std::string send(PgConnection& connection, const std::string& function,
                            const std::string& id, const std::string& arguments)
    {
        return one(connection, "SELECT zhitu." + function + "($1, $2) - 'xid'", {id, arguments});
    }
    static std::string stateOfSending(PgConnection& connection, const std::string& function,
                                      const std::string& id, const std::string& arguments)
    {
        return stateOf(connection, "SELECT zhitu." + function + "($1, $2)", {id, arguments});
    }
    /// Reports a case in the first village. \returns its id
    std::string reportOne(PgConnection& connection)
    {
        return one(connection, "SELECT zhitu.report_case($1, $2) ->> 'case'", {newId(), kReport});
    }
    [[nodiscard]] static std::string act(const std::string& onCase, int action,
                                         const std::string& more)
    {
        return R"({"case": )" + onCase + R"(, "action": )" + std::to_string(action) + more + '}';
    }
    /// A count of everything that a command may leave behind.
    [[nodiscard]] std::string traces()
    {
        return one(root_,
                   "SELECT row((SELECT count(*) FROM zhitu.\"case\"), (SELECT count(*) FROM "
                   "zhitu.case_event), (SELECT count(*) FROM zhitu.case_personal), (SELECT "
                   "count(*) FROM zhitu.command), (SELECT sum(version) FROM zhitu.\"case\"), "
                   "(SELECT count(*) FROM zhitu.change_log), (SELECT sum(last) FROM "
                   "zhitu.case_number), (SELECT serial FROM zhitu.audit_head))");
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
    PgConnection operator_ = centre_->as("an_operator");
    PgConnection villager_ = centre_->as("a_villager");
};
std::unique_ptr<TemporaryCentre> Commands::centre_;

TEST_F(Commands, ReportACaseWithAllThatWasSaid)
{
    const std::string made = reportOne(villager_);
    EXPECT_EQ(
        one(root_,
            "SELECT row(title, item_id, category_id, state, grade, channel, level, grid_code, "
            "version, last_serial, department_id, supervised)::text FROM zhitu.\"case\" "
            "WHERE id = $1",
            {made}),
        "(路灯不亮,1,1,1,3,2,6,500117001001001,1,1,,f)");
    EXPECT_EQ(one(root_,
                  "SELECT row(action, state_after, actor, reason)::text FROM zhitu.case_event "
                  "WHERE case_id = $1",
                  {made}),
              "(1,1,岗位a_villager,巡查)");
    EXPECT_EQ(one(root_,
                  "SELECT row(reporter, phone, id_number, narrative, notes)::text "
                  "FROM zhitu.case_personal WHERE id = $1",
                  {made}),
              "(示例,1,2,3,4)");
    EXPECT_EQ(one(root_,
                  "SELECT count(*) FROM zhitu.audit_entry WHERE subject = 'case/' || $1 "
                  "AND action = 'case.applied' AND user_name = 'a_villager'",
                  {made}),
              "1");
}

TEST_F(Commands, AreAnsweredWithTheirFirstResultWhenRepeated)
{
    const std::string report = newId();
    const std::string whole = "SELECT zhitu.report_case($1, $2)"; // with the transaction
    const std::string first = one(villager_, whole, {report, kReport});
    const std::string made = one(root_, "SELECT $1::jsonb ->> 'case'", {first});
    const std::string accept = newId();
    const std::string arguments = act(made, 2, R"(, "base_version": 1)");
    const std::string accepted = send(villager_, "act_on_case", accept, arguments);
    const std::string refused = newId();
    const std::string again = act(made, 2, R"(, "base_version": 2)");
    EXPECT_EQ(send(villager_, "act_on_case", refused, again),
              R"({"why": "state", "status": "refused"})");
    // A machine's own order of keys and spaces is no other command.
    const std::string before = traces();
    EXPECT_EQ(one(villager_, whole, {report, one(root_, "SELECT $1::jsonb", {kReport})}), first);
    EXPECT_EQ(send(villager_, "act_on_case", accept, arguments), accepted);
    EXPECT_EQ(send(villager_, "act_on_case", refused, again),
              R"({"why": "state", "status": "refused"})");
    EXPECT_EQ(traces(), before);
}

TEST_F(Commands, SentOnTwoConnectionsAtOnceAreAppliedOnce)
{
    const std::string made = reportOne(villager_);
    for (int round = 1; round <= 20; ++round) {
        const std::string id = newId();
        const std::string arguments = act(made, 26, R"(, "reason": "说明")");
        std::array<std::string, 4> answers;
        {
            std::vector<std::jthread> threads;
            for (std::string& answer : answers)
                threads.emplace_back([&] {
                    PgConnection connection = centre_->as("a_villager");
                    answer = one(connection, "SELECT zhitu.act_on_case($1, $2)", {id, arguments});
                });
        }
        EXPECT_THAT(answers, testing::Each(answers[0]));
        EXPECT_EQ(one(root_, "SELECT last_serial FROM zhitu.\"case\" WHERE id = $1", {made}),
                  std::to_string(round + 1));
    }
    // The second one waits for the first, and is the first where that one is taken back.
    PgConnection other = centre_->as("a_villager");
    const std::string id = newId();
    const std::string arguments = act(made, 26, R"(, "reason": "说明")");
    other.execute("BEGIN");
    send(other, "act_on_case", id, arguments);
    std::jthread waiting([&] {
        EXPECT_THAT(send(villager_, "act_on_case", id, arguments), testing::HasSubstr("applied"));
    });
    other.execute("SELECT pg_sleep(0.2); ROLLBACK");
    waiting.join();
    EXPECT_EQ(one(root_, "SELECT last_serial FROM zhitu.\"case\" WHERE id = $1", {made}), "22");
}

TEST_F(Commands, OfOneIdAreNeverTwoThings)
{
    const std::string id = newId();
    const std::string made =
        one(villager_, "SELECT zhitu.report_case($1, $2) ->> 'case'", {id, kReport});
    const std::string before = traces();
    EXPECT_EQ(stateOfSending(villager_, "report_case", id, with(kReport, "路灯", "井盖")), "23505");
    EXPECT_EQ(stateOfSending(villager_, "act_on_case", id, kReport), "23505");
    EXPECT_EQ(stateOfSending(operator_, "report_case", id, kReport), "23505") << "another user";
    EXPECT_EQ(traces(), before);
}

TEST_F(Commands, BasedOnAnOldVersionConflict)
{
    const std::string made = reportOne(villager_);
    send(operator_, "act_on_case", newId(), act(made, 2, R"(, "base_version": 1)"));
    const auto stands = [&] {
        return one(root_, "SELECT c::text FROM zhitu.\"case\" c WHERE id = $1", {made});
    };
    const std::string before = stands();
    const std::string conflict =
        R"({"case": )" + made + R"(, "state": 2, "status": "conflict", "version": 2})";
    for (const std::string version :
         {R"(, "base_version": 1)", R"(, "base_version": 3)", R"(, "base_version": null)", ""})
        EXPECT_EQ(
            send(villager_, "act_on_case", newId(), act(made, 4, R"(, "department": 1)" + version)),
            conflict)
            << version;
    EXPECT_EQ(stands(), before);
    EXPECT_EQ(send(villager_, "act_on_case", newId(),
                   act(made, 26, R"(, "reason": "x", "base_version": 1)")),
              R"({"case": )" + made + R"(, "event": 3, "status": "applied", "version": 2})")
        << "a comment takes nothing back";
}

/// Whoever tells something takes nobody's step away, and nothing is told into the void.
TEST_F(Commands, ThatOnlyTellAreNoStep)
{
    const std::string made = reportOne(villager_);
    const auto again = [&](const std::string& more) {
        return send(villager_, "report_again", newId(),
                    R"({"case": )" + made + R"(, "channel": 1)" + more + '}');
    };
    EXPECT_EQ(
        again(R"(, "reason": "路灯又灭", "reporter": "示例乙", "phone": "5", "narrative": "6")"),
        R"({"case": )" + made + R"(, "event": 2, "status": "applied", "version": 1})");
    EXPECT_EQ(send(operator_, "act_on_case", newId(), act(made, 26, R"(, "reason": "已知悉")")),
              R"({"case": )" + made + R"(, "event": 3, "status": "applied", "version": 1})");
    EXPECT_EQ(send(villager_, "act_on_case", newId(), act(made, 2, R"(, "base_version": 1)")),
              R"({"case": )" + made + R"(, "event": 4, "status": "applied", "version": 2})");
    EXPECT_EQ(
        one(root_,
            "SELECT row(f.channel, p.reporter, p.phone, p.narrative, e.reason, e.action)::text "
            "FROM zhitu.further_report f JOIN zhitu.further_report_personal p USING (id) JOIN "
            "zhitu.case_event e USING (id) WHERE f.case_id = $1",
            {made}),
        "(1,示例乙,5,6,路灯又灭,27)");
    EXPECT_EQ(again(R"(, "reporter": "")"), R"({"why": "reason", "status": "refused"})");
    EXPECT_EQ(send(villager_, "act_on_case", newId(), act(made, 27, R"(, "reason": "x")")),
              R"({"why": "state", "status": "refused"})");
    EXPECT_EQ(send(villager_, "report_again", newId(),
                   R"({"case": 999999, "channel": 1, "reason": "x"})"),
              R"({"why": "case", "status": "refused"})");
    (void)send(villager_, "act_on_case", newId(),
               act(made, 3, R"(, "base_version": 2, "reason": "重复")"));
    EXPECT_EQ(again(R"(, "reason": "路灯又灭")"), R"({"why": "state", "status": "refused"})");
    // An ended case is commented on, and stays the version that it is.
    EXPECT_EQ(send(operator_, "act_on_case", newId(), act(made, 26, R"(, "reason": "补充")")),
              R"({"case": )" + made + R"(, "event": 6, "status": "applied", "version": 3})");
}

/// Told without end, a case still has room for the steps that end it.
TEST_F(Commands, LeaveRoomForTheStepsThatEndACase)
{
    const std::string made = reportOne(villager_);
    for (int told = 0; told < 899; told += 29) // all at once would take a role's time for writing
        villager_.query("SELECT count(zhitu.act_on_case(gen_random_uuid(), $1)) FROM "
                        "generate_series(1, 29)",
                        {act(made, 26, R"(, "reason": "说明")")});
    EXPECT_EQ(one(root_, "SELECT last_serial FROM zhitu.\"case\" WHERE id = $1", {made}), "900");
    for (const char* told : {"act_on_case", "report_again"})
        EXPECT_EQ(
            send(villager_, told, newId(), act(made, 26, R"(, "reason": "说明", "channel": 1)")),
            R"({"why": "state", "status": "refused"})");
    EXPECT_EQ(send(villager_, "act_on_case", newId(), act(made, 2, R"(, "base_version": 1)")),
              R"({"case": )" + made + R"(, "event": 901, "status": "applied", "version": 2})");
}

/// Visits that were loaded are numbered one by one, some of them as an event of this case is.
TEST_F(Commands, GiveAVisitANumberOfItsOwn)
{
    const std::string made = reportOne(operator_);
    for (int serial = 2; serial <= 12; ++serial)
        root_.query("INSERT INTO zhitu.visit(id, case_id, grid_code, visited_at, resolved) SELECT "
                    "id * 1024 + $2::int, id, grid_code, '2026-01-01', true FROM zhitu.\"case\" "
                    "WHERE id = $1",
                    {made, std::to_string(serial)});
    int version = 1;
    const auto step = [&](int action, const std::string& more = {}) {
        return one(operator_, "SELECT zhitu.act_on_case($1, $2) ->> 'status'",
                   {newId(),
                    act(made, action, R"(, "base_version": )" + std::to_string(version++) + more)});
    };
    EXPECT_EQ(step(2), "applied");
    EXPECT_EQ(step(4, R"(, "department": 1)"), "applied");
    EXPECT_EQ(step(5), "applied");
    EXPECT_EQ(step(7), "applied");
    EXPECT_EQ(step(15, R"(, "reason": "已修复")"), "applied");
    EXPECT_EQ(step(16), "applied");
    EXPECT_EQ(step(18, R"(, "satisfaction": 4, "resolved": true, "note": "好")"), "applied");
    EXPECT_EQ(one(root_, "SELECT count(*) FROM zhitu.visit WHERE case_id = $1", {made}), "12");
    EXPECT_EQ(one(root_,
                  "SELECT string_agg(row(v.satisfaction, p.note)::text, ' ') FROM zhitu.visit v "
                  "JOIN zhitu.visit_personal p USING (id) WHERE v.case_id = $1",
                  {made}),
              "(4,好)");
}

TEST_F(Commands, OnWhatIsOutOfScopeAreRefusedAsOnWhatIsNot)
{
    const auto report = [&](const std::string& grid) {
        return send(villager_, "report_case", newId(), with(kReport, "500117001001001", grid));
    };
    const std::string nowhere = report("500117001001999");
    EXPECT_EQ(nowhere, R"({"why": "place", "status": "refused"})");
    EXPECT_EQ(report("500117002001001"), nowhere);
    const auto comment = [&](const std::string& onCase) {
        return send(villager_, "act_on_case", newId(), act(onCase, 26, R"(, "reason": "x")"));
    };
    const std::string none = comment("999999");
    EXPECT_EQ(none, R"({"why": "case", "status": "refused"})");
    EXPECT_EQ(comment(one(root_, "SELECT min(id) FROM zhitu.\"case\" WHERE grid_code > "
                                 "'500117002'")),
              none);
    // By the command that reported it, too.
    const std::string id = newId();
    send(operator_, "report_case", id, with(kReport, "500117001001001", "500117002001001"));
    const std::string by = R"({"uuid": ")" + id + R"(", "action": 26, "reason": "x"})";
    EXPECT_EQ(send(villager_, "act_on_case", newId(), by), none);
    EXPECT_THAT(send(operator_, "act_on_case", newId(), by), testing::HasSubstr("applied"));
    // A grid that is no longer valid takes no cases.
    root_.execute("UPDATE zhitu.grid SET valid = false WHERE code = '500117001001001'");
    EXPECT_EQ(report("500117001001001"), nowhere);
    root_.execute("UPDATE zhitu.grid SET valid = true");
}

TEST_F(Commands, AreAnOperatorsWithAScope)
{
    const std::string made = reportOne(villager_);
    const std::string before = traces();
    for (const Person& person : kPeople) {
        if (std::string(person.name) == "operator")
            continue;
        PgConnection connection = connectionOf(*centre_, person);
        EXPECT_EQ(stateOfSending(connection, "report_case", newId(), kReport), "42501")
            << person.name;
        EXPECT_EQ(stateOfSending(connection, "act_on_case", newId(),
                                 act(made, 2, R"(, "base_version": 1)")),
                  "42501")
            << person.name;
    }
    EXPECT_EQ(traces(), before);
}

TEST_F(Commands, WithBadArgumentsLeaveNothingAndMayBeSentAgain)
{
    // The text replaced in a good report, what stands there instead, and the SQLSTATE of the error.
    struct Bad {
        std::string good;
        std::string bad;
        std::string state;
    };
    const std::vector<Bad> reports{
        {R"("title")", R"("tilte")", "23502"},
        {"路灯不亮", "", "23514"},
        {"路灯不亮", std::string(401, 'x'), "23514"},
        {R"("item": 1)", R"("item": "one")", "22P02"},
        {R"("item": 1)", R"("item": 99999999999999999999)", "22003"},
        {R"("item": 1)", R"("item": [1])", "22P02"},
        {R"("channel": 2)", R"("channel": 7)", "23514"},
        {R"("channel": 2, )", "", "23502"},
        {R"("level": 6)", R"("level": 3)", "23514"},
        {R"("lon": 106.1)", R"("lon": "NaN")", "23514"},
        {R"("lat": 29.5)", R"("lat": "NaN")", "23514"},
        {R"("lon": 106.1)", R"("lon": "Infinity")", "23514"},
        {R"("lon": 106.1)", R"("lon": 181)", "23514"},
        {R"("lat": 29.5)", R"("lat": -90.1)", "23514"},
        {R"("lat": 29.5)", R"("lat": 1e400)", "22003"},
        {R"("lat")", R"("tal")", "23502"},
        {"巡查", std::string(4001, 'x'), "23514"},
        {R"("reporter": "示例")", R"("reporter": ")" + std::string(201, 'x') + '"', "23514"},
        {R"("narrative": "3")", R"("narrative": ")" + std::string(3'000'000, 'x') + '"', "23514"},
    };
    for (const auto& [good, bad, state] : reports) {
        const std::string id = newId();
        const std::string before = traces();
        EXPECT_EQ(stateOfSending(villager_, "report_case", id, with(kReport, good, bad)), state)
            << bad.substr(0, 40);
        EXPECT_EQ(traces(), before) << bad.substr(0, 40);
        EXPECT_THAT(send(villager_, "report_case", id, kReport), testing::HasSubstr("applied"));
    }
    EXPECT_EQ(
        send(villager_, "report_case", newId(), with(kReport, R"("item": 1)", R"("item": 9)")),
        R"({"why": "item", "status": "refused"})");
    for (const std::string arguments : {"[]", "1", "null", "{}"}) {
        EXPECT_THAT(send(villager_, "report_case", newId(), arguments),
                    testing::HasSubstr("refused"));
        EXPECT_THAT(send(villager_, "act_on_case", newId(), arguments),
                    testing::HasSubstr("refused"));
    }

    const std::string made = reportOne(villager_);
    const std::string base = R"(, "base_version": 1)";
    EXPECT_EQ(
        send(villager_, "act_on_case", newId(), act(made, 2, base + R"(, "department": 999)")),
        R"({"why": "department", "status": "refused"})");
    for (const int action : {0, 1, 27, -1})
        EXPECT_EQ(send(villager_, "act_on_case", newId(), act(made, action, base)),
                  R"({"why": "state", "status": "refused"})");
    const std::string before = traces();
    const std::string id = newId();
    for (const auto& [arguments, state] : std::vector<std::pair<std::string, std::string>>{
             {act(made, 99999, base), "22003"},
             {act(made, 2, R"(, "base_version": "x")"), "22P02"},
             {act("\"x\"", 2, base), "22P02"},
             {R"({"uuid": "x", "action": 2})", "22P02"},
             {act(made, 2, base + R"(, "reason": ")" + std::string(4001, 'x') + '"'), "23514"}})
        EXPECT_EQ(stateOfSending(villager_, "act_on_case", id, arguments), state);
    EXPECT_EQ(stateOf(villager_, "SELECT zhitu.act_on_case($1, NULL)", {id}), "23502");
    EXPECT_EQ(stateOf(villager_, "SELECT zhitu.report_case(NULL, '{}')"), "23502");
    EXPECT_EQ(traces(), before);
    EXPECT_THAT(send(villager_, "act_on_case", id, act(made, 2, base)),
                testing::HasSubstr("applied"));
}

} // namespace
} // namespace zhitu::test
