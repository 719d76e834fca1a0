// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A day's work at a workstation, over a centre with a canary in every sealed column and in every
/// column of the negative list, that ends in a crash. Then everything that the day left behind is
/// searched: cache and WAL, search, outbox, settings, logs, crash reports, diagnostics, exports.
#include <sys/resource.h>

#include <QFileDialog>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <csignal>

#include "app/desktop/crash_handler.h"
#include "data/cache/sqlite.h"
#include "data/cache/store.h"
#include "data/policy/file_key_store.h"
#include "data/support/folders.h"
#include "data/sync/command_json.h"
#include "data/sync/outbox.h"
#include "data/sync/replica.h"
#include "tests/gui/canaries.h"
#include "tests/gui/desk.h"
#include "tests/gui/intake.h"
#include "tests/gui/once_there.h"
#include "tests/gui/trust_form.h"
#include "tests/support/secure_centre.h"
#include "widgets/attachments/file_row.h"
#include "widgets/commands/commands.h"
#include "widgets/lists/list_panel.h"
#include "widgets/window/support_desk.h"

using namespace zhitu;
using sync::LinkState;
using test::Canaries;
namespace fs = std::filesystem;

namespace {

const std::string kPassword = Canaries::named("password");
/// Stands in columns that may be read, wherever rows are kept: the search finds what it looks for.
const std::string kPlain = "看得见的名字";

constexpr const char* kAtTheEnd = "the whole day was worked";

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What one operator does, in a process of its own.
class Day : public QObject {
    Q_OBJECT

public:
    Day(test::Desk& desk, fs::path home, std::string centre)
        : desk_(desk), home_(std::move(home)), centre_(std::move(centre))
    {
    }

private:
    test::Desk& desk_;
    fs::path home_;
    std::string centre_; ///< of the superuser

    [[nodiscard]] bool waits(int commands)
    {
        return QTest::qWaitFor([&] { return desk_.window.sync().status().waiting == commands; },
                               test::kPatienceMs);
    }

    void takeIn(const std::string& which)
    {
        desk_.window.enterArea("500117001001001");
        desk_.window.commands()[QStringLiteral("reportCase")]->trigger();
        const QPointer<QDialog> form = desk_.in<QDialog>("reportDialog");
        test::pickItem(*form);
        form->findChild<QLineEdit*>(QStringLiteral("title"))->setText(text(kPlain + which));
        form->findChild<QLineEdit*>(QStringLiteral("reporter"))
            ->setText(text(Canaries::named("reporter typed " + which)));
        form->findChild<QLineEdit*>(QStringLiteral("phone"))
            ->setText(text(Canaries::named("phone typed " + which)));
        form->findChild<QPlainTextEdit*>(QStringLiteral("narrative"))
            ->setPlainText(text(Canaries::named("narrative typed " + which)));
        const test::TemporaryFolder stick; // what is on it is not the day's
        const fs::path file = stick / (Canaries::named("file name " + which) + ".pdf");
        test::writeAll(file, "%PDF-1.7 " + Canaries::named("file content " + which));
        auto* files = form->findChild<widgets::FileRow*>();
        files->add({text(file.string())});
        QTRY_COMPARE(files->files().size(), 1U);
        QSignalSpy entered(&desk_.window.sync(), &widgets::SyncService::entered);
        form->findChild<QAbstractButton*>(QStringLiteral("takeIn"))->click();
        QTRY_VERIFY(!entered.isEmpty() && form.isNull());
    }

