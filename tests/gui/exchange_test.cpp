// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What comes into a centre's data and goes out of it, by mouse: an office's list in GB18030
/// becomes cameras, and none of them; what is taken out is an entry of the audit.
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QStringEncoder>
#include <QTableView>
#include <QTableWidget>
#include <QTreeWidget>

#include "data/cache/store.h"
#include "tests/gui/case_window.h"
#include "tests/gui/once_there.h"
#include "widgets/export/layer_export_dialog.h"
#include "widgets/import/import_dialog.h"
#include "widgets/import/planned_model.h"
#include "widgets/lists/list_panel.h"
#include "widgets/window/import_desk.h"

namespace zhitu::test {

using widgets::ImportDialog;
using MarkKind = map::Mark::Kind;

class ExchangeTest : public QObject, private CaseWindow {
    Q_OBJECT

    template <typename Widget>
    Widget& child(const char* name)
    {
        auto* found = dialog().findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("%s is not there", name);
        return *found;
    }
    ImportDialog& dialog() { return *window_->findChild<ImportDialog*>(); }
    void click(const char* name)
    {
        auto& button = child<QPushButton>(name);
        QTRY_VERIFY(button.isEnabled() && button.isVisible());
        QTest::mouseClick(&button, Qt::LeftButton);
    }
    QAbstractItemModel& rows() { return *child<QTableView>("importRows").model(); }
    QString counts() { return child<QLabel>("importCounts").text(); }
    void keepPicture(QLatin1StringView name)
    {
        keepPictures(*look_, QStringLiteral("import-") + name,
                     [&] { return dialog().grab().toImage(); });
    }
    int marked(MarkKind kind)
    {
        return static_cast<int>(
            std::ranges::count(window_->mapView().marks(), kind, &map::Mark::kind));
    }
    std::string atCentre(const std::string& sql)
    {
        central::PgConnection admin = centre_->admin();
        return std::string(admin.query(sql).text(0, 0));
    }

