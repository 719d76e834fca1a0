// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/trend_chart.h"

#include <QCategoryAxis>
#include <QDate>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <algorithm>
#include <cmath>

#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

const QDate kEpoch(1970, 1, 1);

QString dateText(std::int64_t day, const char* format)
{
    return kEpoch.addDays(day).toString(QLatin1StringView(format));
}

/// Whole numbers that people count by, two to four of them up to the largest value.
std::int64_t niceStep(std::int64_t most)
{
    for (std::int64_t ten = 1;; ten *= 10)
        for (const int times : {1, 2, 5})
            if (4 * times * ten >= most)
                return times * ten;
}

} // namespace

TrendChart::TrendChart(QWidget* parent)
    : QuietChart(parent), dates_(new QCategoryAxis), values_(new QValueAxis)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    chart()->setLocalizeNumbers(true);
    dates_->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    dates_->setGridLineVisible(false);
    values_->setLabelFormat(QStringLiteral("%.0f"));
    values_->setLineVisible(false);
    chart()->addAxis(dates_, Qt::AlignBottom);
    chart()->addAxis(values_, Qt::AlignLeft);
    dress();
}

void TrendChart::setLetterRows(int rows)
{
    letterRows_ = rows;
    updateGeometry();
}

QSize TrendChart::sizeHint() const
{
    return {240, letterRows_ * fontMetrics().height()};
}

void TrendChart::setLines(const QString& name, std::vector<std::int64_t> days,
                          std::vector<TrendLine> lines)
{
    setAccessibleName(name);
    if (days == days_ && lines == lines_)
        return;
    days_ = std::move(days);
    lines_ = std::move(lines);
    while (series_.size() < lines_.size()) {
        series_.push_back(new QLineSeries);
        chart()->addSeries(series_.back());
        series_.back()->attachAxis(dates_);
        series_.back()->attachAxis(values_);
    }
    std::int64_t most = 1;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        QList<QPointF> points;
        for (std::size_t day = 0; day < lines_[i].values.size(); ++day) {
            points.append({static_cast<double>(day), static_cast<double>(lines_[i].values[day])});
            most = std::max(most, lines_[i].values[day]);
        }
        series_[i]->setName(lines_[i].name);
        series_[i]->replace(points);
    }
    for (std::size_t i = lines_.size(); i < series_.size(); ++i)
        series_[i]->clear();
    const std::int64_t step = niceStep(most);
    const std::int64_t ticks = (most + step - 1) / step;
    values_->setRange(0, static_cast<double>(ticks * step));
    values_->setTickCount(static_cast<int>(ticks) + 1);
    if (current_.day >= days_.size() || current_.line >= lines_.size())
        current_ = {0, days_.empty() ? 0 : days_.size() - 1};
    hovered_.reset();
    dress();
    describe();
    viewport()->update();
}

/// Today, and the same weekday of the weeks before, of every other one where there is little room:
/// Qt Charts would cut the dates to dots.
void TrendChart::labelDays()
{
    for (const QString& label : dates_->categoriesLabels())
        dates_->remove(label);
    const auto last = static_cast<int>(days_.size()) - 1;
    if (last < 0)
        return;
    dates_->setRange(0, std::max(1, last));
    dates_->setStartValue(-1);
    const int room = width() / std::max(1, static_cast<int>(days_.size()) / 7);
    const int step = room > 2 * fontMetrics().horizontalAdvance(QStringLiteral("00-00")) ? 7 : 14;
    for (int day = last % step; day <= last; day += step)
        dates_->append(day == last ? tr("today")
                                   : dateText(days_[static_cast<std::size_t>(day)], "MM-dd"),
                       day);
}

void TrendChart::resizeEvent(QResizeEvent* event)
{
    QuietChart::resizeEvent(event);
    labelDays();
}

void TrendChart::dress()
{
    labelDays();
    dress(*dates_);
    dress(*values_);
    const int half = fontMetrics().horizontalAdvance(QStringLiteral("00-00")) / 2;
    chart()->setMargins({0, fontMetrics().height() * 3 / 2, half + kSpace1, 0});
    const double thick = std::max(2.0, fontMetrics().height() / 9.0);
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        QPen pen(lines_[i].colour, thick);
        if (lines_[i].dashed)
            pen.setDashPattern({3, 2});
        pen.setCapStyle(Qt::FlatCap);
        series_[i]->setPen(pen);
    }
    updateGeometry();
}

