// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks for the name and the key of a view.
#pragma once

#include <QDialog>

#include "widgets/views/saved_views.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace zhitu::widgets {

class DraftService;
class FormAutosave;

/// GUI thread. Says while one types whether a view of that name would be replaced.
class SaveViewDialog : public QDialog {
    Q_OBJECT

public:
    SaveViewDialog(const SavedViews& views, const QString& name, DraftService& drafts,
                   QWidget* parent = nullptr);

    void done(int result) override;

    [[nodiscard]] QString name() const;
    [[nodiscard]] int key() const;

private:
    void refresh();

    const SavedViews& views_;
    QLineEdit* name_;
    QComboBox* key_;
    QLabel* hint_;
    QPushButton* ok_;
    FormAutosave* autosave_;
};

} // namespace zhitu::widgets
