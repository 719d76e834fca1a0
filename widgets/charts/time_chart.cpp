// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/time_chart.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

constexpr qint64 kMostDays = 92;   // more are shown by week
constexpr qint64 kMostWeeks = 740; // days; more are shown by month

const QDate kEpoch(1970, 1, 1);

QDate startOf(QDate day, qint64 span)
{
    if (span <= kMostDays)
        return day;
    if (span <= kMostWeeks)
        return day.addDays(1 - day.dayOfWeek()); // Monday
    return {day.year(), day.month(), 1};
}

QDate endOf(QDate start, qint64 span)
{
    if (span <= kMostDays)
        return start;
    if (span <= kMostWeeks)
        return start.addDays(6);
    return start.addMonths(1).addDays(-1);
}

QString textOf(const DayRange& days)
{
    const QString format = QStringLiteral("yyyy-MM-dd");
    return days.first == days.last ? days.first.toString(format)
                                   : QStringLiteral("%1 – %2").arg(days.first.toString(format),
                                                                   days.last.toString(format));
}

} // namespace

TimeChart::TimeChart(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("timeChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize TimeChart::sizeHint() const
{
    return {240, 88 + fontMetrics().height()};
}

void TimeChart::setDays(const std::vector<lists::ListReader::Day>& days)
{
    bars_.clear();
    most_ = 0;
    pressed_.reset(); // what was being dragged over is no longer there
    hovered_ = 0;
    // A file is not trusted: days far from all others do not make a chart of a thousand years.
    constexpr std::int64_t farthest = 30'000; // days since 1970: the year 2052
    std::vector<lists::ListReader::Day> sane;
    std::ranges::copy_if(days, std::back_inserter(sane),
                         [](const auto& d) { return d.day >= 0 && d.day <= farthest; });
    if (!sane.empty()) {
        const qint64 span = sane.back().day - sane.front().day + 1;
        const QDate last = kEpoch.addDays(sane.back().day);
        for (QDate at = startOf(kEpoch.addDays(sane.front().day), span); at <= last;
             at = endOf(at, span).addDays(1))
            bars_.push_back({{at, endOf(at, span)}, 0});
        auto bar = bars_.begin();
        for (const auto& [day, rows] : sane) {
            const QDate date = kEpoch.addDays(day);
            while (date > bar->days.last)
                ++bar;
            bar->rows += rows;
            most_ = std::max(most_, bar->rows);
        }
    }
    describe();
    update();
}

void TimeChart::setChosen(const std::optional<DayRange>& days)
{
    chosen_ = days;
    describe();
    update();
}

void TimeChart::setTheme(map::Theme theme)
{
    theme_ = theme;
    update();
}

void TimeChart::retranslate()
{
    setAccessibleName(tr("Cases over time"));
    setToolTip(tr("Drag to choose a stretch of time; double click lets go of it"));
    describe();
}

void TimeChart::describe()
{
    std::int64_t all = 0;
    for (const Bar& bar : bars_)
        all += bar.rows;
    const QString what = bars_.empty()
                             ? tr("No cases")
                             : tr("%1 cases, %2")
                                   .arg(QLocale().toString(static_cast<qlonglong>(all)),
                                        textOf({bars_.front().days.first, bars_.back().days.last}));
    setAccessibleDescription(
        chosen_ ? what + QStringLiteral("; ") + tr("chosen: %1").arg(textOf(*chosen_)) : what);
}

QRectF TimeChart::plot() const
{
    return QRectF(rect()).adjusted(kSpace1, kSpace1, -kSpace1, -fontMetrics().height() - kSpace2);
}

std::size_t TimeChart::barAt(double x) const
{
    const QRectF area = plot();
    const double share = (x - area.left()) / area.width();
    return static_cast<std::size_t>(std::clamp(share * static_cast<double>(bars_.size()), 0.0,
                                               static_cast<double>(bars_.size()) - 1));
}

void TimeChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const map::Palette& colours = map::paletteOf(theme_);
    const QRectF area = plot();
    QColor faint = palette().color(QPalette::Text);
    faint.setAlpha(130);
    if (bars_.empty() || most_ == 0) {
        painter.setPen(faint);
        painter.drawText(rect(), Qt::AlignCenter, tr("No cases"));
        return;
    }
    const double width = area.width() / static_cast<double>(bars_.size());
    std::optional<DayRange> marked = chosen_;
    if (pressed_) {
        const auto [from, to] = std::minmax({*pressed_, hovered_});
        marked = DayRange{bars_[from].days.first, bars_[to].days.last};
    }
    for (std::size_t i = 0; i < bars_.size(); ++i) {
        const Bar& bar = bars_[i];
        const double height =
            area.height() * static_cast<double>(bar.rows) / static_cast<double>(most_);
        const bool in =
            !marked || (bar.days.last >= marked->first && bar.days.first <= marked->last);
        QColor colour = in ? colours.quiet : faint;
        colour.setAlpha(in ? 255 : 70);
        painter.fillRect(QRectF(area.left() + static_cast<double>(i) * width,
                                area.bottom() - height, std::max(1.0, width - 1), height),
                         colour);
    }
    painter.setPen(faint);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    const QRectF foot(area.left(), area.bottom() + kSpace1, area.width(), fontMetrics().height());
    const QString format = QStringLiteral("yyyy-MM-dd");
    painter.drawText(foot, Qt::AlignLeft, bars_.front().days.first.toString(format));
    painter.drawText(foot, Qt::AlignRight, bars_.back().days.last.toString(format));
    painter.drawText(area, Qt::AlignTop | Qt::AlignLeft,
                     QLocale().toString(static_cast<qlonglong>(most_)));
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void TimeChart::take(std::size_t first, std::size_t last)
{
    Q_EMIT chosen({bars_[first].days.first, bars_[last].days.last});
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !bars_.empty())
        pressed_ = hovered_ = barAt(event->position().x());
    update();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    if (bars_.empty())
        return;
    hovered_ = barAt(event->position().x());
    const Bar& bar = bars_[hovered_];
    QToolTip::showText(
        event->globalPosition().toPoint(),
        tr("%1: %2 cases")
            .arg(textOf(bar.days), QLocale().toString(static_cast<qlonglong>(bar.rows))),
        this);
    if (pressed_)
        update();
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_ || bars_.empty())
        return;
    const auto [from, to] = std::minmax({*pressed_, barAt(event->position().x())});
    pressed_.reset();
    take(from, to);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*)
{
    pressed_.reset();
    Q_EMIT cleared();
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right ? 1 : event->key() == Qt::Key_Left ? -1 : 0;
    if (event->key() == Qt::Key_Delete) {
        Q_EMIT cleared();
        return;
    }
    if (step == 0 || bars_.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto most = static_cast<std::ptrdiff_t>(bars_.size()) - 1;
    std::ptrdiff_t first = most;
    std::ptrdiff_t last = most;
    if (chosen_)
        for (std::ptrdiff_t i = 0; i <= most; ++i) {
            const DayRange& days = bars_[static_cast<std::size_t>(i)].days;
            if (days.first <= chosen_->first && chosen_->first <= days.last)
                first = i;
            if (days.first <= chosen_->last && chosen_->last <= days.last)
                last = i;
        }
    if (chosen_) {
        if (!event->modifiers().testFlag(Qt::ShiftModifier))
            first += step;
        last += step;
    }
    last = std::clamp<std::ptrdiff_t>(last, 0, most);
    first = std::clamp<std::ptrdiff_t>(first, 0, last);
    take(static_cast<std::size_t>(first), static_cast<std::size_t>(last));
}

} // namespace zhitu::widgets
