// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/week_hours.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr int kDays = 7;
constexpr int kHours = 24;
constexpr int kScaleEvery = 6; // hours

std::size_t indexOf(QPoint cell)
{
    return static_cast<std::size_t>(cell.y() * kHours + cell.x());
}

} // namespace

WeekHours::WeekHours(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("weekHours"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    retranslate();
}

QSize WeekHours::sizeHint() const
{
    const int names = fontMetrics().horizontalAdvance(QLocale().dayName(1, QLocale::NarrowFormat));
    return {names + 2 * kSpace1 + kHours * side(), (kDays + 1) * side() + kSpace1 + 2};
}

int WeekHours::side() const
{
    return fontMetrics().height() * 6 / 10;
}

void WeekHours::setCounts(const std::array<std::uint32_t, map::kHoursOfWeek>& counts)
{
    counts_ = counts;
    describe();
    update();
}

void WeekHours::setChosen(const map::HoursOfWeek& chosen)
{
    chosen_ = chosen;
    describe();
    update();
}

void WeekHours::setTheme(map::Theme theme)
{
    theme_ = theme;
    update();
}

void WeekHours::retranslate()
{
    setAccessibleName(tr("Hours of the week"));
    describe();
    updateGeometry();
    update();
}

void WeekHours::describe()
{
    setAccessibleDescription(textOf(mark_) + QStringLiteral("; ")
                             + (chosen_.all() ? tr("all hours count")
                                              : tr("%n hour(s) of the week count", nullptr,
                                                   static_cast<int>(chosen_.count()))));
}

QRectF WeekHours::cell(int day, int hour) const
{
    const double left = width() - kHours * side() - kSpace1;
    return {left + hour * side(), 1.0 + day * side(), static_cast<double>(side()),
            static_cast<double>(side())};
}

QPoint WeekHours::cellAt(QPointF place) const
{
    const QRectF first = cell(0, 0);
    return {
        std::clamp(static_cast<int>(std::floor((place.x() - first.left()) / side())), 0,
                   kHours - 1),
        std::clamp(static_cast<int>(std::floor((place.y() - first.top()) / side())), 0, kDays - 1)};
}

map::HoursOfWeek WeekHours::dragged() const
{
    map::HoursOfWeek hours;
    const auto [left, right] = std::minmax({pressed_->x(), hovered_.x()});
    const auto [top, bottom] = std::minmax({pressed_->y(), hovered_.y()});
    for (int day = top; day <= bottom; ++day)
        for (int hour = left; hour <= right; ++hour)
            hours.set(indexOf({hour, day}));
    return adding_ ? hours | chosen_ : hours;
}

QString WeekHours::textOf(QPoint at) const
{
    return tr("%1, %2:00 – %3:00: %n case(s)", nullptr, static_cast<int>(counts_[indexOf(at)]))
        .arg(QLocale().dayName(at.y() + 1))
        .arg(at.x())
        .arg(at.x() + 1);
}

void WeekHours::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const map::Palette& colours = map::paletteOf(theme_);
    const map::HoursOfWeek marked = pressed_ ? dragged() : chosen_;
    const std::uint32_t most = *std::ranges::max_element(counts_);
    QFont small = font();
    small.setPixelSize(side());
    painter.setFont(small);
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(130);
    for (int day = 0; day < kDays; ++day) {
        painter.setPen(faint);
        const QRectF first = cell(day, 0);
        painter.drawText(QRectF(0, first.top(), first.left() - kSpace1, side()),
                         Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                         QLocale().dayName(day + 1, QLocale::NarrowFormat));
        for (int hour = 0; hour < kHours; ++hour) {
            const std::size_t at = indexOf({hour, day});
            const double share = most > 0 ? static_cast<double>(counts_[at]) / most : 0;
            const auto step = static_cast<std::size_t>(
                std::ceil(share * static_cast<double>(colours.ramp.size())));
            QColor colour = step == 0 ? palette().color(QPalette::Base) : colours.ramp[step - 1];
            if (!marked.test(at))
                colour.setAlpha(60);
            painter.fillRect(cell(day, hour).adjusted(0, 0, -1, -1), colour);
        }
    }
    painter.setPen(faint);
    for (int hour = 0; hour <= kHours; hour += kScaleEvery) {
        const QRectF under = cell(kDays, 0).translated(hour * side() - side(), kSpace1 / 2.0);
        painter.drawText(under.adjusted(0, 0, side(), 0), Qt::AlignCenter | Qt::TextDontClip,
                         QString::number(hour));
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRect(cell(mark_.y(), mark_.x()).adjusted(-0.5, -0.5, -0.5, -0.5));
    }
}

void WeekHours::take(const map::HoursOfWeek& chosen)
{
    chosen_ = chosen.none() ? map::HoursOfWeek().set() : chosen;
    describe();
    update();
    Q_EMIT changed(chosen_);
}

bool WeekHours::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(),
                           textOf(cellAt(help->pos())) + u'\n'
                               + tr("Drag to choose hours; double click: all of them"),
                           this);
        return true;
    }
    return QWidget::event(event);
}

void WeekHours::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    adding_ = event->modifiers().testFlag(Qt::ControlModifier) && !chosen_.all();
    hovered_ = mark_ = cellAt(event->position());
    pressed_ = hovered_;
    update();
}

void WeekHours::mouseMoveEvent(QMouseEvent* event)
{
    hovered_ = cellAt(event->position());
    if (pressed_)
        update();
}

void WeekHours::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_)
        return;
    const map::HoursOfWeek hours = dragged();
    pressed_.reset();
    take(hours);
}

void WeekHours::mouseDoubleClickEvent(QMouseEvent*)
{
    pressed_.reset();
    take(map::HoursOfWeek().set());
}

void WeekHours::keyPressEvent(QKeyEvent* event)
{
    const int dx = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    const int dy = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (dx != 0 || dy != 0) {
        mark_ = {std::clamp(mark_.x() + dx, 0, kHours - 1),
                 std::clamp(mark_.y() + dy, 0, kDays - 1)};
        describe();
        update();
    } else if (event->key() == Qt::Key_Space) {
        map::HoursOfWeek hours = chosen_.all() ? map::HoursOfWeek() : chosen_;
        take(hours.flip(indexOf(mark_)));
    } else if (event->key() == Qt::Key_Delete) {
        take(map::HoursOfWeek().set());
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace zhitu::widgets