    void exportList(int kind, const char* ending)
    {
        const fs::path file = home_ / ("list-" + std::to_string(kind) + ending);
        desk_.in<QTabBar>("listKinds")->setCurrentIndex(kind);
        auto& model = desk_.window.findChild<widgets::ListPanel*>()->model();
        QTRY_VERIFY(!model.isCounting() && model.listed() > 0);
        const auto answer = test::answerModal<QFileDialog>(text(file.string()));
        QTest::mouseClick(desk_.in<QToolButton>("listExport"), Qt::LeftButton);
        QVERIFY(answer.isDone());
        QTRY_VERIFY(fs::exists(file));
    }

private Q_SLOTS:
    void comesAndFetches()
    {
        desk_.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk_.window));
        desk_.signIn(QStringLiteral("li"), text(kPassword));
        QVERIFY(desk_.showsGrids(4));
        QVERIFY(desk_.isLive());
    }

    void pullsWhatChanges()
    {
        QSignalSpy changed(&desk_.window.sync(), &widgets::SyncService::changed);
        central::PgConnection admin(centre_, {});
        admin.execute("SET ROLE zhitu_loader");
        admin.query("UPDATE zhitu.case_personal SET notes = $1 || id, phone = $2 || id",
                    {Canaries::named("notes changed "), Canaries::named("phone changed ")});
        admin.query("UPDATE zhitu.camera SET name = $1 || id, stream_password = $2 || id",
                    {kPlain, Canaries::named("stream_password changed ")});
        QTRY_VERIFY(!changed.isEmpty());
    }

    void takesInCasesAndMeetsRefusals()
    {
        takeIn("sent");
        QVERIFY(waits(0));
        domain::CaseReport refused; // there is no such item
        refused.itemId = 4711;
        refused.title = kPlain;
        refused.gridCode = "500117001001001";
        refused.position = {106.1, 29.5};
        refused.reporter = Canaries::named("reporter refused");
        refused.idNumber = Canaries::named("id_number refused");
        refused.notes = Canaries::named("notes refused");
        desk_.window.sync().report(refused);
        QTRY_COMPARE(desk_.window.sync().status().conflicts, 1);
    }

    void searches()
    {
        desk_.window.commands()[QStringLiteral("search")]->trigger();
        auto* hits = desk_.in<QListView>("searchHits");
        desk_.type("searchLine", text(kPlain)); // there is something to be found
        QTRY_VERIFY(hits->model()->rowCount() > 0);
        desk_.type("searchLine", text(Canaries::named("reporter")));
        QTRY_COMPARE(hits->model()->rowCount(), 0);
        QTest::keyClick(desk_.in<QLineEdit>("searchLine"), Qt::Key_Escape);
    }

    void exportsItsLists_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < 5; ++kind)
            QTest::addRow("%d", kind) << kind;
    }
    void exportsItsLists()
    {
        QFETCH(int, kind);
        desk_.window.enterArea({});
        exportList(kind, ".csv");
        exportList(kind, ".xlsx");
    }

    void keepsADraftAndLosesTheLine()
    {
        // Of what was taken out the centre knows: from here on it is only the case that waits.
        central::PgConnection admin(centre_, {});
        QTRY_COMPARE(admin
                         .query("SELECT count(*) FROM zhitu.audit_entry WHERE action = "
                                "'export.written'")
                         .integer(0, 0),
                     10);
        QVERIFY(waits(0));
        admin.execute(
            "ALTER ROLE li NOLOGIN; SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE usename = 'li'");
        QTRY_VERIFY(desk_.window.sync().status().link != LinkState::Live);
        takeIn("waiting");
        QVERIFY(waits(2)); // the case and its file
        QSignalSpy saved(&desk_.window.support().drafts(), &widgets::DraftService::saved);
        desk_.window.support().drafts().save(QStringLiteral("case/7"),
                                             text(Canaries::named("draft")));
        QTRY_VERIFY(!saved.isEmpty());
        desk_.window.support().tell(QStringLiteral("the end of the day"));
    }

    void leavesNoImageOfItsMemory()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        QVERIFY(limit.rlim_cur <= 1);
    }

    void goesHome() { std::puts(kAtTheEnd); }
};

class CanaryTest : public QObject {
    Q_OBJECT

private:
    struct Column {
        std::string table;
        std::string column;
    };

    test::SecureCentre centre_;
    test::TemporaryFolder home_;
    fs::path store_;

    [[nodiscard]] static std::vector<Column> sealedColumns()
    {
        std::vector<Column> columns;
        for (const sync::Replica& table : sync::replicas())
            for (const sync::WireColumn& column : table.columns)
                if ((column.kind == sync::WireKind::Sealed
                     || column.kind == sync::WireKind::SealedWithDigest)
                    && column.name != "sha256") // holds no text
                    columns.push_back({std::string(table.table), std::string(column.name)});
        return columns;
    }
    [[nodiscard]] std::vector<Column> negativeColumns()
    {
        const auto rows = centre_.centre().admin().query(
            "SELECT table_name, column_name FROM zhitu.negative_item");
        std::vector<Column> columns;
        for (int i = 0; i < rows.rows(); ++i)
            columns.push_back({std::string(rows.text(i, 0)), std::string(rows.text(i, 1))});
        return columns;
    }