    /// Twelve cameras of two villages as an office lists them: one has no name, one names a grid
    /// that there is not, one lies in another grid than it names, one is likely there already.
    std::filesystem::path list()
    {
        QString text = QStringLiteral("国标编码,点位名称,类别,建设单位,经度,纬度,网格编码\n");
        for (int i = 0; i < 12; ++i) {
            const bool east = i % 2 == 1;
            QString name = QStringLiteral("滨江路路口%1号").arg(i);
            QString grid =
                east ? QStringLiteral("500117002001001") : QStringLiteral("500117001001001");
            if (i == 3)
                name.clear();
            if (i == 5)
                grid = QStringLiteral("500117009001001");
            if (i == 7)
                grid = QStringLiteral("500117001001001");
            QString place = QStringLiteral("%1,29.%2")
                                .arg(QLatin1StringView(east ? "106.6" : "106.1"))
                                .arg(20 + i);
            if (i == 8) { // beside camera 1-1, and called as it is
                name = QStringLiteral("摄像机1-1");
                place = QStringLiteral("106.01001,29.50001");
            }
            text += QStringLiteral("500117000013190%1,%2,天网,甲单位,%3,%4\n")
                        .arg(10'000 + i)
                        .arg(name, place, grid);
        }
        const std::filesystem::path file = *folder_ / "点位表.csv";
        QStringEncoder encoder("GB18030");
        const QByteArray bytes = encoder.encode(text);
        writeAll(file, bytes.toStdString());
        return file;
    }
    void chooseList()
    {
        window_->commands()[QStringLiteral("import")]->trigger();
        QTRY_VERIFY(window_->findChild<ImportDialog*>() != nullptr);
        dialog().setFile(list());
    }
    void begin()
    {
        chooseList();
        QTRY_VERIFY2(child<QPushButton>("importNext").isEnabled(),
                     qPrintable(child<QLabel>("importNote").text()));
    }

private Q_SLOTS:
    void initTestCase()
    {
        makeCentre();
        centre_->addUser("admin1", "admin", {"500117"});
        centre_->addUser("operator1", "operator", {"500117"});
        centre_->addUser("analyst1", "analyst", {"500117"});
    }
    void init() { open(); }
    void cleanup() { close(); }
    void cleanupTestCase() { centre_.reset(); }

    void aFileIsReadThoughTheDataAreOpenedAnew()
    {
        sit("admin1");
        chooseList();
        // As when the line comes back while it is read.
        window_->findChild<widgets::ImportDesk*>()->open(
            *cache::CacheStore(*folder_ / "store-admin1").current());
        QTRY_COMPARE(child<QTableWidget>("importSample").rowCount(), 12);
        QTRY_VERIFY(child<QPushButton>("importNext").isEnabled());
    }

    void aListGoesToTheCentreAndBack()
    {
        sit("admin1");
        begin();
        // The file, its letters found out.
        QCOMPARE(child<QTableWidget>("importSample").rowCount(), 12);
        QCOMPARE(child<QTableWidget>("importSample").item(0, 1)->text(),
                 QStringLiteral("滨江路路口0号"));
        QVERIFY(child<QComboBox>("importEncoding").currentText().contains(u"GB18030"));
        keepPicture(QLatin1StringView("1-file"));
        // The columns by the names that the office uses; one that is needed is taken away, and
        // what is the same in every row takes its place.
        click("importNext");
        auto& owner = child<QComboBox>("importFrom-owner");
        QCOMPARE(owner.currentText(), QStringLiteral("建设单位"));
        auto& name = child<QComboBox>("importFrom-name");
        name.setCurrentIndex(0);
        Q_EMIT name.activated(0);
        QTRY_VERIFY(child<QLabel>("importFaults").isVisible());
        QVERIFY(!child<QPushButton>("importNext").isEnabled());
        keepPicture(QLatin1StringView("2-columns"));
        name.setCurrentText(QStringLiteral("点位名称"));
        Q_EMIT name.activated(name.currentIndex());
        QTRY_VERIFY(child<QPushButton>("importNext").isEnabled());
        // Kept for next month, without a system that nobody has chosen.
        const std::filesystem::path kept = *folder_ / "columns.json";
        const auto chosen = answerModal<QFileDialog>(QString::fromStdString(kept.string()));
        click("importSaveMapping");
        QTRY_VERIFY(child<QLabel>("importNote").isVisible());
        QCOMPARE(import::readMapping(kept).columns.at("name"), QStringLiteral("点位名称"));
        QVERIFY(!import::readMapping(kept).crs);
        // The coordinate system: grids of 25 km do not tell one from the other, so one is asked.
        click("importNext");
        auto& systems = child<QListWidget>("importSystems");
        QVERIFY(systems.count() >= 2);
        QVERIFY(!child<QPushButton>("importNext").isEnabled());
        QCOMPARE(window_->mapView().marks().size(), 12U);
        QCOMPARE(marked(MarkKind::Doubtful), 1);
        keepPicture(QLatin1StringView("3-place"));
        if (!qEnvironmentVariableIsEmpty("ZHITU_PICTURES"))
            keepPictures(*look_, QStringLiteral("import-map"), [&] { return window_->grabAll(); });
        const auto before = window_->mapView().marks().front().at;
        systems.setCurrentRow(1);
        QTRY_VERIFY(window_->mapView().marks().front().at != before);
        systems.setCurrentRow(0);
        QTRY_VERIFY(window_->mapView().marks().front().at == before);
        child<QLineEdit>("importOtherSystem").setText(QStringLiteral("nowhere"));
        click("importLookAtOther");
        QVERIFY(child<QLabel>("importSystemWrong").isVisible());
        // What would become of each row, and what somebody decides.
        click("importNext");
        QTRY_VERIFY(counts().startsWith(QStringLiteral("12 rows: 8 new")));
        QVERIFY2(counts().contains(QStringLiteral("1 likely there already, 3 refused")),
                 qPrintable(counts()));
        keepPicture(QLatin1StringView("4-check"));
        QCOMPARE(rows().rowCount(), 12);
        auto& shown = child<QComboBox>("importShown");
        shown.setCurrentIndex(2); // likely there already
        Q_EMIT shown.activated(2);
        QCOMPARE(rows().rowCount(), 1);
        QCOMPARE(window_->mapView().marks().size(), 1U);
        auto& view = child<QTableView>("importRows");
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {},
                          view.visualRect(rows().index(0, 2)).center());
        QTRY_VERIFY(std::abs(window_->state().view().centre.lon - 106.01001) < 1e-4);
        click("importTakeAsNew");
        QTRY_VERIFY(counts().startsWith(QStringLiteral("12 rows: 9 new")));
        auto& outside = child<QComboBox>("importOutside");
        outside.setCurrentIndex(1);
        Q_EMIT outside.activated(1);
        QTRY_VERIFY(counts().startsWith(QStringLiteral("12 rows: 10 new")));
        QVERIFY(counts().contains(QStringLiteral("2 refused")));
        // To the centre, in one step, and to this window by itself.
        click("importNext");
        QTRY_VERIFY(child<QLabel>("importSummary").text().startsWith(QStringLiteral("10 rows")));
        click("importWrite");
        QTRY_VERIFY(child<QLabel>("importOutcome")
                        .text()
                        .startsWith(QStringLiteral("Imported: 10 new, 0 changed")));
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.camera WHERE device_id ^@ '500117000013190'"),
                 std::string("10"));
        QTRY_COMPARE(window_->mapView().points()->cameras, 20U + 10U);
        QVERIFY(!child<QPushButton>("importWrite").isEnabled()); // not twice
        auto& past = child<QTreeWidget>("importPast");
        QTRY_COMPARE(past.topLevelItemCount(), 1);
        keepPicture(QLatin1StringView("5-centre"));
        past.setCurrentItem(past.topLevelItem(0));
        const auto answer = answerQuestion(QMessageBox::Ok);
        click("importUndo");
        QTRY_VERIFY(child<QLabel>("importOutcome")
                        .text()
                        .startsWith(QStringLiteral("Taken back: 10 rows removed")));
        QCOMPARE(atCentre("SELECT count(*) FROM zhitu.camera WHERE device_id ^@ '500117000013190'"),
                 std::string("0"));
        QTRY_COMPARE(window_->mapView().points()->cameras, 20U);
        // Nothing of it stays on the map.
        click("importBack");
        shown.setCurrentIndex(0);
        Q_EMIT shown.activated(0);
        QVERIFY(!window_->mapView().marks().empty());
        click("importClose");
        QTRY_VERIFY(window_->findChild<ImportDialog*>() == nullptr);
        QVERIFY(window_->mapView().marks().empty());
    }

