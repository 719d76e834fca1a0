// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/profile.h"

#include <gtest/gtest.h>
#include <libpq-fe.h>

#include <map>
#include <memory>
#include <optional>

#include "tests/support/files.h"

using namespace zhitu;
using sync::CentreProfile;
using sync::ProfileError;
using sync::ProfileField;

namespace {

CentreProfile usual()
{
    CentreProfile profile;
    profile.id = "0d5a9a2e-0000-4000-8000-000000000001";
    profile.hosts = "a.example:5433, b.example";
    profile.database = "zhitu";
    return profile;
}

/// As libpq reads it.
std::map<std::string, std::string> read(const std::string& conninfo)
{
    const std::unique_ptr<PQconninfoOption, void (*)(PQconninfoOption*)> options(
        PQconninfoParse(conninfo.c_str(), nullptr), PQconninfoFree);
    EXPECT_TRUE(options) << conninfo;
    std::map<std::string, std::string> values;
    for (const PQconninfoOption* o = options.get(); o != nullptr && o->keyword != nullptr; ++o)
        if (o->val != nullptr)
            values[o->keyword] = o->val;
    return values;
}

std::optional<ProfileField> wrong(const CentreProfile& profile)
{
    try {
        profile.check();
        return std::nullopt;
    } catch (const ProfileError& error) {
        EXPECT_FALSE(error.message().isEmpty());
        return error.field();
    }
}

} // namespace

TEST(Profile, readsFromAnyServerAndSendsToThePrimary)
{
    auto values = read(usual().readFrom("li"));
    EXPECT_EQ(values["host"], "a.example,b.example");
    EXPECT_EQ(values["port"], "5433,5432");
    EXPECT_EQ(values["dbname"], "zhitu");
    EXPECT_EQ(values["user"], "li");
    EXPECT_EQ(values["sslmode"], "verify-full");
    EXPECT_EQ(values["sslrootcert"], "system");
    EXPECT_EQ(values["gssencmode"], "disable");
    EXPECT_EQ(values["load_balance_hosts"], "random");
    EXPECT_EQ(values["target_session_attrs"], "any");
    EXPECT_EQ(values["keepalives"], "1");
    EXPECT_FALSE(values.contains("password"));
    values = read(usual().sendTo("li"));
    EXPECT_EQ(values["target_session_attrs"], "read-write");
    EXPECT_FALSE(values.contains("load_balance_hosts"));
}

TEST(Profile, takesWhatAChineseKeyboardMakes)
{
    CentreProfile profile = usual();
    profile.hosts = "10.0.0.1：5432，10.0.0.2；[fe80::1]：6000";
    const auto hosts = profile.hostList();
    ASSERT_EQ(hosts.size(), 3U);
    EXPECT_EQ(hosts[1].name, "10.0.0.2");
    EXPECT_EQ(hosts[2].name, "fe80::1");
    EXPECT_EQ(hosts[2].port, "6000");
}

TEST(Profile, nothingCanBeSmuggledIn)
{
    for (const char* hosts :
         {"a sslmode=disable", "a' sslmode='disable", "a\\", "/tmp", "@abstract", "a:5432/x", "a=b",
          "a,b sslmode=disable", "postgresql://a/b", "[::1", "a:b:c"}) {
        CentreProfile profile = usual();
        profile.hosts = hosts;
        EXPECT_EQ(wrong(profile), ProfileField::Hosts) << hosts;
        EXPECT_THROW((void)profile.readFrom("li"), ProfileError) << hosts;
    }
    CentreProfile profile = usual();
    profile.database = "x' sslmode='disable' y='\\";
    const std::string user = "o'neill\\ host=evil sslmode=disable";
    for (const std::string& conninfo : {profile.readFrom(user), profile.sendTo(user)}) {
        auto values = read(conninfo);
        EXPECT_EQ(values["dbname"], profile.database);
        EXPECT_EQ(values["user"], user);
        EXPECT_EQ(values["sslmode"], "verify-full");
        EXPECT_EQ(values["host"], "a.example,b.example");
    }
    for (const char* mode : {"disable", "prefer", "require", "verify-ca", ""}) {
        profile = usual();
        profile.sslmode = mode;
        EXPECT_TRUE(wrong(profile)) << mode;
    }
}

TEST(Profile, saysWhatIsMissing)
{
    CentreProfile profile = usual();
    EXPECT_FALSE(wrong(profile));
    profile.hosts = " , ";
    EXPECT_EQ(wrong(profile), ProfileField::Hosts);
    for (const char* port : {"a:", "a:0", "a:65536", "a:5432x", "a:-1", "a:99999999999"}) {
        profile.hosts = port;
        EXPECT_EQ(wrong(profile), ProfileField::Hosts) << port;
    }
    profile = usual();
    profile.database.clear();
    EXPECT_EQ(wrong(profile), ProfileField::Database);
    profile = usual();
    const test::TemporaryFolder folder;
    profile.rootCertificate = folder / "none.crt";
    EXPECT_EQ(wrong(profile), ProfileField::RootCertificate);
    profile.rootCertificate = folder.path();
    EXPECT_EQ(wrong(profile), ProfileField::RootCertificate);
    profile.rootCertificate = folder / "it's \\ root.crt";
    test::writeAll(profile.rootCertificate, "pem");
    EXPECT_FALSE(wrong(profile));
    EXPECT_EQ(read(profile.readFrom("li"))["sslrootcert"], profile.rootCertificate);
}

TEST(Profile, aSocketOfThisComputerNeedsNoCertificate)
{
    const test::TemporaryFolder folder;
    CentreProfile profile = usual();
    profile.sslmode = CentreProfile::kLocal;
    EXPECT_EQ(wrong(profile), ProfileField::LocalSocket);
    profile.localSocket = "relative";
    EXPECT_EQ(wrong(profile), ProfileField::LocalSocket);
    profile.localSocket = folder.path().string() + "," + folder.path().string();
    EXPECT_EQ(wrong(profile), ProfileField::LocalSocket);
    profile.localSocket = folder.path();
    EXPECT_FALSE(wrong(profile));
    auto values = read(profile.readFrom("li"));
    EXPECT_EQ(values["host"], profile.localSocket);
    EXPECT_FALSE(values.contains("port"));
    EXPECT_FALSE(values.contains("sslrootcert"));
}
