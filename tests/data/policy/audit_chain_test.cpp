// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/audit_chain.h"

#include <gmock/gmock.h>

#include "data/policy/audit_head.h"
#include "data/policy/audit_source.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::policy {
namespace {

using central::PgConnection;
using test::TemporaryCentre;
using test::TemporaryFolder;

constexpr int kEntries = 20;

/// Entries with anything in them, written by the centre's own function.
void write(PgConnection& connection, int count)
{
    for (int i = 0; i < count; ++i)
        connection.query("SELECT zhitu.write_audit('case.applied', $1, $2)",
                         {"case/" + std::to_string(i),
                          i % 3 == 0 ? std::string() : "理由 “" + std::to_string(i) + "”\n\t"});
}

/// One cluster for all cases: each begins with the same sound chain.
class AuditChainTest : public testing::Test {
protected:
    static void SetUpTestSuite()
    {
        centre_ = std::make_unique<TemporaryCentre>();
        PgConnection connection = centre_->admin();
        connection.execute("ALTER TABLE zhitu.audit_entry DISABLE TRIGGER ALL, "
                           "DROP CONSTRAINT audit_entry_serial_check;"
                           "ALTER TABLE zhitu.audit_head DISABLE TRIGGER ALL");
        write(connection, kEntries);
        connection.execute("CREATE TABLE sound AS TABLE zhitu.audit_entry;"
                           "CREATE TABLE sound_head AS TABLE zhitu.audit_head");
    }
    static void TearDownTestSuite() { centre_.reset(); }

    void SetUp() override
    {
        connection_.execute("TRUNCATE zhitu.audit_entry, zhitu.audit_head;"
                            "INSERT INTO zhitu.audit_entry TABLE sound;"
                            "INSERT INTO zhitu.audit_head TABLE sound_head");
        head_ = auditHeadOf(connection_);
    }

    AuditVerdict verify()
    {
        return verifyCentre(connection_, head_, [](double) {});
    }
    /// What is found after the superuser did something.
    std::pair<AuditFault, std::int64_t> after(const std::string& sql)
    {
        connection_.execute(sql);
        const AuditVerdict verdict = verify();
        return {verdict.fault, verdict.serial};
    }
    static std::pair<AuditFault, std::int64_t> fault(AuditFault kind, std::int64_t serial)
    {
        return {kind, serial};
    }

