// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Every command with its keys, which one can change: F1.
#pragma once

#include <QDialog>

#include "widgets/commands/commands.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace zhitu::widgets {

/// The title of a group of commands, as its menu has it, without the mark for the keyboard.
[[nodiscard]] QString titleOf(CommandGroup group);

/// GUI thread.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutsDialog(Commands& commands, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void fill();
    void search();
    void showCurrent();
    void setKeys();
    [[nodiscard]] const Command* current() const;

    Commands& commands_;
    QLineEdit* line_;
    QTreeWidget* tree_;
    QKeySequenceEdit* edit_;
    QLabel* hint_;
    QPushButton* set_;
    QPushButton* none_;
    QPushButton* reset_;
};

} // namespace zhitu::widgets
