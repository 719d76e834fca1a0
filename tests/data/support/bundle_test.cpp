// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/bundle.h"

#include <gmock/gmock.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <map>

#include "data/cache/schema.h"
#include "data/cache/store.h"
#include "data/support/crash_report.h"
#include "data/support/problem_log.h"
#include "data/support/scrub.h"
#include "data/sync/outbox.h"
#include "data/user_error.h"
#include "tests/data/cache/small_cache.h"
#include "tests/support/files.h"
#include "tests/support/zip_entries.h"

namespace zhitu::support {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::Key;
using testing::Not;
namespace fs = std::filesystem;

bool always(double)
{
    return true;
}

// What must never leave the computer.
constexpr const char* kName = "王小丽";
constexpr const char* kPhone = "13987654321";
constexpr const char* kDraft = "夜间施工扰民草稿";
constexpr const char* kPayload = "payload-canary-4711";
constexpr const char* kTitle = "邻里纠纷标题";

class BundleTest : public testing::Test {
protected:
    BundleTest()
    {
        cache::CacheStore store(folder_ / "store");
        auto lock = cache::StoreLock::tryTake(store.folder());
        const fs::path file = store.nextGeneration();
        {
            cache::BulkLoader loader(file);
            domain::Case record = cache::sampleCase(1);
            record.title = kTitle;
            loader.add(record);
            loader.setMeta("as_of", "1763600000");
            loader.setMeta("owner", kName);
            EXPECT_TRUE(loader.finish(always));
        }
        store.switchTo(*lock, file);
        test::writeAll(folder_ / "store" / (std::string(kName) + ".txt"), "x");
        sync::Outbox outbox(store.outboxFile());
        outbox.append({"1", "case.accept", kPayload, 1, 1});
        outbox.append({"2", "case.accept", kPayload, 1, 1});
        outbox.append({"3", kName, kPayload, 1, 1});
        outbox.saveDraft(std::string("case/") + kName, kDraft);
        test::writeAll(
            folder_ / "settings.json",
            std::string(R"({"look.tone":"dark","look.typePercent":125,"look.language":")") + kName
                + R"(","map.base":"https://tiles.example.org/?tk=tilekey",)" + R"("recent":[")"
                + home() + "/" + kName + R"(.gpkg"],"look.vision":"13987654321"})");
        ProblemLog log(folder_ / "state");
        Problem problem = problemFrom(
            Place::Data, QStringLiteral("“%1/%2.gpkg” is damaged. Your entries on “%3” are safe. "
                                        "Call %4.")
                             .arg(QString::fromStdString(home()), QString::fromUtf8(kName),
                                  QString::fromUtf8(kTitle), QString::fromLatin1(kPhone)));
        (void)log.append(problem);
        CrashReport crash;
        crash.atSec = 1'763'600'000;
        crash.pid = 5;
        crash.signal = SIGSEGV;
        crash.backtrace = {QStringLiteral("zhitu(+0x1234)[0x55d0c0ffee00]")};
        (void)CrashReports(folder_ / "state").add(crash);
        request_.programVersion = QStringLiteral("0.1.0");
        request_.screens = QStringLiteral("screen 1: 1920x1080, scale 1\n");
        request_.words = QStringLiteral("I opened %1/x.gpkg, tel. %2")
                             .arg(QString::fromStdString(home()), QString::fromLatin1(kPhone));
        request_.stateFolder = folder_ / "state";
        request_.settings = folder_ / "settings.json";
        request_.store = folder_ / "store";
    }

    static std::string home() { return Identity::ofThisAccount().home.toStdString(); }

    test::TemporaryFolder folder_;
    BundleRequest request_;
    fs::path target_ = folder_ / "out.zip";
};

TEST_F(BundleTest, SaysWhatTheSupportNeeds)
{
    double last = -1;
    ASSERT_TRUE(writeBundle(target_, request_, [&](double share) {
        EXPECT_GE(share, last);
        last = share;
        return true;
    }));
    EXPECT_EQ(last, 1);
    const auto entries = test::zipEntries(target_);
    for (const char* name : {"README.txt", "program.txt", "settings.txt", "cache.txt", "outbox.txt",
                             "problems.txt", "crashes/1.txt", "words.txt"})
        EXPECT_THAT(entries, Contains(Key(name)));
    EXPECT_THAT(entries.at("program.txt"), HasSubstr("zhitu: 0.1.0\nqt: 6."));
    EXPECT_THAT(entries.at("program.txt"), HasSubstr("screen 1: 1920x1080"));
    EXPECT_THAT(entries.at("program.txt"), Not(HasSubstr("memory: unknown")));
    EXPECT_EQ(entries.at("settings.txt"),
              "look.tone: dark\nlook.vision: (set)\nlook.typePercent: 125\nlook.language: (set)\n"
              "other settings, not shown: 2\n");
    EXPECT_THAT(entries.at("cache.txt"),
                HasSubstr("version of the tables: " + std::to_string(cache::kSchemaVersion)));
    EXPECT_THAT(entries.at("cache.txt"), HasSubstr("rows of case: 1\n"));
    EXPECT_THAT(entries.at("cache.txt"), HasSubstr("cache-1.gpkg: "));
    EXPECT_THAT(entries.at("outbox.txt"), HasSubstr("waiting, case.accept: 2, 38 bytes"));
    EXPECT_THAT(entries.at("outbox.txt"), HasSubstr("waiting, other: 1"));
    EXPECT_THAT(entries.at("outbox.txt"), HasSubstr("drafts: 1, 24 bytes"));
    EXPECT_THAT(entries.at("problems.txt"), HasSubstr("data\n    “~/‹…›.gpkg” is damaged."));
    EXPECT_THAT(entries.at("crashes/1.txt"), HasSubstr("zhitu(+0x1234)"));
    EXPECT_THAT(entries.at("words.txt"), HasSubstr("I opened ~/‹…›.gpkg"));
    struct stat facts = {};
    ASSERT_EQ(::stat(target_.c_str(), &facts), 0);
    EXPECT_EQ(facts.st_mode & 0777, 0600U);
}