QPointF TrendChart::placeOf(std::size_t line, std::size_t day) const
{
    return chart()->mapToPosition(
        {static_cast<double>(day), static_cast<double>(lines_[line].values[day])}, series_[line]);
}

/// The day under the mouse, and of its lines the nearest one.
std::optional<TrendChart::Spot> TrendChart::spotAt(QPointF place) const
{
    const QRectF plot = chart()->plotArea();
    const double reach = fontMetrics().height();
    if (days_.empty() || lines_.empty()
        || !plot.adjusted(-reach, -reach, reach, reach).contains(place))
        return std::nullopt;
    const double last = static_cast<double>(days_.size() - 1);
    const double day = std::round((place.x() - plot.left()) / plot.width() * last);
    Spot spot{0, static_cast<std::size_t>(std::clamp(day, 0.0, last))};
    for (std::size_t line = 1; line < lines_.size(); ++line)
        if (std::abs(placeOf(line, spot.day).y() - place.y())
            < std::abs(placeOf(spot.line, spot.day).y() - place.y()))
            spot.line = line;
    return spot;
}

QString TrendChart::textOf(const Spot& spot) const
{
    return QStringLiteral("%1  %2: %3")
        .arg(dateText(days_[spot.day], "yyyy-MM-dd"), lines_[spot.line].name,
             QLocale().toString(qint64{lines_[spot.line].values[spot.day]}));
}

void TrendChart::describe()
{
    setAccessibleDescription(lines_.empty() || days_.empty() ? QString() : textOf(current_));
}

void TrendChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (days_.empty() || lines_.empty())
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    paintNames(*painter);
    const double dot = fontMetrics().height() / 4.0;
    const auto mark = [&](const Spot& spot) {
        const QPointF at = placeOf(spot.line, spot.day);
        const QRectF plot = chart()->plotArea();
        painter->setPen(QPen(edgeColour(palette()), 1));
        painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        painter->setPen(Qt::NoPen);
        painter->setBrush(lines_[spot.line].colour);
        painter->drawEllipse(at, dot, dot);
        return QRectF(at.x() - 2 * dot, at.y() - 2 * dot, 4 * dot, 4 * dot);
    };
    if (hovered_)
        mark(*hovered_);
    if (hasFocus())
        paintFocus(*painter, mark(current_));
}

/// Above the lines, each behind a piece of its line.
void TrendChart::paintNames(QPainter& painter) const
{
    painter.setFont(font());
    const int high = fontMetrics().height();
    double x = 0;
    for (std::size_t i = 0; i < lines_.size(); ++i) {
        const double middle = high / 2.0;
        painter.setPen(series_[i]->pen());
        painter.drawLine(QPointF(x, middle), QPointF(x + 1.5 * high, middle));
        x += 1.5 * high + kSpace2;
        const int wide = fontMetrics().horizontalAdvance(lines_[i].name);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(x, 0, wide + 1, high), Qt::AlignLeft | Qt::AlignVCenter,
                         lines_[i].name);
        x += wide + 2 * kSpace4;
    }
}

void TrendChart::hover(std::optional<Spot> spot)
{
    if (spot == hovered_)
        return;
    hovered_ = spot;
    setToolTip(spot ? textOf(*spot) : QString());
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void TrendChart::mousePressEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position());
    if (event->button() != Qt::LeftButton || !spot)
        return;
    current_ = *spot;
    describe();
    Q_EMIT chosen(spot->line, spot->day);
}

void TrendChart::mouseMoveEvent(QMouseEvent* event)
{
    hover(spotAt(event->position()));
}

void TrendChart::leaveEvent(QEvent* event)
{
    hover({});
    QuietChart::leaveEvent(event);
}

void TrendChart::keyPressEvent(QKeyEvent* event)
{
    if (days_.empty() || lines_.empty())
        return event->ignore();
    switch (event->key()) {
    case Qt::Key_Left:
        current_.day -= current_.day > 0 ? 1 : 0;
        break;
    case Qt::Key_Right:
        current_.day = std::min(days_.size() - 1, current_.day + 1);
        break;
    case Qt::Key_Up:
        current_.line -= current_.line > 0 ? 1 : 0;
        break;
    case Qt::Key_Down:
        current_.line = std::min(lines_.size() - 1, current_.line + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(current_.line, current_.day);
        return;
    default:
        return event->ignore();
    }
    describe();
    setToolTip(textOf(current_));
    viewport()->update();
}

} // namespace zhitu::widgets
