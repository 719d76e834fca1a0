// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A step that the scenario does not have, done by hand.
#pragma once

#include <QDialog>
#include <memory>
#include <set>

#include "map/layers/map_data.h"
#include "widgets/drill/scenario_edit.h"

class QDialogButtonBox;
class QLabel;

namespace zhitu::widgets {

class StepForm;

/// GUI thread.
class InjectDialog : public QDialog {
    Q_OBJECT

public:
    explicit InjectDialog(QWidget* parent);

    /// A new step, for that run as it stands. \param done keys of its steps
    void begin(const drill::Scenario& scenario, const std::set<std::string>& done,
               drill::ScenarioTime now, drill::StepKind kind);
    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// A spot that was clicked for it.
    void setSpot(domain::LonLat spot);
    [[nodiscard]] ScenarioEdit& edit() { return edit_; }
    void retranslate();

Q_SIGNALS:
    void pickWanted();
    void wanted(const zhitu::drill::Step& step);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void take();

    ScenarioEdit edit_;
    StepForm* form_;
    QLabel* trouble_;
    QDialogButtonBox* buttons_;
};

} // namespace zhitu::widgets
