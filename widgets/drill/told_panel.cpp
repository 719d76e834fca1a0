// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/told_panel.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <algorithm>
#include <utility>

#include "widgets/drill/told_delegate.h"
#include "widgets/drill/told_symbol.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

ToldPanel::ToldPanel(QWidget* parent)
    : QWidget(parent), quiet_(new QLabel), list_(new QListView),
      model_(new QStandardItemModel(this)), pages_(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("toldPanel"));
    quiet_->setAlignment(Qt::AlignCenter);
    quiet_->setWordWrap(true);
    quiet_->setMargin(kSpace4);
    list_->setObjectName(QStringLiteral("toldList"));
    list_->setModel(model_);
    list_->setItemDelegate(new ToldDelegate(*this, list_));
    list_->setResizeMode(QListView::Adjust);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    pages_->addWidget(quiet_);
    pages_->addWidget(list_);
    const auto go = [this](const QModelIndex& index) {
        const auto place = static_cast<std::size_t>(index.data(kToldRole).toLongLong());
        if (told_ && place < told_->size())
            Q_EMIT goWanted((*told_)[place]);
    };
    connect(list_, &QListView::clicked, this, go);
    connect(list_, &QListView::activated, this, go);
    retranslate();
}

void ToldPanel::setTold(const ToldList& told)
{
    const ToldList before = std::exchange(told_, told);
    if (!told) {
        known_ = -1;
        seen_ = 0;
        model_->clear();
        pages_->setCurrentIndex(0);
        Q_EMIT unreadChanged();
        return;
    }
    const std::int64_t newest = told->empty() ? 0 : told->front().id;
    if (known_ == newest && before && before->size() == told->size())
        return;
    const std::int64_t known = std::exchange(known_, newest);
    model_->clear();
    for (std::size_t i = 0; i < told->size(); ++i) {
        auto* item = new QStandardItem;
        item->setData(static_cast<qlonglong>(i), kToldRole);
        item->setData(textOf((*told)[i].kind) + QStringLiteral(": ") + (*told)[i].title,
                      Qt::AccessibleTextRole);
        model_->appendRow(item);
    }
    pages_->setCurrentIndex(told->empty() ? 0 : 1);
    if (known >= 0) // the oldest of the new ones first, as they came
        for (auto one = told->rbegin(); one != told->rend(); ++one)
            if (one->id > known)
                Q_EMIT arrived(*one);
    look();
    Q_EMIT unreadChanged();
}

int ToldPanel::unread() const
{
    if (!told_)
        return 0;
    return static_cast<int>(
        std::ranges::count_if(*told_, [this](const drill::Told& t) { return t.id > seen_; }));
}

/// What is on the screen counts as read.
void ToldPanel::look()
{
    if (isVisible() && !visibleRegion().isEmpty() && known_ > seen_) {
        seen_ = known_;
        Q_EMIT unreadChanged();
    }
}

void ToldPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    QMetaObject::invokeMethod(this, &ToldPanel::look, Qt::QueuedConnection);
}

void ToldPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ToldPanel::retranslate()
{
    list_->setAccessibleName(tr("What you are told"));
    quiet_->setText(
        tr("Nothing was told yet. Messages, weather and orders of the drill come here."));
}

} // namespace zhitu::widgets
