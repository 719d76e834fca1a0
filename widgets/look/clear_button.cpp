// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/clear_button.h"

#include <QAction>
#include <QLineEdit>
#include <QStyle>

namespace zhitu::widgets {

void addClearButton(QLineEdit& line)
{
    QAction* clear =
        line.addAction(line.style()->standardIcon(QStyle::SP_LineEditClearButton, nullptr, &line),
                       QLineEdit::TrailingPosition);
    clear->setVisible(false);
    QObject::connect(clear, &QAction::triggered, &line, &QLineEdit::clear);
    QObject::connect(&line, &QLineEdit::textChanged, clear,
                     [clear](const QString& text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace zhitu::widgets
