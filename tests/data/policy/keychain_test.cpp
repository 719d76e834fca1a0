// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Run by keychain_test.sh, a group of tests for each state of a real keychain.
#include <gmock/gmock.h>

#include <QCoreApplication>
#include <thread>

#include "data/policy/keychain_store.h"

namespace zhitu::policy {
namespace {

using namespace std::chrono_literals;

KeychainStore store()
{
    return KeychainStore(QStringLiteral("zhitu-test"), 30s);
}

template <typename Act>
std::optional<KeyTrouble> troubleOf(Act act)
{
    try {
        act();
    } catch (const KeyError& error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.trouble();
    }
    return std::nullopt;
}

void expectTrouble(KeyTrouble expected, const std::string& name)
{
    EXPECT_EQ(troubleOf([&] { (void)store().load(name); }), expected);
    EXPECT_EQ(troubleOf([&] { store().store(name, Secret("other")); }), expected);
    EXPECT_EQ(troubleOf([&] { store().remove(name); }), expected);
}

TEST(Unlocked, KeepsAndReplacesAndRemoves)
{
    EXPECT_FALSE(store().load("a"));
    store().store("a", Secret("one"));
    store().store("b/值班席", Secret("zhitu-key 1 bare 00"));
    EXPECT_EQ(store().load("a")->view(), "one");
    EXPECT_EQ(store().load("b/值班席")->view(), "zhitu-key 1 bare 00");
    store().store("a", Secret("two"));
    EXPECT_EQ(store().load("a")->view(), "two");
    store().remove("a");
    store().remove("a");
    EXPECT_FALSE(store().load("a"));
    EXPECT_TRUE(store().load("b/值班席"));
    store().store("kept", Secret("for the next start"));
}

/// Its callers are worker threads that come and go.
TEST(Unlocked, ServesThreadsOneAfterAnotherAndAtOnce)
{
    for (int round = 0; round < 2; ++round) {
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([i] {
                const std::string name = "thread" + std::to_string(i);
                store().store(name, Secret(name));
                EXPECT_EQ(store().load(name)->view(), name);
                store().remove(name);
            });
        for (std::thread& thread : threads)
            thread.join();
    }
}

TEST(Locked, IsNotTakenForAbsent)
{
    expectTrouble(KeyTrouble::Locked, "kept");
    expectTrouble(KeyTrouble::Locked, "never there");
}

TEST(Again, HasWhatWasKept)
{
    ASSERT_TRUE(store().load("kept"));
    EXPECT_EQ(store().load("kept")->view(), "for the next start");
    EXPECT_FALSE(store().load("never there"));
}

TEST(Fresh, HasNothingAndKeepsNothingUnlessTheUserAgrees)
{
    EXPECT_FALSE(store().load("kept"));
    EXPECT_TRUE(troubleOf([] { store().store("kept", Secret("x")); }));
    EXPECT_FALSE(store().load("kept"));
}

TEST(NoService, IsExplained)
{
    expectTrouble(KeyTrouble::NoService, "kept");
}

/// A service that takes the question and never answers.
TEST(Silent, IsGivenUp)
{
    KeychainStore impatient(QStringLiteral("zhitu-test"), 300ms);
    EXPECT_TRUE(troubleOf([&] { (void)impatient.load("kept"); }));
}

} // namespace
} // namespace zhitu::policy

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
