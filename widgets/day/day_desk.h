// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day in the window: its dock and its wall.
#pragma once

#include <QObject>
#include <memory>

#include "data/domain/filter.h"
#include "map/layers/map_data.h"
#include "widgets/day/day_service.h"
#include "widgets/settings/settings.h"
#include "widgets/state/work_state.h"

namespace zhitu::widgets {

class DayPanel;
class DayWall;

/// GUI thread.
class DayDesk : public QObject {
    Q_OBJECT

public:
    DayDesk(WorkState& state, Settings& settings, QWidget& window);
    ~DayDesk() override;

    /// Belongs to whoever takes it into a window.
    [[nodiscard]] DayPanel* panel() { return panel_; }
    [[nodiscard]] DayWall& wall() { return *wall_; }
    void showWall();
    /// It has its turn over the window, or no more. Nothing happens where it has a monitor of its
    /// own already.
    void takeTurn(bool turn);

    [[nodiscard]] bool hasTurn() const noexcept { return hasTurn_; }

    /// Empty: nothing is open.
    void open(const std::filesystem::path& file);
    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// Rows are not what they were.
    void follow();
    void retranslate();

Q_SIGNALS:
    /// The rows behind a figure are to be listed.
    void rowsWanted(const zhitu::domain::Filter& filter, const std::string& area);
    void failed(const QString& message);

private:
    QWidget& window_;
    DayService* service_;
    DayPanel* panel_;
    std::unique_ptr<DayWall> wall_;
    bool hasTurn_ = false;
};

} // namespace zhitu::widgets
