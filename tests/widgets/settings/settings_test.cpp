// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settings.h"

#include <gmock/gmock.h>

#include <QCoreApplication>
#include <QSignalSpy>

#include "tests/support/files.h"

namespace zhitu::widgets {
namespace {

using testing::HasSubstr;

const QString kKey = QStringLiteral("look.tone");

TEST(Settings, AreThereAtTheNextStart)
{
    const test::TemporaryFolder folder;
    {
        Settings settings(folder / "new" / "settings.json");
        settings.set(kKey, QStringLiteral("dark"));
    }
    Settings again(folder / "new" / "settings.json");
    EXPECT_EQ(again.value(kKey).toString(), QStringLiteral("dark"));
    EXPECT_TRUE(again.problem().isEmpty());
}

TEST(Settings, KeepWhatANewerProgramWrote)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "s.json", R"({"future.thing": {"x": [1, 2]}})");
    Settings settings(folder / "s.json");
    settings.set(kKey, QStringLiteral("dark"));
    settings.flush();
    EXPECT_THAT(test::readAll(folder / "s.json"), HasSubstr("future.thing"));
    EXPECT_THAT(test::readAll(folder / "s.json"), HasSubstr("dark"));
}

TEST(Settings, ADamagedFileIsSetAsideAndSaid)
{
    for (const std::string content : {"{\"a\": ", "[1, 2]", "\xff\xfe\x00", ""}) {
        const test::TemporaryFolder folder;
        test::writeAll(folder / "s.json", content);
        Settings settings(folder / "s.json");
        EXPECT_FALSE(settings.problem().isEmpty());
        settings.set(kKey, QStringLiteral("light"));
        settings.flush();
        EXPECT_EQ(test::readAll(folder / "s.json.set-aside-1"), content);
        EXPECT_THAT(test::readAll(folder / "s.json"), HasSubstr("light"));
    }
}

TEST(Settings, ADiskThatTakesNothingIsSaidAndTheValueHoldsForNow)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "file", "no folder");
    Settings settings(folder / "file" / "settings.json");
    QSignalSpy failed(&settings, &Settings::savingFailed);
    settings.set(kKey, QStringLiteral("dark"));
    settings.flush();
    QCoreApplication::processEvents();
    EXPECT_EQ(failed.count(), 1);
    EXPECT_EQ(settings.value(kKey).toString(), QStringLiteral("dark"));
}

TEST(Settings, TwoProgramsKeepEachOthers)
{
    const test::TemporaryFolder folder;
    Settings one(folder / "s.json");
    Settings other(folder / "s.json");
    one.set(QStringLiteral("views"), QStringLiteral("mine"));
    one.flush();
    other.set(kKey, QStringLiteral("dark")); // it knows nothing of the views
    other.flush();
    const Settings again(folder / "s.json");
    EXPECT_EQ(again.value(QStringLiteral("views")).toString(), QStringLiteral("mine"));
    EXPECT_EQ(again.value(kKey).toString(), QStringLiteral("dark"));
}

TEST(Settings, APeekTouchesNothing)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "s.json", "{damaged");
    EXPECT_TRUE(Settings::peek(folder / "s.json", kKey).isUndefined());
    EXPECT_EQ(test::namesIn(folder.path()), std::vector<std::string>{"s.json"});
    EXPECT_TRUE(Settings::peek(folder / "none.json", kKey).isUndefined());
}

TEST(Settings, AnUndefinedValueTakesTheKeyAway)
{
    const test::TemporaryFolder folder;
    Settings settings(folder / "s.json");
    settings.set(kKey, 1);
    QSignalSpy changed(&settings, &Settings::changed);
    settings.set(kKey, QJsonValue::Undefined);
    EXPECT_TRUE(settings.value(kKey).isUndefined());
    EXPECT_EQ(changed.count(), 1);
    settings.set(kKey, QJsonValue::Undefined);
    EXPECT_EQ(changed.count(), 1); // nothing new
}

} // namespace
} // namespace zhitu::widgets

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    testing::InitGoogleMock(&argc, argv);
    return RUN_ALL_TESTS();
}
