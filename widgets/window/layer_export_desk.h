// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens the dialog that exports a layer, tells it what the window shows, and tells the centre what
/// left.
#pragma once

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <memory>

#include "map/layers/map_data.h"
#include "widgets/export/layer_export_dialog.h"
#include "widgets/export/layer_export_service.h"

namespace zhitu::widgets {

class Commands;
class SyncService;
class WorkState;

/// One for all windows. GUI thread.
class LayerExportDesk : public QObject {
    Q_OBJECT

public:
    LayerExportDesk(Commands& commands, SyncService& sync, WorkState& state, Settings& settings,
                    QWidget& window);

    void makeCommands();
    /// The cache that layers leave; empty: nothing is open. Another store ends the dialog.
    void open(const std::filesystem::path& file);
    /// Newest content of the same.
    void setData(const std::shared_ptr<const map::MapData>& data);

Q_SIGNALS:
    void told(const QString& text);
    void failed(const QString& message);

private:
    void showDialog();
    void follow();

    Commands& commands_;
    SyncService& sync_;
    WorkState& state_;
    Settings& settings_;
    QWidget& window_;
    LayerExportService* service_;
    std::filesystem::path file_;
    std::shared_ptr<const map::MapData> data_;
    QPointer<LayerExportDialog> dialog_;
};

} // namespace zhitu::widgets
