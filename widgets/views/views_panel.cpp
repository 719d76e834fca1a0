// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/views/views_panel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "data/paths.h"
#include "widgets/look/theme.h"
#include "widgets/views/save_view_dialog.h"

namespace zhitu::widgets {

ViewsPanel::ViewsPanel(SavedViews& views, DraftService& drafts, QWidget* parent)
    : QWidget(parent), views_(views), drafts_(drafts), list_(new QListWidget), hint_(new QLabel),
      save_(new QToolButton), more_(new QToolButton)
{
    setObjectName(QStringLiteral("views"));
    list_->setObjectName(QStringLiteral("viewList"));
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    save_->setObjectName(QStringLiteral("viewSave"));
    more_->setObjectName(QStringLiteral("viewMore"));
    hint_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    auto* bar = new QWidget;
    bar->setObjectName(QStringLiteral("listBar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(kSpace1);
    row->addWidget(save_);
    row->addWidget(more_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace3, kSpace2, kSpace3, kSpace2);
    column->setSpacing(kSpace2);
    column->addWidget(bar);
    column->addWidget(hint_);
    column->addWidget(list_, 1);

    connect(save_, &QToolButton::clicked, this, [this] { Q_EMIT saveWanted({}); });
    connect(more_, &QToolButton::clicked, this,
            [this] { showMenu(more_->mapToGlobal(QPoint(0, more_->height()))); });
    connect(list_, &QListWidget::customContextMenuRequested, this,
            [this](QPoint at) { showMenu(list_->viewport()->mapToGlobal(at)); });
    connect(list_, &QListWidget::itemActivated, this, [this] { Q_EMIT called(current()); });
    connect(list_, &QListWidget::itemClicked, this, [this] { Q_EMIT called(current()); });
    connect(&views_, &SavedViews::changed, this, &ViewsPanel::refresh);
    retranslate();
}

QString ViewsPanel::current() const
{
    const QListWidgetItem* item = list_->currentItem();
    return item != nullptr ? item->data(Qt::UserRole).toString() : QString();
}

void ViewsPanel::refresh()
{
    const QString chosen = current();
    list_->clear();
    for (const SavedView& view : views_.all()) {
        auto* item = new QListWidgetItem(
            view.key == 0 ? view.name : QStringLiteral("%1   %2").arg(view.key).arg(view.name),
            list_);
        item->setData(Qt::UserRole, view.name);
        item->setToolTip(view.key == 0 ? view.name
                                       : tr("%1 (key %2)").arg(view.name).arg(view.key));
        if (view.name == chosen)
            list_->setCurrentItem(item);
    }
    hint_->setVisible(views_.all().empty());
}

void ViewsPanel::showMenu(QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const SavedView* view = views_.named(current())) {
        const QString name = view->name;
        menu->addAction(tr("Go there"), this, [this, name] { Q_EMIT called(name); });
        menu->addAction(tr("Save what is seen now as “%1”").arg(name), this,
                        [this, name] { Q_EMIT saveWanted(name); });
        menu->addAction(tr("Rename…"), this, &ViewsPanel::rename);
        QMenu* keys = menu->addMenu(tr("Key"));
        for (int key = 0; key <= 9; ++key) {
            QAction* action = keys->addAction(key == 0 ? tr("No key") : QString::number(key), this,
                                              [this, name, key] { views_.setKey(name, key); });
            action->setCheckable(true);
            action->setChecked(key == view->key);
        }
        menu->addAction(tr("Delete"), this, [this, name] {
            if (QMessageBox::question(this, tr("Delete a view"),
                                      tr("Delete the view “%1”? The data it shows stay.").arg(name))
                == QMessageBox::Yes)
                views_.remove(name);
        });
        menu->addSeparator();
    }
    menu->addAction(tr("Export views…"), this, &ViewsPanel::askForExport)
        ->setEnabled(!views_.all().empty());
    menu->addAction(tr("Import views…"), this, &ViewsPanel::askForImport);
    menu->popup(at);
}

void ViewsPanel::rename()
{
    const QString name = current();
    bool ok = false;
    const QString wanted = QInputDialog::getText(this, tr("Rename a view"), tr("New name"),
                                                 QLineEdit::Normal, name, &ok);
    if (ok && !views_.rename(name, wanted))
        QMessageBox::information(this, tr("Rename a view"),
                                 tr("“%1” cannot be used: it is empty, or another view has it. The "
                                    "view keeps its name.")
                                     .arg(wanted));
}

void ViewsPanel::askAndSave(const SavedView& present)
{
    SaveViewDialog dialog(views_, present.name, drafts_, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    SavedView view = present;
    view.name = dialog.name();
    view.key = dialog.key();
    if (!views_.save(view))
        QMessageBox::information(this, tr("Save this view…"),
                                 tr("There are %1 views already, and no room for another. Nothing "
                                    "was changed; please delete one first.")
                                     .arg(SavedViews::kMost));
}

void ViewsPanel::askForExport()
{
    const QString name = QFileDialog::getSaveFileName(
        this, tr("Export views"), tr("views") + QStringLiteral(".json"), tr("Views (*.json)"));
    if (!name.isEmpty())
        views_.exportTo(pathFrom(name));
}

void ViewsPanel::askForImport()
{
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Import views"), QString(), tr("Views (*.json)"));
    if (!name.isEmpty())
        views_.importFrom(pathFrom(name));
}

void ViewsPanel::retranslate()
{
    save_->setText(tr("Save this view…"));
    more_->setText(tr("More"));
    hint_->setText(tr("A saved view brings back place, layers, filter and time. The keys 1 to 9 "
                      "call it."));
    list_->setAccessibleName(tr("Saved views"));
    refresh();
}

} // namespace zhitu::widgets
