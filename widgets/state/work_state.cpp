// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/state/work_state.h"

#include <QElapsedTimer>
#include <QScopeGuard>

namespace zhitu::widgets {
namespace {

std::function<qint64()> systemClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return timer.elapsed(); };
}

} // namespace

WorkState::WorkState(QObject* parent, std::function<qint64()> clock)
    : QObject(parent), clock_(clock ? std::move(clock) : systemClock())
{
}

/// Keeps the present moment, unless what comes is part of the step that brought it.
void WorkState::remember(bool movement)
{
    const qint64 now = clock_();
    const bool flowsOn = movement && moving_ && group_ == 0 && now - movedAt_ < kOneMovementMs;
    const bool sameGroup = group_ > 0 && remembered_;
    movedAt_ = now;
    moving_ = movement && group_ == 0;
    remembered_ = group_ > 0;
    if (flowsOn || sameGroup)
        return;
    past_.push_back(present_);
    if (past_.size() > kMostSteps)
        past_.pop_front();
    future_.clear();
    Q_EMIT historyChanged();
}

void WorkState::choose(const Chosen& chosen)
{
    if (chosen == present_.chosen)
        return;
    remember(false);
    present_.chosen = chosen;
    Q_EMIT chosenChanged();
}

void WorkState::setArea(const std::string& area)
{
    if (area == present_.area)
        return;
    remember(false);
    present_.area = area;
    Q_EMIT areaChanged();
}

void WorkState::setView(const View& view)
{
    if (view == present_.view)
        return;
    remember(true);
    present_.view = view;
    Q_EMIT viewChanged();
}

void WorkState::setFilter(const domain::Filter& filter)
{
    if (filter == present_.filter)
        return;
    remember(false);
    present_.filter = filter;
    Q_EMIT filterChanged();
}

void WorkState::together(const std::function<void()>& changes)
{
    if (group_++ == 0)
        remembered_ = false;
    const auto leave = qScopeGuard([this] { --group_; });
    changes();
}

void WorkState::become(const Moment& moment)
{
    const Moment before = std::exchange(present_, moment);
    moving_ = false;
    if (before.chosen != present_.chosen)
        Q_EMIT chosenChanged();
    if (before.area != present_.area)
        Q_EMIT areaChanged();
    if (before.view != present_.view)
        Q_EMIT viewChanged();
    if (before.filter != present_.filter)
        Q_EMIT filterChanged();
    Q_EMIT historyChanged();
}

void WorkState::undo()
{
    if (past_.empty())
        return;
    future_.push_back(present_);
    const Moment before = past_.back();
    past_.pop_back();
    become(before);
}

void WorkState::redo()
{
    if (future_.empty())
        return;
    past_.push_back(present_);
    const Moment after = future_.back();
    future_.pop_back();
    become(after);
}

void WorkState::reset()
{
    past_.clear();
    future_.clear();
    become({{}, {}, present_.view, domain::workFilter()});
}

} // namespace zhitu::widgets
