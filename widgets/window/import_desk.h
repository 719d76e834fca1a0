// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens the assistant for imports, for whoever may import something.
#pragma once

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <vector>

#include "data/domain/case.h"
#include "widgets/import/import_dialog.h"
#include "widgets/import/import_service.h"

namespace zhitu::widgets {

class Commands;
class SyncService;

/// One for all windows. GUI thread.
class ImportDesk : public QObject {
    Q_OBJECT

public:
    ImportDesk(Commands& commands, SyncService& sync, QWidget& window);

    void makeCommands();
    /// The cache that rows are held against; empty: nothing is open. Another one ends the
    /// assistant.
    void open(const std::filesystem::path& file);

Q_SIGNALS:
    /// See ImportDialog.
    void marksWanted(const zhitu::map::Marks& marks);
    void placeWanted(const zhitu::domain::LonLat& place);
    void told(const QString& text);

private:
    void showAssistant();
    /// What the one who is here may import; without a centre everything may be checked.
    [[nodiscard]] std::vector<import::Kind> kinds() const;

    Commands& commands_;
    SyncService& sync_;
    QWidget& window_;
    ImportService* service_;
    std::filesystem::path file_;
    QPointer<ImportDialog> dialog_;
};

} // namespace zhitu::widgets
