// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is seen goes into a file, by the dialog.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>

#include "data/paths.h"
#include "tests/gui/picture_difference.h"
#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/export/export_dialog.h"
#include "widgets/export/export_service.h"
#include "widgets/look/texts.h"

using namespace zhitu;
using widgets::ExportDialog;
using widgets::ExportService;

class ExportTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    test::TemporaryFolder folder_;

    ExportDialog* dialog() { return window_->findChild<ExportDialog*>(); }
    template <typename Widget>
    Widget& part(const char* name)
    {
        return *dialog()->findChild<Widget*>(QString::fromLatin1(name));
    }
    QPushButton& exportButton() { return part<QPushButton>("exportButton"); }
    void open()
    {
        QTest::keyClick(window_.scene(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); }));
    }
    /// For the eyes: see keepPictures().
    void keepSheets()
    {
        const std::string folder = qEnvironmentVariable("ZHITU_PICTURES").toStdString();
        const bool chinese = window_.look().language() == translations::Language::Chinese;
        const map::ExportControl control{[] { return true; }, [](double) {}};
        for (const QSizeF mm : {QSizeF(210, 297), QSizeF(420, 297)}) {
            map::MapSheet sheet = dialog()->sheet();
            sheet.page = mm / 25.4 * map::kLogicalDpi;
            sheet.dpi = 100;
            const std::string name = folder + "/sheet-" + (chinese ? "zh-" : "en-")
                                     + std::to_string(static_cast<int>(mm.width()));
            QVERIFY(exportSheet(sheet, map::SheetFormat::Pdf, name + ".pdf", control));
            QVERIFY(exportSheet(sheet, map::SheetFormat::Png, name + ".png", control));
        }
    }
    /// What was told of the export, or the problem.
    QString exported(const char* name)
    {
        auto* service = window_->findChild<ExportService*>();
        QString said;
        const QObject here;
        connect(service, &ExportService::told, &here,
                [&said](const QString& text) { said = text; });
        connect(service, &ExportService::failed, &here,
                [&said](const QString& text) { said = text; });
        dialog()->exportTo(folder_ / name);
        (void)QTest::qWaitFor([&said] { return !said.isEmpty(); }, test::kPatienceMs);
        return said;
    }

