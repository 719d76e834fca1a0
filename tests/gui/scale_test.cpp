// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window on a screen of many pixels: run with QT_SCALE_FACTOR 1.5 and 2.
#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>

#include "tests/gui/window.h"
#include "widgets/preferences/settings_dialog.h"
#include "widgets/preferences/shortcuts_dialog.h"

using namespace zhitu;

class ScaleTest : public QObject {
    Q_OBJECT

private:
    test::DemoWindow window_;
    double factor_ = qEnvironmentVariable("QT_SCALE_FACTOR").toDouble();

    /// Texts that have less room than they need.
    static QStringList clippedIn(const QWidget& root)
    {
        QStringList clipped;
        for (const QWidget* widget : root.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->visibleRegion().isEmpty())
                continue;
            const auto* label = qobject_cast<const QLabel*>(widget);
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString text = label != nullptr    ? label->text()
                                 : button != nullptr ? button->text()
                                                     : QString();
            if (text.isEmpty() || (label != nullptr && label->wordWrap()))
                continue;
            if (widget->width() < widget->minimumSizeHint().width()
                || widget->height() < widget->minimumSizeHint().height())
                clipped.append(QStringLiteral("%1 “%2” %3x%4, needs %5x%6")
                                   .arg(widget->objectName(), text)
                                   .arg(widget->width())
                                   .arg(widget->height())
                                   .arg(widget->minimumSizeHint().width())
                                   .arg(widget->minimumSizeHint().height()));
        }
        return clipped;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(factor_ > 1);
        window_->resize(QSize(1880, 1120) / factor_);
        QVERIFY(window_.settle());
    }

    void fitsOntoTheScreen()
    {
        QTRY_VERIFY(window_->frameGeometry().width() <= window_->screen()->geometry().width());
        QTRY_VERIFY(window_->frameGeometry().height() <= window_->screen()->geometry().height());
    }

    void theMapIsDrawnInTheScreensOwnPixels()
    {
        QCOMPARE(window_->devicePixelRatioF(), factor_);
        const QSize expected = (QSizeF(window_.map().size()) * factor_).toSize();
        const QSize drawn = window_.map().grabMap().size();
        QVERIFY(std::abs(drawn.width() - expected.width()) <= 2);
        QVERIFY(std::abs(drawn.height() - expected.height()) <= 2);
    }

    void aClickFindsWhatIsUnderIt()
    {
        const map::MapData& data = *window_.map().data();
        const domain::Centre& centre = data.centres.front();
        window_.map().setView(centre.position, 18.5);
        QVERIFY(window_.settle());
        window_.click(window_.pixelOf(centre.position));
        const auto kind = window_->state().chosen().subject.kind;
        QVERIFY(kind == domain::Subject::Kind::Centre
                || QApplication::activePopupWidget() != nullptr);
        if (QWidget* menu = QApplication::activePopupWidget())
            menu->close();
    }

    void noTextIsCutOff()
    {
        for (const auto language :
             {translations::Language::Chinese, translations::Language::English}) {
            window_.look().setLanguage(language);
            window_->findChild<QAction*>(QStringLiteral("settings"))->trigger();
            window_->findChild<QAction*>(QStringLiteral("shortcuts"))->trigger();
            QStringList clipped;
            const auto nothingClipped = [&] {
                clipped.clear();
                for (const QWidget* root : QApplication::topLevelWidgets())
                    if (root->isVisible())
                        clipped += clippedIn(*root);
                return clipped.isEmpty();
            };
            QTest::qWait(200);
            QVERIFY2(QTest::qWaitFor(nothingClipped), qPrintable(clipped.join(u'\n')));
            window_->findChild<widgets::SettingsDialog*>()->close();
            window_->findChild<widgets::ShortcutsDialog*>()->close();
        }
        window_.look().setLanguage(translations::Language::Chinese);
    }
};

QTEST_MAIN(ScaleTest)
#include "scale_test.moc"
