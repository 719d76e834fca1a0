// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cases/shift.h"

#include <gmock/gmock.h>

#include "data/cache/reader.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"

namespace zhitu::cases {
namespace {

using domain::CaseAction;
using domain::CaseState;
using domain::Instant;
using std::chrono::hours;

constexpr Instant kNow{std::chrono::seconds{1'795'000'000}};

/// What a post did is found by what was done, not by whose turn it became.
TEST(ShiftTest, HoldsEveryStepOfThePostAndNoneOfOthers)
{
    const test::TemporaryFolder folder;
    const std::filesystem::path file = folder / "x.gpkg";
    {
        cache::BulkLoader loader(file);
        int id = 0;
        const auto add = [&](CaseState state, hours turned,
                             std::vector<std::tuple<CaseAction, hours, const char*>> steps) {
            domain::Case record = cache::sampleCase(++id);
            record.state = state;
            record.turnedAt = kNow - turned;
            loader.add(record);
            int serial = 0;
            for (const auto& [action, ago, post] : steps)
                loader.add(
                    domain::CaseEvent{id, ++serial, action, state, kNow - ago, post, "x", 0, {}});
        };
        using A = CaseAction;
        add(CaseState::Accepted, hours{1},
            {{A::Report, hours{2}, "别席"}, {A::Accept, hours{1}, "值班席"}});
        // A limit and a supervision of a case whose turn was long ago.
        add(CaseState::Handling, hours{200},
            {{A::Report, hours{220}, "值班席"},
             {A::Start, hours{200}, "别席"},
             {A::GrantExtension, hours{3}, "值班席"},
             {A::Supervise, hours{2}, "值班席"}});
        add(CaseState::Closed, hours{4},
            {{A::Report, hours{90}, "值班席"}, {A::Close, hours{4}, "值班席"}});
        add(CaseState::Closed, hours{50},
            {{A::Report, hours{90}, "值班席"}, {A::Close, hours{50}, "值班席"}});
        ASSERT_TRUE(loader.finish([](double) { return true; }));
    }
    cache::CacheReader reader(file);
    const Shift shift = readShift(reader, "值班席", kNow - hours{8}, kNow);
    EXPECT_THAT(shift.done, testing::ElementsAre(std::pair(CaseAction::Accept, 1),
                                                 std::pair(CaseAction::GrantExtension, 1),
                                                 std::pair(CaseAction::Close, 1),
                                                 std::pair(CaseAction::Supervise, 1)));
    EXPECT_EQ(shift.caseCount, 3);
    ASSERT_EQ(shift.cases.size(), 3U);
    EXPECT_EQ(shift.cases[0].record.id, 1);
    EXPECT_EQ(shift.cases[2].events.size(), 2U);
    EXPECT_FALSE(lastHandover(reader, "500117000000", domain::DivisionLevel::District, {}));
}

} // namespace
} // namespace zhitu::cases
