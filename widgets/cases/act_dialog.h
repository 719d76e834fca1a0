// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One step of a case: what may be done now, with a reason and a department where they are needed.
#pragma once

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"
#include "widgets/cases/entry_dialog.h"

class QComboBox;
class QLabel;
class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class ActDialog : public EntryDialog {
    Q_OBJECT

public:
    ActDialog(const domain::Case& record, const map::MapData& mapData, DraftService& drafts,
              QWidget* parent);

    /// As it stands.
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
};

} // namespace zhitu::widgets
