// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads a cache generation: whole layers for the map, single records for the details.
#pragma once

#include <filesystem>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "data/cache/catalogue_rows.h"
#include "data/cache/dispute_rows.h"
#include "data/cache/sqlite.h"
#include "data/domain/attachment.h"
#include "data/domain/camera.h"
#include "data/domain/case.h"
#include "data/domain/centre_identity.h"
#include "data/domain/dispatch_proposal.h"
#include "data/domain/filter.h"
#include "data/domain/organisation.h"
#include "data/domain/place.h"
#include "data/domain/service.h"
#include "data/domain/work_calendar.h"

namespace zhitu::cache {

/// The figures that the map colours a grid by.
struct GridFigures {
    std::int64_t openCases = 0;
    std::int64_t overdueCases = 0; ///< open and past the deadline at `asOf`
    std::int64_t dueCases = 0;     ///< deadline reached at `asOf`: the base of rates (应结案)
    std::int64_t resolvedInTime = 0;
    std::int64_t cameras = 0;

    friend bool operator==(const GridFigures&, const GridFigures&) = default;
};

struct GridRecord {
    domain::Grid grid;
    GridFigures figures;
};

struct RowCounts {
    std::int64_t grids = 0;
    std::int64_t cameras = 0;
    std::int64_t cases = 0;

    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

/// What a person selected, with everything that the details dock shows at once.
struct GridDetails {
    GridRecord record;
    std::string divisionPath; ///< "合川区 › 合阳城街道 › 营盘街社区"
    std::vector<domain::GridWorker> workers;
    std::optional<domain::Centre> centre; ///< of its village
    std::vector<domain::Camera> cameras;  ///< at most `kNeighbours`
    std::vector<domain::Case> openCases;  ///< at most `kNeighbours`, most urgent first
};

struct CaseDetails {
    domain::Case record;
    domain::ServiceItem item; ///< as in force when it came in, like its category
    domain::ServiceCategory category;
    domain::MachineProfile profile; ///< the stages that it goes through
    std::string divisionPath;
    std::string departmentName;
    std::string departmentNameEn;
    std::vector<domain::CaseEvent> events;
    std::vector<domain::Visit> visits;           ///< in their order
    std::vector<domain::Attachment> attachments; ///< in their order, those that wait behind
    std::optional<DisputeRecord> dispute;
    Mediation mediation;                     ///< who may mediate; only while somebody could
    std::vector<domain::GridWorker> workers; ///< of its grid
    /// Of all departments that lead open cases; only for a case that is about to be dispatched.
    std::vector<domain::DepartmentLoad> loads;
    std::vector<domain::Duty> duty; ///< who is on duty now; for the same
    domain::UsualDepartment usual;  ///< for its item in its town; for the same
    domain::WorkCalendar calendar = domain::WorkCalendar::china(); ///< that the limits go by
};

inline constexpr int kNeighbours = 50;

/// One read-only connection. One thread at a time; make one for each thread. All methods throw
/// UserError where the file turns out to be damaged.
class CacheReader {
public:
    /// Opens and checks the header, the schema version and that every table is there.
    /// \throws UserError that says what is wrong with the file; the file is never written to.
    explicit CacheReader(const std::filesystem::path& file);

    /// For those who read one subject of their own, see data/cases; never written to.
    [[nodiscard]] Connection& connection() { return *connection_; }
    /// While it lives, everything is read from one state of the cache, whatever is written beside.
    [[nodiscard]] Transaction steady() { return Transaction(*connection_, "BEGIN"); }

    /// See recent_changes.h.
    [[nodiscard]] std::int64_t changeSerial();
    [[nodiscard]] std::optional<std::vector<std::int64_t>> changedSince(std::int64_t serial,
                                                                        std::string_view table);
    /// The data's own time: what "now" means for demo data; the latest change otherwise.
    [[nodiscard]] domain::Instant asOf();
    [[nodiscard]] bool isDemo();
    /// What is in force and who is on duty goes by this: the demo's own time, else that of the
    /// clock, which goes on when the line is cut.
    [[nodiscard]] domain::Instant now();
    /// Who filled it; empty where no centre did.
    [[nodiscard]] domain::CentreIdentity origin();
    [[nodiscard]] RowCounts counts();

    [[nodiscard]] std::vector<domain::Division> divisions();
    [[nodiscard]] std::vector<domain::Grid> grids();
    /// By the code of the grid; a grid without a camera and a case may be missing.
    [[nodiscard]] std::unordered_map<std::string, GridFigures> gridFigures();
    [[nodiscard]] std::vector<domain::River> rivers();
    [[nodiscard]] std::vector<domain::Centre> centres();
    [[nodiscard]] std::vector<domain::KeySite> keySites();
    [[nodiscard]] std::vector<domain::CatalogueVersion> catalogueVersions();
    // As in force today: see now().
    [[nodiscard]] std::vector<domain::ServiceCategory> categories();
    [[nodiscard]] std::vector<domain::ServiceItem> serviceItems();
    [[nodiscard]] std::vector<domain::Department> departments();
    [[nodiscard]] domain::WorkCalendar workCalendar();
    /// What the departments have on their desks.
    [[nodiscard]] std::vector<domain::DepartmentLoad> departmentLoads();
    [[nodiscard]] std::optional<domain::ServiceItem> serviceItem(std::int64_t id);

    /// Streams rows without their names, for the map: 1.7 M cameras must not become 1.7 M strings.
    /// In the order of their ids.
    void forEachCamera(const std::function<void(const domain::Camera&)>& sink);
    /// The same of these, as far as they are there.
    void forEachCamera(std::span<const std::int64_t> ids,
                       const std::function<void(const domain::Camera&)>& sink);
    /// The cases that the filter keeps, wherever they are, without their texts. Of more than `most`
    /// only the newest. \returns how many it keeps; nothing where `goOn`, asked every few
    /// milliseconds, said false
    std::optional<std::int64_t> forEachCase(
        const domain::Filter& filter, const std::function<void(const domain::Case&)>& sink,
        std::int64_t most = std::numeric_limits<std::int64_t>::max(),
        const std::function<bool()>& goOn = [] { return true; });

    /// The same of these, as far as it keeps them.
    void forEachCase(const domain::Filter& filter, std::span<const std::int64_t> ids,
                     const std::function<void(const domain::Case&)>& sink);

    /// The unended cases in the square around a place that were reported since, with their titles.
    /// Ends where the sink says false.
    void forEachCaseNear(domain::LonLat place, double metres, domain::Instant since,
                         const std::function<bool(const domain::Case&)>& sink);

    [[nodiscard]] std::optional<domain::Case> caseByNumber(const std::string& number);
    [[nodiscard]] std::optional<domain::Camera> camera(std::int64_t id);
    /// Name of a camera, title of a case; empty where it is not there.
    [[nodiscard]] std::string cameraName(std::int64_t id);
    [[nodiscard]] std::string caseTitle(std::int64_t id);
    [[nodiscard]] std::vector<domain::GridWorker> gridWorkers(const std::string& gridCode);
    [[nodiscard]] std::optional<CaseDetails> caseDetails(std::int64_t id);
    [[nodiscard]] std::optional<GridDetails> gridDetails(const std::string& code);
    [[nodiscard]] std::string divisionPath(const std::string& code);

private:
    [[nodiscard]] std::string meta(std::string_view key);
    [[nodiscard]] GridFigures figuresOf(const std::string& code);

    std::unique_ptr<Connection> connection_;
};

} // namespace zhitu::cache
