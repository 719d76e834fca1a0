// SPDX-License-Identifier: GPL-3.0-or-later
/// The chain of the audit, as the centre keeps it.
#include <gmock/gmock.h>

#include <QCryptographicHash>
#include <QtEndian>
#include <thread>

#include "tests/data/central/asking.h"
#include "tests/data/central/people.h"

namespace zhitu::test {
namespace {

using central::PgConnection;
using central::PgResult;

class Audit : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        addPeople(*centre_);
    }
    static void TearDownTestSuite() { centre_.reset(); }

    static std::string note(PgConnection& connection, const std::string& action,
                            const std::string& subject = "", const std::string& reason = "")
    {
        return stateOf(connection, "SELECT zhitu.note($1, $2, $3)", {action, subject, reason});
    }
    /// The entries of one user since `serial`: action, subject and reason.
    [[nodiscard]] std::vector<std::string> entriesOf(const std::string& user,
                                                     const std::string& serial)
    {
        return column(root_,
                      "SELECT concat_ws(' ', action, subject, reason) FROM zhitu.audit_entry "
                      "WHERE user_name = $1 AND serial > $2 ORDER BY serial",
                      {user, serial});
    }
    [[nodiscard]] std::string head() { return one(root_, "SELECT serial FROM zhitu.audit_head"); }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection root_ = centre_->admin();
};
std::unique_ptr<TemporaryCentre> Audit::centre_;

void addFramed(QByteArray& bytes, std::string_view field)
{
    bytes.resize(bytes.size() + 4);
    qToBigEndian(static_cast<qint32>(field.size()), bytes.end() - 4);
    bytes.append(field.data(), std::ssize(field));
}

TEST_F(Audit, IsAChainThatAnybodyCanComputeAgain)
{
    {
        // Written at once by several, with texts that frames must keep apart.
        std::vector<std::jthread> threads;
        for (const std::string login : {"an_operator", "an_analyst", "a_trainer", "an_admin"})
            threads.emplace_back([login] {
                PgConnection connection = centre_->as(login);
                for (int i = 0; i < 25; ++i)
                    EXPECT_EQ(note(connection, "export.write", std::string(i, 'a') + "/案件",
                                   "用于“研判” 😀" + std::to_string(i)),
                              "00000");
            });
    }
    const PgResult rows = root_.query(
        "SELECT serial, (extract(epoch FROM date_trunc('second', at)) * 1000000 + "
        "extract(microsecond FROM at)::int % 1000000)::bigint, user_name, action, subject, reason, "
        "encode(hash, 'hex') FROM zhitu.audit_entry ORDER BY serial");
    ASSERT_GT(rows.rows(), 100);
    QByteArray hash(32, '\0');
    for (int i = 0; i < rows.rows(); ++i) {
        ASSERT_EQ(rows.integer(i, 0), i + 1) << "no gap";
        QByteArray bytes = hash;
        for (int field = 0; field < 6; ++field)
            addFramed(bytes, rows.text(i, field));
        hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        ASSERT_EQ(hash.toHex().toStdString(), rows.text(i, 6)) << "entry " << i + 1;
    }
    EXPECT_EQ(one(root_, "SELECT serial || ' ' || encode(hash, 'hex') FROM zhitu.audit_head"),
              std::to_string(rows.rows()) + ' ' + hash.toHex().toStdString());
}

TEST_F(Audit, HasNoHoleWhereATransactionWasTakenBack)
{
    PgConnection connection = centre_->as("an_operator");
    const std::string before = head();
    connection.execute("BEGIN; SELECT zhitu.note('session.sign_in', '', ''); ROLLBACK");
    connection.execute("BEGIN; SAVEPOINT a; SELECT zhitu.note('session.sign_in', '', 'lost'); "
                       "ROLLBACK TO a; SELECT zhitu.note('session.sign_in', '', 'kept'); COMMIT");
    EXPECT_EQ(entriesOf("an_operator", before), std::vector<std::string>{"session.sign_in  kept"});
    EXPECT_EQ(std::stoi(head()), std::stoi(before) + 1);
}

