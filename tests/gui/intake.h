// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What every intake has to say.
#pragma once

#include <QLineEdit>
#include <QTest>

namespace zhitu::test {

/// Types the code of an item of the small district and takes the first one that is offered.
inline void pickItem(QWidget& form, const QString& typed = QStringLiteral("i1"))
{
    auto* item = form.findChild<QLineEdit*>(QStringLiteral("item"));
    item->setFocus();
    QTest::keyClicks(item, typed);
    QTest::keyClick(item, Qt::Key_Return);
}

} // namespace zhitu::test
