// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A time line: what happens when, in lanes; and where the clock stands.
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "data/drill/scenario.h"

class QScrollArea;

namespace zhitu::widgets {

/// How something on a time line looks.
enum class TimelineState : std::uint8_t {
    Planned, ///< to come
    Done,    ///< quiet
    Void,    ///< quiet and hollow: it never takes place
    Good,
    Late,
    Bad
};

/// \param planned of what is still to come: it stands out on the line, and not in a list
[[nodiscard]] QColor colourOf(TimelineState state, const QPalette& palette, const QColor& planned);

struct TimelineItem {
    int id = 0; ///< of whoever fills the line; unique
    std::size_t lane = 0;
    drill::ScenarioTime at{};
    drill::ScenarioTime until{}; ///< a bar as far as there; `at` or earlier: a point
    QString title;
    QString note; ///< tool tip
    TimelineState state = TimelineState::Planned;
    bool movable = false;
};

/// From left to right the time of a scenario, from top to bottom the lanes. Left and Right choose
/// the item before or behind, with Ctrl they move one that can be moved by a minute. What is
/// dragged stands on whole minutes. GUI thread.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void setLength(drill::ScenarioTime length);
    void setLanes(const QStringList& names);
    void setItems(std::vector<TimelineItem> items);
    [[nodiscard]] const std::vector<TimelineItem>& items() const noexcept { return items_; }
    /// Nothing: no clock is shown.
    void setNow(std::optional<drill::ScenarioTime> now);
    [[nodiscard]] std::optional<drill::ScenarioTime> now() const noexcept { return now_; }
    /// The clock can be dragged, and set by a click on the scale.
    void setClockMovable(bool movable) { clockMovable_ = movable; }
    void choose(std::optional<int> id);
    [[nodiscard]] std::optional<int> chosen() const noexcept { return chosen_; }

    /// Where things stand, in pixels of the widget.
    [[nodiscard]] double xOf(drill::ScenarioTime at) const;
    [[nodiscard]] QRect rectOf(int id) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

Q_SIGNALS:
    /// It wants another height.
    void arranged();
    /// By hand.
    void chosenByHand(int id);
    /// Dropped there, or moved by a key; a whole minute.
    void moved(int id, zhitu::drill::ScenarioTime at);
    /// While the clock is dragged.
    void clockMoved(zhitu::drill::ScenarioTime at);
    /// Once it is let go of.
    void clockDropped(zhitu::drill::ScenarioTime at);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    static constexpr int kDot = 9; ///< of a point, pixels
    static constexpr int kWidestTitle = 180;

    struct Place {
        QRect rect;
        int row = 0; ///< within its lane
    };
    void arrange();
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] int laneWidth() const;
    [[nodiscard]] int scaleHeight() const;
    /// From the first moment to the last one, pixels.
    [[nodiscard]] double room() const;
    [[nodiscard]] drill::ScenarioTime at(double x) const;
    [[nodiscard]] const TimelineItem* itemAt(QPoint point) const;
    void paintScale(QPainter& painter) const;
    void paintItem(QPainter& painter, std::size_t number) const;
    void step(int by);

    drill::ScenarioTime length_ = std::chrono::hours(1);
    QStringList lanes_;
    std::vector<TimelineItem> items_;
    std::vector<Place> places_; ///< of the items
    std::vector<int> laneTops_; ///< one more than there are lanes
    std::optional<drill::ScenarioTime> now_;
    bool clockMovable_ = false;
    std::optional<int> chosen_;
    bool clockHeld_ = false;
    std::optional<int> held_;
    QPoint heldAt_;
    drill::ScenarioTime heldTime_{};
    std::optional<drill::ScenarioTime> dragged_; ///< where the held item would be
};

/// In an area of its own, no higher than it needs. It belongs to the area.
[[nodiscard]] QScrollArea* scrolled(TimelineView& line);

} // namespace zhitu::widgets
