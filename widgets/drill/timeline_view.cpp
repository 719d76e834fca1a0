// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/timeline_view.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolTip>
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {
namespace {

using drill::ScenarioTime;
using std::chrono::minutes;

constexpr int kMostRows = 5; // of a lane; what finds no room lies over the last one
constexpr int kDragStart = 3;

ScenarioTime wholeMinute(ScenarioTime time)
{
    return std::chrono::round<minutes>(time);
}

} // namespace

TimelineView::TimelineView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TimelineView::setLength(ScenarioTime length)
{
    length_ = std::max<ScenarioTime>(minutes(1), length);
    arrange();
}

void TimelineView::setLanes(const QStringList& names)
{
    if (lanes_ == names)
        return;
    lanes_ = names;
    arrange();
}

void TimelineView::setItems(std::vector<TimelineItem> items)
{
    items_ = std::move(items);
    arrange();
}

void TimelineView::setNow(std::optional<ScenarioTime> now)
{
    if (now == now_ || clockHeld_)
        return;
    now_ = now;
    update();
}

void TimelineView::choose(std::optional<int> id)
{
    chosen_ = id;
    update();
}

int TimelineView::lineHeight() const
{
    return QFontMetrics(font()).height() + kSpace1 / 2;
}

int TimelineView::scaleHeight() const
{
    return lineHeight() + kSpace2;
}

int TimelineView::laneWidth() const
{
    int widest = 0;
    for (const QString& lane : lanes_)
        widest = std::max(widest, QFontMetrics(strong(font())).horizontalAdvance(lane));
    return std::min(widest, 160) + 2 * kSpace2;
}

double TimelineView::room() const
{
    const int word = QFontMetrics(font()).horizontalAdvance(QStringLiteral("00:00"));
    return std::max(1, width() - laneWidth() - word / 2 - kSpace2); // the last one is read, too
}

double TimelineView::xOf(ScenarioTime at) const
{
    return laneWidth()
           + room() * static_cast<double>(at.count()) / static_cast<double>(length_.count());
}

ScenarioTime TimelineView::at(double x) const
{
    const double share = std::clamp((x - laneWidth()) / room(), 0.0, 1.0);
    return ScenarioTime(static_cast<std::int64_t>(share * static_cast<double>(length_.count())));
}

QRect TimelineView::rectOf(int id) const
{
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].id == id)
            return places_[i].rect;
    return {};
}

QSize TimelineView::sizeHint() const
{
    return {800, laneTops_.empty() ? 4 * lineHeight() : laneTops_.back() + kSpace1};
}

/// Each item takes the first row of its lane that has room behind those before it.
void TimelineView::arrange()
{
    const QFontMetrics metrics(font());
    places_.assign(items_.size(), {});
    std::vector<std::vector<int>> ends(static_cast<std::size_t>(lanes_.size()));
    std::vector<std::size_t> order(items_.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [this](std::size_t i) { return items_[i].at; });
    for (const std::size_t i : order) {
        const TimelineItem& item = items_[i];
        if (item.lane >= ends.size())
            continue;
        const int left = static_cast<int>(xOf(item.at)) - kDot / 2;
        const int bar = static_cast<int>(xOf(std::max(item.at, item.until))) - left;
        const int words =
            kDot + kSpace1 + std::min(kWidestTitle, metrics.horizontalAdvance(item.title) + 2);
        const int width = std::max(bar, words);
        auto& rows = ends[item.lane];
        std::size_t row = 0;
        while (row < rows.size() && rows[row] > left)
            ++row;
        if (row == rows.size()) {
            if (rows.size() < kMostRows)
                rows.push_back(0);
            else // over whichever ends first
                row = static_cast<std::size_t>(std::ranges::min_element(rows) - rows.begin());
        }
        rows[row] = left + width + kSpace1;
        places_[i] = {QRect(left, 0, width, lineHeight()), static_cast<int>(row)};
    }
    laneTops_.assign(1, scaleHeight());
    for (const auto& rows : ends)
        laneTops_.push_back(laneTops_.back() + kSpace1
                            + static_cast<int>(std::max<std::size_t>(1, rows.size()))
                                  * lineHeight());
    for (std::size_t i = 0; i < items_.size(); ++i)
        if (items_[i].lane < ends.size())
            places_[i].rect.moveTop(laneTops_[items_[i].lane] + kSpace1 / 2
                                    + places_[i].row * lineHeight());
    updateGeometry();
    update();
    Q_EMIT arranged();
}

