// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The trainer's desk and the window: who may direct, and what of a drill is seen on the maps.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <vector>

#include "data/sync/engine.h"
#include "map/view/map_view.h"
#include "widgets/drill/director_service.h"

namespace zhitu::widgets {

class Commands;
class DraftService;
class DrillWindow;

/// GUI thread. The password of whoever is signed in stays in memory, for as long as he is.
class TrainerDesk : public QObject {
    Q_OBJECT

public:
    /// \param window that has the maps
    TrainerDesk(Commands& commands, DraftService& drafts, QWidget& window);
    ~TrainerDesk() override;

    /// \param maps where places are picked, and what was done is marked; the first one shows it
    void makeCommands(std::function<QList<map::MapView*>()> maps);
    /// Whoever has signed in; no address: nobody.
    void setPerson(const sync::EngineOptions& options);
    void setData(const std::shared_ptr<const map::MapData>& data);
    void show();
    /// Null: it is closed.
    [[nodiscard]] DrillWindow* shown() const;
    void close();

Q_SIGNALS:
    /// Somebody wants to sign in elsewhere.
    void connectWanted();
    void failed(const QString& message);
    /// What of a replay is to be seen on every map.
    void marksWanted(const zhitu::map::Marks& marks);

private:
    void tellPerson();
    void pick();
    void mark(const map::Marks& marks, const QString& reading);

    Commands& commands_;
    DraftService& drafts_;
    QWidget& window_;
    std::function<QList<map::MapView*>()> maps_;
    std::shared_ptr<const map::MapData> data_;
    DirectorAddress address_;
    domain::Role role_ = domain::Role::Operator;
    QPointer<DrillWindow> shown_;
    bool marked_ = false; ///< the map shows some of a replay
};

} // namespace zhitu::widgets
