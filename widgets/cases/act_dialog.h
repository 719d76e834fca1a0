// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One step of a case: what may be done now, with a reason and a department where they are needed.
#pragma once

#include <QDialog>
#include <optional>

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class ActDialog : public QDialog {
    Q_OBJECT

public:
    ActDialog(const domain::Case& record, const map::MapData& mapData, QWidget* parent);

    /// After it was accepted.
    [[nodiscard]] domain::CaseAct act() const;

private:
    void refresh();
    [[nodiscard]] domain::CaseAction action() const;

    domain::Case record_;
    QComboBox* actions_;
    QLabel* departmentLabel_;
    QComboBox* departments_;
    QLabel* reasonLabel_;
    QPlainTextEdit* reason_;
    QPushButton* accept_;
};

} // namespace zhitu::widgets
