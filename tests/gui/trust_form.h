// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A form with one editor of each kind.
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>
#include <QVBoxLayout>

#include "widgets/trust/form_autosave.h"

namespace zhitu::test {

class TrustForm : public QWidget {
public:
    explicit TrustForm(widgets::DraftService& drafts, const QString& key = QStringLiteral("case/7"))
    {
        setWindowTitle(QStringLiteral("Case 7"));
        auto* column = new QVBoxLayout(this);
        const auto add = [&](auto*& editor, const char* name) {
            editor = new std::remove_pointer_t<std::remove_reference_t<decltype(editor)>>;
            editor->setObjectName(QString::fromLatin1(name));
            column->addWidget(editor);
        };
        add(line, "line");
        add(text, "text");
        add(rich, "rich");
        add(choice, "choice");
        add(check, "check");
        add(number, "number");
        add(real, "real");
        add(moment, "moment");
        add(password, "password");
        add(unnamed, "");
        rich->setAcceptRichText(false);
        choice->addItem(QStringLiteral("one"), 1);
        choice->addItem(QStringLiteral("two"), 2);
        choice->addItem(QStringLiteral("three"), 3);
        password->setEchoMode(QLineEdit::Password);
        number->setMaximum(1000);
        autosave = new widgets::FormAutosave(*this, key, drafts);
        column->addWidget(autosave->statusLine());
    }

    QLineEdit* line = nullptr;
    QPlainTextEdit* text = nullptr;
    QTextEdit* rich = nullptr;
    QComboBox* choice = nullptr;
    QCheckBox* check = nullptr;
    QSpinBox* number = nullptr;
    QDoubleSpinBox* real = nullptr;
    QDateTimeEdit* moment = nullptr;
    QLineEdit* password = nullptr;
    QLineEdit* unnamed = nullptr;
    widgets::FormAutosave* autosave = nullptr;
};

} // namespace zhitu::test
