// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What each did in a drill, on the time line and on the map; and the debriefing of it.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "map/sketch/marks.h"
#include "widgets/drill/record_service.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace zhitu::widgets {

class MarkLegend;
class TimelineView;

/// GUI thread.
class ReplayPage : public QWidget {
    Q_OBJECT

public:
    explicit ReplayPage(RecordService& records, QWidget* parent = nullptr);

    [[nodiscard]] TimelineView& timeline() { return *timeline_; }
    /// By the clock of the scenario.
    [[nodiscard]] drill::ScenarioTime now() const noexcept { return now_; }
    void setNow(drill::ScenarioTime now);
    void retranslate();

Q_SIGNALS:
    /// To be seen on the map. \param marks of the last moments, the newest on top \param reading
    /// what happened last, in words; empty: nothing is to be seen
    void marksWanted(const zhitu::map::Marks& marks, const QString& reading);
    /// One wants to see it.
    void goWanted(const zhitu::domain::LonLat& spot);
    void debriefWanted();

protected:
    void hideEvent(QHideEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void take();
    void fillRuns();
    void fillMoments();
    void mark();
    void playOrStop();
    void advance();
    void chooseMoment(int moment);
    [[nodiscard]] drill::ScenarioTime length() const;

    RecordService& records_;
    std::shared_ptr<const DrillRecord> shown_;
    drill::ScenarioTime now_{};
    QComboBox* runs_;
    QPushButton* again_;
    QPushButton* play_;
    QComboBox* speed_;
    QLabel* time_;
    QPushButton* debrief_;
    TimelineView* timeline_;
    QTreeWidget* moments_;
    QLabel* empty_;
    MarkLegend* legend_;
    QTimer clock_;
    QElapsedTimer gone_;
    bool following_ = false; ///< the list follows the clock, not the hand
};

} // namespace zhitu::widgets
