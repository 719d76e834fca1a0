// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/file_key_store.h"

#include <gmock/gmock.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/files.h"

namespace zhitu::policy {
namespace {
namespace fs = std::filesystem;

using testing::IsEmpty;
using testing::SizeIs;

class FileKeyStoreTest : public testing::Test {
protected:
    fs::path onlyFile() const { return keys_ / test::namesIn(keys_).at(0); }

    /// \returns what stood in the way
    template <typename Act>
    static std::optional<KeyTrouble> troubleOf(Act act)
    {
        try {
            act();
        } catch (const KeyError& error) {
            EXPECT_FALSE(error.message().isEmpty());
            return error.trouble();
        }
        return std::nullopt;
    }
    auto loading(const std::string& name)
    {
        return troubleOf([&] { (void)store_.load(name); });
    }
    auto storing(const std::string& name)
    {
        return troubleOf([&] { store_.store(name, Secret("x")); });
    }

    test::TemporaryFolder folder_;
    fs::path keys_ = folder_ / "keys";
    FileKeyStore store_{keys_};
};

TEST_F(FileKeyStoreTest, KeepsSecretsSideBySide)
{
    EXPECT_FALSE(store_.load("a"));
    EXPECT_FALSE(fs::exists(keys_)) << "looking makes nothing";
    store_.store("a", Secret("one"));
    store_.store("a/b", Secret("two"));
    store_.store("a_b", Secret("three"));
    store_.store("../../值班席04@" + std::string(300, 'x'), Secret("four"));
    EXPECT_EQ(store_.load("a")->view(), "one");
    EXPECT_EQ(store_.load("a/b")->view(), "two");
    EXPECT_EQ(store_.load("a_b")->view(), "three");
    EXPECT_THAT(test::namesIn(keys_), SizeIs(4));
    store_.store("a", Secret("five"));
    EXPECT_EQ(store_.load("a")->view(), "five");
    store_.remove("a");
    store_.remove("a");
    EXPECT_FALSE(store_.load("a"));
    EXPECT_EQ(store_.load("a/b")->view(), "two");
    EXPECT_THAT(test::namesIn(folder_.path()), SizeIs(1)) << "nothing outside of its folder";
}

TEST_F(FileKeyStoreTest, OthersCanReadNothing)
{
    const mode_t before = ::umask(0);
    store_.store("a", Secret("one"));
    ::umask(before);
    struct stat facts = {};
    ASSERT_EQ(::stat(keys_.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0700U);
    ASSERT_EQ(::stat(onlyFile().c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777U, 0600U);
}

TEST_F(FileKeyStoreTest, RefusesWhatOthersCanReadOrWrite)
{
    store_.store("a", Secret("one"));
    for (const mode_t mode : {0640U, 0604U, 0620U, 0602U, 0660U}) {
        ASSERT_EQ(::chmod(onlyFile().c_str(), mode), 0);
        EXPECT_EQ(loading("a"), KeyTrouble::Unsafe);
        EXPECT_EQ(storing("a"), KeyTrouble::Unsafe);
    }
    ASSERT_EQ(::chmod(onlyFile().c_str(), 0600), 0);
    for (const mode_t mode : {0750U, 0705U, 0770U}) {
        ASSERT_EQ(::chmod(keys_.c_str(), mode), 0);
        EXPECT_EQ(loading("a"), KeyTrouble::Unsafe);
        EXPECT_EQ(loading("absent"), KeyTrouble::Unsafe);
        EXPECT_EQ(storing("b"), KeyTrouble::Unsafe);
        EXPECT_EQ(troubleOf([&] { store_.remove("a"); }), KeyTrouble::Unsafe);
    }
    ASSERT_EQ(::chmod(keys_.c_str(), 0700), 0);
    EXPECT_EQ(store_.load("a")->view(), "one");
}

TEST_F(FileKeyStoreTest, FollowsNoLink)
{
    store_.store("a", Secret("one"));
    const fs::path file = onlyFile();
    fs::rename(file, folder_ / "elsewhere");
    fs::create_symlink(folder_ / "elsewhere", file);
    EXPECT_EQ(loading("a"), KeyTrouble::Unsafe);
    EXPECT_EQ(storing("a"), KeyTrouble::Unsafe);
    EXPECT_EQ(test::readAll(folder_ / "elsewhere"), "one");
    fs::create_symlink(folder_ / "nowhere", keys_ / "x");
    fs::rename(keys_, folder_ / "real");
    fs::create_directory_symlink(folder_ / "real", keys_);
    EXPECT_EQ(loading("b"), KeyTrouble::Unsafe);
    FileKeyStore slash(keys_ / "");
    EXPECT_THROW((void)slash.load("b"), KeyError);
}

TEST_F(FileKeyStoreTest, RefusesWhatIsNoFile)
{
    store_.store("a", Secret("one"));
    const fs::path file = onlyFile();
    fs::remove(file);
    fs::create_directory(file);
    fs::permissions(file, fs::perms::owner_all);
    EXPECT_EQ(loading("a"), KeyTrouble::Unsafe);
    fs::remove(file);
    ASSERT_EQ(::mkfifo(file.c_str(), 0600), 0);
    EXPECT_EQ(loading("a"), KeyTrouble::Unsafe) << "and did not wait for the pipe";
    fs::remove(file);
    test::writeAll(file, std::string(100'000, 'x'));
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
    EXPECT_EQ(loading("a"), KeyTrouble::Failed);
}

TEST_F(FileKeyStoreTest, AnotherAccountsFileIsNotOurs)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root can give files away";
    store_.store("a", Secret("one"));
    ASSERT_EQ(::chown(onlyFile().c_str(), 65534, 65534), 0);
    EXPECT_EQ(loading("a"), KeyTrouble::Unsafe);
}

TEST_F(FileKeyStoreTest, WhatACrashLeftIsNotTakenOver)
{
    store_.store("a", Secret("one"));
    const fs::path left = onlyFile().string() + ".new";
    test::writeAll(left, "half");
    fs::permissions(left, fs::perms::all);
    store_.store("a", Secret("two"));
    EXPECT_EQ(store_.load("a")->view(), "two");
    EXPECT_THAT(test::namesIn(keys_), SizeIs(1));
}

TEST_F(FileKeyStoreTest, SaysWhatItCannotWrite)
{
    FileKeyStore nowhere("/proc/zhitu/keys");
    EXPECT_FALSE(nowhere.load("a"));
    EXPECT_EQ(troubleOf([&] { nowhere.store("a", Secret("x")); }), KeyTrouble::Failed);
}

} // namespace
} // namespace zhitu::policy
