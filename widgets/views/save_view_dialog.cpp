// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/save_view_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "widgets/look/theme.h"
#include "widgets/trust/form_autosave.h"

namespace zhitu::widgets {

SaveViewDialog::SaveViewDialog(const SavedViews& views, const QString& name, DraftService& drafts,
                               QWidget* parent)
    : QDialog(parent), views_(views), name_(new QLineEdit(name)), key_(new QComboBox),
      hint_(new QLabel)
{
    setObjectName(QStringLiteral("saveViewDialog"));
    setWindowTitle(tr("Save this view"));
    setMinimumWidth(380);
    name_->setObjectName(QStringLiteral("viewName")); // a draft keeps what has a name
    key_->setObjectName(QStringLiteral("viewKey"));
    name_->setMaxLength(SavedView::kMostLetters);
    name_->selectAll();
    key_->addItem(tr("No key"), 0);
    for (int key = 1; key <= 9; ++key) {
        const SavedView* taken = views_.withKey(key);
        key_->addItem(taken == nullptr ? QString::number(key)
                                       : tr("%1 (now “%2”)").arg(key).arg(taken->name),
                      key);
    }
    key_->setCurrentIndex(views_.freeKey());
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(kSpace4, kSpace4, kSpace4, kSpace4);
    form->setSpacing(kSpace3);
    form->addRow(tr("Name"), name_);
    form->addRow(tr("Key"), key_);
    form->addRow(hint_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    ok_ = buttons->button(QDialogButtonBox::Save);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    connect(name_, &QLineEdit::textChanged, this, &SaveViewDialog::refresh);
    connect(key_, &QComboBox::currentIndexChanged, this, &SaveViewDialog::refresh);
    autosave_ = new FormAutosave(*this, QStringLiteral("view/new"), drafts);
    form->insertRow(form->rowCount() - 1, autosave_->statusLine());
    refresh();
}

void SaveViewDialog::done(int result)
{
    result == Accepted ? autosave_->submitted() : autosave_->discard();
    QDialog::done(result);
}

QString SaveViewDialog::name() const
{
    return name_->text().simplified();
}

int SaveViewDialog::key() const
{
    return key_->currentData().toInt();
}

void SaveViewDialog::refresh()
{
    ok_->setEnabled(!name().isEmpty());
    const SavedView* taken = views_.withKey(key());
    if (views_.named(name()) != nullptr)
        hint_->setText(tr("A view of this name is there; it will be replaced."));
    else if (taken != nullptr)
        hint_->setText(tr("“%1” will have no key any more.").arg(taken->name));
    else
        hint_->setText(tr("Place, layers, filter and time are saved."));
}

} // namespace zhitu::widgets