private Q_SLOTS:
    void init()
    {
        window_.map().setView({106.276, 29.99}, 13);
        QVERIFY(window_.settle());
        open();
    }
    void cleanup()
    {
        dialog()->close();
        for (const std::string& name : test::namesIn(folder_.path()))
            std::filesystem::remove(folder_ / name);
    }

    void thePreviewShowsTheSheet()
    {
        QTRY_VERIFY(!part<QLabel>("exportPreview").pixmap().isNull());
        const QSizeF shown = part<QLabel>("exportPreview").pixmap().deviceIndependentSize();
        QVERIFY2(std::abs(shown.width() / shown.height() - 297.0 / 210) < 0.02, "A4 on its side");
        QCOMPARE(part<QLineEdit>("exportTitle").text(), QStringLiteral("合川区"));
        part<QComboBox>("exportOrientation").setCurrentIndex(0);
        QTRY_VERIFY(part<QLabel>("exportPreview").pixmap().width()
                    < part<QLabel>("exportPreview").pixmap().height());
        test::keepPictures(window_.look(), QStringLiteral("export-dialog"), [this] {
            keepSheets();
            return dialog()->grab().toImage();
        });
        part<QComboBox>("exportOrientation").setCurrentIndex(1);
    }

    /// A sheet is read by somebody who sees neither the filter bar nor the tool.
    void whatWasMeasuredAndFilteredGoesWithIt()
    {
        QVERIFY(dialog()->sheet().texts.footer.filter(QStringLiteral("筛选")).isEmpty());
        dialog()->close();
        domain::Filter filter = domain::workFilter();
        filter.states = {domain::CaseState::Reported, domain::CaseState::Accepted};
        filter.overdueOnly = true;
        filter.tiers = {domain::CameraTier::Skynet};
        window_->state().setFilter(filter);
        QTRY_COMPARE(window_.map().points()->filter, filter);
        QTest::keyClick(window_.scene(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!window_.map().reading().isEmpty()); // a tool that nothing was done with yet
        open();
        QVERIFY(!dialog()->sheet().texts.subtitle.contains(window_.map().reading()));
        dialog()->close();
        QTest::keyClick(window_.scene(), Qt::Key_Escape);
        QTest::keyClick(window_.scene(), Qt::Key_M, Qt::ControlModifier);
        window_.click({500, 300});
        window_.click({700, 420});
        // Amid it the leg to the pointer is seen and measured, on the map and on the sheet.
        QTest::mouseMove(window_.scene(), QPoint(800, 200));
        const auto amid = [this] {
            open();
            const map::MapSheet sheet = dialog()->sheet();
            dialog()->close();
            return std::pair(sheet.sketch.outline().size(), sheet.texts.subtitle);
        }();
        QCOMPARE(amid.first, 3U);
        QVERIFY2(amid.second.startsWith(window_.map().reading()), qPrintable(amid.second));
        QTest::keyClick(window_.scene(), Qt::Key_Return);
        const QString length = window_.map().reading();
        QVERIFY(length.contains(u"km") || length.contains(u" m"));
        open();
        const map::MapSheet sheet = dialog()->sheet();
        QVERIFY2(sheet.texts.subtitle.startsWith(length), qPrintable(sheet.texts.subtitle));
        QCOMPARE(sheet.sketch.points.size(), 2U);
        QVERIFY(!sheet.sketch.pointer);
        const QString footer = sheet.texts.footer.join(u' ');
        for (const QString& part :
             {widgets::textOf(filter.states[0]), widgets::textOf(filter.states[1]),
              widgets::textOf(filter.tiers[0]), QStringLiteral("仅已超期")})
            QVERIFY2(footer.contains(part), qPrintable(footer));
        window_.look().setLanguage(translations::Language::English);
        QTRY_VERIFY(dialog()->sheet().texts.subtitle.contains(u"Distance"));
        window_.look().setLanguage(translations::Language::Chinese);
        QTRY_COMPARE(dialog()->sheet().texts.subtitle, sheet.texts.subtitle);
        test::keepPictures(window_.look(), QStringLiteral("export-measured"),
                           [this] { return dialog()->grab().toImage(); });
        QTest::keyClick(window_.scene(), Qt::Key_Escape);
        window_->state().setFilter(domain::workFilter());
        QTRY_COMPARE(window_.map().points()->filter, domain::workFilter());
    }

    /// In the size of the screen it is what stands on the screen.
    void aPictureIsWhatIsSeen()
    {
        part<QComboBox>("exportFormat").setCurrentIndex(1);
        part<QComboBox>("exportPage").setCurrentIndex(3);
        part<QSpinBox>("exportDpi").setValue(96);
        for (const char* off : {"exportPartTitle", "exportPartLegend", "exportPartScaleBar",
                                "exportPartNorth", "exportPartFooter"})
            part<QCheckBox>(off).setChecked(false);
        QVERIFY(exported("seen.png").contains(QStringLiteral("seen.png")));
        QImage file(shown(folder_ / "seen.png"));
        const QImage seen = window_.map().grabMap();
        QCOMPARE(file.size(), seen.size());
        // Without what lies on the map at its edges.
        const QRect middle = seen.rect().adjusted(80, 90, -80, -80);
        const double alike = test::difference(file.copy(middle), seen.copy(middle));
        QVERIFY2(alike < 0.04, qPrintable(QString::number(alike)));
        const double moved =
            test::difference(file.copy(middle.translated(4, 3)), seen.copy(middle));
        QVERIFY2(moved > 4 * alike, "a shifted map would not be seen");
        for (const char* on : {"exportPartTitle", "exportPartLegend", "exportPartScaleBar",
                               "exportPartNorth", "exportPartFooter"})
            part<QCheckBox>(on).setChecked(true);
    }

    void everyFormatIsWritten()
    {
        const char* const files[]{"a.pdf", "b.png", "c.svg", "d.png", "e.tif"};
        const char* const begins[]{"%PDF-", "\x89PNG", "<?xml", "\x89PNG", "II*"};
        part<QComboBox>("exportPage").setCurrentIndex(0);
        part<QSpinBox>("exportDpi").setValue(72);
        for (int format = 0; format < 5; ++format) {
            part<QComboBox>("exportFormat").setCurrentIndex(format);
            QVERIFY(exported(files[format]).contains(QLatin1StringView(files[format])));
            QVERIFY2(test::readAll(folder_ / files[format]).starts_with(begins[format]),
                     files[format]);
        }
        QVERIFY(std::filesystem::exists(folder_ / "d.pgw"));
    }

    /// The printer is one that writes a file, as there is no other here.
    void itIsPrintedOnThePrintersPaper()
    {
        auto* service = window_->findChild<ExportService*>();
        QString said;
        const QObject here;
        connect(service, &ExportService::told, &here,
                [&said](const QString& text) { said = text; });
        const auto printer = std::make_shared<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(shown(folder_ / "printed.pdf"));
        printer->setPageSize(QPageSize(QPageSize::A3));
        printer->setPageOrientation(QPageLayout::Landscape);
        service->print(dialog()->sheet(), printer, &*window_);
        QTRY_VERIFY(!said.isEmpty());
        const test::Outcome facts =
            test::run("/usr/bin/pdfinfo", {(folder_ / "printed.pdf").string()});
        QVERIFY2(facts.output.find("(A3)") != std::string::npos, facts.output.c_str());
        const test::Outcome text =
            test::run("/usr/bin/pdftotext", {(folder_ / "printed.pdf").string(), "-"});
        QVERIFY(text.output.find("合川区") != std::string::npos);
    }

    void itIsCancelledAndLeavesNothing()
    {
        part<QComboBox>("exportFormat").setCurrentIndex(1);
        part<QComboBox>("exportPage").setCurrentIndex(2);
        part<QSpinBox>("exportDpi").setValue(300); // A0: 140 million pixels
        auto* service = window_->findChild<ExportService*>();
        QString said;
        const QObject here;
        connect(service, &ExportService::told, &here,
                [&said](const QString& text) { said = text; });
        dialog()->exportTo(folder_ / "a0.png");
        auto* progress = window_->findChild<QProgressDialog*>(QStringLiteral("mapExportProgress"));
        QVERIFY(progress != nullptr);
        QTRY_VERIFY(progress->isVisible() && progress->value() > 0);
        QVERIFY2(!std::filesystem::exists(folder_ / "a0.png"), "half a file has the name");
        progress->findChild<QPushButton*>()->click();
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY(test::namesIn(folder_.path()).empty());
    }

    void whatGoesWrongIsSaid()
    {
        part<QComboBox>("exportFormat").setCurrentIndex(0);
        const QString said = exported("nowhere/map.pdf");
        QVERIFY2(said.contains(QStringLiteral("nowhere/map.pdf")), qPrintable(said));
    }

    void whatCannotBeIsNotOffered()
    {
        part<QComboBox>("exportFormat").setCurrentIndex(1);
        part<QComboBox>("exportPage").setCurrentIndex(2);
        part<QSpinBox>("exportDpi").setValue(600);
        QVERIFY(!exportButton().isEnabled());
        QVERIFY(part<QLabel>("exportFacts").text().contains(QStringLiteral("16384")));
        part<QComboBox>("exportFormat").setCurrentIndex(0);
        QVERIFY(exportButton().isEnabled());
        auto& scale = part<QComboBox>("exportScale");
        scale.setEditText(QStringLiteral("1:abc"));
        QVERIFY(!exportButton().isEnabled());
        scale.setEditText(QStringLiteral("1:200")); // the camera comes no nearer
        QVERIFY(!exportButton().isEnabled());
        scale.setEditText(QStringLiteral("1:12,500"));
        QVERIFY(exportButton().isEnabled());
        QCOMPARE(dialog()->sheet().view.scaleOneTo, std::optional(12'500.0));
        scale.setCurrentIndex(0);
        QVERIFY(!dialog()->sheet().view.scaleOneTo);
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
