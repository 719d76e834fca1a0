// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Time over the map: a window of it that is moved by hand or played.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>

#include "map/layers/point_set.h"
#include "map/style/palette.h"
#include "widgets/time/time_play.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace zhitu::widgets {

class TimeRail;
class WeekHours;

/// GUI thread. Hidden it shows all times.
class TimeBar : public QWidget {
    Q_OBJECT

public:
    explicit TimeBar(QWidget* parent = nullptr);

    /// What the map shows before the window is applied.
    void setPoints(const std::shared_ptr<const map::PointSet>& points);
    void setTheme(map::Theme theme);
    void retranslate();

    /// What is to be shown; nothing: all.
    [[nodiscard]] std::optional<map::TimeWindow> window() const;
    void open();
    void play(bool playing);
    [[nodiscard]] bool isPlaying() const { return clock_.isActive(); }

Q_SIGNALS:
    void windowChanged();

protected:
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QComboBox* addChoice(QLayout& row, const char* name);
    void tick();
    /// The window, or what it counts, is another.
    void refresh();
    void showLength();

    TimePlay play_;
    std::shared_ptr<const map::PointSet> points_;
    QTimer clock_;
    QToolButton* playButton_;
    QLabel* text_;
    QComboBox* length_;
    QComboBox* step_;
    QComboBox* speed_;
    QToolButton* close_;
    TimeRail* rail_;
    WeekHours* hours_;
};

} // namespace zhitu::widgets
