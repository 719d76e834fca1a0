// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The fourth page of an import: what would become of each row, and what somebody has to decide.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "data/import/plan.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace zhitu::widgets {

class PlannedModel;

/// GUI thread.
class CheckPage : public QWidget {
    Q_OBJECT

public:
    explicit CheckPage(QWidget* parent = nullptr);

    [[nodiscard]] const import::PlanOptions& options() const noexcept { return options_; }
    /// Another file or other columns: what was decided about single rows is void.
    void forget();
    /// Rows are being checked.
    void showProgress(qint64 rows);
    /// Null: not checked yet.
    void show(std::shared_ptr<const import::Plan> plan);
    [[nodiscard]] const std::shared_ptr<const import::Plan>& plan() const noexcept { return plan_; }
    [[nodiscard]] const PlannedModel& model() const noexcept { return *model_; }
    void retranslate();

Q_SIGNALS:
    /// Somebody decided: it is to be checked again.
    void decided();
    /// Other rows are shown.
    void rowsShown();
    void placeWanted(const zhitu::domain::LonLat& place);
    void tableWanted();

private:
    void takeOptions();
    void decide(import::Decision decision);
    void filter();
    void showCounts();
    void refreshButtons();

    std::shared_ptr<const import::Plan> plan_;
    import::PlanOptions options_;
    PlannedModel* model_;
    QLabel* outsideLabel_;
    QComboBox* outside_;
    QLabel* nearLabel_;
    QComboBox* near_;
    QCheckBox* mend_;
    QLabel* counts_;
    QProgressBar* progress_;
    QComboBox* shown_;
    QTableView* view_;
    QPushButton* skip_;
    QPushButton* takeAsNew_;
    QPushButton* merge_;
    QPushButton* save_;
};

} // namespace zhitu::widgets
