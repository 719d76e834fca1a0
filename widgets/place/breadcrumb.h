// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where one is on the ladder of areas, with the figures of every rung.
#pragma once

#include <QWidget>
#include <memory>

#include "map/view/map_view.h"

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace zhitu::widgets {

/// A row above the map. A click on a rung goes there. GUI thread.
class Breadcrumb : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget* parent = nullptr);

    void show(const std::string& area, const map::MapView& map);
    /// The same ladder with the figures that the map has now.
    void count(const map::MapView& map);

Q_SIGNALS:
    void areaChosen(const std::string& area);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Leaves out figures, those further up first, where the window is too narrow for all.
    void fit();
    struct Rung {
        std::string area;
        QToolButton* button;
        QLabel* figures;
    };
    void addRung(const std::string& area, const map::MapData& mapData);

    QHBoxLayout* row_;
    std::vector<Rung> rungs_; ///< from above
};

} // namespace zhitu::widgets