    void ctl(const std::vector<std::string>& arguments, const char* keep)
    {
        const test::Outcome outcome = test::run(ZHITUCTL_PROGRAM, arguments);
        QVERIFY2(outcome.exitCode == 0, (outcome.output + outcome.errors).c_str());
        test::writeAll(home_ / keep, outcome.output + outcome.errors);
    }

    [[nodiscard]] std::set<fs::path> filesThatHold(const std::string& what)
    {
        std::set<fs::path> files;
        for (const auto& entry : fs::recursive_directory_iterator(home_.path()))
            if (entry.is_regular_file()
                && test::readAll(entry.path()).find(what) != std::string::npos)
                files.insert(fs::relative(entry.path(), home_.path()));
        return files;
    }

private Q_SLOTS:
    void initTestCase()
    {
        test::TemporaryCentre& centre = centre_.centre();
        centre.addSmallDistrict();
        centre.addUser("li", "operator", {"500117"}, kPassword);
        central::PgConnection admin = centre.admin();
        admin.execute("SET ROLE zhitu_loader");
        std::vector<Column> columns = sealedColumns();
        QCOMPARE(columns.size(), 18U);
        const std::vector<Column> negative = negativeColumns();
        QCOMPARE(negative.size(), 8U);
        columns.insert(columns.end(), negative.begin(), negative.end());
        for (const auto& [table, column] : columns)
            admin.query("UPDATE zhitu." + table + " SET " + column + " = $1",
                        {Canaries::named(table + '.' + column)});
        for (const char* table : {"camera", "key_site", "address", "grid_worker"}) // may be seen
            admin.query(std::string("UPDATE zhitu.") + table + " SET "
                            + (table == std::string("address") ? "text" : "name") + " = $1 || id",
                        {kPlain});
    }

