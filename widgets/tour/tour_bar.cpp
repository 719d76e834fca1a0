// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/tour_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include "widgets/look/follow_look.h"
#include "widgets/look/parts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kAccentWidth = 4;

} // namespace

TourBar::TourBar(QWidget* parent)
    : QFrame(parent), title_(makeLine("tourTitle")), text_(makeLine("tourText")),
      task_(makeLine("tourTask")), number_(new QLabel), back_(named<QPushButton>("tourBack")),
      next_(named<QPushButton>("tourNext")), end_(named<QPushButton>("tourEnd"))
{
    setObjectName(QStringLiteral("tourBar"));
    number_->setObjectName(QStringLiteral("tourNumber"));
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    auto* words = new QVBoxLayout;
    words->setSpacing(kSpace1);
    for (QWidget* line : std::initializer_list<QWidget*>{title_, text_, task_})
        words->addWidget(line);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSpace4 + kAccentWidth, kSpace3, kSpace4, kSpace3);
    row->setSpacing(kSpace3);
    row->addLayout(words, 1);
    for (QWidget* part : std::initializer_list<QWidget*>{number_, back_, next_, end_})
        row->addWidget(part, 0, Qt::AlignVCenter);
    connect(back_, &QPushButton::clicked, this, &TourBar::back);
    connect(next_, &QPushButton::clicked, this, &TourBar::next);
    connect(end_, &QPushButton::clicked, this, &TourBar::ended);
    followLook(*this, [this] { refreshLook(); });
    refreshLook();
    hide();
}

void TourBar::show(const Words& words, int stop, int stops)
{
    title_->setText(words.title);
    text_->setText(words.text);
    task_->setText(tr("Try it: %1").arg(words.task));
    number_->setText(QStringLiteral("%1 / %2").arg(stop).arg(stops));
    back_->setText(tr("Back"));
    next_->setText(stop < stops ? tr("Next") : tr("Done"));
    end_->setText(tr("End the tour"));
    end_->setVisible(stop < stops);
    back_->setEnabled(stop > 1);
    setAccessibleName(words.title);
    setAccessibleDescription(words.text + u' ' + words.task);
    setVisible(true);
}

void TourBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT ended();
    else
        QFrame::keyPressEvent(event);
}

void TourBar::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(0, 0, kAccentWidth, height(), coloursFor(palette()).accent);
    painter.fillRect(0, height() - 1, width(), 1, edgeColour(palette()));
}

void TourBar::refreshLook()
{
    setInk(*task_, quietText(palette()));
    setInk(*number_, quietText(palette()));
}

} // namespace zhitu::widgets
