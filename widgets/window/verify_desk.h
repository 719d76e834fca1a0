// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Data verification in the window: what is found is looked at on the map, corrected at the centre,
/// let stand with a reason, or becomes a case.
#pragma once

#include <QObject>
#include <QTimer>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "data/domain/case_command.h"
#include "data/sync/outbox.h"
#include "map/layers/map_data.h"
#include "widgets/verify/verify_panel.h"

namespace zhitu::widgets {

class Commands;
class DraftService;
class SyncService;

/// One for all windows. GUI thread.
class VerifyDesk : public QObject {
    Q_OBJECT

public:
    using GridAt = std::function<std::string(domain::LonLat)>;

    /// \param gridAt code of the grid at a place; empty: none
    VerifyDesk(Commands& commands, SyncService& sync, DraftService& drafts, WorkState& state,
               GridAt gridAt, QWidget& window);

    void makeCommands();
    /// Belongs to whoever takes it into a window.
    [[nodiscard]] VerifyPanel* panel() { return panel_; }
    /// Empty: nothing is open. \param ofStore false: it is a file by itself, which keeps no history
    void open(const std::filesystem::path& file, bool ofStore);
    void setActor(const domain::Actor& actor);
    void setData(std::shared_ptr<const map::MapData> mapData);
    void retranslate();
    /// What the centre refused is written anew.
    void enterAgain(const sync::KeptCommand& kept);

Q_SIGNALS:
    /// It is to be seen: chosen, and looked at.
    void goWanted(const zhitu::domain::Subject& subject,
                  std::optional<zhitu::domain::LonLat> place);
    /// The map marks these places; empty: none.
    void marksChanged(const zhitu::map::Marks& marks);
    /// A case is to be taken in. \param form name of the draft
    void caseWanted(const zhitu::domain::CaseReport& report, const QString& place,
                    const QString& form);
    void panelWanted();
    void told(const QString& text);
    void failed(const QString& message);

private:
    void refreshRights();
    void go(quint32 item);
    void waive(quint32 item);
    void correct(quint32 item);
    void openCorrection(const std::shared_ptr<const correct::Row>& row);
    void report(quint32 item);
    void followCommands(const std::vector<sync::KeptCommand>& commands);
    [[nodiscard]] const verify::WorkItem& itemAt(quint32 item) const;
    [[nodiscard]] QStringList wrongWith(const correct::Row& row) const;

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    GridAt gridAt_;
    QWidget& window_;
    VerifyService* service_;
    VerifyPanel* panel_;
    domain::Actor actor_;
    std::shared_ptr<const map::MapData> data_;
    std::filesystem::path file_;
    CorrectionStates corrections_; ///< on their way
    QTimer soon_;                  ///< until one asks what became of them
    /// A form is to be opened about this row, as soon as it was read.
    struct Awaited {
        std::string table;
        std::int64_t row = 0;
        QString name;
        std::optional<sync::KeptCommand> refused;
    };
    std::optional<Awaited> awaited_;
};

} // namespace zhitu::widgets
