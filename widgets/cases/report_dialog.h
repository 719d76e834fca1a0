// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Takes in a case at a place. The full form is the case loop's; this one has what a case cannot be
/// without.
#pragma once

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"
#include "widgets/cases/entry_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class ReportDialog : public EntryDialog {
    Q_OBJECT

public:
    /// \param grid place in `mapData->grids`: where it is. A draft is taken in where it was begun,
    /// until the user wants it otherwise.
    ReportDialog(std::shared_ptr<const map::MapData> mapData, std::uint32_t grid,
                 DraftService& drafts, QWidget* parent);

    /// As it stands.
    [[nodiscard]] domain::CaseReport report() const;

private:
    void refresh();
    /// The place of what is written: the one that was chosen, or that of the draft.
    [[nodiscard]] std::uint32_t grid() const;
    [[nodiscard]] domain::LonLat place() const;

    std::shared_ptr<const map::MapData> mapData_;
    std::uint32_t chosen_;
    QLabel* where_;
    QLineEdit* gridCode_; ///< not shown: the draft's place goes with its text
    QPushButton* moveHere_;
    QComboBox* items_;
    QLineEdit* title_;
    QLineEdit* reporter_;
    QLineEdit* phone_;
    QPlainTextEdit* narrative_;
    QLabel* deadline_;
};

} // namespace zhitu::widgets
