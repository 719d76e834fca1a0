// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The way to what is sealed of a case: why first, then it is kept that somebody looks, then he
/// does.
#pragma once

#include <QObject>
#include <memory>

#include "data/domain/personal.h"
#include "data/sync/sealer.h"
#include "map/layers/map_data.h"
#include "widgets/session/cache_session.h"

namespace zhitu::widgets {

class Commands;
class DraftService;
class NewestWork;
class SyncService;

/// One for all windows. GUI thread.
class PersonalDesk : public QObject {
    Q_OBJECT

public:
    PersonalDesk(Commands& commands, SyncService& sync, DraftService& drafts, QWidget& window);

    void makeCommands();
    /// Which cache is read; empty: none.
    void open(const std::filesystem::path& file);
    /// Whose key opens it; null: nothing is sealed here, and nothing is opened.
    void setSealer(std::shared_ptr<const sync::Sealer> sealer);
    /// Whose data one sees.
    void setData(const map::MapData& mapData);
    /// What the details show; null: nothing.
    void show(std::shared_ptr<const Details> details);
    /// Asks why, and shows it.
    void reveal();

Q_SIGNALS:
    void told(const QString& text);
    void failed(const QString& message);

private:
    void read(const domain::Case& record);

    Commands& commands_;
    SyncService& sync_;
    DraftService& drafts_;
    QWidget& window_;
    NewestWork* work_;
    std::shared_ptr<const sync::Sealer> sealer_;
    std::shared_ptr<const Details> details_;
    std::string centre_; ///< whose data is seen
};

} // namespace zhitu::widgets
