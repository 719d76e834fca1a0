// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whatever writers do, and in whatever order their transactions end: at rest every client's cache
/// equals its scope's view of the centre, row for row, and what was entered was done once.
#include <gmock/gmock.h>

#include <cstdlib>
#include <iostream>
#include <random>
#include <thread>

#include "tests/data/sync/desk.h"
#include "tests/support/dice.h"

namespace zhitu::sync {
namespace {

using test::Desk;
using test::Follower;
using test::TemporaryCentre;

/// A session at the centre that writes for a while: transactions of random length, some of them
/// with savepoints, some rolled back, some left open across others' commits.
class Writer {
public:
    Writer(const TemporaryCentre& centre, std::uint64_t seed)
        : connection_(centre.admin()), random_(seed)
    {
        connection_.execute(
            "SET ROLE zhitu_loader; SET transaction_timeout = 0; SET lock_timeout = '300ms'");
    }

    /// One step: begins, writes, or ends.
    void step()
    {
        try {
            if (!open_) {
                connection_.execute("BEGIN");
                open_ = true;
                return;
            }
            if (chance(0.25))
                end(!chance(0.2));
            else
                write();
        } catch (const central::PgError&) { // a lock that another writer holds, a row that is gone
            connection_.execute("ROLLBACK");
            open_ = false;
        }
    }
    void finish()
    {
        if (open_)
            end(true);
    }

private:
    bool chance(double p) { return std::uniform_real_distribution<>(0, 1)(random_) < p; }
    int below(int n) { return std::uniform_int_distribution<>(0, n - 1)(random_); }
    std::string grid()
    {
        const char* villages[] = {"500117001001", "500117001002", "500117002001", "500117002002"};
        return std::string(villages[below(4)]) + "001";
    }

    void end(bool commit)
    {
        open_ = false;
        connection_.execute(commit ? "COMMIT" : "ROLLBACK");
    }

    void write()
    {
        const bool inSavepoint = chance(0.3);
        if (inSavepoint)
            connection_.execute("SAVEPOINT s");
        connection_.execute(statement());
        if (inSavepoint)
            connection_.execute(chance(0.5) ? "ROLLBACK TO s" : "RELEASE s");
    }

    std::string statement()
    {
        const std::string id = std::to_string(1 + below(40));
        const std::string caseId = std::to_string(1 + below(12));
        switch (below(16)) {
        case 9:
            return "INSERT INTO zhitu.address(text, geom, grid_code) SELECT '成批', geom, "
                   "grid_code "
                   "FROM zhitu.address, generate_series(1, 40) LIMIT 80";
        case 0:
            return "INSERT INTO zhitu.address(text, geom, grid_code) SELECT '新地址', geom, "
                   "grid_code FROM zhitu.address LIMIT 3";
        case 1:
            return "DELETE FROM zhitu.address WHERE id % 7 = " + std::to_string(below(7))
                   + " AND id > 4";
        case 2:
            return "UPDATE zhitu.camera SET status = 1 + (status % 3) WHERE id = " + id;
        case 3:
            return "UPDATE zhitu.camera SET grid_code = '" + grid() + "' WHERE id = " + id;
        case 4:
            return "UPDATE zhitu.camera SET name = name || '改' WHERE id % 5 = "
                   + std::to_string(below(5)) + " AND length(name) < 100";
        case 5:
            return "UPDATE zhitu.\"case\" SET grid_code = '" + grid()
                   + "' WHERE id = " + std::to_string(1 + below(12));
        case 6:
            return "UPDATE zhitu.case_personal SET notes = 'n" + id
                   + "' WHERE id = " + std::to_string(1 + below(12));
        case 7:
            return "UPDATE zhitu.organisation SET name = '企业" + id + "', grid_code = '" + grid()
                   + "' WHERE id = " + std::to_string(1 + below(4));
        case 10:
            return "INSERT INTO zhitu.visit(case_id, grid_code, visited_at, satisfaction, "
                   "resolved) "
                   "SELECT id, grid_code, '2026-11-06', 1 + id % 5, true FROM zhitu.\"case\" WHERE "
                   "id = "
                   + caseId;
        case 11:
            return "DELETE FROM zhitu.visit WHERE case_id = " + caseId; // and what was said
        case 12:
            return "UPDATE zhitu.dispute_personal SET agreement = 'a" + id
                   + "' WHERE id = " + caseId;
        case 13:
            return "UPDATE zhitu.patrol_check SET checked_at = '2026-11-02 09:00+08', found = NOT "
                   "found WHERE id % 3 = "
                   + std::to_string(below(3));
        case 14:
            return "UPDATE zhitu.key_site SET grid_code = '" + grid()
                   + "' WHERE id = " + std::to_string(1 + below(4)); // and leaves its rounds
        case 15:
            return chance(0.5)
                       ? "DELETE FROM zhitu.patrol_stop WHERE id % 5 = " + std::to_string(below(5))
                       : "UPDATE zhitu.patrol_plan SET valid_until = '2027-01-01', name = 'p" + id
                             + "' WHERE id = " + std::to_string(1 + below(7));
        default:
            return "UPDATE zhitu.department SET name = '部门" + id
                   + "' WHERE id = " + std::to_string(1 + below(4));
        }
    }

    central::PgConnection connection_;
    std::mt19937_64 random_;
    bool open_ = false;
};

class ConvergenceTest : public testing::Test {
protected:
    ConvergenceTest()
    {
        centre_.addSmallDistrict();
        centre_.addUser("district", "operator", {"500117"});
        centre_.addUser("town", "analyst", {"500117001"});
        centre_.addUser("wanderer", "operator", {"500117002"});
        casesBefore_ = atCentre("SELECT count(*) FROM zhitu.\"case\"");
        eventsBefore_ = atCentre("SELECT count(*) FROM zhitu.case_event");
    }

