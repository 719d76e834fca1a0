// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which levels of an area are downloaded, and what that comes to.
#pragma once

#include <QDialog>

#include "data/tiles/base_map.h"
#include "data/tiles/offline_area.h"

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace zhitu::widgets {

/// GUI thread.
class AreaDialog : public QDialog {
    Q_OBJECT

public:
    /// \param area with its box
    /// \param zoom that the area is looked at with
    AreaDialog(const tiles::BaseMap& map, tiles::OfflineArea area, double zoom,
               QWidget* parent = nullptr);

    [[nodiscard]] tiles::OfflineArea area() const;

private:
    void count();

    tiles::OfflineArea area_;
    std::size_t layers_;
    QLineEdit* name_;
    QSpinBox* mostZoom_;
    QLabel* amount_;
    QDialogButtonBox* buttons_;
};

} // namespace zhitu::widgets
