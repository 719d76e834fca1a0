// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The places of a scenario in the district of a centre.
#pragma once

#include <QString>
#include <vector>

#include "data/central/pg.h"
#include "data/drill/scenario.h"

namespace zhitu::drill {

struct FoundPlace {
    domain::LonLat position; ///< CGCS2000; of a division a point within it
    std::string gridCode;    ///< that the position lies in
    std::string division;    ///< code of 12 digits: the division itself, else the village
    std::int64_t siteId = 0; ///< of a site
    QString name;            ///< of a site or a division
};

/// The digits that everything in the place begins with.
[[nodiscard]] std::string prefixOf(const Place& place, const FoundPlace& found);

/// Looks places and codes up with the rights of whoever asks, once each. Lives no longer than the
/// connection. Methods throw central::PgError.
class CentrePlaces {
public:
    explicit CentrePlaces(central::PgConnection& connection) : connection_(connection) {}

    struct Answer {
        std::optional<FoundPlace> found;
        QString problem; ///< where nothing was found: what is wrong with the place
    };
    [[nodiscard]] Answer find(const Place& place);
    /// 0: there is none.
    [[nodiscard]] std::int64_t department(const std::string& code);
    [[nodiscard]] std::int64_t item(const std::string& code);
    /// How many working cameras a step would make fail.
    [[nodiscard]] std::int64_t cameras(const Step& step);

private:
    [[nodiscard]] Answer findSite(const std::string& name);
    [[nodiscard]] Answer findDivision(const std::string& nameOrCode);
    [[nodiscard]] Answer findPosition(domain::LonLat position);

    central::PgConnection& connection_;
};

/// As zhitu.drill_cameras() takes it. \pre the step makes cameras fail
[[nodiscard]] std::string chosenCameras(const Step& step, const FoundPlace& found);

/// Everything that the scenario names and this centre does not have: a line each, with the step. An
/// empty list: it can be played here. \throws central::PgError
[[nodiscard]] std::vector<QString> problemsAt(central::PgConnection& connection,
                                              const Scenario& scenario);

} // namespace zhitu::drill
