// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The cases in figures: over time, by category, by state, by level. A click filters by it.
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "map/layers/map_data.h"
#include "map/style/palette.h"
#include "widgets/charts/figures_service.h"
#include "widgets/state/work_state.h"

class QLabel;
class QVBoxLayout;

namespace zhitu::widgets {

class BarButton;
class DisputeTable;
class IndicatorTable;
class TimeChart;

/// Follows the state and drives its filter. GUI thread.
class FiguresPanel : public QWidget {
    Q_OBJECT

public:
    FiguresPanel(WorkState& state, FiguresService& service, QWidget* parent = nullptr);

    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Where the time of the data stands now.
    void setFigures(const std::shared_ptr<const map::MapFigures>& figures) { counted_ = figures; }
    void setTheme(map::Theme theme);
    void retranslate();
    /// The rows behind the figures have changed.
    void ask();

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Entry {
        std::int64_t value;
        QString text;
        QColor colour;
    };
    /// One chart of bars.
    struct Chart {
        QLabel* heading = nullptr;
        QVBoxLayout* column = nullptr;
        std::vector<BarButton*> bars;
    };
    Chart makeChart();
    void fill(Chart& chart, const std::vector<Entry>& entries,
              const std::map<std::int64_t, std::int64_t>& numbers,
              const std::function<bool(std::int64_t)>& isChosen,
              const std::function<void(std::int64_t)>& change);
    void refresh();

    WorkState& state_;
    FiguresService& service_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const map::MapFigures> counted_;
    std::shared_ptr<const Figures> figures_;
    map::Theme theme_;
    QLabel* timeHeading_;
    TimeChart* time_;
    IndicatorTable* indicators_;
    DisputeTable* disputes_;
    Chart categories_;
    Chart states_;
    Chart levels_;
    bool stale_ = true; ///< asked for when it is seen
};

} // namespace zhitu::widgets
