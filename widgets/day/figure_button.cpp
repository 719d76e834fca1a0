// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/figure_button.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include "widgets/look/theme.h"

namespace zhitu::widgets {

FigureButton::FigureButton(QWidget* parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void FigureButton::setFigure(std::int64_t number, const QString& what)
{
    const QString text = QLocale().toString(qint64{number});
    setAccessibleName(QStringLiteral("%1: %2").arg(what, text));
    setToolTip(accessibleName());
    if (text == this->text())
        return;
    setText(text);
    updateGeometry();
}

void FigureButton::setInk(const QColor& ink)
{
    ink_ = ink;
    update();
}

QSize FigureButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + kSpace1, fontMetrics().height() + 2};
}

void FigureButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool active = isEnabled() && focusPolicy() != Qt::NoFocus;
    if (active && (underMouse() || isDown())) {
        QColor soft = palette().color(QPalette::Text);
        soft.setAlpha(isDown() ? 48 : 24);
        painter.setPen(Qt::NoPen);
        painter.setBrush(soft);
        painter.drawRoundedRect(all, 4, 4);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all, 4, 4);
    }
    painter.setPen(ink_.isValid() ? ink_ : palette().color(QPalette::Text));
    painter.drawText(rect(), Qt::AlignCenter, text());
}

void FigureButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace zhitu::widgets
