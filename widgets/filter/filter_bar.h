// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one wants to see, in one row: state, category, department, time, words, overdue,
/// supervised, cameras.
#pragma once

#include <QWidget>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/filter/filter_texts.h"
#include "widgets/state/work_state.h"

class QLabel;
class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace zhitu::widgets {

/// Drives the state's filter and follows it. GUI thread.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(WorkState& state, QWidget* parent = nullptr);

    void setData(std::shared_ptr<const map::MapData> mapData);
    /// What "the last seven days" are counted from.
    void setFigures(const std::shared_ptr<const map::MapFigures>& figures);
    /// What the map shows now; null: still being looked up.
    void setPoints(const std::shared_ptr<const map::PointSet>& points);
    void retranslate();

private:
    QToolButton* addMenuButton(const char* name, void (FilterBar::*fill)(QMenu&));
    QToolButton* addPart(const FilterPart& part);
    QToolButton* addToggle(const char* name, bool domain::Filter::* part);
    void fillStates(QMenu& menu);
    void fillCategories(QMenu& menu);
    void fillDepartments(QMenu& menu);
    void fillTimes(QMenu& menu);
    void fillCameras(QMenu& menu);
    void askForDays();
    void makeText();
    void takeText();
    void change(const std::function<void(domain::Filter&)>& edit);
    void refresh();
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] QString categoryText() const;
    [[nodiscard]] QString departmentText() const;
    [[nodiscard]] QString timeWindowText() const;
    [[nodiscard]] QString cameraText() const;
    [[nodiscard]] FilterNames names() const;

    WorkState& state_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const map::MapFigures> figures_;
    std::shared_ptr<const map::PointSet> points_;
    QToolButton* states_;
    QToolButton* categories_;
    QToolButton* departments_;
    QToolButton* times_;
    QLineEdit* text_;
    QTimer* textTimer_; ///< until what is typed filters
    QToolButton* overdue_;
    QToolButton* supervised_;
    QToolButton* cameras_;
    std::vector<QToolButton*> parts_; ///< in the order of partsOf()
    QToolButton* reset_;
    QLabel* result_;
};

} // namespace zhitu::widgets