    static std::unique_ptr<TemporaryCentre> centre_;
    PgConnection connection_ = centre_->admin();
    AuditHead head_;
};

std::unique_ptr<TemporaryCentre> AuditChainTest::centre_;

/// The hashes from `first` on, made anew over what stands there.
std::string rehashFrom(int first)
{
    return "DO $$ DECLARE e zhitu.audit_entry; before bytea; BEGIN "
           "SELECT hash INTO before FROM zhitu.audit_entry WHERE serial = "
           + std::to_string(first - 1)
           + "; FOR e IN SELECT * FROM zhitu.audit_entry WHERE serial >= " + std::to_string(first)
           + " ORDER BY serial LOOP before := zhitu.audit_hash(before, e); "
             "UPDATE zhitu.audit_entry SET hash = before WHERE serial = e.serial; END LOOP; END "
             "$$;";
}

TEST_F(AuditChainTest, ASoundChainIsSound)
{
    AuditVerdict verdict = verify();
    EXPECT_EQ(verdict.fault, AuditFault::None);
    EXPECT_EQ(verdict.checked, kEntries);
    EXPECT_EQ(verdict.last.serial, kEntries);
    EXPECT_EQ(verdict.last.hash, head_.mark.hash);
    write(connection_, 3); // it goes on; the head still lies on it
    verdict = verify();
    EXPECT_EQ(verdict.fault, AuditFault::None);
    EXPECT_EQ(verdict.last.serial, kEntries + 3);
}

TEST_F(AuditChainTest, AnEmptyChainIsSound)
{
    connection_.execute("TRUNCATE zhitu.audit_entry; UPDATE zhitu.audit_head SET serial = 0, "
                        "hash = decode(repeat('00', 32), 'hex')");
    head_ = auditHeadOf(connection_);
    EXPECT_EQ(verify().fault, AuditFault::None);
}

TEST_F(AuditChainTest, EveryEditedFieldIsFound)
{
    for (const char* edit :
         {"reason = reason || 'x'", "subject = 'case/999'", "action = 'case.refused'",
          "user_name = 'other'", "at = at + interval '1 microsecond'",
          "hash = decode(repeat('ab', 32), 'hex')",
          // The same bytes, divided otherwise.
          "subject = subject || left(reason, 1), reason = substr(reason, 2)"}) {
        SetUp();
        EXPECT_EQ(after(std::string("UPDATE zhitu.audit_entry SET ") + edit + " WHERE serial = 8"),
                  fault(AuditFault::Edited, 8))
            << edit;
    }
    SetUp();
    EXPECT_EQ(after("UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 1"),
              fault(AuditFault::Edited, 1));
    SetUp();
    EXPECT_EQ(after("UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 20"),
              fault(AuditFault::Edited, 20));
}

TEST_F(AuditChainTest, AnEditWithItsHashMadeAnewBreaksAtTheNext)
{
    EXPECT_EQ(after("UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 8; UPDATE "
                    "zhitu.audit_entry e SET hash = zhitu.audit_hash((SELECT hash FROM "
                    "zhitu.audit_entry WHERE serial = 7), e) WHERE serial = 8"),
              fault(AuditFault::Edited, 9));
}

TEST_F(AuditChainTest, AChainMadeAnewIsFoundByTheHead)
{
    const std::string edit = "UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 8;"
                             + rehashFrom(8)
                             + "UPDATE zhitu.audit_head SET hash = (SELECT hash FROM "
                               "zhitu.audit_entry WHERE serial = 20)";
    EXPECT_EQ(after(edit), fault(AuditFault::Rewritten, kEntries));
}

TEST_F(AuditChainTest, RemovedEntriesAreFound)
{
    EXPECT_EQ(after("DELETE FROM zhitu.audit_entry WHERE serial = 8"),
              fault(AuditFault::Removed, 8));
    SetUp();
    EXPECT_EQ(after("DELETE FROM zhitu.audit_entry WHERE serial BETWEEN 1 AND 3"),
              fault(AuditFault::Removed, 1));
    for (const int count : {1, 2, 5}) { // and the rest moved up
        SetUp();
        EXPECT_EQ(after("DELETE FROM zhitu.audit_entry WHERE serial BETWEEN 8 AND "
                        + std::to_string(7 + count)
                        + "; UPDATE zhitu.audit_entry SET serial = -serial WHERE serial > 8;"
                          "UPDATE zhitu.audit_entry SET serial = -serial - "
                        + std::to_string(count) + " WHERE serial < 0"),
                  fault(AuditFault::Removed, 8))
            << count;
    }
}

TEST_F(AuditChainTest, ReorderedEntriesAreFound)
{
    const auto swapped = [](int a, int b) {
        return "UPDATE zhitu.audit_entry SET serial = -1 WHERE serial = " + std::to_string(a)
               + ";UPDATE zhitu.audit_entry SET serial = " + std::to_string(a) + " WHERE serial = "
               + std::to_string(b) + ";UPDATE zhitu.audit_entry SET serial = " + std::to_string(b)
               + " WHERE serial = -1";
    };
    for (const auto& [a, b] : {std::pair(8, 9), std::pair(8, 12), std::pair(1, 2),
                               std::pair(19, 20), std::pair(1, 20)}) {
        SetUp();
        EXPECT_EQ(after(swapped(a, b)), fault(AuditFault::Reordered, a)) << a << ' ' << b;
    }
}

TEST_F(AuditChainTest, InsertedEntriesAreFound)
{
    const std::string makeRoom =
        "UPDATE zhitu.audit_entry SET serial = -serial WHERE serial >= 8;"
        "UPDATE zhitu.audit_entry SET serial = 1 - serial WHERE serial < 0;"
        "INSERT INTO zhitu.audit_entry SELECT 8, at, 'other', action, subject, reason, "
        "sha256('x') FROM zhitu.audit_entry WHERE serial = 7;";
    EXPECT_EQ(after(makeRoom), fault(AuditFault::Inserted, 8)) << "with any hash";
    SetUp();
    EXPECT_EQ(after(makeRoom
                    + "UPDATE zhitu.audit_entry e SET hash = zhitu.audit_hash((SELECT hash FROM "
                      "zhitu.audit_entry WHERE serial = 7), e) WHERE serial = 8"),
              fault(AuditFault::Inserted, 8))
        << "with a hash that fits";
    SetUp();
    EXPECT_EQ(after(makeRoom + rehashFrom(8)), fault(AuditFault::Rewritten, kEntries))
        << "and everything behind it made anew";
    SetUp();
    EXPECT_EQ(after("ALTER TABLE zhitu.audit_entry DROP CONSTRAINT audit_entry_pkey;"
                    "INSERT INTO zhitu.audit_entry SELECT serial, at, 'other', action, subject, "
                    "reason, sha256('x') FROM zhitu.audit_entry WHERE serial = 7;")
                  .second,
              7)
        << "twice the same serial";
    connection_.execute("DELETE FROM zhitu.audit_entry; ALTER TABLE zhitu.audit_entry ADD "
                        "PRIMARY KEY (serial)");
}

TEST_F(AuditChainTest, ACutTailIsFound)
{
    // The centre's own head gives it away …
    EXPECT_EQ(after("DELETE FROM zhitu.audit_entry WHERE serial > 15"), fault(AuditFault::Cut, 16));
    // … unless it was set back as well; then only the one that was kept does.
    SetUp();
    const std::string back = "DELETE FROM zhitu.audit_entry WHERE serial > 15; UPDATE "
                             "zhitu.audit_head SET (serial, hash) = (SELECT serial, hash FROM "
                             "zhitu.audit_entry WHERE serial = 15)";
    EXPECT_EQ(after(back), fault(AuditFault::Cut, 16));
    // And written on: the serials are there again, with other hashes.
    write(connection_, 10);
    EXPECT_EQ(after("SELECT 1"), fault(AuditFault::Rewritten, kEntries));
    SetUp();
    EXPECT_EQ(after("TRUNCATE zhitu.audit_entry"), fault(AuditFault::Cut, 1));
}

TEST_F(AuditChainTest, AHeadOfAnotherCentreIsNotThisOnes)
{
    head_.mark.serial = 500;
    EXPECT_EQ(after("SELECT 1"), fault(AuditFault::Cut, kEntries + 1));
    head_.mark.serial = 5;
    EXPECT_EQ(after("SELECT 1"), fault(AuditFault::Rewritten, 5));
}

TEST_F(AuditChainTest, GoesOverManyPages)
{
    // The head's old versions stay until a transaction ends: one for all takes longer than the
    // centre lets it, on a busy machine.
    connection_.execute("DO $$ BEGIN FOR i IN 1..11000 LOOP PERFORM "
                        "zhitu.write_audit('case.applied', 'case/' || i, ''); "
                        "IF i % 500 = 0 THEN COMMIT; END IF; END LOOP; END $$");
    head_ = auditHeadOf(connection_);
    double before = -1;
    const AuditVerdict verdict = verifyCentre(connection_, head_, [&](double share) {
        EXPECT_GE(share, before);
        EXPECT_LE(share, 1);
        before = share;
    });
    EXPECT_EQ(verdict.fault, AuditFault::None);
    EXPECT_EQ(verdict.checked, kEntries + 11000);
    // A break in the last entry of a page is explained with the next page.
    EXPECT_EQ(after("UPDATE zhitu.audit_entry SET reason = 'x' WHERE serial = 5000"),
              fault(AuditFault::Edited, 5000));
}

class AuditHeadTest : public testing::Test {
protected:
    static AuditHead sample()
    {
        AuditHead head{{42, {}}, "2026-11-24T01:02:03Z", "合川@7"};
        for (std::size_t i = 0; i < head.mark.hash.size(); ++i)
            head.mark.hash[i] = static_cast<std::byte>(i * 7);
        return head;
    }

