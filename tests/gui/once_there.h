// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is to be done inside of a dialog or a menu that holds up the one who opens it.
#pragma once

#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <functional>

namespace zhitu::test {

/// Tries again and again until it says that it is done, however slow the machine is. GUI thread.
inline void onceThere(QObject* context, std::function<bool()> attempt)
{
    auto* look = new QTimer(context);
    QObject::connect(look, &QTimer::timeout, context, [look, attempt = std::move(attempt)] {
        look->stop(); // an attempt may wait for events itself
        attempt() ? look->deleteLater() : look->start();
    });
    look->start(50);
}

/// Types into a line of the modal dialog that comes, and presses Enter.
/// \param line empty: the first one
inline void answerModal(QObject* context, const QString& text, const QString& line = {})
{
    onceThere(context, [text, line] {
        QWidget* modal = QApplication::activeModalWidget();
        auto* edit = modal != nullptr ? modal->findChild<QLineEdit*>(line) : nullptr;
        if (edit == nullptr || !modal->isVisible())
            return false;
        edit->setText(text);
        QTest::keyClick(edit, Qt::Key_Return);
        return true;
    });
}

} // namespace zhitu::test
