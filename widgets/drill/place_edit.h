// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A place of a scenario: a key site or a division by its name, or a spot on the map.
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "data/drill/scenario.h"
#include "map/layers/map_data.h"

class QComboBox;
class QLineEdit;
class QToolButton;

namespace zhitu::widgets {

/// GUI thread. Spots are CGCS2000, longitude first.
class PlaceEdit : public QWidget {
    Q_OBJECT

public:
    enum Kind : std::uint8_t { Site = 1, Division = 2, Position = 4, All = 7 };

    /// \param name of its line, for whoever looks for it \param kinds that are offered
    explicit PlaceEdit(const QString& name, int kinds = All, QWidget* parent = nullptr);

    /// Whose names are proposed; may be null.
    void setData(const std::shared_ptr<const map::MapData>& mapData);
    void setPlace(const std::optional<drill::Place>& place);
    /// Nothing: it is empty, or no position.
    [[nodiscard]] std::optional<drill::Place> place() const;
    void retranslate();

Q_SIGNALS:
    /// By hand.
    void changed();
    /// It is to be clicked on a map: then setPlace() and changed().
    void pickWanted();

private:
    void refresh();

    int kinds_;
    std::shared_ptr<const map::MapData> data_;
    QComboBox* kind_;
    QLineEdit* line_;
    QToolButton* pick_;
};

} // namespace zhitu::widgets
