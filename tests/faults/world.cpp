// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/world.h"

#include <regex>
#include <thread>

#include "data/cache/check.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/store.h"
#include "data/policy/file_key_store.h"
#include "data/policy/user_keys.h"
#include "data/sync/outbox.h"
#include "data/sync/reconcile.h"
#include "data/sync/replica.h"
#include "data/sync/sync_meta.h"
#include "data/sync/user_sealer.h"

namespace zhitu::test {
namespace fs = std::filesystem;
using Status = sync::KeptCommand::Status;

namespace {

std::shared_ptr<const sync::Sealer> sealerOf(const fs::path& store, const fs::path& keys)
{
    policy::FileKeyStore folder(keys);
    policy::UserKeys user(folder, "store", fs::absolute(store).lexically_normal().string());
    policy::OpenedKey opened = user.open({});
    if (!opened.key)
        return nullptr;
    return std::make_shared<sync::UserSealer>(std::move(*opened.key));
}

std::string describe(const sync::Digests& digests)
{
    std::string text;
    for (const auto& [village, digest] : digests)
        text +=
            village + ':' + std::to_string(digest.rows) + ':' + std::to_string(digest.digest) + ' ';
    return text;
}

} // namespace

World::World()
{
    centre_.addSmallDistrict();
    centre_.addUser("operator1", "operator", {"500117"});
    casesBefore_ = atCentre(R"(SELECT count(*) FROM zhitu."case")");
    eventsBefore_ = atCentre("SELECT count(*) FROM zhitu.case_event");
    freshStore();
}

void World::addCameras(int number)
{
    change("INSERT INTO zhitu.camera(device_id, name, tier, status, owner, geom, azimuth_deg, "
           "field_of_view_deg, range_m, "
           "grid_code) SELECT '5001170200132' || lpad(n::text, 7, '0'), '补充摄像机' || n, 1 + n % "
           "3, 1, '单位', "
           "ST_SetSRID(ST_MakePoint(106.01 + (n % 4) * 0.25 + (n % 100) * 0.002, 29.1 + n * 1e-5), "
           "4490), n % 360, 60, 80, "
           "(ARRAY['500117001001001', '500117001002001', '500117002001001', '500117002002001'])[1 "
           "+ n % 4] "
           "FROM generate_series(1, "
           + std::to_string(number) + ") n");
    centre_.admin().execute("ANALYZE zhitu.camera");
}

void World::change(const std::string& sql)
{
    central::PgConnection connection = centreAs("zhitu");
    connection.execute("SET transaction_timeout = 0; SET ROLE zhitu_loader");
    connection.execute(sql);
}

central::PgConnection World::centreAs(const std::string& user) const
{
    return centreNow_.empty() ? centre_.as(user)
                              : central::PgConnection(centreNow_ + " user=" + user, {});
}

std::int64_t World::atCentre(const std::string& sql)
{
    return centreAs("zhitu").query(sql).integer(0, 0);
}

void World::freshStore()
{
    folder_ = std::make_unique<TemporaryFolder>();
    store_ = *folder_ / "store";
    keys_ = *folder_ / "keys";
    told_.clear();
}

Words World::syncWith(const std::string& centre, Words more) const
{
    Words words{ZHITUCTL_PROGRAM, "sync", "--store", store_, "--key-folder", keys_,
                "--centre",       centre, "--lang",  "en"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

Words World::sync(Words more) const
{
    return syncWith(conninfo(), std::move(more));
}

Words World::report(const std::string& title) const
{
    return {
        ZHITUCTL_PROGRAM,  "case",   "report", "--store", store_, "--key-folder", keys_, "--grid",
        "500117001001001", "--item", "1",      "--title", title,  "--lang",       "en"};
}

void World::rememberToldBy(const ClientProcess& client)
{
    static const std::regex id("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\n");
    const std::string said = client.output();
    for (auto it = std::sregex_iterator(said.begin(), said.end(), id); it != std::sregex_iterator();
         ++it)
        told_.insert(it->str().substr(0, 36));
}

std::string World::enterReport()
{
    const std::set<std::string> before = told_;
    ClientProcess client(report("报告"));
    EXPECT_EQ(client.wait(30s), 0) << client.output();
    rememberToldBy(client);
    EXPECT_EQ(told_.size(), before.size() + 1) << client.output();
    for (const std::string& id : told_)
        if (!before.contains(id))
            return id;
    return {};
}

std::string World::enterAccept(std::int64_t caseId)
{
    ClientProcess client({ZHITUCTL_PROGRAM, "case", "act", "--store", store_, "--key-folder", keys_,
                          "--case", std::to_string(caseId), "--action", "2", "--lang", "en"});
    EXPECT_EQ(client.wait(30s), 0) << client.output();
    rememberToldBy(client);
    return client.output().substr(0, 36);
}

fs::path World::currentFile() const
{
    return cache::CacheStore(store_).current().value_or(fs::path());
}

std::int64_t World::inCache(const std::string& sql) const
{
    const fs::path file = currentFile();
    if (file.empty())
        return -1;
    try {
        return cache::Connection(file.string(), cache::Access::ReadOnly).queryInt(sql);
    } catch (const UserError&) {
        return -2;
    }
}

testing::AssertionResult World::cameraArrives(int range, std::chrono::milliseconds most)
{
    change("UPDATE zhitu.camera SET range_m = " + std::to_string(range) + " WHERE id = 3");
    return eventually(most, [&] {
        return inCache("SELECT count(*) FROM camera WHERE range_m = " + std::to_string(range)) == 1;
    });
}

testing::AssertionResult World::eventually(std::chrono::milliseconds most,
                                           const std::function<bool()>& condition)
{
    const auto deadline = std::chrono::steady_clock::now() + most;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return testing::AssertionFailure() << "not within " << most.count() << " ms";
        std::this_thread::sleep_for(10ms);
    }
    return testing::AssertionSuccess();
}

testing::AssertionResult World::comesToRest(int tries, const std::string& centre)
{
    std::string said;
    for (int i = 0; i < tries; ++i) {
        ClientProcess client(syncWith(centre.empty() ? conninfo() : centre, {"--once"}));
        const auto code = client.wait(60s);
        said += client.output() + "-> " + (code ? std::to_string(*code) : "hangs") + '\n';
        if (code == 0)
            return testing::AssertionSuccess();
        if (!code || *code >= 128)
            break;
    }
    return testing::AssertionFailure() << dice_.told() << '\n' << said;
}

testing::AssertionResult World::equalsCentre()
{
    const fs::path file = currentFile();
    if (file.empty())
        return testing::AssertionFailure() << "no cache";
    const auto sealer = sealerOf(store_, keys_);
    cache::Connection cache(file.string(), cache::Access::ReadOnly);
    central::PgConnection centre = centreAs("operator1");
    const auto meta = sync::readSyncMeta(cache);
    if (!meta || meta->tables.empty())
        return testing::AssertionFailure() << "not of a centre";
    for (const int table : meta->tables) {
        const sync::Replica& replica = *sync::replicaByNumber(table);
        const auto here = sync::digestsOfCache(cache, replica, sealer.get());
        const auto there = sync::digestsOfCentre(centre, replica);
        if (here != there)
            return testing::AssertionFailure() << replica.table << "\n here " << describe(here)
                                               << "\nthere " << describe(there);
    }
    return testing::AssertionSuccess();
}

testing::AssertionResult World::nothingToldIsLost()
{
    sync::Outbox outbox(cache::CacheStore::outboxIn(store_), sealerOf(store_, keys_));
    std::set<std::string> kept;
    for (const sync::KeptCommand& command : outbox.all()) {
        kept.insert(command.command.id);
        if (!command.readable)
            return testing::AssertionFailure() << command.command.id << " can no longer be read";
    }
    for (const std::string& id : told_)
        if (!kept.contains(id)
            && atCentre("SELECT count(*) FROM zhitu.command WHERE id = '" + id + "'") != 1)
            return testing::AssertionFailure() << id << " was told and is lost";
    return testing::AssertionSuccess();
}

testing::AssertionResult World::isSound()
{
    const auto failure = [this] { return testing::AssertionFailure() << dice_.told() << ": "; };
    if (const auto equal = equalsCentre(); !equal)
        return failure() << equal.message();
    for (const std::string& id : told_)
        if (atCentre("SELECT count(*) FROM zhitu.command WHERE result ->> 'status' = 'applied' AND "
                     "id = '"
                     + id + "'")
            != 1)
            return failure() << id << " was told and is not applied";
    if (fs::exists(cache::CacheStore::outboxIn(store_))) {
        sync::Outbox outbox(cache::CacheStore::outboxIn(store_), sealerOf(store_, keys_));
        for (const sync::KeptCommand& kept : outbox.all())
            if (kept.status != Status::Done
                || atCentre("SELECT count(*) FROM zhitu.command WHERE id = '" + kept.command.id
                            + "'")
                       != 1)
                return failure() << kept.command.id << " has status "
                                 << static_cast<int>(kept.status) << ' ' << kept.result;
    }
    const std::int64_t applied =
        atCentre("SELECT count(*) FROM zhitu.command WHERE result ->> 'status' = 'applied' AND "
                 "kind <> 'case.attach'"); // a file is none
    if (atCentre("SELECT count(*) FROM zhitu.case_event") != eventsBefore_ + applied)
        return failure() << "the histories have not one event a command";
    if (atCentre(R"(SELECT count(*) FROM zhitu."case")")
        != casesBefore_
               + atCentre("SELECT count(*) FROM zhitu.command WHERE kind = 'case.report' AND "
                          "result ->> 'status' = 'applied'"))
        return failure() << "there is not one case a report";
    std::error_code none;
    if (const auto log = fs::file_size(currentFile().string() + "-wal", none);
        !none && log > std::uintmax_t{32} << 20)
        return failure() << "the WAL has grown to " << log << " bytes";
    const auto problems = cache::checkCache(currentFile(), [](double) { return true; });
    for (const QString& problem : problems.value())
        return failure() << problem.toStdString();
    return testing::AssertionSuccess();
}

} // namespace zhitu::test
