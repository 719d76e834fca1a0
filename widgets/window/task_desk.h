// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tasks for grid workers about the case that is looked at.
#pragma once

#include <QObject>
#include <memory>

#include "data/domain/case_command.h"
#include "map/layers/map_data.h"
#include "widgets/session/cache_session.h"
#include "widgets/tasks/task_slip.h"

namespace zhitu::widgets {

class Commands;
class DraftService;
class PaperSaver;
class SyncService;

/// One for all windows. GUI thread.
class TaskDesk : public QObject {
    Q_OBJECT

public:
    TaskDesk(Commands& commands, SyncService& sync, DraftService& drafts, QWidget& window);

    void makeCommands();
    void setActor(const domain::Actor& actor) { actor_ = actor; }
    void setData(std::shared_ptr<const map::MapData> mapData);
    /// What the details show; null: nothing.
    void show(std::shared_ptr<const Details> details);

Q_SIGNALS:
    void told(const QString& text);
    void failed(const QString& message);

private:
    void give();
    [[nodiscard]] TaskSlip slipOf(const cache::CaseDetails& about) const;

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    QWidget& window_;
    PaperSaver* saver_;
    domain::Actor actor_;
    std::shared_ptr<const map::MapData> data_;
    std::shared_ptr<const Details> details_;
};

} // namespace zhitu::widgets
