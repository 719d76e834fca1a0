// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The way to the catalogue: who may change it, and how a change gets to the centre.
#pragma once

#include <QObject>
#include <QPointer>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>

#include "data/domain/case_command.h"
#include "data/sync/outbox.h"
#include "map/layers/map_data.h"
#include "widgets/catalogue/catalogue_window.h"

namespace zhitu::widgets {

class CatalogueService;
class Commands;
class DraftService;
class SyncService;
struct UserEntry;

/// One for all windows. GUI thread.
class CatalogueDesk : public QObject {
    Q_OBJECT

public:
    CatalogueDesk(Commands& commands, SyncService& sync, DraftService& drafts, QWidget& window);

    void makeCommands();
    /// Which cache is read; empty: none.
    void open(const std::filesystem::path& file);
    void setActor(const domain::Actor& actor);
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// Something in the cache has changed.
    void follow();
    void showWindow();
    /// What the centre refused is written anew.
    void enterAgain(const sync::KeptCommand& kept);

Q_SIGNALS:
    void told(const QString& text);
    void failed(const QString& message);

private:
    void refresh();
    void change(Section section, std::int64_t key);
    [[nodiscard]] ChangeForm* makeForm(Section section, std::int64_t key);
    void openForm(ChangeForm* form, const std::string& replaced = {});
    void openAgain();
    void copyWeek(std::int64_t day);
    void send(const domain::CatalogueChange& change);

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    QWidget& window_;
    CatalogueService* service_;
    QPointer<CatalogueWindow> shown_;
    domain::Actor actor_;
    std::shared_ptr<const map::MapData> data_;
    std::filesystem::path file_; ///< that is open; empty: none
    std::set<QString> sent_;     ///< not stored yet
    /// What changes wait for, that are on their way: see placeOf().
    std::set<std::pair<Section, std::int64_t>> onTheirWay_;
    std::optional<sync::KeptCommand> again_; ///< to be opened when the catalogue is there
};

} // namespace zhitu::widgets
