// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the trainees are expected to do about one step of a scenario.
#pragma once

#include <QWidget>
#include <functional>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/drill/field_rows.h"
#include "widgets/drill/scenario_edit.h"

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QListWidget;
class QToolButton;

namespace zhitu::widgets {

class PlaceEdit;

/// Follows the chosen step, and changes its list. GUI thread.
class ReactionForm : public QWidget {
    Q_OBJECT

public:
    explicit ReactionForm(ScenarioEdit& edit, QWidget* parent = nullptr);

    void setData(const std::shared_ptr<const map::MapData>& mapData);
    /// \pre the chosen step has so many
    void choose(int reaction);
    bool tell(const drill::Spot& spot, const QString& message);
    void retranslate();
    void refresh();

private:
    void connectEditors();
    void fillChoices();
    void showFields(drill::Deed deed);
    void change(const char* field, const std::function<void(drill::Reaction&)>& change);
    void add();
    void remove();
    /// The chosen one; null: none.
    [[nodiscard]] const drill::Reaction* present() const;

    ScenarioEdit& edit_;
    std::shared_ptr<const map::MapData> data_;
    QListWidget* list_;
    QToolButton* add_;
    QToolButton* remove_;
    QWidget* body_;
    QFormLayout* layout_;
    std::unique_ptr<FieldRows> rows_;
    QComboBox* deed_;
    QDoubleSpinBox* within_;
    QComboBox* by_;
    QComboBox* department_;
    QComboBox* level_;
    QComboBox* item_;
    PlaceEdit* site_;
    PlaceEdit* division_;
    QComboBox* other_;
    QDoubleSpinBox* weight_;
    bool filling_ = false;
};

} // namespace zhitu::widgets