TEST_F(BundleTest, HoldsNothingAboutAnybody)
{
    ASSERT_TRUE(writeBundle(target_, request_, always));
    const Identity who = Identity::ofThisAccount();
    std::vector<std::string> canaries{kName,     kPhone,    kDraft,   kPayload, kTitle,
                                      "tilekey", "example", "case 1", "106.5",  "29.5"};
    canaries.push_back(home() + "/");
    canaries.push_back(folder_.path().string());
    for (const auto& [name, content] : test::zipEntries(target_)) {
        for (const std::string& canary : canaries) {
            EXPECT_THAT(content, Not(HasSubstr(canary))) << name;
            EXPECT_THAT(name, Not(HasSubstr(canary)));
        }
        // Names of the account and the computer, as whole words.
        const QString text = QString::fromStdString(content);
        EXPECT_EQ(Scrubber(who).unnamed(text), text) << name;
    }
    // Nor outside the entries, such as in a comment of the archive.
    const std::string raw = test::readAll(target_);
    for (const std::string& canary : canaries)
        EXPECT_THAT(raw, Not(HasSubstr(canary)));
}

TEST_F(BundleTest, NeverReplacesAFile)
{
    test::writeAll(target_, "mine");
    EXPECT_THROW((void)writeBundle(target_, request_, always), UserError);
    EXPECT_EQ(test::readAll(target_), "mine");
}

TEST_F(BundleTest, CancelledLeavesNothing)
{
    int asked = 0;
    EXPECT_FALSE(writeBundle(target_, request_, [&](double) { return ++asked < 3; }));
    EXPECT_FALSE(writeBundle(target_, request_, [](double) { return false; }));
    EXPECT_FALSE(fs::exists(target_));
    EXPECT_FALSE(fs::exists(target_.string() + ".part"));
}

TEST_F(BundleTest, AFullDiskIsSaidAndLeavesNothing)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{200, 200};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int refused = 0;
        try {
            (void)writeBundle(target_, request_, always);
        } catch (const UserError&) {
            refused = 42;
        }
        ::_exit(refused);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 42);
    EXPECT_FALSE(fs::exists(target_));
    EXPECT_FALSE(fs::exists(target_.string() + ".part"));
    EXPECT_THROW((void)writeBundle("/no/such/folder/x.zip", request_, always), UserError);
}

TEST_F(BundleTest, DamagedThingsAreAFactAndNoHindrance)
{
    for (const char* name : {"store/cache-1.gpkg", "store/outbox.db", "state/problems.jsonl",
                             "state/crashes/crash-1763600000-5.txt", "settings.json"})
        test::writeAll(folder_ / name, std::string(9000, 'x') + kName);
    ASSERT_TRUE(writeBundle(target_, request_, always));
    const auto entries = test::zipEntries(target_);
    EXPECT_THAT(entries.at("cache.txt"), HasSubstr("cache-1.gpkg"));
    EXPECT_EQ(entries.at("problems.txt"), "none\n");
    for (const auto& [name, content] : entries)
        EXPECT_THAT(content, Not(HasSubstr(kName))) << name;
}

TEST_F(BundleTest, WithoutAnythingThereIsStillSomething)
{
    ASSERT_TRUE(writeBundle(target_, {}, always));
    EXPECT_THAT(test::zipEntries(target_), Contains(Key("program.txt")));
    BundleRequest lone;
    lone.store = folder_ / "store/cache-1.gpkg"; // one file, no folder
    ASSERT_TRUE(writeBundle(folder_ / "lone.zip", lone, always));
    EXPECT_THAT(test::zipEntries(folder_ / "lone.zip").at("cache.txt"),
                HasSubstr("rows of case: 1\n"));
}

} // namespace
} // namespace zhitu::support
