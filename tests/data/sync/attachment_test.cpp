// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file on its way: from the outbox to the centre in parts, whatever breaks in between, and back
/// to whoever opens it.
#include <gmock/gmock.h>

#include "data/attachments/checked_file.h"
#include "data/cache/reader.h"
#include "data/sync/attachment_reader.h"
#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/sync/follower.h"

namespace zhitu::sync {
namespace {

using namespace std::chrono_literals;
using domain::CaseAction;
using Status = KeptCommand::Status;
using test::Follower;
using test::TemporaryCentre;

constexpr std::int64_t kPart = domain::kAttachmentPartBytes;

/// No two parts of it are alike.
std::string pdf(std::size_t bytes, unsigned seed = 1)
{
    std::string made = "%PDF-1.7";
    for (unsigned n = seed; made.size() < bytes; n = n * 1664525U + 1013904223U)
        made += static_cast<char>(n >> 24);
    return made;
}

class AttachmentTest : public testing::Test {
protected:
    AttachmentTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("operator1", "operator", {"500117"});
        centre_.addUser("operator2", "operator", {"500117001"});
        mine_ = std::make_unique<Follower>(centre_, "operator1");
        mine_->catchUp();
        const std::shared_ptr<const Sealer> sealer = std::make_shared<test::PlainSealer>();
        outbox_ = std::make_unique<Outbox>(mine_->store().outboxFile(), sealer);
        overlay_ = std::make_unique<CaseOverlay>(*outbox_, &mine_->sealer(),
                                                 domain::Actor{"岗位operator1"});
        puller_ = std::make_unique<Puller>(mine_->writer(), &mine_->sealer(), overlay_.get());
    }

