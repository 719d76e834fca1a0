// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Base maps: adding files and addresses, keys, the cache on the disk, areas for the time without a
/// line.
#pragma once

#include <QDialog>

#include "widgets/basemap/base_map_service.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QTreeWidget;

namespace zhitu::widgets {

/// GUI thread. What is changed holds at once.
class BaseMapDialog : public QDialog {
    Q_OBJECT

public:
    /// \param view whose part of the world is offered for download
    BaseMapDialog(BaseMapService& service, map::MapView& view, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QWidget* makeMapsPage();
    [[nodiscard]] QWidget* makeGridRow();
    [[nodiscard]] QWidget* makeOfflinePage();
    void followMaps();
    void followAreas();
    void askForFile();
    void askForAddress();
    void askForWmts();
    void askForKey();
    void askForArea();
    void removeMap();
    [[nodiscard]] const tiles::BaseMap* chosenMap() const;
    [[nodiscard]] const AreaState* chosenArea() const;
    void say(const QString& text);

    BaseMapService& service_;
    map::MapView& view_;
    QLabel* mapsHeading_;
    QListWidget* maps_;
    QLabel* about_;
    QWidget* gridRow_; ///< for those of 天地图
    QLabel* gridLabel_;
    QComboBox* grid_;
    QLabel* gridHelp_;
    QPushButton* addFile_;
    QPushButton* addAddress_;
    QPushButton* addWmts_;
    QPushButton* key_;
    QPushButton* remove_;
    QLabel* offlineHeading_;
    QLabel* offlineHelp_;
    QTreeWidget* areas_;
    QPushButton* download_;
    QPushButton* pause_;
    QPushButton* removeArea_;
    QLabel* limitLabel_;
    QSpinBox* limit_;
    QLabel* used_;
    QPushButton* clear_;
    QLabel* said_;
    QPushButton* close_;
};

} // namespace zhitu::widgets
