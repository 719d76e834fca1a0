// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a DirectorService has while there is a line to the drill centre. For its own sources.
#pragma once

#include <optional>

#include "widgets/drill/director_service.h"

namespace zhitu::widgets {

/// In the service's thread only.
struct DirectorService::Live {
    Live(const DirectorAddress& address, std::function<bool()> goOn)
        : connection(address.conninfo, address.password, {std::chrono::seconds(5), std::move(goOn)})
    {
    }
    static drill::Micros monotonic()
    {
        return std::chrono::duration_cast<drill::Micros>(
            std::chrono::steady_clock::now().time_since_epoch());
    }

    central::PgConnection connection;
    std::optional<drill::CentreStage> stage; ///< with the director, or neither
    std::optional<drill::Director> director;
    std::shared_ptr<const drill::Scenario> scenario;
    QString centre;
    std::set<std::string> done;
    bool jumped = false; ///< what lies between is to be done, though the clock may stand
    bool went = false;   ///< it was going when a step was refused

    void forget()
    {
        director.reset();
        stage.reset();
        scenario.reset();
        done.clear();
        jumped = went = false;
    }
    void begin(const std::shared_ptr<const drill::Scenario>& wanted)
    {
        drill::CentreStage fresh = drill::CentreStage::begin(connection, *wanted);
        forget();
        stage.emplace(std::move(fresh));
        scenario = wanted;
        director.emplace(*wanted, *stage, monotonic);
    }
};

} // namespace zhitu::widgets
