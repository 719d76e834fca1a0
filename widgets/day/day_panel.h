// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The picture of the day as a dock: figures of today against the same weekday, the last weeks,
/// what lies open with whom, and how well it is handled. Every figure leads to its rows.
#pragma once

#include <QWidget>
#include <array>
#include <memory>
#include <string>
#include <vector>

#include "data/cases/ranking.h"
#include "widgets/day/day_service.h"
#include "widgets/day/day_texts.h"
#include "widgets/settings/settings.h"
#include "widgets/state/work_state.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace zhitu::widgets {

class DayTile;
class RankingTable;

/// Follows the area of the state; the filter is not looked at. GUI thread.
class DayPanel : public QWidget {
    Q_OBJECT

public:
    DayPanel(WorkState& state, DayService& service, Settings& settings, QWidget* parent = nullptr);

    void setData(std::shared_ptr<const map::MapData> mapData);
    /// The rows behind the figures have changed.
    void follow();
    void retranslate();
    /// A dock behind another one is not seen, though Qt calls it visible.
    void setSeen(bool seen);
    /// What is shown now; null: nothing yet.
    [[nodiscard]] const std::shared_ptr<const cases::DayPicture>& picture() const noexcept
    {
        return picture_;
    }

Q_SIGNALS:
    /// The rows behind a figure are to be listed.
    /// \param area code of a division or grid; empty: everything
    void rowsWanted(const zhitu::domain::Filter& filter, const std::string& area);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// One chart of bars with the rows of each.
    struct Bars {
        QLabel* heading = nullptr;
        LoadChart* chart = nullptr;
        std::vector<std::pair<domain::Filter, std::string>> rows; ///< of each bar, with the area
    };
    /// One ranking.
    struct Ranking {
        QLabel* heading = nullptr;
        RankingTable* table = nullptr;
        std::vector<std::string> places;
        std::vector<std::int64_t> departments; ///< one of these is empty
    };

    void makeTop();
    void makeTrend();
    void makeLoads();
    void makeRankings();
    QLabel* addHeading(bool large);
    QComboBox* addChoice(const char* name, const char* key, int usual);
    void ask();
    void refresh();
    void refreshTiles();
    void refreshTrend();
    void refreshLoads();
    void refreshRankings();
    void arrangeTiles();
    void ensureSeen(QWidget& widget, const QRect& rect);
    [[nodiscard]] LoadMeasure measure() const;
    [[nodiscard]] cases::Indicator indicator() const;

    WorkState& state_;
    DayService& service_;
    Settings& settings_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const cases::DayPicture> picture_;
    std::string area_; ///< of the picture
    bool seen_ = false;
    bool stale_ = true;  ///< asked for when it is seen
    bool asked_ = false; ///< about this area; only the rows can be others
    QVBoxLayout* column_;
    QLabel* place_;
    QLabel* asOf_;
    QLabel* empty_;
    QWidget* figures_; ///< everything below; hidden where there is nothing to show
    QGridLayout* tileGrid_ = nullptr;
    std::array<DayTile*, kDayFigures.size()> tiles_{};
    QLabel* trendHeading_ = nullptr;
    TrendChart* flow_ = nullptr;
    TrendChart* open_ = nullptr;
    QLabel* loadHeading_ = nullptr;
    QComboBox* measure_ = nullptr;
    QComboBox* order_ = nullptr;
    Bars levels_;
    Bars categories_;
    Bars departments_;
    Bars places_;
    QLabel* rankingHeading_ = nullptr;
    QLabel* rankingNote_ = nullptr;
    QComboBox* indicator_ = nullptr;
    Ranking placeRanking_;
    Ranking departmentRanking_;
};

} // namespace zhitu::widgets
