// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The fields of one step of a scenario.
#pragma once

#include <QScrollArea>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/drill/field_rows.h"
#include "widgets/drill/scenario_edit.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace zhitu::widgets {

class PlaceEdit;

/// Follows the chosen step, and changes it. GUI thread.
class StepForm : public QScrollArea {
    Q_OBJECT

public:
    explicit StepForm(ScenarioEdit& edit, QWidget* parent = nullptr);

    void setData(const std::shared_ptr<const map::MapData>& mapData);
    [[nodiscard]] PlaceEdit& place() { return *place_; }
    /// What is wrong stands at its field. \returns false where no field is about it
    bool tell(const drill::Spot& spot, const QString& message);
    void retranslate();
    /// For a step that is done now: no time, no id.
    void setTimeless();
    /// As the step has it now.
    void refresh();

Q_SIGNALS:
    /// The place is to be clicked on a map.
    void pickWanted();

private:
    void makeRows();
    void connectEditors();
    void fillChoices();
    void showFields(drill::StepKind kind);
    template <typename Set>
    void set(const QString& what, const char* field, Set set);

    ScenarioEdit& edit_;
    std::shared_ptr<const map::MapData> data_;
    QFormLayout* layout_;
    std::unique_ptr<FieldRows> rows_;
    QLineEdit* id_;
    QTimeEdit* at_;
    QComboBox* kind_;
    QComboBox* of_;
    PlaceEdit* place_;
    QLineEdit* titleZh_;
    QLineEdit* titleEn_;
    QPlainTextEdit* textZh_;
    QPlainTextEdit* textEn_;
    QComboBox* item_;
    QComboBox* level_;
    QComboBox* channel_;
    QLineEdit* reporter_;
    QLineEdit* owner_;
    QComboBox* tier_;
    QDoubleSpinBox* metres_;
    QSpinBox* most_;
    QCheckBox* fault_;
    bool filling_ = false;
    bool timeless_ = false;
};

/// Time of a scenario in an editor of hours, minutes and seconds.
[[nodiscard]] drill::ScenarioTime timeOf(const QTimeEdit& edit);
void setTime(QTimeEdit& edit, drill::ScenarioTime time);
[[nodiscard]] QTimeEdit* makeTime(const char* name);

} // namespace zhitu::widgets