    EnteredFile fileOf(const domain::CaseAct& act, const std::string& content)
    {
        domain::AttachmentSaid said;
        said.caseId = act.caseId;
        said.caseUuid = act.caseUuid;
        said.kind = domain::AttachmentKind::Handling;
        said.fileName = "现场.pdf";
        said.mediaType = "application/pdf";
        said.bytes = static_cast<std::int64_t>(content.size());
        said.sha256 = attachments::sha256Of(content);
        return {{makeUuid7(), kAttach, toJson(said), 0, 1'800'000'000},
                std::make_shared<const std::string>(content)};
    }
    /// \returns the id of the act
    std::string act(std::int64_t caseId, CaseAction action, std::int64_t base,
                    const std::vector<std::string>& contents = {}, const std::string& uuid = {})
    {
        domain::CaseAct wanted;
        wanted.caseId = caseId;
        wanted.caseUuid = uuid;
        wanted.action = action;
        wanted.reason = "见附件";
        std::vector<EnteredFile> files;
        for (const std::string& content : contents)
            files.push_back(fileOf(wanted, content));
        const std::string id = makeUuid7();
        outbox_->append({id, kActOnCase, toJson(wanted), base, 1'800'000'000}, {}, {}, files);
        overlay_->refresh(mine_->writer(), puller_->meta().watermark);
        return id;
    }
    /// One pass, on a line of its own.
    Pushed push(std::chrono::milliseconds filesFor = 10s)
    {
        central::PgConnection connection = centre_.as("operator1");
        return pushAll(connection, *outbox_, filesFor);
    }
    void pull()
    {
        for (int i = 0; i < 50; ++i) {
            const Pulled pulled = puller_->pull(mine_->connection());
            finishBrought(mine_->connection(), *outbox_, puller_->meta().watermark);
            if (pulled.kind == Pulled::Kind::Nothing && !pulled.state.pending)
                return;
        }
    }
    std::vector<domain::Attachment> seen(std::int64_t id)
    {
        return cache::CacheReader(*mine_->store().current()).caseDetails(id)->attachments;
    }
    std::int64_t atCentre(const std::string& sql)
    {
        return centre_.admin().query(sql).integer(0, 0);
    }
    KeptCommand kept(std::size_t at) { return outbox_->all().at(at); }

    TemporaryCentre centre_;
    std::unique_ptr<Follower> mine_;
    std::unique_ptr<Outbox> outbox_;
    std::unique_ptr<CaseOverlay> overlay_;
    std::unique_ptr<Puller> puller_;
};

TEST_F(AttachmentTest, IsSeenAtOnceComesToTheCentreAndToAnotherDesk)
{
    const std::string content = pdf(300'000);
    act(1, CaseAction::Accept, 1, {content});
    ASSERT_EQ(seen(1).size(), 2U); // one was loaded
    EXPECT_TRUE(seen(1)[1].waiting);
    EXPECT_EQ(seen(1)[1].kind, domain::AttachmentKind::Handling);
    EXPECT_EQ(seen(1)[1].post, "岗位operator1");
    EXPECT_EQ(seen(1)[1].bytes, 300'000);
    EXPECT_FALSE(seen(1)[0].waiting);
    EXPECT_EQ(push().applied, 2);
    pull();
    ASSERT_EQ(seen(1).size(), 2U);
    EXPECT_FALSE(seen(1)[1].waiting);
    EXPECT_EQ(seen(1)[1].event, 2);
    EXPECT_EQ(kept(1).status, Status::Done);
    mine_->expectEqual();

    Follower theirs(centre_, "operator2");
    theirs.catchUp();
    const auto there = cache::CacheReader(*theirs.store().current()).caseDetails(1)->attachments;
    ASSERT_EQ(there.size(), 2U);
    std::vector<std::int64_t> progress;
    const OpenedAttachment opened = readAttachment(theirs.connection(), makeUuid7(), there[1].id,
                                                   false, [&](std::int64_t bytes, std::int64_t of) {
                                                       EXPECT_EQ(of, 300'000);
                                                       progress.push_back(bytes);
                                                       return true;
                                                   });
    EXPECT_EQ(*opened.content, content);
    EXPECT_EQ(opened.fileName, "现场.pdf");
    EXPECT_THAT(progress, testing::ElementsAre(kPart, 2 * kPart, 300'000));
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = 'attachment.opened'"),
              1);
}

TEST_F(AttachmentTest, OfACaseThatIsJustReportedFollowsIt)
{
    domain::CaseReport report;
    report.itemId = 1;
    report.title = "路灯不亮";
    report.position = {106.1, 29.5};
    report.gridCode = "500117001001001";
    report.deadlineAt = domain::Instant{std::chrono::seconds{1'900'000'000}};
    const std::string id = makeUuid7();
    domain::CaseAct about;
    about.caseUuid = id;
    outbox_->append({id, kReportCase, toJson(report), 0, 1'800'000'000}, {}, {},
                    {fileOf(about, pdf(500))});
    overlay_->refresh(mine_->writer(), puller_->meta().watermark);
    EXPECT_EQ(seen(kFirstTemporaryCase + 1).size(), 1U);
    EXPECT_EQ(push().applied, 2);
    pull();
    const std::int64_t made = atCentre("SELECT id FROM zhitu.\"case\" WHERE title = '路灯不亮'");
    ASSERT_EQ(seen(made).size(), 1U);
    EXPECT_EQ(seen(made)[0].event, 1);
    mine_->expectEqual();
}

TEST_F(AttachmentTest, GoesOnWhereTheLineWasCut)
{
    act(1, CaseAction::Accept, 1, {pdf(6 * kPart + 5)});
    std::int64_t before = 0;
    for (int part = 1; part <= 6; ++part) {
        const Pushed pushed = push(0ms); // no file is begun
        EXPECT_TRUE(pushed.unfinished);
        central::PgConnection connection = centre_.as("operator1");
        const Pushed one = pushAll(connection, *outbox_, 1ms); // one part at least
        EXPECT_TRUE(one.unfinished);
        const auto there = atCentre("SELECT count(*) FROM zhitu.attachment_part");
        EXPECT_GT(there, before); // nothing is sent twice, nothing is lost with the line
        EXPECT_EQ(one.fileSent, there * kPart);
        before = there;
        if (there == 6)
            break;
    }
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment_part"), 0);
    pull();
    EXPECT_EQ(seen(1).size(), 2U);
    mine_->expectEqual();
}

/// Whatever else the pass had to send before, and however long that took.
TEST_F(AttachmentTest, StarvesBehindNoBusyDesk)
{
    for (std::int64_t id = 2; id <= 12; ++id)
        act(id, CaseAction::Accept, 1);
    act(1, CaseAction::Accept, 1, {pdf(6 * kPart)});
    const Pushed pushed = push(1ms);
    EXPECT_EQ(pushed.applied, 12);
    EXPECT_GE(pushed.fileSent, kPart);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment_part"), pushed.fileSent / kPart);
}

TEST_F(AttachmentTest, IsAppliedOnceWhereTheAnswerIsLost)
{
    act(1, CaseAction::Accept, 1, {pdf(300'000)});
    push(0ms);
    const KeptCommand file = kept(1);
    {
        // As a pass does that hears no answer.
        Outbox twin(mine_->store().outboxFile(), std::make_shared<test::PlainSealer>());
        central::PgConnection connection = centre_.as("operator1");
        pushAll(connection, twin);
        twin.settle(file.command.id, Status::Waiting, {});
    }
    ASSERT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 1"), 2);
    EXPECT_EQ(push().applied, 1);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 1"), 2);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment_part"), 0); // nor was it sent again
}

TEST_F(AttachmentTest, HoldsUpItsOwnCaseAndNoOther)
{
    act(1, CaseAction::Accept, 1, {pdf(20 * kPart, 1)});
    act(1, CaseAction::Comment, 1);
    act(2, CaseAction::Accept, 1, {pdf(100, 2)});
    Pushed pushed = push(0ms);
    EXPECT_EQ(pushed.applied, 2); // both accepted, the comment behind the file
    EXPECT_TRUE(pushed.unfinished);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1"), 2);
    pushed = push(1ms); // the small one first
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 2"), 2);
    // What comes meanwhile does not wait for it.
    act(3, CaseAction::Accept, 1);
    push(0ms);
    EXPECT_EQ(atCentre("SELECT version FROM zhitu.\"case\" WHERE id = 3"), 2);
    push();
    push(0ms);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1"), 3);
    EXPECT_EQ(outbox_->counts().waiting, 0);
}

TEST_F(AttachmentTest, ThatFindsNoRoomHoldsNoStepUp)
{
    central::PgConnection line = centre_.as("operator1");
    for (int file = 0; file < 4; ++file) // given up on the way
        for (int part = 0; part < 256; ++part)
            line.query("SELECT zhitu.put_attachment_part($1::uuid, $2::int, 'AA==')",
                       {makeUuid7(), std::to_string(part)});
    act(1, CaseAction::Accept, 1, {pdf(3 * kPart)});
    act(1, CaseAction::Comment, 1);
    const Pushed pushed = push();
    EXPECT_EQ(pushed.applied, 2);
    EXPECT_EQ(pushed.failed, 1);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event WHERE case_id = 1"), 3);
    EXPECT_EQ(outbox_->counts().waiting, 1) << "the file";
}

TEST_F(AttachmentTest, FollowsWhatIsToldInsteadOfARefusedReport)
{
    domain::CaseReport report;
    report.itemId = 4711; // there is no such item
    report.gridCode = "500117001001001";
    report.position = {106.1, 29.5};
    const std::string refused = makeUuid7();
    domain::CaseAct about;
    about.caseUuid = refused;
    outbox_->append({refused, kReportCase, toJson(report), 0, 1}, {}, {},
                    {fileOf(about, pdf(100, 7))});
    EXPECT_EQ(push().refused, 1);
    domain::FurtherReport told;
    told.caseId = 2;
    told.reason = "同一件事";
    told.gridCode = report.gridCode;
    outbox_->append({makeUuid7(), kReportAgain, toJson(told), 0, 1}, {}, refused);
    const auto before = atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 2");
    for (int pass = 0; pass < 3; ++pass)
        push();
    EXPECT_EQ(outbox_->counts().waiting, 0);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 2"), before + 1);
}

TEST_F(AttachmentTest, WaitsWithAStepThatIsInConflict)
{
    central::PgConnection other = centre_.as("operator2");
    other.query("SELECT zhitu.act_on_case(gen_random_uuid(), '{\"case\": 1, \"action\": 2, "
                "\"base_version\": 1}')");
    act(1, CaseAction::Accept, 1, {pdf(100)});
    Pushed pushed = push();
    EXPECT_EQ(pushed.conflicts, 1);
    EXPECT_EQ(pushed.held, 1);
    EXPECT_EQ(outbox_->counts().held, 1);
    EXPECT_FALSE(pushed.unfinished);
    EXPECT_EQ(outbox_->giveUp(kept(0).command.id), 2);
    EXPECT_EQ(push().settled(), 0);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 1"), 1);
}

TEST_F(AttachmentTest, ThatTheCentreRefusesHoldsUpNothing)
{
    centre_.admin().execute(
        "INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, bytes, sha256) "
        "SELECT 1, grid_code, 'x', 'image/png', 1, sha256('x') FROM zhitu.\"case\", "
        "generate_series(1, 99) WHERE id = 1");
    act(1, CaseAction::Accept, 1, {pdf(100)});
    act(1, CaseAction::Comment, 1);
    push();
    push();
    EXPECT_EQ(kept(1).status, Status::Refused);
    EXPECT_EQ(resultFrom(kept(1).result)->why, "files");
    EXPECT_EQ(kept(2).status, Status::Applied);
}

TEST_F(AttachmentTest, ThatIsDamagedHereIsNotSentAndSaysSo)
{
    act(1, CaseAction::Accept, 1, {pdf(300'000)});
    {
        cache::Connection file(mine_->store().outboxFile().string(), cache::Access::ReadWrite);
        file.execute("UPDATE content_part SET content = substr(content, 1, length(content) - 1) || "
                     "x'00' WHERE part = 1");
    }
    push();
    EXPECT_EQ(kept(1).status, Status::Refused);
    EXPECT_EQ(resultFrom(kept(1).result)->why, "content");
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment_part"), 0);
}

TEST_F(AttachmentTest, ThatTheCentreLostIsSentAgain)
{
    act(1, CaseAction::Accept, 1, {pdf(300'000)});
    push();
    pull();
    ASSERT_EQ(kept(1).status, Status::Done);
    const std::string id = kept(1).command.id;
    central::PgConnection root = centre_.admin();
    root.query("DELETE FROM zhitu.attachment WHERE post IS NOT NULL");
    root.query("DELETE FROM zhitu.command WHERE id = $1", {id});
    outbox_->sendAgain();
    EXPECT_EQ(push().applied, 2);
    EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.attachment WHERE case_id = 1"), 2);
    // One that is not here any more: said, and not for ever tried.
    root.query("DELETE FROM zhitu.attachment WHERE post IS NOT NULL");
    root.query("DELETE FROM zhitu.command WHERE id = $1", {id});
    cache::Connection(mine_->store().outboxFile().string(), cache::Access::ReadWrite)
        .execute("DELETE FROM content_part");
    outbox_->sendAgain();
    push();
    EXPECT_EQ(resultFrom(kept(1).result)->why, "gone");
}

TEST_F(AttachmentTest, ThatIsNotWhatItIsSaidToBeIsNotOpened)
{
    central::PgConnection root = centre_.admin();
    const auto add = [&](const std::string& content, const std::string& type) {
        root.query(
            "WITH made AS (INSERT INTO zhitu.attachment(case_id, grid_code, file_name, media_type, "
            "bytes, sha256) SELECT 1, grid_code, U&'../\\202Egpj.exe', $2, length($1), "
            "sha256($1::bytea) FROM zhitu.\"case\" WHERE id = 1 RETURNING id, bytes, sha256) "
            "INSERT INTO zhitu.attachment_content SELECT id, bytes, sha256, $1::bytea FROM made",
            {content, type});
        return atCentre("SELECT max(id) FROM zhitu.attachment");
    };
    const auto read = [&](std::int64_t id) {
        return readAttachment(mine_->connection(), makeUuid7(), id, false,
                              [](std::int64_t, std::int64_t) { return true; });
    };
    EXPECT_THROW(read(add("<html><script>x</script>", "application/pdf")), UserError);
    EXPECT_THROW(read(add("%PDF-1", "image/png")), UserError);
    EXPECT_THROW(read(add("MZ", "application/x-msdownload")), UserError);
    EXPECT_THROW(read(999'999), UserError); // not there
    const OpenedAttachment sound = read(add("%PDF-1", "application/pdf"));
    EXPECT_EQ(sound.fileName, "gpj.pdf");
    // Stopped in the middle.
    const std::int64_t large = add("%PDF-" + std::string(300'000, 'x'), "application/pdf");
    EXPECT_THROW((void)readAttachment(mine_->connection(), makeUuid7(), large, false,
                                      [](std::int64_t, std::int64_t) { return false; }),
                 central::PgError);
}

} // namespace
} // namespace zhitu::sync
