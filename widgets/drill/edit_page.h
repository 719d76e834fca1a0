// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where a trainer writes a scenario on its time line.
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <memory>
#include <string>

#include "data/worker_thread.h"
#include "map/layers/map_data.h"
#include "widgets/drill/scenario_edit.h"

class QAction;
class QHBoxLayout;
class QLabel;
class QTabWidget;
class QPushButton;

namespace zhitu::widgets {

class DraftService;
class ReactionForm;
class ScenarioForm;
class StepForm;
class TimelineView;

/// What one writes is kept as a draft all the time, and brought back after kill -9. Files are read
/// and written in a thread of its own. GUI thread.
class EditPage : public QWidget {
    Q_OBJECT

public:
    explicit EditPage(DraftService& drafts, QWidget* parent = nullptr);
    ~EditPage() override;

    [[nodiscard]] ScenarioEdit& edit() { return edit_; }
    [[nodiscard]] TimelineView& timeline() { return *timeline_; }
    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// Another scenario, with what its file is; the draft before goes.
    void begin(const drill::Scenario& scenario, const std::filesystem::path& file = {});
    void openFile(const std::filesystem::path& file);
    void saveTo(const std::filesystem::path& file);
    /// A spot that was clicked for the chosen step.
    void setSpot(domain::LonLat spot);
    /// The district that a new scenario is for; six digits.
    void setDistrict(const std::string& district);
    void retranslate();

Q_SIGNALS:
    void pickWanted();
    void checkWanted(const zhitu::drill::Scenario& scenario);
    /// It is to be played.
    void playWanted(const zhitu::drill::Scenario& scenario);
    void told(const QString& text);
    void failed(const QString& message);

private:
    static inline const QString kDraftName = QStringLiteral("drill/scenario");

    void makeBar(QHBoxLayout& bar);
    void refresh();
    void refreshTrouble();
    void askOpen();
    void askSave();
    void keepDraft();
    void takeDraft(const QString& text);
    [[nodiscard]] bool mayLeave();

    DraftService& drafts_;
    ScenarioEdit edit_;
    std::shared_ptr<const map::MapData> data_;
    std::filesystem::path file_;
    std::string district_ = "500117";
    TimelineView* timeline_;
    StepForm* step_;
    ReactionForm* reactions_;
    ScenarioForm* scenario_;
    QTabWidget* tabs_;
    QLabel* trouble_;
    QLabel* title_;
    QPushButton* new_;
    QPushButton* save_;
    QPushButton* add_;
    QPushButton* more_;
    QAction* undo_;
    QAction* redo_;
    QAction* copy_;
    QAction* remove_;
    QTimer draftTimer_;
    int question_ = 0;
    bool touched_ = false;
    WorkerThread thread_; ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
