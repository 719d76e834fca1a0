// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to questions about space: each kind of them is answered in a thread of its own.
#pragma once

#include "data/space/coverage.h"
#include "data/space/region.h"
#include "map/sketch/findings.h"
#include "map/space/survey.h"
#include "widgets/session/newest_work.h"

namespace zhitu::widgets {

/// One line of a list.
struct SpaceRow {
    map::ThingKind kind{};
    map::Found found;
    QString name; ///< as the data have it; of a grid worker with his grid
};
using SpaceRows = std::vector<SpaceRow>;

struct InsideAnswer {
    map::Survey survey; ///< without the lists: see rows
    std::size_t gridWorkers = 0;
    std::array<SpaceRows, map::kThingKinds.size()> rows;
    /// What no map shows: enterprises and social organisations, standard addresses. Their rows are
    /// spots, those nearest to the middle.
    struct Places {
        std::size_t count = 0;
        SpaceRows rows;
    };
    Places organisations;
    Places addresses;
    bool allCases = true; ///< the map holds all that the filter lets through
};

struct CoverageAnswer {
    space::Coverage area; ///< without the pieces to fill
    std::optional<space::WayCoverage> way;
    std::size_t cameras = 0; ///< that may reach into the region
    std::shared_ptr<const map::FindingShapes> shapes;
};

struct SpotAnswer {
    domain::LonLat spot;
    map::ThingKind kind{};
    SpaceRows nearest;
    SpaceRows seeing;
};

/// GUI thread; answers come as signals, of the newest question of each kind only.
class SpaceService : public QObject {
    Q_OBJECT

public:
    explicit SpaceService(QObject* parent = nullptr);

    /// Names are read from it from now on; empty: nothing is open.
    void open(const std::filesystem::path& file);
    /// \param again the same question as before, about what is shown now
    void askInside(const space::Region& region, const map::Shown& shown, bool again);
    /// Meanwhile coverageProgressed(), where it takes longer than a moment.
    void askCoverage(const space::Region& region, const map::Shown& shown, bool again);
    /// How a region looks on the map, before anything is known of it: of a long corridor that takes
    /// a second.
    void askOutline(const space::Region& region);
    /// What is near a place, and which cameras see it. \param most of the nearest
    void askSpot(domain::LonLat spot, map::ThingKind kind, std::size_t most,
                 const map::Shown& shown, bool again);
    void dropRegion();
    void dropCoverage();
    void dropSpot() { spot_.drop(); }
    [[nodiscard]] bool isCovering() const noexcept { return coverage_.isWorking(); }

Q_SIGNALS:
    void insideReady(std::shared_ptr<const zhitu::widgets::InsideAnswer> answer);
    void coverageReady(std::shared_ptr<const zhitu::widgets::CoverageAnswer> answer);
    void spotReady(std::shared_ptr<const zhitu::widgets::SpotAnswer> answer);
    void coveringChanged();
    /// \param share of the coverage that is worked out, 0 to 1
    void coverageProgressed(double share);
    void outlineReady(std::shared_ptr<const zhitu::map::FindingShapes> shapes);
    void failed(const QString& message);

private:
    NewestWork inside_;
    NewestWork coverage_;
    NewestWork spot_;
    NewestWork outline_;
    int coverages_ = 0; ///< how often it was asked for: what an older one tells is dropped
};

} // namespace zhitu::widgets
