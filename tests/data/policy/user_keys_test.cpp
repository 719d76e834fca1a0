// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/user_keys.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>

#include "data/policy/file_key_store.h"
#include "tests/support/files.h"

namespace zhitu::policy {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

/// The cheapest that Argon2id takes: the tests open keys many times.
constexpr PasswordCost kCheap{1, 8 * 1024};

class MemoryStore : public KeyStore {
public:
    std::optional<Secret> load(const std::string& name) override
    {
        const auto found = entries.find(name);
        if (found == entries.end())
            return std::nullopt;
        return Secret(found->second);
    }
    void store(const std::string& name, const Secret& secret) override
    {
        if (!forgets)
            entries[name] = secret.view();
    }
    void remove(const std::string& name) override { entries.erase(name); }

    std::map<std::string, std::string> entries;
    bool forgets = false;
};

bool same(const SealKey& a, const SealKey& b)
{
    return std::ranges::equal(a.bytes(), b.bytes());
}

class UserKeysTest : public testing::Test {
protected:
    std::string& record() { return store_.entries.begin()->second; }

    MemoryStore store_;
    UserKeys keys_{store_, "centre", "li", kCheap};
};

TEST_F(UserKeysTest, IsAbsentUntilItIsMadeAndThenTheSame)
{
    EXPECT_EQ(keys_.open("password").answer, KeyAnswer::Absent);
    EXPECT_TRUE(store_.entries.empty()) << "looking makes nothing";
    const SealKey made = keys_.create("password");
    const OpenedKey opened = keys_.open("password");
    ASSERT_EQ(opened.answer, KeyAnswer::Open);
    EXPECT_TRUE(opened.wrapped);
    EXPECT_TRUE(same(*opened.key, made));
    EXPECT_THAT(record(), StartsWith("zhitu-key 1 argon2id13 1 8192 "));
}

TEST_F(UserKeysTest, AWrongPasswordIsTold)
{
    (void)keys_.create("password");
    for (const char* wrong : {"Password", "password ", "", "密码"}) {
        const OpenedKey opened = keys_.open(wrong);
        EXPECT_EQ(opened.answer, KeyAnswer::WrongPassword) << wrong;
        EXPECT_FALSE(opened.key);
    }
}

TEST_F(UserKeysTest, IsNeverMadeASecondTime)
{
    const SealKey made = keys_.create("password");
    for (const char* password : {"password", "other", ""})
        try {
            (void)keys_.create(password);
            FAIL();
        } catch (const KeyError& error) {
            EXPECT_EQ(error.trouble(), KeyTrouble::Exists);
        }
    EXPECT_TRUE(same(*keys_.open("password").key, made));
}

TEST_F(UserKeysTest, WithoutAPasswordItSaysSo)
{
    const SealKey made = keys_.create("");
    EXPECT_THAT(record(), StartsWith("zhitu-key 1 bare "));
    const OpenedKey opened = keys_.open("");
    ASSERT_EQ(opened.answer, KeyAnswer::Open);
    EXPECT_FALSE(opened.wrapped);
    EXPECT_TRUE(same(*opened.key, made));
    // He gets a password later.
    EXPECT_EQ(keys_.rewrap("", "password"), KeyAnswer::Open);
    EXPECT_THAT(record(), Not(HasSubstr("bare")));
    EXPECT_EQ(keys_.open("").answer, KeyAnswer::WrongPassword);
    EXPECT_TRUE(same(*keys_.open("password").key, made));
}

TEST_F(UserKeysTest, ANewPasswordKeepsTheKey)
{
    const SealKey made = keys_.create("old");
    EXPECT_EQ(keys_.rewrap("wrong", "new"), KeyAnswer::WrongPassword);
    EXPECT_TRUE(keys_.open("old").key) << "nothing was changed";
    EXPECT_EQ(keys_.rewrap("old", "new"), KeyAnswer::Open);
    EXPECT_EQ(keys_.open("old").answer, KeyAnswer::WrongPassword);
    EXPECT_TRUE(same(*keys_.open("new").key, made));
    EXPECT_EQ(UserKeys(store_, "centre", "wang", kCheap).rewrap("a", "b"), KeyAnswer::Absent);
}

TEST_F(UserKeysTest, UsersAndCentresHaveTheirOwn)
{
    const SealKey first = keys_.create("one");
    UserKeys second(store_, "centre", "wang", kCheap);
    UserKeys elsewhere(store_, "other centre", "li", kCheap);
    UserKeys tricky(store_, "b@centre", "a", kCheap);
    UserKeys trickier(store_, "centre", "a@b", kCheap);
    EXPECT_EQ(second.open("one").answer, KeyAnswer::Absent);
    const SealKey other = second.create("two");
    EXPECT_FALSE(same(first, other));
    (void)elsewhere.create("three");
    (void)tricky.create("four");
    (void)trickier.create("five");
    EXPECT_EQ(store_.entries.size(), 5U);
    EXPECT_TRUE(same(*keys_.open("one").key, first));
    EXPECT_TRUE(same(*second.open("two").key, other));
    EXPECT_EQ(second.open("one").answer, KeyAnswer::WrongPassword);
    second.remove();
    EXPECT_EQ(second.open("two").answer, KeyAnswer::Absent);
    EXPECT_TRUE(keys_.open("one").key);
}

/// A damaged record is not taken for a wrong password, and never replaced.
TEST_F(UserKeysTest, EveryDamageIsTold)
{
    for (const char* password : {"", "password"}) {
        (void)keys_.create(password);
        const std::string sound = record();
        const auto expectDamaged = [&](const std::string& text) {
            record() = text;
            try {
                const OpenedKey opened = keys_.open(password);
                ADD_FAILURE() << text;
            } catch (const KeyError& error) {
                EXPECT_EQ(error.trouble(), KeyTrouble::Damaged);
            }
            EXPECT_EQ(record(), text) << "left as it was";
            EXPECT_THROW((void)keys_.create("new"), KeyError);
        };
        for (std::size_t i = 0; i < sound.size(); ++i) {
            std::string altered = sound;
            altered[i] = static_cast<char>(altered[i] ^ 1);
            expectDamaged(altered);
            expectDamaged(sound.substr(0, i));
        }
        expectDamaged(sound + " ");
        expectDamaged(sound + sound);
        expectDamaged(std::string("\xff\0\x01", 3));
        store_.entries.clear();
    }
}

TEST_F(UserKeysTest, AnotherUsersRecordIsNotTaken)
{
    (void)keys_.create("");
    UserKeys second(store_, "centre", "wang", kCheap);
    (void)second.create("");
    std::swap(store_.entries.begin()->second, std::next(store_.entries.begin())->second);
    EXPECT_THROW((void)keys_.open(""), KeyError);
    EXPECT_THROW((void)second.open(""), KeyError);
}

TEST_F(UserKeysTest, AKeyThatIsNotKeptIsNotUsed)
{
    store_.forgets = true;
    EXPECT_THROW((void)keys_.create("password"), KeyError);
}

TEST(UserKeys, LiveInAFolder)
{
    const test::TemporaryFolder folder;
    FileKeyStore store(folder / "keys");
    UserKeys keys(store, "centre", "值班席04", kCheap);
    const SealKey made = keys.create("密码");
    FileKeyStore again(folder / "keys");
    EXPECT_TRUE(same(*UserKeys(again, "centre", "值班席04").open("密码").key, made));
}

} // namespace
} // namespace zhitu::policy
