// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cases/pick_line.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kMostRows = 6; ///< without scrolling

} // namespace

PickLine::PickLine(QWidget* parent) : QWidget(parent), line_(new QLineEdit), list_(new QListWidget)
{
    line_->setProperty("autosave", false); // what was picked is kept elsewhere
    line_->installEventFilter(this);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    list_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(kSpace1);
    column->addWidget(line_);
    column->addWidget(list_);
    setFocusProxy(line_);
    connect(line_, &QLineEdit::textEdited, this, &PickLine::typed);
    connect(list_, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { pick(list_->row(item)); });
}

void PickLine::offer(const QList<Offer>& offers)
{
    offers_ = offers;
    list_->clear();
    for (const Offer& offer : offers_)
        list_->addItem(offer.detail.isEmpty() ? offer.text
                                              : tr("%1   %2").arg(offer.text, offer.detail));
    list_->setVisible(!offers_.isEmpty());
    if (offers_.isEmpty())
        return;
    list_->setCurrentRow(0);
    const int rows = static_cast<int>(std::min<qsizetype>(offers_.size(), kMostRows));
    list_->setFixedHeight(rows * list_->sizeHintForRow(0) + 2 * list_->frameWidth());
}

void PickLine::setText(const QString& text)
{
    line_->setText(text);
    line_->setCursorPosition(0);
}

bool PickLine::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == line_ && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier)
            return handle(key->key());
    }
    return QWidget::eventFilter(watched, event);
}

bool PickLine::handle(int key)
{
    if (offers_.isEmpty()) // Enter before anything is offered must not send the form
        return key == Qt::Key_Return || key == Qt::Key_Enter;
    const int row = list_->currentRow();
    switch (key) {
    case Qt::Key_Down:
        list_->setCurrentRow(std::min(row + 1, list_->count() - 1));
        return true;
    case Qt::Key_Up:
        list_->setCurrentRow(std::max(row - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pick(row);
        return true;
    case Qt::Key_Tab: // goes on with what is marked
        pick(row);
        return false;
    case Qt::Key_Escape:
        offer({});
        return true;
    default:
        return false;
    }
}

void PickLine::pick(int row)
{
    if (row < 0 || row >= offers_.size())
        return;
    const Offer chosen = offers_[row];
    offer({});
    setText(chosen.text);
    Q_EMIT picked(chosen.data);
}

} // namespace zhitu::widgets
