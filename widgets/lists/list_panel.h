// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The lists: cases, cameras, grids, centres, key sites, as the filter and the place say.
#pragma once

#include <QTimer>
#include <QWidget>

#include "map/style/palette.h"
#include "widgets/lists/list_model.h"
#include "widgets/lists/row_view.h"
#include "widgets/settings/settings.h"
#include "widgets/state/work_state.h"

class QLabel;
class QMenu;
class QTabBar;
class QToolButton;

namespace zhitu::widgets {

class RowDelegate;

/// Follows the state and drives it. GUI thread.
class ListPanel : public QWidget {
    Q_OBJECT

public:
    ListPanel(WorkState& state, ListService& service, Settings& settings,
              QWidget* parent = nullptr);

    void setData(std::shared_ptr<const map::MapData> mapData);
    void setFigures(const std::shared_ptr<const map::MapFigures>& figures);
    /// The rows have changed: reads them anew where one looks, without leading anybody elsewhere.
    void readAnew();
    /// \param typeScale of all type: the columns are as much wider
    void setLook(const map::Theme& theme, double typeScale);
    void retranslate();
    [[nodiscard]] ListModel& model() noexcept { return *model_; }
    [[nodiscard]] RowView& view() noexcept { return *view_; }
    void showKind(lists::ListKind kind);
    /// The cases, the newest first, ungrouped; how the user has his list is kept.
    void showNewestCases();
    /// What the user did to the columns a moment ago is in the settings.
    void keepLayout();
    /// The keyboard is in the list from now on.
    void takeKeyboard();

Q_SIGNALS:
    /// One row is looked at.
    void chosen(const zhitu::domain::Subject& subject, zhitu::domain::LonLat position);
    /// Double click or Enter: one wants to go there.
    void goThere(const zhitu::domain::Subject& subject, zhitu::domain::LonLat position);
    /// Something to tell the user in passing.
    void message(const QString& text);
    /// The list stands in that file.
    void written(const std::filesystem::path& file, qint64 rows);
    /// Copying or exporting went wrong.
    void failed(const QString& message);

private:
    [[nodiscard]] lists::ListKind kind() const;
    [[nodiscard]] std::vector<std::size_t> shownColumns() const;
    void reload();
    void applyLayout();
    void saveLayout();
    [[nodiscard]] int widthOf(const lists::ListColumn& column, const QJsonValue& kept) const;
    void showOrder(const lists::ListSpec& spec);
    void sortBy(int column);
    void fillGroups(QMenu& menu);
    void fillColumns(QMenu& menu);
    void groupBy(std::optional<std::size_t> column);
    void currentMoved();
    void activate(const QModelIndex& index);
    void followChosen();
    void refreshCount();
    void restoreScroll();
    [[nodiscard]] ListOutcome outcome();
    void copy();
    void exportList();

    WorkState& state_;
    ListService& service_;
    Settings& settings_;
    std::shared_ptr<const map::MapData> data_;
    ListModel* model_;
    RowView* view_;
    RowDelegate* delegate_;
    QTabBar* kinds_;
    QToolButton* group_;
    QToolButton* columns_;
    QToolButton* copy_;
    QToolButton* export_;
    QLabel* count_;
    QTimer settle_; ///< keys may run through rows; only where they rest is chosen
    QTimer saveSoon_;
    bool applying_ = false;  ///< the header is being laid out, not by the user
    bool following_ = false; ///< the row is being chosen because the state says so
    int keepScroll_ = -1;    ///< where to go back to once the rows are known again
    double typeScale_ = 1;
    domain::Subject reported_; ///< what this list chose last
};

} // namespace zhitu::widgets
