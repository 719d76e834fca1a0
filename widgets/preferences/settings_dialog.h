// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Everything the user can choose, with a line to search in it. What is chosen holds at once.
#pragma once

#include <QDialog>
#include <functional>
#include <vector>

#include "widgets/look/look.h"
#include "widgets/settings/settings.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace zhitu::widgets {

/// GUI thread. Filled anew each time it is shown, and in another language.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings& settings, Look& look, QWidget* parent = nullptr);

Q_SIGNALS:
    void shortcutsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Section {
        QLabel* heading;
        std::vector<QWidget*> rows;
    };
    void fill();
    void addLookSection();
    void addCentreSection();
    void addWallSection();
    void addVideoSection();
    void addShortcutSection();
    void startSection(const QString& title);
    /// \param words further ones that the row is found by
    void addRow(const QString& title, const QString& help, QWidget* editor,
                const QString& words = {});
    void search(const QString& text);

    Settings& settings_;
    Look& look_;
    QLineEdit* line_;
    QWidget* page_;
    QVBoxLayout* column_ = nullptr;
    QLabel* nothing_;
    std::vector<Section> sections_;
};

} // namespace zhitu::widgets