    /// Sets the scene for all that follow.
    void aDayEndsInACrash()
    {
        QProcess day;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME"})
            environment.insert(QString::fromLatin1(name), text((home_ / name).string()));
        day.setProcessEnvironment(environment);
        day.setProcessChannelMode(QProcess::MergedChannels);
        day.setStandardOutputFile(text((home_ / "standard-output").string()));
        day.start(QApplication::applicationFilePath(),
                  {QStringLiteral("--day"), text(home_.path().string()), text(centre_.address()),
                   text(centre_.rootCertificate().string()),
                   text(centre_.centre().cluster().conninfo())});
        QVERIFY(day.waitForFinished(180'000));
        const std::string said = test::readAll(home_ / "standard-output");
        QVERIFY2(day.exitStatus() == QProcess::CrashExit
                     && said.find(kAtTheEnd) != std::string::npos,
                 said.c_str());
        const fs::path centres = home_ / "XDG_DATA_HOME/zhitu/centres";
        for (const auto& entry : fs::recursive_directory_iterator(centres))
            if (entry.path().filename() == "outbox.db")
                store_ = entry.path().parent_path();
        QVERIFY(!store_.empty());
    }

    void theProgramsForTheSupportAddTheirs()
    {
        qputenv("XDG_STATE_HOME", (home_ / "XDG_STATE_HOME").c_str());
        const fs::path crashes = home_ / "XDG_STATE_HOME/zhitu/crashes";
        QVERIFY(fs::exists(crashes) && !test::namesIn(crashes).empty());
        ctl({"support", "bundle", "--out", home_ / "diagnostics.zip", "--store", store_},
            "bundle-said");
        ctl({"cache", "snapshot", store_, "--out", home_ / "snapshot.gpkg"}, "snapshot-said");
        ctl({"cache", "info", store_}, "info-said");
        ctl({"cache", "check", store_}, "check-said");
        // Somebody else's key opens nothing.
        ctl({"case", "commands", "--store", store_, "--key-folder", home_ / "other-keys"},
            "commands-said");
    }

    /// Otherwise nothing is proved by finding nothing.
    void everythingThatIsSearchedIsThere()
    {
        std::set<std::string> kinds;
        for (const fs::path& file : filesThatHold(kPlain)) {
            const std::string name = file.filename().string();
            for (const char* kind : {".gpkg", ".gpkg-wal", ".csv"})
                if (name.ends_with(kind))
                    kinds.insert(kind);
        }
        QCOMPARE(kinds, (std::set<std::string>{".gpkg", ".gpkg-wal", ".csv"}));
        const auto workbook = test::zipEntries(home_ / "list-1.xlsx");
        QVERIFY(std::ranges::any_of(workbook, [](const auto& entry) {
            return entry.second.find(kPlain) != std::string::npos;
        }));
        QVERIFY(test::zipEntries(home_ / "diagnostics.zip").size() > 3);
        const cache::CacheStore store(store_);
        QVERIFY(fs::file_size(store.current()->string() + ".search") > 4096);
        QVERIFY(!test::readAll(centre_.centre().cluster().folder() / "log").empty());
        cache::Connection outbox(store.outboxFile().string(), cache::Access::ReadOnly);
        QCOMPARE(outbox.queryInt("SELECT count(*) FROM command"),
                 15); // sent, refused, waiting, two files, and what was told of ten exports
        QCOMPARE(outbox.queryInt("SELECT count(*) FROM content_part WHERE sealed = 1"), 2);
        QCOMPARE(outbox.queryInt("SELECT count(*) FROM draft"), 1);
        cache::Connection file(store.current()->string(), cache::Access::ReadOnly);
        for (const auto& [table, column] : sealedColumns()) {
            cache::Statement count = file.prepare("SELECT count(*), count(*) FILTER (WHERE typeof("
                                                  + column + ") = 'blob') FROM \"" + table + '"');
            QVERIFY(count.step());
            QVERIFY(count.integer(0) >= 12);
            QCOMPARE(count.integer(0), count.integer(1));
        }
    }

    void noCanarySings()
    {
        test::writeAll(home_ / "server-log",
                       test::readAll(centre_.centre().cluster().folder() / "log"));
        std::string all;
        for (const std::string& place : Canaries::seenBelow(home_.path()))
            all += place + '\n';
        QVERIFY2(all.empty(), all.c_str());
    }

    /// The search for them finds each form that it claims to find.
    void canariesAreFound()
    {
        const test::TemporaryFolder folder;
        const QString one = text("xx" + Canaries::named("one"));
        test::writeAll(folder / "utf8", one.toStdString());
        test::writeAll(folder / "utf16", std::string(reinterpret_cast<const char*>(one.utf16()),
                                                     2 * std::size_t(one.size())));
        test::writeAll(folder / "hex", one.toUtf8().toHex().toStdString());
        test::writeAll(folder / "tokens", "龘靐");
        for (int skip = 0; skip < 3; ++skip)
            test::writeAll(folder / ("base64-" + std::to_string(skip)),
                           one.mid(skip).toUtf8().toBase64().toStdString());
        QCOMPARE(Canaries::seenBelow(folder.path()).size() >= 7, true);
        std::set<std::string> files;
        for (const std::string& place : Canaries::seenBelow(folder.path()))
            files.insert(place.substr(0, place.find(" at ")));
        QCOMPARE(files.size(), 7U);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const bool isDay = argc == 6 && std::string_view(argv[1]) == "--day";
    if (isDay)
        app::installCrashHandler(support::stateFolder(), "0.0.7");
    QApplication qt(argc, argv);
    if (!isDay) {
        CanaryTest test;
        return QTest::qExec(&test, argc, argv);
    }
    test::Desk desk(argv[2], std::make_shared<policy::FileKeyStore>(fs::path(argv[2]) / "keys"));
    desk.aimAt(argv[3], argv[4]);
    Day day(desk, argv[2], argv[5]);
    if (QTest::qExec(&day, {QStringLiteral("day"), QStringLiteral("-nocrashhandler")}) != 0)
        return 1;
    return std::raise(SIGSEGV);
}

#include "canary_test.moc"
