// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The analyst's tables of what the filter shows (研判): cross-tab, hours of the week, places where
/// cases come again, hot grids, dense places, two periods or areas against each other.
#pragma once

#include <QWidget>
#include <map>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/analysis/analysis_service.h"
#include "widgets/analysis/figure_model.h"
#include "widgets/state/work_state.h"

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QTabBar;
class QTableView;
class QToolButton;

namespace zhitu::widgets {

/// Follows the filter and the area. GUI thread.
class AnalysisPanel : public QWidget {
    Q_OBJECT

public:
    AnalysisPanel(WorkState& state, AnalysisService& service, QWidget* parent = nullptr);

    void setData(std::shared_ptr<const map::MapData> mapData);
    void setTheme(map::Theme theme);
    /// The rows behind the figures have changed.
    void follow();
    void showKind(analysis::Kind kind);
    /// The keyboard is in the table from now on.
    void takeKeyboard();
    void retranslate();

    [[nodiscard]] const std::shared_ptr<const analysis::FigureTable>& table() const
    {
        return model_->table();
    }

Q_SIGNALS:
    /// Somebody wants to see the cases that a number counts, with the area that they lie in.
    void rowsWanted(const zhitu::domain::Filter& filter, const std::string& area);
    void placeWanted(const zhitu::domain::LonLat& place);
    /// The map is to show in colours what the table says: hot grids or dense places.
    void coloursWanted(zhitu::analysis::Kind kind);
    void told(const QString& text);
    void failed(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void ask();
    QDoubleSpinBox* addSpin(const char* name, double least, double most, double value);
    QLabel* addLabel(QWidget* of);
    [[nodiscard]] analysis::Kind kind() const;
    [[nodiscard]] analysis::Question question() const;
    void fillAxes();
    void fillAreas();
    void showOptions();
    void take(std::shared_ptr<const analysis::FigureTable> table);
    void fitColumns();
    void refreshNotes();
    void open(const QModelIndex& index);
    void swapAxes();
    void save();

    WorkState& state_;
    AnalysisService& service_;
    std::shared_ptr<const map::MapData> data_;
    FigureModel* model_;
    QTabBar* kinds_;
    QLabel* downLabel_;
    QComboBox* down_;
    QToolButton* swap_;
    QLabel* acrossLabel_;
    QComboBox* across_;
    QLabel* radiusLabel_;
    QDoubleSpinBox* radius_;
    QLabel* bandwidthLabel_;
    QDoubleSpinBox* bandwidth_;
    QLabel* withLabel_;
    QComboBox* before_;
    QComboBox* area_;
    QToolButton* colour_;
    QToolButton* save_;
    QTableView* view_;
    QLabel* notes_;
    std::map<analysis::Kind, analysis::Axis> rows_; ///< as chosen last; not there: the usual ones
    bool stale_ = true;                             ///< asked for when it is seen
};

} // namespace zhitu::widgets