    TemporaryFolder folder_;
    std::filesystem::path file_ = folder_ / "head";
};

TEST_F(AuditHeadTest, IsReadAsItWasWrittenAndNeverOverwritten)
{
    writeAuditHead(file_, sample());
    const AuditHead read = readAuditHead(file_);
    EXPECT_EQ(read.mark.serial, 42);
    EXPECT_EQ(read.mark.hash, sample().mark.hash);
    EXPECT_EQ(read.at, "2026-11-24T01:02:03Z");
    EXPECT_EQ(read.centre, "合川@7");
    const std::string before = test::readAll(file_);
    EXPECT_THROW(writeAuditHead(file_, sample()), UserError);
    EXPECT_EQ(test::readAll(file_), before);
    EXPECT_THROW(writeAuditHead("/proc/zhitu/head", sample()), UserError);
}

TEST_F(AuditHeadTest, ANameThatIsNoLineBecomesOne)
{
    AuditHead head = sample();
    head.centre = "a\nhash 00\n\xff";
    writeAuditHead(file_, head);
    EXPECT_EQ(readAuditHead(file_).mark.hash, head.mark.hash);
}

TEST_F(AuditHeadTest, WhatIsNoHeadIsRefused)
{
    writeAuditHead(file_, sample());
    const std::string sound = test::readAll(file_);
    for (std::size_t length = 0; length < sound.size(); ++length) {
        test::writeAll(file_, sound.substr(0, length));
        EXPECT_THROW((void)readAuditHead(file_), UserError) << length;
    }
    for (const std::string& wrong :
         {std::string("zhitu-audit-head 2") + sound.substr(18), sound + "more\n", "x" + sound,
          std::string(100'000, 'x'), std::string(100, '\0')}) {
        test::writeAll(file_, wrong);
        EXPECT_THROW((void)readAuditHead(file_), UserError);
    }
    EXPECT_THROW((void)readAuditHead(folder_.path()), UserError);
    EXPECT_THROW((void)readAuditHead(folder_ / "absent"), UserError);
    EXPECT_THROW((void)readAuditHead("/dev/zero"), UserError);
}

} // namespace
} // namespace zhitu::policy
