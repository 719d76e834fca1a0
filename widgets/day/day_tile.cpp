// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_tile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include "widgets/day/figure_button.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr double kSmall = 0.9; ///< four of them are to stand beside each other

} // namespace

DayTile::DayTile(DayFigure figure, bool onlySeen, QWidget* parent)
    : QWidget(parent), figure_(figure), title_(new QLabel), number_(new FigureButton),
      comparison_(new QLabel), weeks_(new QWidget)
{
    number_->setObjectName(QStringLiteral("dayFigure%1").arg(static_cast<int>(figure)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace2, kSpace2, kSpace2, kSpace2);
    column->setSpacing(kSpace1);
    for (QLabel* words : {title_, comparison_})
        words->setContentsMargins(kSpace1, 0, kSpace1, 0); // as the numbers
    title_->setWordWrap(true);
    comparison_->setWordWrap(true);
    column->addWidget(title_);
    column->addWidget(number_, 0, Qt::AlignLeft);
    column->addWidget(comparison_);
    column->addStretch(1);
    column->addWidget(weeks_);
    auto* row = new QHBoxLayout(weeks_);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (std::size_t i = 0; i < before_.size(); ++i) {
        const int weeksAgo = static_cast<int>(i) + 1;
        before_[i] = new FigureButton;
        before_[i]->setObjectName(number_->objectName() + QStringLiteral("w%1").arg(weeksAgo));
        connect(before_[i], &QAbstractButton::clicked, this,
                [this, weeksAgo] { Q_EMIT chosen(figure_, weeksAgo); });
    }
    for (auto oldest = before_.rbegin(); oldest != before_.rend(); ++oldest)
        row->addWidget(*oldest, 1);
    connect(number_, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(figure_, 0); });
    weeks_->setVisible(!onlySeen && figure != DayFigure::Supervised);
    if (onlySeen) {
        number_->setFocusPolicy(Qt::NoFocus);
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    followLook(*this, [this] { dress(); });
    clear();
    dress();
}

void DayTile::setLargeness(double times)
{
    largeness_ = times;
    dress();
}

void DayTile::dress()
{
    const map::Palette& colours = coloursFor(palette());
    number_->setFont(titleFont(font(), largeness_));
    number_->setInk(inkOf(figure_, colours));
    number_->updateGeometry();
    setInk(*title_, quietText(palette()));
    setInk(*comparison_, quietText(palette()));
    for (FigureButton* figure : before_) {
        figure->setFont(enlarged(font(), kSmall));
        figure->setInk(quietText(palette()));
    }
}

void DayTile::clear()
{
    title_->setText(titleOf(figure_));
    number_->setText(QStringLiteral("–"));
    number_->setEnabled(false);
    comparison_->clear();
    for (FigureButton* figure : before_) {
        figure->setText(QStringLiteral("–"));
        figure->setEnabled(false);
    }
}

void DayTile::setPicture(const cases::DayPicture& picture)
{
    title_->setText(titleOf(figure_));
    number_->setEnabled(true);
    number_->setFigure(numberOf(figure_, picture), titleOf(figure_));
    comparison_->setText(comparisonOf(figure_, picture));
    const cases::Compared* compared = comparedOf(figure_, picture);
    for (std::size_t i = 0; compared != nullptr && i < before_.size(); ++i) {
        before_[i]->setEnabled(true);
        before_[i]->setFigure(compared->before[i],
                              momentText(figure_, picture.now, static_cast<int>(i) + 1));
    }
}

void DayTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edgeColour(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace zhitu::widgets
