// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one works on: the one observable state that map, search, lists and details follow and
/// drive.
#pragma once

#include <QObject>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

#include "data/domain/filter.h"
#include "data/domain/subject.h"

namespace zhitu::widgets {

/// Where the map looks.
struct View {
    domain::LonLat centre;
    double zoom = 0;

    friend bool operator==(const View&, const View&) = default;
};

/// What is selected, and where it is if the map does not hold it (a closed case).
struct Chosen {
    domain::Subject subject;
    std::optional<domain::LonLat> place;

    friend bool operator==(const Chosen&, const Chosen&) = default;
};

/// GUI thread. Every change is a step that can be undone; what changes together, or flows on like a
/// hand that drags the map, is one step.
class WorkState : public QObject {
    Q_OBJECT

public:
    /// Changes of the view that follow each other faster are one movement.
    static constexpr qint64 kOneMovementMs = 700;
    static constexpr std::size_t kMostSteps = 200;

    /// \param clock milliseconds of a clock that never goes back; the system's where it is empty
    explicit WorkState(QObject* parent = nullptr, std::function<qint64()> clock = {});

    [[nodiscard]] const Chosen& chosen() const noexcept { return present_.chosen; }
    /// Code of the division or grid that one works in; empty: all.
    [[nodiscard]] const std::string& area() const noexcept { return present_.area; }
    [[nodiscard]] const View& view() const noexcept { return present_.view; }
    /// Which cases and cameras one sees, and of which time. Its area is left empty: see area().
    [[nodiscard]] const domain::Filter& filter() const noexcept { return present_.filter; }

    void choose(const Chosen& chosen);
    void setArea(const std::string& area);
    void setView(const View& view);
    void setFilter(const domain::Filter& filter);
    /// What the changes inside do is one step.
    void together(const std::function<void()>& changes);

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const noexcept { return !past_.empty(); }
    [[nodiscard]] bool canRedo() const noexcept { return !future_.empty(); }
    /// Other data: nothing is selected, the filter is workFilter(), nothing can be undone.
    void reset();

Q_SIGNALS:
    void chosenChanged();
    void areaChanged();
    void viewChanged();
    void filterChanged();
    /// What can be undone or redone may have changed.
    void historyChanged();

private:
    struct Moment {
        Chosen chosen;
        std::string area;
        View view;
        domain::Filter filter = domain::workFilter();
    };
    void remember(bool movement);
    void become(const Moment& moment);

    std::function<qint64()> clock_;
    Moment present_;
    std::deque<Moment> past_;
    std::vector<Moment> future_;
    bool moving_ = false; ///< the last step was a movement of the view
    qint64 movedAt_ = 0;
    int group_ = 0;           ///< depth of together()
    bool remembered_ = false; ///< the group has its step already
};

} // namespace zhitu::widgets
