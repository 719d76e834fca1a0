// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <QImage>
#include <cstdlib>
#include <optional>

#include "tests/support/files.h"

namespace zhitu::test {
namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

Outcome zhitu(std::vector<std::string> arguments)
{
    return run(ZHITU_PROGRAM, arguments);
}

/// Sets an environment variable as long as it lives.
class Setting {
public:
    Setting(const char* name, const std::string& value) : name_(name)
    {
        if (const char* before = std::getenv(name))
            before_ = before;
        ::setenv(name, value.c_str(), 1);
    }
    ~Setting() { before_ ? ::setenv(name_, before_->c_str(), 1) : ::unsetenv(name_); }

private:
    const char* name_;
    std::optional<std::string> before_;
};

TEST(Zhitu, HelpsAndNamesItsVersionWithoutADisplay)
{
    const std::string display = std::getenv("DISPLAY") ? std::getenv("DISPLAY") : "";
    ::unsetenv("DISPLAY");
    EXPECT_EQ(zhitu({"--help"}).exitCode, 0);
    EXPECT_THAT(zhitu({"--version"}).output, HasSubstr("zhitu 0."));
    const Outcome said = zhitu({"--demo", "--lang", "en"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.errors, HasSubstr("DISPLAY is not set"));
    ::setenv("DISPLAY", display.c_str(), 1);
}

TEST(Zhitu, RefusesAWrongCommandLineWithExitCode2)
{
    for (const std::vector<std::string>& wrong :
         std::vector<std::vector<std::string>>{{"--nonsense"},
                                               {"file.gpkg"},
                                               {"--demo", "--cache", "x"},
                                               {"--cache"},
                                               {"--cache", ""},
                                               {"--lang", "fr"},
                                               {"--theme", "pink"},
                                               {"--view", "1,2"},
                                               {"--view", "1,2,x"},
                                               {"--view", "nan,2,3"},
                                               {"--view", "181,2,10"},
                                               {"--size", "10"},
                                               {"--size", "10x10"},
                                               {"--size", "99999x99999"}}) {
        const Outcome said = zhitu(wrong);
        EXPECT_EQ(said.exitCode, 2) << testing::PrintToString(wrong);
        EXPECT_THAT(said.errors, HasSubstr("zhitu: "));
    }
}

TEST(Zhitu, AnUnreadableFileIsAMessageAndExitCode2)
{
    const TemporaryFolder folder;
    writeAll(folder / "x.gpkg", std::string(4096, 'x'));
    for (const std::string& name :
         {(folder / "x.gpkg").string(), (folder / "no.gpkg").string(), folder.path().string()}) {
        const Outcome said = zhitu({"--cache", name, "--lang", "en"});
        EXPECT_EQ(said.exitCode, 2) << name;
        EXPECT_THAT(said.errors, HasSubstr(name));
    }
    // Damaged inside: found while it is loaded.
    std::filesystem::copy(demoFile(), folder / "broken.gpkg");
    std::filesystem::resize_file(folder / "broken.gpkg", 1 << 20);
    const Outcome said = zhitu({"--cache", (folder / "broken.gpkg").string(), "--screenshot",
                                (folder / "s.png").string()});
    EXPECT_EQ(said.exitCode, 2) << said.errors;
    EXPECT_FALSE(std::filesystem::exists(folder / "s.png"));
}

TEST(Zhitu, WritesAPictureOfTheAskedSize)
{
    const TemporaryFolder folder;
    const std::string picture = (folder / "s.png").string();
    const Outcome said =
        zhitu({"--cache", demoFile().string(), "--theme", "dark", "--lang", "en", "--view",
               "106.28,29.98,14", "--screenshot", picture, "--size", "1000x700"});
    EXPECT_EQ(said.exitCode, 0) << said.errors;
    EXPECT_THAT(said.errors, IsEmpty());
    const QImage image(QString::fromStdString(picture));
    EXPECT_EQ(image.size(), QSize(1000, 700));
    EXPECT_LT(image.pixelColor(20, 690).lightness(), 80);
}

TEST(Zhitu, APictureThatCannotBeWrittenIsAMessage)
{
    const Outcome said = zhitu({"--cache", demoFile().string(), "--lang", "en", "--screenshot",
                                "/no/such/folder/s.png", "--size", "800x600"});
    EXPECT_EQ(said.exitCode, 1);
    EXPECT_THAT(said.errors, HasSubstr("could not be written"));
}

TEST(Zhitu, MakesTheDemoWhereTheUserKeepsData)
{
    const TemporaryFolder folder;
    ::setenv("XDG_DATA_HOME", folder.path().c_str(), 1);
    const Outcome said = zhitu({"--demo", "--screenshot", (folder / "s.png").string()});
    ::unsetenv("XDG_DATA_HOME");
    EXPECT_EQ(said.exitCode, 0) << said.errors;
    EXPECT_TRUE(std::filesystem::exists(folder / "zhitu/demo/cache-1.gpkg"));
}

int lightnessOf(const std::filesystem::path& picture)
{
    return QImage(QString::fromStdString(picture.string())).pixelColor(20, 380).lightness();
}

TEST(Zhitu, OpensAFileWhereTheUsersFoldersTakeNothing)
{
    const TemporaryFolder folder;
    const Setting data("XDG_DATA_HOME", "/proc");
    const Setting config("XDG_CONFIG_HOME", "/proc");
    const Outcome said = zhitu({"--cache", demoFile().string(), "--screenshot",
                                (folder / "s.png").string(), "--size", "800x400"});
    EXPECT_EQ(said.exitCode, 0) << said.errors;
}

TEST(Zhitu, IsDarkWhereTheSystemIs)
{
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path());
    const Setting desktop("XDG_CURRENT_DESKTOP", "KDE");
    const Setting session("KDE_SESSION_VERSION", "6");
    const auto shot = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--cache", demoFile().string(), "--screenshot",
                                 (folder / "s.png").string(), "--size", "800x400"});
        EXPECT_EQ(zhitu(more).exitCode, 0);
        return lightnessOf(folder / "s.png");
    };
    EXPECT_GT(shot({}), 200);
    writeAll(folder / "kdeglobals", "[General]\nColorScheme=BreezeDark\n[KDE]\n"
                                    "LookAndFeelPackage=org.kde.breezedark.desktop\n"
                                    "[Colors:Window]\nBackgroundNormal=49,54,59\n"
                                    "[Colors:View]\nBackgroundNormal=35,38,41\n");
    EXPECT_LT(shot({}), 80);
    EXPECT_GT(shot({"--theme", "light"}), 200); // the command line has the last word
    std::filesystem::create_directory(folder / "zhitu");
    writeAll(folder / "zhitu" / "settings.json", R"({"look.tone": "light"})");
    EXPECT_GT(shot({}), 200); // and the user's choice stands above the system's
}

TEST(Zhitu, SpeaksTheLanguageOfTheLastTime)
{
    const TemporaryFolder folder;
    const Setting config("XDG_CONFIG_HOME", folder.path());
    EXPECT_THAT(zhitu({"file.gpkg"}).errors, Not(HasSubstr("is not an option")));
    std::filesystem::create_directory(folder / "zhitu");
    writeAll(folder / "zhitu" / "settings.json", R"({"look.language": "en"})");
    EXPECT_THAT(zhitu({"file.gpkg"}).errors, HasSubstr("is not an option"));
}

} // namespace
} // namespace zhitu::test
