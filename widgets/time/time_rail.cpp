// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/time/time_rail.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "data/china_time.h"
#include "widgets/look/theme.h"
#include "widgets/time/time_texts.h"

namespace zhitu::widgets {
namespace {

constexpr double kGripPixels = 6;
constexpr int kBarsHeight = 44;

} // namespace

TimeRail::TimeRail(TimePlay& play, QWidget* parent) : QWidget(parent), play_(play)
{
    setObjectName(QStringLiteral("timeRail"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize TimeRail::sizeHint() const
{
    return {480, kBarsHeight + fontMetrics().height() + kSpace2};
}

void TimeRail::setDays(const std::vector<std::uint32_t>& perDay)
{
    if (perDay.size() != perDay_.size()) // the hand holds what is no longer there
        grip_ = Grip::None;
    perDay_ = perDay;
    refresh();
}

void TimeRail::setTheme(map::Theme theme)
{
    theme_ = theme;
    update();
}

void TimeRail::retranslate()
{
    setAccessibleName(tr("Days of the cases"));
    setToolTip(tr("Drag the window or its ends; Left and Right go a step, Shift moves the end"));
    refresh();
}

void TimeRail::refresh()
{
    setAccessibleDescription(play_.hasDays() ? windowText(play_.window()) : QString());
    update();
}

QRectF TimeRail::plot() const
{
    return QRectF(rect()).adjusted(kGripPixels, kSpace1, -kGripPixels,
                                   -fontMetrics().height() - kSpace1);
}

double TimeRail::xOf(domain::Instant moment) const
{
    const QRectF area = plot();
    const auto all = static_cast<double>((play_.end() - play_.begin()).count());
    return area.left()
           + area.width() * static_cast<double>((moment - play_.begin()).count())
                 / std::max(all, 1.0);
}

domain::Instant TimeRail::at(double x) const
{
    const QRectF area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    const auto all = static_cast<double>((play_.end() - play_.begin()).count());
    return play_.begin() + std::chrono::seconds(std::llround(share * all));
}

TimeRail::Grip TimeRail::gripAt(double x) const
{
    const double from = xOf(play_.window().from);
    const double before = xOf(play_.window().before);
    // Of a window of a few pixels the ends lie outside, so that it can be taken in the middle.
    if (before - from > 3 * kGripPixels || x < from || x > before) {
        if (std::abs(x - before) <= kGripPixels)
            return Grip::Before;
        if (std::abs(x - from) <= kGripPixels)
            return Grip::From;
    }
    return x > from && x < before ? Grip::Middle : Grip::New;
}

void TimeRail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const map::Palette& colours = map::paletteOf(theme_);
    const QRectF area = plot();
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(130);
    painter.setPen(faint);
    const std::uint32_t most = perDay_.empty() ? 0 : *std::ranges::max_element(perDay_);
    if (!play_.hasDays() || most == 0) {
        painter.drawText(rect(), Qt::AlignCenter, tr("No cases"));
        return;
    }
    const QRectF window(QPointF(xOf(play_.window().from), area.top()),
                        QPointF(xOf(play_.window().before), area.bottom()));
    QColor tint = colours.accent;
    tint.setAlpha(36);
    painter.fillRect(window, tint);
    // One bar a pixel column at most: the highest of its days.
    const double width = area.width() / static_cast<double>(perDay_.size());
    const int bars = std::min(static_cast<int>(perDay_.size()), static_cast<int>(area.width()));
    for (int bar = 0; bar < bars; ++bar) {
        const auto first =
            perDay_.size() * static_cast<std::size_t>(bar) / static_cast<std::size_t>(bars);
        const auto end =
            perDay_.size() * (static_cast<std::size_t>(bar) + 1) / static_cast<std::size_t>(bars);
        const auto rows = *std::max_element(perDay_.begin() + static_cast<std::ptrdiff_t>(first),
                                            perDay_.begin() + static_cast<std::ptrdiff_t>(end));
        const double height = area.height() * rows / most;
        const double left = area.left() + width * static_cast<double>(first);
        const double across = width * static_cast<double>(end - first);
        const double middle = left + across / 2;
        QColor colour = colours.quiet;
        colour.setAlpha(middle >= window.left() && middle <= window.right() ? 255 : 90);
        painter.fillRect(
            QRectF(left, area.bottom() - height, across > 3 ? across - 1 : across, height), colour);
    }
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const double x : {window.left(), window.right()})
        painter.fillRect(QRectF(x - 1.5, area.top(), 3, area.height()), colours.accent);
    const QRectF foot(area.left(), area.bottom() + kSpace1, area.width(), fontMetrics().height());
    painter.drawText(foot, Qt::AlignLeft, dayText(play_.begin()));
    painter.drawText(foot, Qt::AlignRight, dayText(play_.end() - std::chrono::seconds(1)));
    painter.drawText(foot, Qt::AlignHCenter, tr("at most %1 a day").arg(QLocale().toString(most)));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeRail::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !play_.hasDays())
        return;
    grip_ = gripAt(event->position().x());
    held_ = at(event->position().x());
    heldWindow_ = play_.window();
}

void TimeRail::mouseMoveEvent(QMouseEvent* event)
{
    if (!play_.hasDays())
        return;
    const double x = event->position().x();
    if (grip_ == Grip::None) {
        const Grip under = gripAt(x);
        setCursor(under == Grip::Middle ? Qt::OpenHandCursor
                  : under == Grip::New  ? Qt::CrossCursor
                                        : Qt::SizeHorCursor);
        return;
    }
    const domain::Instant here = at(x);
    switch (grip_) {
    case Grip::From:
        play_.setWindow(std::min(here, heldWindow_.before - TimePlay::kShortest),
                        heldWindow_.before);
        break;
    case Grip::Before:
        play_.setWindow(heldWindow_.from, std::max(here, heldWindow_.from + TimePlay::kShortest));
        break;
    case Grip::Middle: {
        const auto by = std::chrono::round<TimePlay::Hours>(here - held_); // it stays as long
        play_.setWindow(heldWindow_.from + by, heldWindow_.before + by);
        break;
    }
    default:
        play_.setWindow(held_, here);
    }
    refresh();
    Q_EMIT moved();
}

void TimeRail::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        grip_ = Grip::None;
}

void TimeRail::keyPressEvent(QKeyEvent* event)
{
    if (!play_.hasDays()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const map::TimeWindow& window = play_.window();
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = event->key() == Qt::Key_Right ? 1 : -1;
        if (shift)
            play_.setWindow(window.from,
                            std::clamp(window.before + step * play_.step(),
                                       window.from + TimePlay::kShortest, play_.end()));
        else
            (void)play_.advance(step);
        break;
    }
    case Qt::Key_Home:
        play_.rewind();
        break;
    case Qt::Key_End:
        play_.setWindow(play_.end() - play_.length(), play_.end());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    refresh();
    Q_EMIT moved();
}

} // namespace zhitu::widgets
