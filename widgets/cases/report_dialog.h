// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Takes in a case at a place. The full form is the case loop's; this one has what a case cannot be
/// without.
#pragma once

#include <QDialog>

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// \param grid where it is \param place in it
    ReportDialog(const domain::Grid& grid, domain::LonLat place, const map::MapData& mapData,
                 QWidget* parent);

    /// After it was accepted.
    [[nodiscard]] domain::CaseReport report() const;

private:
    void refresh();

    std::string gridCode_;
    domain::LonLat place_;
    std::vector<domain::ServiceItem> itemsById_;
    QComboBox* items_;
    QLineEdit* title_;
    QLineEdit* reporter_;
    QLineEdit* phone_;
    QPlainTextEdit* narrative_;
    QLabel* deadline_;
    QPushButton* accept_;
};

} // namespace zhitu::widgets
