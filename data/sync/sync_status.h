// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the cache and the centre stand to each other, as a person is told.
#pragma once

#include <QMetaType>
#include <QString>
#include <optional>
#include <vector>

#include "data/central/pg.h"
#include "data/sync/bootstrap.h"
#include "data/sync/outbox.h"

namespace zhitu::sync {

enum class LinkState {
    NoCentre,   ///< works on its own: the demo district
    Connecting, ///< for the first time since the start
    Fetching,   ///< a whole generation, for the first time or anew
    CatchingUp, ///< connected; there is more to be pulled
    Live,       ///< everything that the centre can give has been applied
    Offline,    ///< no line; tries again by itself
    NeedsUser,  ///< no try will help before somebody has done something, see `problem`
    OtherWindow ///< another Zhitu keeps this cache in step
};

/// A value; made by the engine, shown by the window.
struct SyncStatus {
    LinkState link = LinkState::NoCentre;
    QString problem; ///< why it is not live; empty where it is
    std::optional<central::PgTrouble> trouble;
    std::string host;
    QString
        drill; ///< title of the drill centre (演练中心) that it is; empty: none, or not known yet
    bool standby = false;
    std::int64_t asOf = 0; ///< Unix seconds by the centre's clock: what is shown is as old as this
    Xid watermark = 0;
    Xid upto = 0; ///< what the server could have given at the last answer
    bool heldBack =
        false; ///< somebody at the centre is still writing, and what others did waits for him
    std::int64_t heldBackMs = 0;
    int waiting = 0;   ///< commands not answered yet
    int held = 0;      ///< of those: behind one of the same case that has to be decided on
    int applied = 0;   ///< by the centre; the feed has not brought their effect yet
    int conflicts = 0; ///< commands that the user has to decide on, refused ones included
    QString pushProblem;
    std::int64_t fileBytes = 0; ///< of the file that is on its way to the centre; 0: none
    std::int64_t fileSent = 0;
    int elsewhere =
        0; ///< commands that were entered for another centre, and are not sent to this one
    std::optional<BootstrapProgress> fetching;
    std::vector<QString> lastProblems; ///< newest first, at most ten
};

/// What is said of `elsewhere`; empty where there is nothing of the kind.
[[nodiscard]] QString elsewhereText(const SyncStatus& status);

} // namespace zhitu::sync

Q_DECLARE_METATYPE(zhitu::sync::SyncStatus)
