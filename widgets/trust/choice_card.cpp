// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/choice_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kPadding = kSpace4 + kSpace1;
constexpr int kSign = 32;
constexpr int kWidth = 248;
constexpr int kLeast = 168;
constexpr double kRadius = 8;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int kEndless = 100'000;

} // namespace

ChoiceCard::ChoiceCard(Sign sign, QWidget* parent) : QAbstractButton(parent), sign_(sign)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setWords(const QString& title, const QString& sentence)
{
    setText(title);
    sentence_ = sentence;
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    updateGeometry();
    update();
}

QFont ChoiceCard::titleFont() const
{
    return widgets::titleFont(font(), kHeading);
}

int ChoiceCard::heightForWidth(int width) const
{
    const QRect inner(0, 0, width - 2 * kPadding, kEndless);
    return 2 * kPadding + kSign + kSpace3
           + QFontMetrics(titleFont()).boundingRect(inner, kWrap, text()).height() + kSpace2
           + fontMetrics().boundingRect(inner, kWrap, sentence_).height();
}

QSize ChoiceCard::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    return {kLeast, 2 * kPadding + kSign};
}

void ChoiceCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette& colours = palette();
    const QColor accent = colours.color(QPalette::Highlight);
    const bool pointed = isEnabled() && underMouse();
    const bool focused = isEnabled() && hasFocus();

    QColor ground = colours.color(QPalette::Base);
    if (pointed)
        ground =
            isDown() ? colours.color(QPalette::Button) : colours.color(QPalette::AlternateBase);
    painter.setBrush(isEnabled() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.setPen(focused || pointed
                       ? QPen(accent, focused ? 2 : 1)
                       : QPen(edgeColour(colours), 1, isEnabled() ? Qt::SolidLine : Qt::DashLine));
    const double half = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), kRadius, kRadius);

    QRect inner = rect().adjusted(kPadding, kPadding, -kPadding, -kPadding);
    paintSign(painter, QRectF(inner.topLeft(), QSizeF(kSign, kSign)),
              isEnabled() ? accent : quietText(colours));
    inner.setTop(inner.top() + kSign + kSpace3);
    painter.setFont(titleFont());
    painter.setPen(isEnabled() ? colours.color(QPalette::WindowText) : quietText(colours));
    QRect used;
    painter.drawText(inner, kWrap, text(), &used);
    inner.setTop(used.bottom() + kSpace2);
    painter.setFont(font());
    painter.setPen(quietText(colours));
    painter.drawText(inner, kWrap, sentence_);
}

void ChoiceCard::paintSign(QPainter& painter, const QRectF& place, const QColor& colour) const
{
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / 32, place.height() / 32);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (sign_) {
    case Sign::Map: // a folded map
        path.addPolygon(QPolygonF(
            {{2, 7}, {11, 3}, {21, 7}, {30, 3}, {30, 25}, {21, 29}, {11, 25}, {2, 29}, {2, 7}}));
        path.moveTo(11, 3);
        path.lineTo(11, 25);
        path.moveTo(21, 7);
        path.lineTo(21, 29);
        break;
    case Sign::Folder:
        path.addPolygon(
            QPolygonF({{2, 27}, {2, 6}, {12, 6}, {15, 10}, {30, 10}, {30, 27}, {2, 27}}));
        path.moveTo(2, 15);
        path.lineTo(30, 15);
        break;
    case Sign::Link: // one computer above two
        path.addRoundedRect(9, 3, 14, 9, 2, 2);
        path.addRoundedRect(2, 21, 11, 8, 2, 2);
        path.addRoundedRect(19, 21, 11, 8, 2, 2);
        path.moveTo(16, 12);
        path.lineTo(16, 16.5);
        path.moveTo(7.5, 21);
        path.lineTo(7.5, 16.5);
        path.lineTo(24.5, 16.5);
        path.lineTo(24.5, 21);
        break;
    }
    painter.drawPath(path);
    painter.restore();
}

void ChoiceCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::enterEvent(QEnterEvent* event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceCard::leaveEvent(QEvent* event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace zhitu::widgets
