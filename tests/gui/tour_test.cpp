// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The tour leads to parts that are there and seen, in both languages, and leaves nothing behind.
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>

#include "tests/gui/pictures.h"
#include "tests/gui/window.h"
#include "widgets/commands/commands.h"
#include "widgets/tour/tour.h"
#include "widgets/tour/tour_bar.h"

using namespace zhitu;
using widgets::Tour;

class TourTest : public QObject {
    Q_OBJECT

    test::DemoWindow window_;

    Tour& tour() { return *window_->findChild<Tour*>(); }
    QWidget& bar() { return *window_->findChild<widgets::TourBar*>(); }
    QWidget* frame() { return window_->findChild<QWidget*>(QStringLiteral("tourFrame")); }
    QString text(const char* name)
    {
        return window_->findChild<QLabel*>(QString::fromLatin1(name))->text();
    }
    void click(const char* name)
    {
        QTest::mouseClick(window_->findChild<QPushButton*>(QString::fromLatin1(name)),
                          Qt::LeftButton);
    }

private Q_SLOTS:
    void init()
    {
        window_->resize(1600, 1000);
        window_->commands()[QStringLiteral("tour")]->trigger();
        QTRY_VERIFY(bar().isVisible());
    }
    void cleanup()
    {
        tour().end();
        QVERIFY(frame() == nullptr);
    }

    void everyStopIsAPartThatIsSeen()
    {
        QStringList titles;
        while (tour().isOn()) {
            const QString title = text("tourTitle");
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.append(title);
            QVERIFY(!text("tourText").isEmpty() && !text("tourTask").isEmpty());
            QWidget* part = tour().part();
            QVERIFY2(part != nullptr, qPrintable(title));
            QTRY_VERIFY2(part->isVisible(), qPrintable(title));
            QTRY_VERIFY2(frame() != nullptr && frame()->isVisible(), qPrintable(title));
            // Around it, and it lets everything through.
            const QRect place(part->mapTo(&*window_, QPoint()), part->size());
            QTRY_VERIFY2(frame()->geometry().contains(place.adjusted(1, 1, -1, -1)),
                         qPrintable(title));
            if (titles.size() == 4 || titles.size() == 6)
                test::keepPictures(window_.look(), QStringLiteral("tour-%1").arg(titles.size()),
                                   [&] { return window_->grabAll(); });
            click("tourNext");
        }
        QCOMPARE(titles.size(), 12);
        QVERIFY(!bar().isVisible());
    }

    void followsThePartThatItShows()
    {
        for (int i = 0; i < 5; ++i)
            click("tourNext");
        auto* list = window_->findChild<QDockWidget*>(QStringLiteral("listDock"));
        QCOMPARE(tour().part(), list);
        const auto around = [&] {
            return frame()->geometry().contains(
                QRect(list->mapTo(&*window_, QPoint()), list->size()).adjusted(1, 1, -1, -1));
        };
        QTRY_VERIFY(frame() && around());
        window_->resizeDocks({list}, {420}, Qt::Vertical);
        QTRY_VERIFY(around());
        list->hide();
        QTRY_VERIFY(!frame()->isVisible());
        list->show();
        list->raise();
        QTRY_VERIFY(frame()->isVisible() && around());
        click("tourBack");
        QVERIFY(tour().part() != list);
    }

    void speaksTheLanguageOfTheWindow()
    {
        using translations::Language;
        window_.look().setLanguage(Language::English);
        QTRY_COMPARE(text("tourTitle"), QStringLiteral("The map"));
        window_.look().setLanguage(Language::Chinese);
        QTRY_COMPARE(text("tourTitle"), QStringLiteral("地图"));
    }

    void escapeEndsIt()
    {
        bar().setFocus();
        QTest::keyClick(&bar(), Qt::Key_Escape);
        QVERIFY(!tour().isOn() && !bar().isVisible());
        QVERIFY(frame() == nullptr);
    }
};

QTEST_MAIN(TourTest)
#include "tour_test.moc"
