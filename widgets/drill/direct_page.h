// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a trainer plays a drill: clock, steps, what is expected, and how the trainees do.
#pragma once

#include <QTimer>
#include <QWidget>
#include <memory>
#include <vector>

#include "map/layers/map_data.h"
#include "widgets/drill/record_service.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedLayout;
class QTabWidget;
class QTreeWidget;

namespace zhitu::widgets {

class InjectDialog;
class RefusedBar;
class TimelineView;

/// GUI thread.
class DirectPage : public QWidget {
    Q_OBJECT

public:
    DirectPage(DirectorService& director, RecordService& records, QWidget* parent = nullptr);

    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// Why nobody can direct from here; empty: somebody can.
    void setNobody(const QString& why);
    /// Offered, and chosen, beside those that come with the program.
    void offer(const drill::Scenario& scenario);
    /// A spot that was clicked for what is being injected.
    void setSpot(domain::LonLat spot);
    [[nodiscard]] TimelineView& timeline() { return *timeline_; }
    void retranslate();

Q_SIGNALS:
    void connectWanted();
    void fileWanted();
    void pickWanted();
    void failed(const QString& message);

private:
    QWidget* makeAway();
    QWidget* makeControls();
    void connectControls();
    void refresh();
    void showClock();
    void showLast();
    void showSteps();
    void showScore();
    void begin();
    /// \param backwards somebody wanted the clock to go there
    void askBeginAgain(bool backwards);
    void injectByHand();
    void doChosen();
    [[nodiscard]] std::shared_ptr<const drill::Scenario> wanted() const;

    DirectorService& director_;
    RecordService& records_;
    std::shared_ptr<const map::MapData> data_;
    std::vector<std::shared_ptr<const drill::Scenario>> offered_;
    QString nobody_;
    QStackedLayout* pages_;
    QLabel* why_;
    QLabel* how_;
    QPushButton* connect_;
    QLabel* centre_;
    QComboBox* scenarios_;
    QPushButton* file_;
    QPushButton* begin_;
    QPushButton* end_;
    QPushButton* play_;
    QPushButton* next_;
    QLabel* time_;
    QSlider* speed_;
    QLabel* fast_;
    QLabel* last_;
    std::optional<DrillLine> lastLine_;
    RefusedBar* refused_;
    TimelineView* timeline_;
    QTreeWidget* steps_;
    QPushButton* now_;
    QPushButton* byHand_;
    QTabWidget* tabs_;
    QTreeWidget* expected_;
    QTreeWidget* trainees_;
    InjectDialog* inject_;
    QTimer clock_;
    QTimer poll_;
};

} // namespace zhitu::widgets
