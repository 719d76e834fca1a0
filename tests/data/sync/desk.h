// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Somebody at a workstation: a follower with an outbox, who enters, sends, and is cut off in
/// between.
#pragma once

#include <random>
#include <set>

#include "data/cache/reader.h"
#include "data/patrol/round.h"
#include "data/sync/case_overlay.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"
#include "tests/data/random_step.h"
#include "tests/data/sync/follower.h"

namespace zhitu::test {

class Desk {
public:
    Desk(const TemporaryCentre& centre, const std::string& user, sync::FeedLimits limits,
         domain::Actor actor = {"岗位"})
        : follower_(centre, user), actor_(std::move(actor))
    {
        follower_.limits = limits;
        openOutbox();
        begin();
    }

    [[nodiscard]] Follower& follower() { return follower_; }
    /// Ids of what was entered and not given up.
    [[nodiscard]] const std::set<std::string>& entered() const { return entered_; }

    /// A case is taken in, or one that is seen is accepted or commented on.
    void enter(std::mt19937_64& random)
    {
        sync::Command command{sync::makeUuid7(), {}, {}, 0, 1'800'000'000};
        const std::int64_t seen =
            follower_.count(R"(SELECT id FROM "case" ORDER BY (id * 7919 + )"
                            + std::to_string(random() % 10'000) + ") % 10007 LIMIT 1");
        const auto details =
            seen == 0 || random() % 3 == 0
                ? std::nullopt
                : cache::CacheReader(*follower_.store().current()).caseDetails(seen);
        if (details) {
            domain::CaseAct act;
            act.caseId = seen;
            act.caseUuid = details->record.uuid;
            act.action = details->record.state == domain::CaseState::Reported
                             ? domain::CaseAction::Accept
                             : domain::CaseAction::Comment;
            act.reason = "尽快处理";
            command.kind = sync::kActOnCase;
            command.payload = sync::toJson(act);
            command.baseVersion = details->record.version;
        } else {
            domain::CaseReport report;
            report.itemId = 1;
            report.title = "路灯不亮";
            report.position = {106.1, 29.5};
            report.gridCode = gridSeen();
            report.deadlineAt = domain::Instant{std::chrono::seconds{1'900'000'000}};
            report.reporter = "示例甲";
            if (report.gridCode.empty())
                return;
            command.kind = sync::kReportCase;
            command.payload = sync::toJson(report);
        }
        put(command);
    }

    /// Any step of any case that is seen, a further report, a mark of an alarm, a check of a
    /// patrol, or that what was found has become that case.
    void take(std::mt19937_64& random)
    {
        const std::int64_t seen =
            follower_.count("SELECT id FROM \"case\" ORDER BY (id * 7919 + "
                            + std::to_string(random() % 10'000) + ") % 10007 LIMIT 1");
        const auto details = cache::CacheReader(*follower_.store().current()).caseDetails(seen);
        if (!details)
            return;
        const domain::Case& record = details->record;
        sync::Command command{
            sync::makeUuid7(), sync::kActOnCase, {}, record.version, 1'800'000'000};
        if (const auto kind = random() % 12; kind == 0) {
            domain::FurtherReport further;
            further.caseId = seen;
            further.caseUuid = record.uuid;
            further.reason = random() % 4 == 0 ? "" : "又来电";
            command.kind = sync::kReportAgain;
            command.payload = sync::toJson(further);
        } else if (kind == 1) {
            domain::AlarmAct mark;
            mark.caseId = seen;
            mark.caseUuid = record.uuid;
            mark.since = record.turnedAt;
            command.kind = sync::kMarkAlarm;
            command.payload = sync::toJson(mark);
        } else if (kind == 2) {
            const domain::PatrolAct check{1,
                                          1 + static_cast<std::int64_t>(random() % 5),
                                          patrol::dayOf(std::chrono::floor<std::chrono::seconds>(
                                              std::chrono::system_clock::now())),
                                          {{1, random() % 2 == 0}},
                                          random() % 2 == 0 ? "" : "又发现"};
            command.kind = sync::kCheckSite;
            command.payload = sync::toJson(check);
            found_ = command.id;
        } else if (kind == 3 && !found_.empty()) {
            command.kind = sync::kLinkFinding;
            command.payload = sync::toJson(domain::PatrolLink{found_, seen, record.uuid});
        } else {
            const domain::Dispute* dispute =
                details->dispute ? &details->dispute->dispute : nullptr;
            domain::CaseAct act = completeStep(
                random() % 4 == 0 ? chooseStepOf(dispute, random) : chooseStep(record, random),
                record, random,
                follower_.count("SELECT id FROM \"case\" WHERE "
                                "number <> '' ORDER BY (id * 7877 + "
                                + std::to_string(random() % 10'000) + ") % 10007 LIMIT 1"));
            act.caseId = seen;
            act.caseUuid = record.uuid;
            command.payload = sync::toJson(act);
        }
        put(command);
    }

    /// \param answersAreLost as by kill -9 between an answer and its being stored
    void send(bool answersAreLost = false)
    {
        follower_.connection().execute("SET lock_timeout = '50ms'");
        if (answersAreLost) {
            const std::filesystem::path file = follower_.store().outboxFile();
            const std::filesystem::path copy = file.string() + ".copy";
            std::filesystem::copy_file(file, copy,
                                       std::filesystem::copy_options::overwrite_existing);
            {
                sync::Outbox twin(copy, sealer());
                twin.setCentre(origin());
                (void)sync::pushAll(follower_.connection(), twin);
            }
            std::filesystem::remove(copy);
            return;
        }
        if (sync::pushAll(follower_.connection(), *outbox_).settled() > 0)
            lay();
    }

    /// As the engine pulls. \returns whether nothing was left
    bool pull(bool expectsNews = false)
    {
        const sync::Pulled pulled = follower_.puller().pull(follower_.connection(), expectsNews);
        if (pulled.kind == sync::Pulled::Kind::MustBootstrap) {
            begin();
            return false;
        }
        if (follower_.writer().meta(sync::kSendAgain) == "1") {
            outbox_->sendAgain();
            note(sync::kSendAgain, "0");
        }
        if (pulled.state.upto >= follower_.puller().meta().watermark)
            (void)sync::finishBrought(follower_.connection(), *outbox_,
                                      follower_.puller().meta().watermark);
        return pulled.kind == sync::Pulled::Kind::Nothing && !pulled.behind
               && !pulled.state.pending;
    }

    /// As after kill -9.
    void restart()
    {
        openOutbox();
        follower_.open();
        lay();
    }

    /// Until everything that was entered has come to its end; what has to be decided on is given
    /// up. \returns false where it never does
    bool settle()
    {
        for (int i = 0; i < 20'000; ++i) {
            const sync::OutboxCounts counts = outbox_->counts();
            if (counts.waiting > counts.held)
                send();
            if (!pull(i % 2 == 1))
                continue;
            if (counts.undecided > 0)
                giveUpAll();
            else if (counts.waiting == 0 && counts.applied == 0)
                return true;
        }
        return false;
    }

private:
    void put(const sync::Command& command)
    {
        outbox_->append(command);
        entered_.insert(command.id);
        lay();
    }
    void begin()
    {
        follower_.begin();
        outbox_->setCentre(origin());
        note(sync::kSendAgain, "1");
        lay();
    }
    void openOutbox()
    {
        follower_.overlay = nullptr;
        overlay_.reset();
        outbox_.reset();
        outbox_ = std::make_unique<sync::Outbox>(follower_.store().outboxFile(), sealer());
        overlay_ = std::make_unique<sync::CaseOverlay>(*outbox_, &follower_.sealer(), actor_);
        follower_.overlay = overlay_.get();
    }
    void lay() { overlay_->refresh(follower_.writer(), follower_.puller().meta().watermark); }
    void giveUpAll()
    {
        for (const sync::KeptCommand& kept : outbox_->all())
            if (kept.status == sync::KeptCommand::Status::Conflict
                || kept.status == sync::KeptCommand::Status::Refused)
                (void)outbox_->giveUp(kept.command.id); // others may go with it
        std::set<std::string> left;
        for (const sync::KeptCommand& kept : outbox_->all())
            left.insert(kept.command.id);
        std::erase_if(entered_, [&](const std::string& id) { return !left.contains(id); });
        lay();
    }
    void note(const char* key, const char* value)
    {
        cache::CacheWriter::Batch batch(follower_.writer());
        batch.setMeta(key, value);
        batch.commit();
    }
    [[nodiscard]] std::string gridSeen()
    {
        return follower_.writer().read([](cache::Connection& cache) {
            return cache.queryText("SELECT code FROM grid ORDER BY random() LIMIT 1");
        });
    }
    [[nodiscard]] std::string origin()
    {
        return domain::nameOf(follower_.puller().meta().origin());
    }
    static std::shared_ptr<const sync::Sealer> sealer() { return std::make_shared<PlainSealer>(); }

    Follower follower_;
    domain::Actor actor_;
    std::unique_ptr<sync::Outbox> outbox_;
    std::unique_ptr<sync::CaseOverlay> overlay_;
    std::set<std::string> entered_;
    std::string found_; ///< the last check of a patrol
};

} // namespace zhitu::test
