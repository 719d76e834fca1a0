// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/load_chart.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QHorizontalBarSeries>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>
#include <algorithm>

#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr double kNameShare = 0.42;  ///< of the width, at most
constexpr double kRoomBehind = 1.25; ///< of the longest bar, for its number

QString rowText(const LoadBar& bar)
{
    return QStringLiteral("%1: %2").arg(bar.name, QLocale().toString(qint64{bar.value}));
}

} // namespace

LoadChart::LoadChart(QWidget* parent)
    : QuietChart(parent), set_(new QBarSet(QString())), series_(new QHorizontalBarSeries),
      names_(new QBarCategoryAxis), values_(new QValueAxis)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    series_->append(set_);
    series_->setBarWidth(0.5);
    chart()->addSeries(series_);
    chart()->addAxis(names_, Qt::AlignLeft);
    chart()->addAxis(values_, Qt::AlignBottom);
    series_->attachAxis(names_);
    series_->attachAxis(values_);
    names_->setVisible(false); // they are painted here
    values_->setVisible(false);
    dress();
}

void LoadChart::setBars(const QString& name, std::vector<LoadBar> bars, const QColor& colour)
{
    setAccessibleName(name);
    set_->setColor(colour);
    set_->setBorderColor(Qt::transparent);
    if (bars == bars_)
        return;
    const bool otherRows = bars.size() != bars_.size();
    bars_ = std::move(bars);
    current_ = bars_.empty() ? 0 : std::min(current_, bars_.size() - 1);
    hovered_.reset();
    set_->remove(0, set_->count());
    QStringList places; // no two names of an axis may be the same
    std::int64_t most = 1;
    for (auto bar = bars_.rbegin(); bar != bars_.rend(); ++bar) { // the axis counts upwards
        set_->append(static_cast<double>(bar->value));
        places.append(QString::number(places.size()));
        most = std::max(most, bar->value);
    }
    names_->setCategories(places);
    values_->setRange(0, static_cast<double>(most) * kRoomBehind);
    leaveRoom();
    describe();
    if (otherRows)
        updateGeometry();
    viewport()->update();
}

QSize LoadChart::sizeHint() const
{
    const int row = fontMetrics().height() + kSpace2;
    return {220, std::max(1, static_cast<int>(bars_.size())) * row};
}

/// What the names take of the width: the axis of Qt Charts would cut them to dots.
int LoadChart::nameWidth() const
{
    int widest = 0;
    for (const LoadBar& bar : bars_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.name));
    return std::min(widest + 1, static_cast<int>(width() * kNameShare));
}

void LoadChart::leaveRoom()
{
    chart()->setMargins({nameWidth() + 2 * kSpace1, 0, 0, 0});
}

void LoadChart::dress()
{
    leaveRoom();
    updateGeometry();
}

QRectF LoadChart::rowRect(std::size_t row) const
{
    const QRectF plot = chart()->plotArea();
    const double height = plot.height() / std::max(1.0, static_cast<double>(bars_.size()));
    return {0, plot.top() + height * static_cast<double>(row), static_cast<double>(width()),
            height};
}

std::optional<std::size_t> LoadChart::rowAt(QPointF place) const
{
    const QRectF plot = chart()->plotArea();
    if (bars_.empty() || place.y() < plot.top() || place.y() >= plot.bottom())
        return std::nullopt;
    const double share = (place.y() - plot.top()) / plot.height();
    return std::min(bars_.size() - 1,
                    static_cast<std::size_t>(share * static_cast<double>(bars_.size())));
}

void LoadChart::describe()
{
    setAccessibleDescription(bars_.empty() ? QString() : rowText(bars_[current_]));
}

void LoadChart::drawForeground(QPainter* painter, const QRectF&)
{
    if (bars_.empty())
        return;
    const int words = nameWidth();
    painter->setFont(font());
    painter->setPen(palette().color(QPalette::Text));
    for (std::size_t row = 0; row < bars_.size(); ++row) {
        QRectF place = rowRect(row);
        place.setLeft(kSpace1);
        place.setWidth(words);
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          fontMetrics().elidedText(bars_[row].name, Qt::ElideRight, words));
        const QRectF plot = chart()->plotArea();
        place.setLeft(plot.left()
                      + static_cast<double>(bars_[row].value) / values_->max() * plot.width()
                      + kSpace1);
        place.setRight(width());
        painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                          QLocale().toString(qint64{bars_[row].value}));
    }
    const auto inner = [&](std::size_t row) { return rowRect(row).adjusted(1, 1, -1, -1); };
    if (hovered_)
        paintHovered(*painter, inner(*hovered_));
    if (hasFocus())
        paintFocus(*painter, inner(current_));
}

void LoadChart::resizeEvent(QResizeEvent* event)
{
    QuietChart::resizeEvent(event);
    leaveRoom();
}

void LoadChart::mousePressEvent(QMouseEvent* event)
{
    const auto row = rowAt(event->position());
    if (event->button() != Qt::LeftButton || !row)
        return;
    current_ = *row;
    describe();
    Q_EMIT chosen(*row);
}

void LoadChart::hover(std::optional<std::size_t> row)
{
    if (row == hovered_)
        return;
    hovered_ = row;
    setToolTip(row ? rowText(bars_[*row]) : QString());
    viewport()->setCursor(row ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

void LoadChart::mouseMoveEvent(QMouseEvent* event)
{
    hover(rowAt(event->position()));
}

void LoadChart::leaveEvent(QEvent* event)
{
    hover({});
    QuietChart::leaveEvent(event);
}

void LoadChart::keyPressEvent(QKeyEvent* event)
{
    const std::size_t last = bars_.empty() ? 0 : bars_.size() - 1;
    std::size_t next = current_;
    switch (event->key()) {
    case Qt::Key_Up:
        next = current_ > 0 ? current_ - 1 : 0;
        break;
    case Qt::Key_Down:
        next = std::min(last, current_ + 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!bars_.empty())
            Q_EMIT chosen(current_);
        return;
    default:
        event->ignore();
        return;
    }
    if (bars_.empty())
        return;
    current_ = next;
    describe();
    viewport()->update();
    Q_EMIT currentMoved(rowRect(current_).toRect());
}

} // namespace zhitu::widgets
