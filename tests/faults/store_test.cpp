// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A store that cannot be used as it stands: read only, shared, with a pointer into nothing.
#include <unistd.h>

#include <fstream>

#include "tests/faults/world.h"

namespace zhitu::test {
namespace {
namespace fs = std::filesystem;

class StoreTest : public World {
protected:
    /// The client as an account that owns nothing.
    static Words asNobody(Words command)
    {
        const Words nobody{"setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"};
        command.insert(command.begin(), nobody.begin(), nobody.end());
        return command;
    }
    /// The key has to belong to whoever runs the client, the store does not.
    void giveKeyTo(uid_t user)
    {
        fs::permissions(folder_->path(), fs::perms(0755));
        ASSERT_EQ(::chown(keys_.c_str(), user, user), 0);
        for (const std::string& name : namesIn(keys_))
            ASSERT_EQ(::chown((keys_ / name).c_str(), user, user), 0);
    }
};

TEST_F(StoreTest, AFolderThatMayNotBeWrittenToIsSaidAndLeftAsItIs)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root may run a client as somebody else";
    ASSERT_TRUE(comesToRest());
    enterReport();
    giveKeyTo(65534);
    fs::permissions(store_, fs::perms(0755));
    for (const std::string& name : namesIn(store_))
        fs::permissions(store_ / name, fs::perms(0644));
    const std::vector<std::string> before = namesIn(store_);
    ClientProcess client(asNobody(sync({"--once"})));
    const auto code = client.wait(60s);
    EXPECT_TRUE(code && *code != 0 && *code < 128) << client.output();
    EXPECT_NE(client.output().find("rights"), std::string::npos) << client.output();
    ClientProcess enters(asNobody(report("报告")));
    EXPECT_NE(enters.wait(60s).value_or(0), 0);
    EXPECT_NE(enters.output().find("rights"), std::string::npos) << enters.output();
    EXPECT_EQ(namesIn(store_), before);
    giveKeyTo(0);
    ASSERT_TRUE(comesToRest());
    EXPECT_TRUE(isSound());
}

TEST_F(StoreTest, TwoClientsOnOneStoreDoEverythingOnce)
{
    addCameras(5'000);
    for (int i = 0; i < rounds(3); ++i) {
        freshStore();
        ClientProcess first(sync());
        ClientProcess second(sync());
        ASSERT_TRUE(eventually(40s, [&] { return !currentFile().empty(); }))
            << first.output() << second.output();
        for (int k = 0; k < 4; ++k)
            enterReport();
        change("UPDATE zhitu.camera SET status = 1 + (status % 3)");
        EXPECT_TRUE(eventually(30s, [&] {
            return atCentre("SELECT count(*) FROM zhitu.command WHERE result IS NOT NULL")
                   == (i + 1) * 4;
        }));
        // The one that holds the store goes; the other takes over.
        (dice_.between(0, 1) == 0 ? first : second).kill();
        EXPECT_TRUE(cameraArrives(5'000 + i, 30s))
            << dice_.told() << first.output() << second.output();
        first.kill();
        second.kill();
        ASSERT_TRUE(comesToRest());
        ASSERT_TRUE(isSound());
    }
}

TEST_F(StoreTest, APointerIntoNothingIsFetchedAnewAndTheOutboxIsSent)
{
    ASSERT_TRUE(comesToRest());
    for (const std::string content :
         {"cache-77.gpkg\n", "", "../../etc/passwd\n", "cache-1.gpkg", "\xff\xfe"}) {
        enterReport();
        if (content == "cache-1.gpkg")
            for (const fs::directory_entry& entry : fs::directory_iterator(store_))
                if (entry.path().filename().string().starts_with("cache-"))
                    fs::remove(entry.path());
        writeAll(store_ / "current", content);
        ASSERT_TRUE(comesToRest()) << content;
        ASSERT_TRUE(isSound()) << content;
    }
}

} // namespace
} // namespace zhitu::test
