// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a scenario says of itself: titles, summary, district, length.
#pragma once

#include <QWidget>
#include <memory>

#include "widgets/drill/field_rows.h"
#include "widgets/drill/scenario_edit.h"

class QLineEdit;
class QPlainTextEdit;
class QTimeEdit;

namespace zhitu::widgets {

/// GUI thread.
class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(ScenarioEdit& edit, QWidget* parent = nullptr);

    bool tell(const drill::Spot& spot, const QString& message);
    void retranslate() { rows_->retranslate(); }

private:
    void refresh();

    ScenarioEdit& edit_;
    std::unique_ptr<FieldRows> rows_;
    QLineEdit* titleZh_;
    QLineEdit* titleEn_;
    QPlainTextEdit* summaryZh_;
    QPlainTextEdit* summaryEn_;
    QLineEdit* id_;
    QLineEdit* district_;
    QTimeEdit* length_;
    bool filling_ = false;
};

} // namespace zhitu::widgets