TEST_F(Audit, IsChangedByNobody)
{
    std::vector<Person> people(kPeople.begin(), kPeople.end());
    people.push_back({"superuser", "zhitu"});
    for (const Person& person : people) {
        PgConnection connection = connectionOf(*centre_, person);
        const bool owns = std::string(person.login) == "zhitu";
        for (const char* sql : {"UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 1",
                                "UPDATE zhitu.audit_entry SET user_name = user_name",
                                "DELETE FROM zhitu.audit_entry", "TRUNCATE zhitu.audit_entry"})
            EXPECT_EQ(stateOf(connection, sql), owns ? "23001" : "42501") << person.name << sql;
        if (!owns) {
            EXPECT_EQ(stateOf(connection, "UPDATE zhitu.audit_head SET serial = 0"), "42501");
            EXPECT_EQ(stateOf(connection, "SELECT zhitu.write_audit('a.b', '', '')"), "42501");
            EXPECT_EQ(stateOf(connection,
                              "INSERT INTO zhitu.audit_entry VALUES (99999, now(), 'x', 'a.b', '', "
                              "'', sha256(''))"),
                      "42501");
        }
    }
}

TEST_F(Audit, HoldsEveryChangeOfAccountsAndScopes)
{
    PgConnection admin = centre_->as("an_admin");
    const std::string before = head();
    admin.execute("INSERT INTO zhitu.account VALUES ('new', 'operator', '值班席', 6)");
    admin.execute("INSERT INTO zhitu.user_scope VALUES ('new', '500117001'), ('new', '500117002')");
    admin.execute("UPDATE zhitu.account SET role = 'admin' WHERE user_name = 'new'");
    admin.execute("UPDATE zhitu.user_scope SET prefix = '500117' WHERE prefix = '500117001' "
                  "AND user_name = 'new'");
    admin.execute("DELETE FROM zhitu.account WHERE user_name = 'new'"); // and, with it, the scopes
    const std::vector<std::string> entries = entriesOf("an_admin", before);
    using testing::AllOf;
    using testing::HasSubstr;
    using testing::StartsWith;
    EXPECT_THAT(
        entries,
        testing::UnorderedElementsAre(
            AllOf(StartsWith("account.insert new"), HasSubstr("\"role\": \"operator\"")),
            AllOf(StartsWith("account.insert new"), HasSubstr("\"prefix\": \"500117001\"")),
            AllOf(StartsWith("account.insert new"), HasSubstr("\"prefix\": \"500117002\"")),
            AllOf(StartsWith("account.update new"), HasSubstr("\"role\": \"admin\"")),
            AllOf(StartsWith("account.update new"), HasSubstr("\"prefix\": \"500117\"")),
            AllOf(StartsWith("account.delete new"), HasSubstr("\"role\": \"admin\"")),
            AllOf(StartsWith("account.delete new"), HasSubstr("\"prefix\": \"500117\"")),
            AllOf(StartsWith("account.delete new"), HasSubstr("\"prefix\": \"500117002\""))));
    const std::string byHand = head();
    root_.execute("SET ROLE zhitu_owner; UPDATE zhitu.account SET level = 5; RESET ROLE");
    EXPECT_EQ(entriesOf("zhitu", byHand).size(), 9U) << "under the name of who signed in";
    EXPECT_EQ(stateOf(root_, "TRUNCATE zhitu.user_scope"), "P0001");
    EXPECT_EQ(stateOf(root_, "TRUNCATE zhitu.account CASCADE"), "P0001");
}

TEST_F(Audit, TakesFromClientsWhatClientsDoAndNothingElse)
{
    PgConnection connection = centre_->as("an_operator");
    for (const char* action : {"session.sign_in", "session.sign_out", "personal.reveal",
                               "personal.bootstrap", "export.write", "scope.purged"})
        EXPECT_EQ(note(connection, action), "00000") << action;
    const std::string before = head();
    for (const char* action : {"account.insert", "case.applied", "", "session.sign_in ", "x"})
        EXPECT_EQ(note(connection, action), "42501") << action;
    EXPECT_NE(stateOf(connection, "SELECT zhitu.note(NULL, '', '')"), "00000");
    EXPECT_EQ(note(connection, "export.write", std::string(201, 'x')), "23514");
    EXPECT_EQ(note(connection, "export.write", "", std::string(4001, 'x')), "23514");
    for (const char* login : {"an_unscoped", "an_importer", "a_stranger"}) {
        PgConnection other = centre_->as(login);
        EXPECT_EQ(note(other, "session.sign_in"), "42501") << login;
    }
    EXPECT_EQ(head(), before);
}

} // namespace
} // namespace zhitu::test