    /// A file that poses is one sentence, and one may choose another.
    void whatCannotBeReadIsSaid()
    {
        sit("admin1");
        window_->commands()[QStringLiteral("import")]->trigger();
        QTRY_VERIFY(window_->findChild<ImportDialog*>() != nullptr);
        const std::filesystem::path file = *folder_ / "cameras.gpkg";
        writeAll(file, "<OGRVRTDataSource/>");
        dialog().setFile(file);
        QTRY_VERIFY(child<QLabel>("importNote").isVisible());
        QVERIFY(!child<QPushButton>("importNext").isEnabled());
        dialog().setFile(list());
        QTRY_VERIFY(child<QPushButton>("importNext").isEnabled());
        QVERIFY(!child<QLabel>("importNote").isVisible());
    }

    void whatIsTakenOutIsAnEntryOfTheAudit()
    {
        sit("operator1");
        window_->enterArea("500117001000");
        auto& lists = *window_->findChild<widgets::ListPanel*>();
        QTRY_VERIFY(!lists.model().isCounting() && lists.model().listed() == 6);
        const std::filesystem::path file = *folder_ / "事件清单.csv";
        const auto answer = answerModal<QFileDialog>(QString::fromStdString(file.string()));
        QTest::mouseClick(window_->findChild<QAbstractButton*>(QStringLiteral("listExport")),
                          Qt::LeftButton);
        QTRY_VERIFY(std::filesystem::exists(file));
        QTRY_COMPARE(atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = "
                              "'export.written' AND user_name = 'operator1' AND subject = 'list' "
                              "AND reason LIKE '事件清单.csv · 6 rows · %500117001%'"),
                     std::string("1"));
    }

    void aLayerThatIsTakenOutIsAnEntryAsWell()
    {
        sit("operator1");
        window_->enterArea("500117001000");
        window_->commands()[QStringLiteral("exportLayer")]->trigger();
        auto* layerDialog = window_->findChild<widgets::LayerExportDialog*>();
        QVERIFY(layerDialog != nullptr);
        auto& layers = *layerDialog->findChild<QTreeWidget*>(QStringLiteral("layerTable"));
        layers.setCurrentItem(layers.topLevelItem(1)); // cameras
        QTRY_COMPARE(layers.topLevelItem(1)->text(1), QStringLiteral("10"));
        const std::filesystem::path file = *folder_ / "摄像头.gpkg";
        const auto answer = answerModal<QFileDialog>(QString::fromStdString(file.string()));
        QTest::mouseClick(
            layerDialog->findChild<QAbstractButton*>(QStringLiteral("layerExportButton")),
            Qt::LeftButton);
        QTRY_VERIFY(std::filesystem::exists(file));
        QTRY_COMPARE(atCentre("SELECT count(*) FROM zhitu.audit_entry WHERE action = "
                              "'export.written' AND user_name = 'operator1' AND subject = "
                              "'layer cameras' AND reason LIKE "
                              "'摄像头.gpkg · 10 rows · %500117001%'"),
                     std::string("1"));
    }

    void everybodyIsOfferedWhatHeMayImport()
    {
        sit("operator1");
        window_->commands()[QStringLiteral("import")]->trigger();
        QTRY_VERIFY(window_->findChild<ImportDialog*>() != nullptr);
        auto& kinds = child<QComboBox>("importKind");
        QCOMPARE(kinds.count(), 1);
        QCOMPARE(kinds.currentData().toInt(), static_cast<int>(import::Kind::Cases));
        // The language of the assistant is that of the window.
        look_->setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(dialog().windowTitle(), QStringLiteral("导入"));
        look_->setLanguage(translations::Language::English);
        QTRY_COMPARE(dialog().windowTitle(), QStringLiteral("Import"));
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::ExchangeTest)
#include "exchange_test.moc"
