// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer leaves the window as a file, by mouse and keys; what it holds is read back by another
/// program and held against the cache.
#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTreeWidget>

#include "data/cache/gpkg_geometry.h"
#include "data/drill/present_drill.h"
#include "data/paths.h"
#include "tests/gui/once_there.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/export/layer_export_dialog.h"
#include "widgets/look/number_text.h"
#include "widgets/state/work_state.h"

namespace zhitu::test {

using exchange::ExportFormat;
using exchange::Layer;
using widgets::LayerExportDialog;
using widgets::LayerExportService;

class LayerExportTest : public QObject {
    Q_OBJECT

private:
    DemoWindow window_;
    TemporaryFolder folder_;
    cache::Connection demo_{demoFile().string(), cache::Access::ReadOnly};

    LayerExportDialog& dialog() { return *window_->findChild<LayerExportDialog*>(); }
    template <typename Widget>
    Widget& part(const char* name)
    {
        auto* found = dialog().findChild<Widget*>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("%s is not there", name);
        return *found;
    }
    QString words(const char* name) { return part<QLabel>(name).text(); }
    void open()
    {
        window_->commands()[QStringLiteral("exportLayer")]->trigger();
        QVERIFY(QTest::qWaitForWindowActive(&dialog(), kPatienceMs));
    }
    void chooseLayer(Layer layer)
    {
        auto& list = part<QTreeWidget>("layerTable");
        const QModelIndex row = list.model()->index(static_cast<int>(layer), 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
        QCOMPARE(list.currentIndex().row(), row.row());
    }
    QString counted(Layer layer)
    {
        return part<QTreeWidget>("layerTable").topLevelItem(static_cast<int>(layer))->text(1);
    }
    void chooseFormat(ExportFormat format)
    {
        chooseBy(part<QComboBox>("layerFormat"), static_cast<int>(format));
    }
    /// By the arrows, as one does without a mouse.
    static void chooseBy(QComboBox& box, int data)
    {
        const int wanted = box.findData(data);
        QVERIFY(wanted >= 0);
        box.setFocus();
        while (box.currentIndex() != wanted)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void chooseCrs(exchange::CrsKind kind)
    {
        chooseBy(part<QComboBox>("layerCrs"), static_cast<int>(kind));
    }
    QList<int> systems()
    {
        QList<int> kinds;
        const auto& box = part<QComboBox>("layerCrs");
        for (int i = 0; i < box.count(); ++i)
            kinds.append(box.itemData(i).toInt());
        return kinds;
    }
    void press() { QTest::mouseClick(&part<QAbstractButton>("layerExportButton"), Qt::LeftButton); }

    /// What is said of an export that begins now; the first one counts.
    struct Heard {
        QString told;
        QString failed;
        std::vector<domain::ExportNote> notes;
        QObject here;

        [[nodiscard]] bool any() const { return !told.isEmpty() || !failed.isEmpty(); }
    };
    std::unique_ptr<Heard> listen()
    {
        auto heard = std::make_unique<Heard>();
        auto* service = window_->findChild<LayerExportService*>();
        Heard* to = heard.get();
        connect(service, &LayerExportService::told, &to->here,
                [to](const QString& text) { to->told = text; });
        connect(service, &LayerExportService::failed, &to->here,
                [to](const QString& text) { to->failed = text; });
        connect(service, &LayerExportService::written, &to->here,
                [to](const domain::ExportNote& note) { to->notes.push_back(note); });
        return heard;
    }
    /// Through the system's dialog, to its end.
    std::unique_ptr<Heard> exportAs(const char* name)
    {
        auto heard = listen();
        const auto answer = answerModal<QFileDialog>(shown(folder_ / name));
        press();
        (void)QTest::qWaitFor([&] { return heard->any(); }, kPatienceMs);
        return heard;
    }
    static QString ogrinfo(const std::vector<std::string>& arguments)
    {
        return QString::fromStdString(run("/usr/bin/ogrinfo", arguments).output);
    }
    QJsonObject sidecar(const char* name)
    {
        return QJsonDocument::fromJson(
                   QByteArray::fromStdString(readAll(folder_ / (std::string(name) + ".meta.json"))))
            .object();
    }
    /// Labels of several lines that have less room than their lines need.
    QStringList clipped()
    {
        QStringList names;
        for (const auto* label : dialog().findChildren<QLabel*>())
            if (label->isVisible() && label->wordWrap()
                && label->height() < label->heightForWidth(label->width()))
                names += label->objectName();
        for (const auto* button : dialog().findChildren<QAbstractButton*>())
            if (button->isVisible() && button->width() < button->minimumSizeHint().width())
                names += button->text();
        return names;
    }

private Q_SLOTS:
    void cleanup()
    {
        window_->enterArea({});
        window_->state().setFilter(domain::workFilter());
        if (auto* left = window_->findChild<LayerExportDialog*>())
            delete left;
        for (const std::string& name : namesIn(folder_.path()))
            std::filesystem::remove(folder_ / name);
    }

    void camerasLeaveInTheZoneOfTheDistrict()
    {
        domain::Filter filter = domain::workFilter();
        filter.tiers = {domain::CameraTier::Skynet};
        window_->state().setFilter(filter);
        window_->enterArea("500117002000");
        const std::string where = " FROM camera WHERE substr(grid_code, 1, 9) = '500117002' AND "
                                  "tier = "
                                  + std::to_string(static_cast<int>(domain::CameraTier::Skynet));
        const std::int64_t rows = demo_.queryInt("SELECT count(*)" + where);
        QVERIFY(rows > 0 && rows < 10'000);
        open();
        chooseLayer(Layer::Cameras);
        QTRY_COMPARE(counted(Layer::Cameras), widgets::numberText(rows));
        QTRY_COMPARE(counted(Layer::Divisions),
                     widgets::numberText(demo_.queryInt(
                         "SELECT count(*) FROM division WHERE substr(code, 1, 9) = '500117002'")));
        QVERIFY2(words("layerFilterWords").contains(QStringLiteral("500117002")),
                 qPrintable(words("layerFilterWords")));
        chooseFormat(ExportFormat::GeoPackage);
        chooseCrs(exchange::CrsKind::GaussKruger);
        QCOMPARE(part<QComboBox>("layerZone").currentData().toInt(), 35); // 105° E
        QVERIFY(words("layerCrsWords").contains(QStringLiteral("EPSG:4523")));
        keepPictures(window_.look(), QStringLiteral("layer-export"),
                     [this] { return dialog().grab().toImage(); });
        const auto heard = exportAs("天网.gpkg");
        QVERIFY2(heard->failed.isEmpty(), qPrintable(heard->failed));
        QVERIFY2(heard->told.contains(widgets::numberText(rows)), qPrintable(heard->told));
        QVERIFY(heard->told.contains(QStringLiteral("天网.gpkg.meta.json")));
        QVERIFY(!dialog().isVisible());

        const std::string file = (folder_ / "天网.gpkg").string();
        const QString summary = ogrinfo({"-so", "-al", file});
        QVERIFY2(summary.contains(QStringLiteral("Feature Count: %1\n").arg(rows)),
                 qPrintable(summary));
        QVERIFY(summary.contains(QStringLiteral("CGCS2000 / 3-degree Gauss-Kruger zone 35")));
        QVERIFY(!summary.contains(QStringLiteral("stream")));
        // One place, by the numbers of another program.
        cache::Statement row = demo_.prepare("SELECT id, geom" + where + " ORDER BY id");
        QVERIFY(row.step());
        const auto place = cache::decodePoint(row.blob(1));
        QVERIFY(place.has_value());
        const Outcome there =
            run("/usr/bin/gdaltransform",
                {"-s_srs", "EPSG:4490", "-t_srs", "EPSG:4523", "-output_xy", "-coord",
                 std::to_string(place->lon), std::to_string(place->lat)});
        const QStringList expected = QString::fromStdString(there.output).simplified().split(u' ');
        QVERIFY2(expected.size() == 2, there.output.c_str());
        const QString one =
            ogrinfo({"-q", "-al", "-where", "id = " + std::to_string(row.integer(0)), file});
        static const QRegularExpression point(QStringLiteral("POINT \\(([0-9.]+) ([0-9.]+)\\)"));
        const auto found = point.match(one);
        QVERIFY2(found.hasMatch(), qPrintable(one));
        // to_string() keeps a millionth of a degree: a tenth of a metre
        QVERIFY(std::abs(found.captured(1).toDouble() - expected[0].toDouble()) < 0.2);
        QVERIFY(std::abs(found.captured(2).toDouble() - expected[1].toDouble()) < 0.2);

        // What the file is, years later.
        const QJsonObject json = sidecar("天网.gpkg");
        QCOMPARE(json.value(QStringLiteral("rows")).toInteger(), rows);
        QCOMPARE(json.value(QStringLiteral("layer")).toString(), QStringLiteral("cameras"));
        QCOMPARE(json.value(QStringLiteral("filter")).toObject().value(QStringLiteral("area")),
                 QJsonValue(QStringLiteral("500117002")));
        for (const char* key : {"licence", "written_at", "as_of", "source"})
            QVERIFY2(!json.value(QLatin1StringView(key)).isUndefined(), key);
        // What the audit is told.
        QCOMPARE(heard->notes.size(), 1U);
        QCOMPARE(heard->notes[0].what, std::string("layer cameras"));
        QCOMPARE(heard->notes[0].rows, rows);
        QCOMPARE(heard->notes[0].file, std::string("天网.gpkg"));
        QVERIFY(heard->notes[0].filter.find("500117002") != std::string::npos);

        // The next time it begins with what was chosen, also in another dialog.
        delete &dialog();
        open();
        QCOMPARE(part<QComboBox>("layerFormat").currentData().toInt(),
                 static_cast<int>(ExportFormat::GeoPackage));
        QCOMPARE(dialog().wanted().crs, exchange::crsNamed(u"gk:35"));
    }

    void everyRowLeavesWhereNothingNarrowsIt()
    {
        domain::Filter filter = domain::workFilter();
        filter.tiers = {domain::CameraTier::Lookout};
        window_->state().setFilter(filter);
        window_->enterArea("500117002000");
        open();
        chooseLayer(Layer::Cameras);
        for (const char* box : {"layerInArea", "layerFiltered"}) {
            part<QCheckBox>(box).setFocus();
            QTest::keyClick(&part<QCheckBox>(box), Qt::Key_Space);
            QVERIFY(!part<QCheckBox>(box).isChecked());
        }
        QTRY_COMPARE(counted(Layer::Cameras),
                     widgets::numberText(demo_.queryInt("SELECT count(*) FROM camera")));
        QTRY_COMPARE(counted(Layer::Cases),
                     widgets::numberText(demo_.queryInt("SELECT count(*) FROM \"case\"")));
        QVERIFY(!words("layerFilterWords").contains(QStringLiteral("500117002")));
        // The window goes on; what is ticked again follows it.
        window_->enterArea("500117003000");
        QTest::keyClick(&part<QCheckBox>("layerInArea"), Qt::Key_Space);
        QTRY_COMPARE(counted(Layer::Cameras),
                     widgets::numberText(demo_.queryInt(
                         "SELECT count(*) FROM camera WHERE substr(grid_code, 1, 9) = "
                         "'500117003'")));
        // A filter of cases and cameras says nothing about grids.
        chooseLayer(Layer::Grids);
        QVERIFY(!part<QCheckBox>("layerFiltered").isEnabled());
    }

    void whatAKindOfFileCannotHoldIsSaid()
    {
        using enum exchange::CrsKind;
        open();
        chooseCrs(Gcj02);
        QVERIFY(words("layerCrsWords").contains(QStringLiteral("300")));
        chooseFormat(ExportFormat::Shapefile);
        for (const char* limit : {"10", "254", "2 GB", ".cpg", "UTF-8"})
            QVERIFY2(words("layerLimits").contains(QLatin1StringView(limit)), limit);
        QCOMPARE(systems().size(), 5);
        keepPictures(window_.look(), QStringLiteral("layer-export-shapefile"),
                     [this] { return dialog().grab().toImage(); });
        for (const ExportFormat format :
             {ExportFormat::Shapefile, ExportFormat::Xlsx, ExportFormat::GeoPackage}) {
            window_.look().setTypePercent(150);
            chooseFormat(format);
            QTRY_VERIFY2(clipped().isEmpty(), qPrintable(clipped().join(u' ')));
        }
        window_.look().setTypePercent(100);
        chooseFormat(ExportFormat::Kml);
        QCOMPARE(systems(), QList<int>{static_cast<int>(Wgs84)});
        QVERIFY(!part<QComboBox>("layerCrs").isEnabled());
        chooseFormat(ExportFormat::GeoJson);
        QCOMPARE(systems(), (QList<int>{static_cast<int>(Wgs84), static_cast<int>(Gcj02)}));
        chooseFormat(ExportFormat::GeoPackage);
        QCOMPARE(part<QComboBox>("layerCrs").currentData().toInt(), static_cast<int>(Gcj02));
        // Whoever does not see it is told what each thing is.
        for (const QWidget* widget : dialog().findChildren<QWidget*>())
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0) {
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                QVERIFY2(!widget->accessibleName().isEmpty()
                             || (button != nullptr && !button->text().isEmpty()),
                         qPrintable(widget->objectName()));
            }
    }

    void aShapefileIsItsFiveFilesAndIsReplacedOnlyWhenAsked()
    {
        open();
        chooseLayer(Layer::KeySites);
        chooseFormat(ExportFormat::Shapefile);
        chooseCrs(exchange::CrsKind::Cgcs2000);
        QVERIFY(exportAs("重点部位.shp")->failed.isEmpty());
        QCOMPARE(
            namesIn(folder_.path()),
            (std::vector<std::string>{"重点部位.cpg", "重点部位.dbf", "重点部位.prj",
                                      "重点部位.shp", "重点部位.shp.meta.json", "重点部位.shx"}));
        QVERIFY(ogrinfo({"-so", "-al", (folder_ / "重点部位.shp").string()})
                    .contains(QStringLiteral("Feature Count: 100\n")));
        // A table of that name that is nobody's part is nothing that was asked about.
        std::filesystem::remove(folder_ / "重点部位.shp");
        writeAll(folder_ / "重点部位.dbf", "theirs");
        const auto heard = listen();
        open();
        dialog().exportTo(folder_ / "重点部位.shp");
        QTRY_VERIFY(heard->any());
        QVERIFY2(heard->failed.contains(QStringLiteral("重点部位.")), qPrintable(heard->failed));
        QCOMPARE(readAll(folder_ / "重点部位.dbf"), std::string("theirs"));
        QVERIFY(heard->notes.empty());
    }

    void itIsCancelledAndLeavesNothing()
    {
        open();
        chooseLayer(Layer::Cases);
        part<QCheckBox>("layerFiltered").setChecked(false);
        chooseFormat(ExportFormat::Xlsx);
        const auto heard = listen();
        const auto answer = answerModal<QFileDialog>(shown(folder_ / "事件.xlsx"));
        press();
        auto* progress = window_->findChild<QProgressDialog*>();
        QVERIFY(progress != nullptr);
        QTRY_VERIFY(progress->isVisible() && progress->value() > 0);
        QVERIFY2(!std::filesystem::exists(folder_ / "事件.xlsx"), "half a file has the name");
        QTest::mouseClick(progress->findChild<QAbstractButton*>(), Qt::LeftButton);
        QTRY_VERIFY(heard->any());
        QVERIFY2(heard->told.contains(QStringLiteral("取消")), qPrintable(heard->told));
        QVERIFY(heard->notes.empty());
        QVERIFY(namesIn(folder_.path()).empty());
    }

    void whatGoesWrongIsSaid()
    {
        open();
        chooseFormat(ExportFormat::Csv);
        for (const std::filesystem::path& folder :
             {std::filesystem::path("/proc"), folder_ / "nowhere"}) {
            open();
            const auto heard = listen();
            dialog().exportTo(folder / "x.csv");
            QTRY_VERIFY(heard->any());
            QVERIFY2(heard->failed.contains(shown(folder)), qPrintable(heard->failed));
            QVERIFY(heard->notes.empty());
        }
    }

    void aDrillIsMarked()
    {
        drill::setPresentTitle(QStringLiteral("防汛演练"));
        open();
        chooseLayer(Layer::KeySites);
        chooseFormat(ExportFormat::Csv);
        QVERIFY(words("layerLeftOut").contains(QStringLiteral("防汛演练")));
        const auto heard = exportAs("演练.csv");
        drill::setPresentTitle({});
        QVERIFY2(heard->failed.isEmpty(), qPrintable(heard->failed));
        const QString text = QString::fromStdString(readAll(folder_ / "演练.csv"));
        QVERIFY(text.section(u'\n', 0, 0).contains(QStringLiteral("drill")));
        QCOMPARE(text.count(QStringLiteral("防汛演练")), 100);
    }

    void itSpeaksTheLanguageOfTheWindow()
    {
        open();
        QCOMPARE(dialog().windowTitle(), QStringLiteral("导出图层"));
        window_.look().setLanguage(translations::Language::English);
        QTRY_COMPARE(dialog().windowTitle(), QStringLiteral("Export a layer"));
        QTRY_VERIFY(counted(Layer::Cases) != QStringLiteral("…"));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(dialog().windowTitle(), QStringLiteral("导出图层"));
    }
};

} // namespace zhitu::test

QTEST_MAIN(zhitu::test::LayerExportTest)
#include "layer_export_test.moc"
