// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the user says of a base map of his own: name, address, what its positions mean.
#pragma once

#include <QDialog>

#include "data/tiles/base_map.h"

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class SourceDialog : public QDialog {
    Q_OBJECT

public:
    /// \param found what a file or a server says of it; without a layer: an address is asked for
    explicit SourceDialog(const tiles::BaseMap& found, QWidget* parent = nullptr);

    /// Without an id.
    [[nodiscard]] tiles::BaseMap map() const;

protected:
    bool event(QEvent* event) override;

private:
    void check();
    void meanWhatTheGridMeans();

    tiles::BaseMap found_;
    QLineEdit* name_;
    QLineEdit* address_ = nullptr; ///< null: it is a file, or known
    QLineEdit* hosts_ = nullptr;
    QComboBox* grid_ = nullptr;
    QComboBox* datum_;
    QSpinBox* mostZoom_ = nullptr;
    QLineEdit* attribution_;
    QCheckBox* imagery_;
    QCheckBox* mayBeKept_ = nullptr; ///< null: it is a file
    QLabel* problem_;
    QDialogButtonBox* buttons_;
};

} // namespace zhitu::widgets
