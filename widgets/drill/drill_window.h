// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The trainer's desk (导调台): directs a drill, writes scenarios, replays what was done.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "widgets/drill/direct_page.h"
#include "widgets/drill/edit_page.h"
#include "widgets/drill/replay_page.h"

class QLabel;
class QTabWidget;

namespace zhitu::widgets {

/// A window of its own. When it goes, what is being played is paused. GUI thread.
class DrillWindow : public QWidget {
    Q_OBJECT

public:
    explicit DrillWindow(DraftService& drafts);
    ~DrillWindow() override;

    /// \param nobody why nobody can direct from here; empty where the address is a trainer's
    void setCentre(const DirectorAddress& address, const QString& nobody);
    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// A spot on the map that pickWanted() asked for.
    void setSpot(domain::LonLat spot);

    [[nodiscard]] DirectorService& director() { return director_; }
    [[nodiscard]] RecordService& records() { return records_; }
    [[nodiscard]] DirectPage& directPage() { return *direct_; }
    [[nodiscard]] EditPage& editPage() { return *edit_; }
    [[nodiscard]] ReplayPage& replayPage() { return *replay_; }
    [[nodiscard]] QTabWidget& tabs() { return *tabs_; }

Q_SIGNALS:
    void connectWanted();
    void pickWanted();
    void marksWanted(const zhitu::map::Marks& marks, const QString& reading);
    void goWanted(const zhitu::domain::LonLat& spot);
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void askFile();
    void tellEnd(qint64 cameras, qint64 kept);
    void tellRefused();
    void askDebrief();
    void say(const QString& text, bool bad);
    void retranslate();

    DirectorService director_;
    RecordService records_;
    QTabWidget* tabs_;
    DirectPage* direct_;
    EditPage* edit_;
    ReplayPage* replay_;
    QLabel* message_;
    bool pickForDirect_ = false;
    bool stands_ = false; ///< a step was refused, and it has been told
    WorkerThread files_;  ///< last: its jobs use the members above
};

} // namespace zhitu::widgets
