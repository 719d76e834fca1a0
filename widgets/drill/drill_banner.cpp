// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/drill_banner.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <algorithm>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

// As barrier tape is, by day and by night: it is not to go with the rest.
constexpr QColor kTape(0xff, 0xc4, 0x1a);
constexpr QColor kInk(0x1a, 0x1a, 0x1a);
constexpr int kTapeWidth = 72; // striped, at either end
constexpr int kStripe = 10;

/// The stripes of one end.
void paintTape(QPainter& painter, const QRect& room)
{
    painter.save();
    painter.setClipRect(room);
    const int height = room.height();
    for (int left = room.left() - height; left < room.right() + height; left += 2 * kStripe)
        painter.drawPolygon(
            QPolygon({QPoint(left, room.bottom() + 1), QPoint(left + height, room.top()),
                      QPoint(left + height + kStripe, room.top()),
                      QPoint(left + kStripe, room.bottom() + 1)}));
    painter.restore();
}

} // namespace

DrillBanner::DrillBanner(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("drillBanner"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_OpaquePaintEvent);
    retranslate();
}

void DrillBanner::setDrill(const QString& title)
{
    title_ = title;
    if (told_ == nullptr) {
        told_ = new QPushButton(this);
        told_->setObjectName(QStringLiteral("toldButton"));
        told_->setFocusPolicy(Qt::NoFocus); // the keys stay where one works
        connect(told_, &QPushButton::clicked, this, &DrillBanner::toldWanted);
    }
    retranslate();
}

void DrillBanner::setUnread(int unread)
{
    if (unread_ == unread)
        return;
    unread_ = unread;
    retranslate();
}

QString DrillBanner::text() const
{
    const QString mark = QStringLiteral("演练 · DRILL");
    return title_.isEmpty()
               ? mark
               : tr("%1 — %2 — nothing here is real", "演练 · DRILL, title").arg(mark, title_);
}

QSize DrillBanner::sizeHint() const
{
    const int line = QFontMetrics(strong(font())).height();
    const int button = told_ != nullptr ? told_->sizeHint().height() + kSpace1 : 0;
    return {3 * kTapeWidth, std::max(line + 2 * kSpace1, button)};
}

QSize DrillBanner::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void DrillBanner::retranslate()
{
    setAccessibleName(text());
    setToolTip(tr("You work at a drill centre: no case here is real, and nothing leaves it"));
    if (told_ != nullptr)
        told_->setText(unread_ > 0 ? tr("What you are told: %n new", nullptr, unread_)
                                   : tr("What you are told"));
    updateGeometry();
    place();
    update();
}

void DrillBanner::place()
{
    if (told_ == nullptr)
        return;
    const QSize size = told_->sizeHint();
    told_->setGeometry(width() - kTapeWidth - kSpace2 - size.width(),
                       (height() - size.height()) / 2, size.width(), size.height());
}

void DrillBanner::resizeEvent(QResizeEvent*)
{
    place();
}

void DrillBanner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DrillBanner::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), kTape);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kInk);
    const int tape = std::min(kTapeWidth, width() / 5);
    paintTape(painter, {0, 0, tape, height()});
    paintTape(painter, {width() - tape, 0, tape, height()});
    const int right = told_ != nullptr ? told_->x() : width() - tape;
    const QRect room(tape + kSpace2, 0, std::max(0, right - tape - 2 * kSpace2), height());
    const QFont font = strong(this->font());
    painter.setFont(font);
    painter.setPen(kInk);
    painter.drawText(room, Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace zhitu::widgets
