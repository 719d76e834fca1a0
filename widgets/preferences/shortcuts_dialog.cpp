// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/shortcuts_dialog.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "widgets/look/clear_button.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

QString titleOf(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File:
        return ShortcutsDialog::tr("File");
    case CommandGroup::Centre:
        return ShortcutsDialog::tr("Centre");
    case CommandGroup::Cases:
        return ShortcutsDialog::tr("Cases");
    case CommandGroup::Place:
        return ShortcutsDialog::tr("Place");
    case CommandGroup::View:
        return ShortcutsDialog::tr("View");
    case CommandGroup::Window:
        return ShortcutsDialog::tr("Window");
    case CommandGroup::Look:
        return ShortcutsDialog::tr("Look");
    case CommandGroup::Drill:
        return ShortcutsDialog::tr("Drill");
    case CommandGroup::Help:
        return ShortcutsDialog::tr("Help");
    case CommandGroup::Hidden:
        return ShortcutsDialog::tr("By key only");
    }
    return {};
}

ShortcutsDialog::ShortcutsDialog(Commands& commands, QWidget* parent)
    : QDialog(parent), commands_(commands), line_(new QLineEdit), tree_(new QTreeWidget),
      edit_(new QKeySequenceEdit), hint_(new QLabel), set_(new QPushButton), none_(new QPushButton),
      reset_(new QPushButton)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    resize(620, 640);
    line_->setObjectName(QStringLiteral("shortcutSearch"));
    addClearButton(*line_);
    tree_->setObjectName(QStringLiteral("shortcutTree"));
    tree_->setColumnCount(2);
    tree_->setRootIsDecorated(false);
    tree_->setUniformRowHeights(true);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    edit_->setObjectName(QStringLiteral("shortcutEdit"));
    edit_->setMaximumSequenceLength(1);
    set_->setObjectName(QStringLiteral("shortcutSet"));
    none_->setObjectName(QStringLiteral("shortcutNone"));
    reset_->setObjectName(QStringLiteral("shortcutReset"));
    hint_->setObjectName(QStringLiteral("shortcutHint"));
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout;
    row->setSpacing(kSpace2);
    row->addWidget(edit_, 1);
    row->addWidget(set_);
    row->addWidget(none_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(reset_, QDialogButtonBox::ResetRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    column->setSpacing(kSpace3);
    column->addWidget(line_);
    column->addWidget(tree_, 1);
    column->addLayout(row);
    column->addWidget(hint_);
    column->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(line_, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &ShortcutsDialog::showCurrent);
    connect(tree_, &QTreeWidget::itemActivated, edit_, qOverload<>(&QWidget::setFocus));
    connect(edit_, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        const Command* command = current();
        const Command* other = commands_.withKeys(edit_->keySequence());
        hint_->setText(command != nullptr && other != nullptr && other != command
                           ? tr("“%1” has these keys now; it would lose them.").arg(other->text())
                           : tr("Choose a command, press the new keys, then “Use these keys”."));
    });
    connect(set_, &QPushButton::clicked, this, &ShortcutsDialog::setKeys);
    connect(none_, &QPushButton::clicked, this, [this] {
        edit_->clear();
        setKeys();
    });
    connect(reset_, &QPushButton::clicked, &commands_, &Commands::resetKeys);
    connect(&commands_, &Commands::keysChanged, this, &ShortcutsDialog::fill);
    retranslate();
}

const Command* ShortcutsDialog::current() const
{
    const QTreeWidgetItem* item = tree_->currentItem();
    const QString id = item != nullptr ? item->data(0, Qt::UserRole).toString() : QString();
    for (const Command& command : commands_.all())
        if (command.id == id)
            return &command;
    return nullptr;
}

void ShortcutsDialog::fill()
{
    const Command* before = current();
    const QString chosen = before != nullptr ? before->id : QString();
    const QSignalBlocker quiet(tree_);
    tree_->clear();
    for (int g = 0; g <= static_cast<int>(CommandGroup::Hidden); ++g) {
        const auto group = static_cast<CommandGroup>(g);
        auto* heading = new QTreeWidgetItem(tree_, {titleOf(group)});
        heading->setFlags(Qt::ItemIsEnabled);
        const QFont bold = strong(font());
        heading->setFont(0, bold);
        for (const Command& command : commands_.all())
            if (command.group == group) {
                auto* item = new QTreeWidgetItem(
                    heading, {command.text(),
                              command.action->shortcut().toString(QKeySequence::NativeText)});
                item->setData(0, Qt::UserRole, command.id);
                if (command.action->shortcut() != command.standardKeys)
                    item->setFont(1, bold); // changed by the user
                if (command.id == chosen)
                    tree_->setCurrentItem(item);
            }
        heading->setHidden(heading->childCount() == 0);
    }
    tree_->expandAll();
    search();
    showCurrent();
}

void ShortcutsDialog::search()
{
    const QString wanted = line_->text().trimmed();
    for (int g = 0; g < tree_->topLevelItemCount(); ++g) {
        QTreeWidgetItem* heading = tree_->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < heading->childCount(); ++i) {
            QTreeWidgetItem* item = heading->child(i);
            const bool found = item->text(0).contains(wanted, Qt::CaseInsensitive)
                               || item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!found);
            any = any || found;
        }
        heading->setHidden(!any);
    }
}

void ShortcutsDialog::showCurrent()
{
    const Command* command = current();
    for (QWidget* widget : std::initializer_list<QWidget*>{edit_, set_, none_})
        widget->setEnabled(command != nullptr);
    edit_->setKeySequence(command != nullptr ? command->action->shortcut() : QKeySequence());
}

void ShortcutsDialog::setKeys()
{
    if (const Command* command = current())
        commands_.setKeys(command->id, edit_->keySequence());
}

void ShortcutsDialog::retranslate()
{
    setWindowTitle(tr("Shortcuts"));
    line_->setPlaceholderText(tr("Search for a command or a key"));
    line_->setAccessibleName(line_->placeholderText());
    tree_->setHeaderLabels({tr("Command"), tr("Keys")});
    tree_->setAccessibleName(tr("Shortcuts"));
    edit_->setAccessibleName(tr("New keys"));
    auto* inner = edit_->findChild<QLineEdit*>(); // what has the keyboard
    inner->setAccessibleName(tr("New keys"));
    inner->setPlaceholderText(tr("Press the new keys"));
    set_->setText(tr("Use these keys"));
    none_->setText(tr("No keys"));
    reset_->setText(tr("All as at first"));
    hint_->setText(tr("Choose a command, press the new keys, then “Use these keys”."));
    fill();
}

/// What changed while it was closed.
void ShortcutsDialog::showEvent(QShowEvent* event)
{
    fill();
    QDialog::showEvent(event);
}

void ShortcutsDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace zhitu::widgets