    /// One round of writing, entering and following. Either step by step, or with writers that do
    /// not wait for the desks.
    void round(std::uint64_t seed, std::vector<std::unique_ptr<Desk>>& desks, bool together)
    {
        std::mt19937_64 random(seed);
        std::vector<std::unique_ptr<Writer>> writers;
        for (int i = 0; i < 4; ++i)
            writers.push_back(std::make_unique<Writer>(centre_, random()));
        const auto write = [&writers](std::mt19937_64& dice) {
            writers[dice() % writers.size()]->step();
        };
        {
            std::jthread apart;
            if (!together)
                apart = std::jthread([&write, dice = std::mt19937_64(random())]() mutable {
                    for (int i = 0; i < 60; ++i)
                        write(dice);
                });
            for (int i = 0; i < 60; ++i) {
                if (together)
                    write(random);
                step(*desks[random() % desks.size()], random);
            }
        }
        for (const auto& writer : writers)
            writer->finish();
    }

    void step(Desk& desk, std::mt19937_64& random)
    {
        const bool enters = &desk != analyst_;
        switch (random() % 12) {
        case 0:
            desk.follower().disconnect();
            break;
        case 1:
            desk.restart();
            break;
        case 2:
            if (random() % 6 == 0) {
                const std::vector<std::string> scopes[] = {
                    {"500117002"}, {"500117002001"}, {"500117001", "500117002002"}, {"500117"}};
                centre_.addUser("wanderer", "operator", scopes[random() % 4]);
            }
            break;
        case 3:
        case 4:
            if (enters)
                desk.enter(random);
            break;
        case 5:
            if (enters)
                desk.send(random() % 3 == 0);
            break;
        default:
            desk.pull();
        }
    }

    std::vector<std::unique_ptr<Desk>> makeDesks()
    {
        std::vector<std::unique_ptr<Desk>> desks;
        for (const char* user : {"district", "town", "wanderer"}) {
            // Small slices, so that most pulls end in the middle and take something ahead.
            const int size = static_cast<int>(desks.size()) + 1;
            desks.push_back(std::make_unique<Desk>(centre_, user, FeedLimits{size * size, 2, 20}));
        }
        analyst_ = desks[1].get();
        return desks;
    }

    std::int64_t atCentre(const std::string& sql) const
    {
        return centre_.admin().query(sql).integer(0, 0);
    }
    /// What was entered and not given up was applied; everything that was applied has left one
    /// event, and one case where it was a report.
    void expectDoneOnce(const std::vector<std::unique_ptr<Desk>>& desks)
    {
        const std::string applied =
            "SELECT count(*) FROM zhitu.command WHERE result ->> 'status' = 'applied'";
        for (const auto& desk : desks)
            for (const std::string& id : desk->entered())
                EXPECT_EQ(atCentre(applied + " AND id = '" + id + "'"), 1) << id;
        EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.case_event"),
                  eventsBefore_ + atCentre(applied));
        EXPECT_EQ(atCentre("SELECT count(*) FROM zhitu.\"case\""),
                  casesBefore_ + atCentre(applied + " AND kind = 'case.report'"));
    }

    TemporaryCentre centre_;
    const Desk* analyst_ = nullptr; ///< who enters nothing
    std::int64_t casesBefore_ = 0;
    std::int64_t eventsBefore_ = 0;
};

TEST_F(ConvergenceTest, EveryCacheEqualsItsScopesViewOfTheCentre)
{
    test::Dice dice;
    std::mt19937_64& random = dice.engine();
    auto desks = makeDesks();
    std::size_t entered = 0;
    for (int i = 0; i < test::rounds(10); ++i) {
        round(random(), desks, i % 2 == 0);
        for (const auto& desk : desks)
            ASSERT_TRUE(desk->settle()) << "in round " << i << " of " << dice.told();
        entered = 0;
        for (const auto& desk : desks) {
            ASSERT_TRUE(desk->settle()); // what the others have sent since
            desk->follower().expectEqual();
            entered += desk->entered().size();
        }
        expectDoneOnce(desks);
        ASSERT_FALSE(HasFailure()) << "in round " << i << " of " << dice.told();
    }
    EXPECT_GT(entered, 0U);
}

TEST_F(ConvergenceTest, ANaiveWatermarkIsCaught)
{
    test::Dice dice;
    std::mt19937_64& random = dice.engine();
    bool caught = false;
    for (int i = 0; i < 40 && !caught; ++i) {
        std::vector<std::unique_ptr<Follower>> followers;
        followers.push_back(std::make_unique<Follower>(centre_, "district"));
        followers.back()->begin();
        followers.back()->puller().useNaiveWatermarkForTests();
        Follower& naive = *followers.back();
        std::vector<std::unique_ptr<Writer>> writers;
        for (int w = 0; w < 4; ++w)
            writers.push_back(std::make_unique<Writer>(centre_, random()));
        for (int step = 0; step < 60; ++step) {
            writers[random() % writers.size()]->step();
            if (random() % 3 == 0)
                naive.puller().pull(naive.connection());
        }
        for (const auto& writer : writers)
            writer->finish();
        naive.puller().pull(naive.connection());
        caught = !naive.isEqual();
    }
    EXPECT_TRUE(caught) << "a watermark by sequence went unnoticed";
}

} // namespace
} // namespace zhitu::sync
