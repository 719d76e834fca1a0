// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/bar_button.h"

#include <QLocale>
#include <QPainter>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

BarButton::BarButton(QWidget* parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void BarButton::show(const QString& text, std::int64_t number, double share, const QColor& colour)
{
    setText(text);
    number_ = QLocale().toString(static_cast<qlonglong>(number));
    share_ = share;
    colour_ = colour;
    setAccessibleName(QStringLiteral("%1: %2").arg(text, number_));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize BarButton::sizeHint() const
{
    return {220, fontMetrics().height() + 2 * kSpace1 + 6};
}

void BarButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect all = rect().adjusted(1, 1, -1, -1);
    const QColor text = palette().color(QPalette::Text);
    if (underMouse() || isChecked()) {
        QColor soft = text;
        soft.setAlpha(isChecked() ? 40 : 20);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawRoundedRect(all, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, 4, 4);
    }
    const QRect inner = all.adjusted(kSpace1, kSpace1, -kSpace1, -kSpace1);
    QFont name = font();
    name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    const int digits = painter.fontMetrics().horizontalAdvance(number_) + kSpace2;
    const QRect words(inner.left(), inner.top(), inner.width() - digits, inner.height() - 6);
    painter.setPen(text);
    // Chosen is said by a sign as well.
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(
                         (isChecked() ? QStringLiteral("✓ ") : QString()) + this->text(),
                         Qt::ElideRight, words.width()));
    painter.drawText(inner.adjusted(0, 0, 0, -6), Qt::AlignRight | Qt::AlignVCenter, number_);
    const QRectF track(inner.left(), inner.bottom() - 3, inner.width(), 4);
    QColor faint = text;
    faint.setAlpha(24);
    painter.setPen(Qt::NoPen);
    painter.setBrush(faint);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(colour_);
    if (share_ > 0)
        painter.drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max(2.0, track.width() * share_), track.height())),
            2, 2);
}

} // namespace zhitu::widgets