const TimelineItem* TimelineView::itemAt(QPoint point) const
{
    for (std::size_t i = items_.size(); i-- > 0;)
        if (places_[i].rect.contains(point))
            return &items_[i];
    return nullptr;
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = event->position().toPoint();
    const bool onHand = now_ && std::abs(xOf(*now_) - point.x()) < 6 && point.y() < scaleHeight();
    if (clockMovable_ && (onHand || point.y() < scaleHeight())) {
        clockHeld_ = true;
        now_ = at(point.x());
        update();
        Q_EMIT clockMoved(*now_);
        return;
    }
    const TimelineItem* item = itemAt(point);
    if (item == nullptr)
        return;
    chosen_ = item->id;
    if (item->movable) {
        held_ = item->id;
        heldAt_ = point;
        heldTime_ = item->at;
    }
    update();
    Q_EMIT chosenByHand(item->id); // the items may be others now
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint point = event->position().toPoint();
    if (clockHeld_) {
        now_ = at(point.x());
        update();
        Q_EMIT clockMoved(*now_);
    } else if (held_) {
        const int by = point.x() - heldAt_.x();
        if (!dragged_ && std::abs(by) < kDragStart)
            return;
        dragged_ = std::clamp<ScenarioTime>(wholeMinute(at(xOf(heldTime_) + by)), {}, length_);
        setToolTip(QString());
        QToolTip::showText(event->globalPosition().toPoint(), drill::clockText(*dragged_), this);
        update();
    } else {
        const TimelineItem* item = itemAt(point);
        setCursor(item != nullptr && item->movable             ? Qt::SizeHorCursor
                  : clockMovable_ && point.y() < scaleHeight() ? Qt::PointingHandCursor
                                                               : Qt::ArrowCursor);
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (clockHeld_) {
        clockHeld_ = false;
        Q_EMIT clockDropped(*now_);
    }
    const auto held = std::exchange(held_, std::nullopt);
    const auto dragged = std::exchange(dragged_, std::nullopt);
    update();
    if (held && dragged && *dragged != heldTime_)
        Q_EMIT moved(*held, *dragged);
}

/// To the item before or behind, by time.
void TimelineView::step(int by)
{
    std::vector<const TimelineItem*> order;
    for (const TimelineItem& item : items_)
        order.push_back(&item);
    std::ranges::stable_sort(order, {}, [](const TimelineItem* item) { return item->at; });
    if (order.empty())
        return;
    const auto found = std::ranges::find_if(
        order, [this](const TimelineItem* item) { return chosen_ == item->id; });
    std::ptrdiff_t place =
        found == order.end() ? (by > 0 ? -1 : std::ssize(order)) : found - order.begin();
    place = std::clamp<std::ptrdiff_t>(place + by, 0, std::ssize(order) - 1);
    chosen_ = order[static_cast<std::size_t>(place)]->id;
    update();
    Q_EMIT chosenByHand(*chosen_);
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (by == 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto item =
        std::ranges::find_if(items_, [this](const TimelineItem& one) { return chosen_ == one.id; });
    if (event->modifiers().testFlag(Qt::ControlModifier) && item != items_.end() && item->movable) {
        const ScenarioTime to =
            std::clamp<ScenarioTime>(wholeMinute(item->at + minutes(by)), {}, length_);
        if (to != item->at)
            Q_EMIT moved(item->id, to);
        return;
    }
    step(by);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

bool TimelineView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = dynamic_cast<QHelpEvent*>(event);
        const TimelineItem* item = itemAt(help->pos());
        if (item != nullptr && !held_)
            QToolTip::showText(help->globalPos(), item->note.isEmpty() ? item->title : item->note,
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

QScrollArea* scrolled(TimelineView& line)
{
    auto* area = new QScrollArea;
    area->setWidget(&line);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fit = [area, &line] {
        area->setMaximumHeight(line.sizeHint().height());
        area->setMinimumHeight(std::min(line.sizeHint().height(), 6 * line.fontMetrics().height()));
    };
    QObject::connect(&line, &TimelineView::arranged, area, fit);
    fit();
    return area;
}

} // namespace zhitu::widgets
