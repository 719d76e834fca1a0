// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/builder.h"

#include <map>

#include "data/cache/bulk_loader.h"
#include "data/cache/schema.h"
#include "data/demo/cameras.h"
#include "data/demo/cases.h"
#include "data/demo/organisations.h"
#include "data/demo/partition.h"
#include "data/demo/patrols.h"
#include "data/demo/random.h"
#include "data/demo/roster.h"
#include "data/domain/names.h"
#include "data/domain/service_catalogue.h"

namespace zhitu::demo {
namespace {

struct Cancelled {};

class Builder {
public:
    Builder(cache::BulkLoader& loader, const BuildOptions& options, const Progress& progress)
        : loader_(loader), options_(options), progress_(progress)
    {
    }

    void run()
    {
        for (const domain::Department& d : domain::referenceDepartments())
            loader_.add(d);
        for (const domain::ServiceCategory& c : domain::referenceCategories())
            loader_.add(c);
        for (const domain::ServiceItem& i : domain::referenceItems())
            loader_.add(i);
        for (const domain::WorkDay& day : domain::referenceWorkDays())
            loader_.add(day);
        loader_.add(domain::referenceWorkHours());
        for (const domain::PatrolPoint& point : domain::referencePatrolPoints())
            loader_.add(point);
        const BaseData base = loadBaseData();
        for (done_ = 0; done_ < options_.districts; ++done_) {
            const std::uint64_t seed = options_.seed + static_cast<std::uint64_t>(done_) * 1000;
            addDistrict(makeDistrict(districtVariant(base, done_, seed), seed), seed);
        }
        loader_.setMeta("origin", "demo");
        loader_.setMeta("demo_version", std::to_string(kDemoVersion));
        loader_.setMeta("seed", std::to_string(options_.seed));
        loader_.setMeta("as_of", std::to_string(demoNow().time_since_epoch().count()));
    }

private:
    void report(double shareOfDistrict)
    {
        // The last tenth is the indexes.
        if (!progress_(0.9 * (done_ + shareOfDistrict) / options_.districts))
            throw Cancelled{};
    }

    void addDistrict(const District& district, std::uint64_t seed)
    {
        report(0);
        std::map<std::string, std::string> names;
        for (const domain::Division& d : district.divisions) {
            loader_.add(d);
            names[d.code] = d.name;
        }
        Random dedicated = Random(seed).fork(14);
        for (const GridCell& cell : district.cells)
            loader_.add(domain::Grid{
                cell.code, domain::gridName(names[cell.villageCode], cell.code),
                dedicated.chance(0.05) ? domain::GridKind::Dedicated : domain::GridKind::Basic,
                true, cell.area, cell.areaKm2, true});
        for (const domain::River& river : district.rivers)
            loader_.add(river);

        std::vector<domain::Camera> cameras = makeCameras(district, seed);
        for (domain::Camera& camera : cameras) {
            camera.id += firstCamera_;
            loader_.add(camera);
        }
        firstCamera_ += static_cast<std::int64_t>(cameras.size());
        report(0.1);

        addOrganisations(district, seed, makeOrganisations(district, seed));
        std::vector<domain::Duty> roster = makeRoster(district, demoNow());
        addAll(roster, firstDuty_);
        addCases(district, seed);
    }

    template <typename Row>
    void addAll(std::vector<Row>& rows, std::int64_t& first)
    {
        for (Row& row : rows) {
            row.id += first;
            loader_.add(row);
        }
        first += static_cast<std::int64_t>(rows.size());
    }

    void addOrganisations(const District& district, std::uint64_t seed, Organisations made)
    {
        addAll(made.centres, firstCentre_);
        addAll(made.keySites, firstKeySite_);
        addPatrols(makePatrols(district, made.keySites, seed));
        addAll(made.organisations, firstOrganisation_);
        addAll(made.addresses, firstAddress_);
        addAll(made.workers, firstWorker_);
        // The cases of the same district count from the same ids: these move on behind them.
        nextMediator_ = firstMediator_;
        nextBody_ = firstBody_;
        for (domain::Mediator& mediator : made.mediators)
            mediator.bodyId += firstBody_;
        addAll(made.mediators, nextMediator_);
        addAll(made.mediationBodies, nextBody_);
    }

    void addPatrols(Patrols made)
    {
        made.plan.id += done_;
        loader_.add(made.plan);
        for (domain::PatrolStop& stop : made.stops)
            stop.planId = made.plan.id;
        for (domain::PatrolCheck& check : made.checks)
            check.planId = made.plan.id;
        for (domain::PatrolFind& find : made.finds)
            find.checkId += firstCheck_;
        addAll(made.stops, firstStop_);
        addAll(made.checks, firstCheck_);
        addAll(made.finds, firstFind_);
    }

    void addCases(const District& district, std::uint64_t seed)
    {
        int count = 0;
        domain::Case moved;
        domain::CaseEvent movedEvent;
        generateCases(district, seed, options_.casesPerDistrict, [&](const CaseTale& tale) {
            moved = tale.record;
            moved.id += firstCase_;
            loader_.add(moved);
            for (const domain::CaseEvent& event : tale.events) {
                movedEvent = event;
                movedEvent.caseId += firstCase_;
                loader_.add(movedEvent);
            }
            for (domain::Visit visit : tale.visits) {
                visit.caseId += firstCase_;
                visit.id += firstCase_ * cache::kEventsPerCase;
                loader_.add(visit);
            }
            addDispute(tale);
            if (++count % 1000 == 0)
                report(0.15 + 0.85 * count / options_.casesPerDistrict);
        });
        firstCase_ += count;
        firstParty_ = lastParty_;
        firstBody_ = nextBody_;
        firstMediator_ = nextMediator_;
    }

    void addDispute(const CaseTale& tale)
    {
        if (tale.dispute == nullptr)
            return;
        domain::Dispute dispute = *tale.dispute;
        dispute.caseId += firstCase_;
        dispute.bodyId += firstBody_;
        dispute.mediatorId += firstMediator_;
        loader_.add(dispute);
        for (domain::DisputeParty party : tale.parties) {
            party.id += firstParty_;
            party.caseId += firstCase_;
            lastParty_ = party.id;
            loader_.add(party);
        }
        for (domain::MediationSession session : tale.sessions) {
            session.id += firstCase_ * cache::kEventsPerCase;
            session.caseId += firstCase_;
            session.bodyId += firstBody_;
            session.mediatorId += firstMediator_;
            loader_.add(session);
        }
    }

    cache::BulkLoader& loader_;
    const BuildOptions& options_;
    const Progress& progress_;
    int done_ = 0;
    std::int64_t firstCamera_ = 0;
    std::int64_t firstCase_ = 0;
    std::int64_t firstCentre_ = 0;
    std::int64_t firstKeySite_ = 0;
    std::int64_t firstOrganisation_ = 0;
    std::int64_t firstAddress_ = 0;
    std::int64_t firstDuty_ = 0;
    std::int64_t firstWorker_ = 0;
    std::int64_t firstStop_ = 0;
    std::int64_t firstCheck_ = 0;
    std::int64_t firstFind_ = 0;
    std::int64_t firstBody_ = 0;
    std::int64_t nextBody_ = 0;
    std::int64_t firstMediator_ = 0;
    std::int64_t nextMediator_ = 0;
    std::int64_t firstParty_ = 0;
    std::int64_t lastParty_ = 0;
};

} // namespace

bool build(const std::filesystem::path& target, const BuildOptions& options,
           const Progress& progress)
{
    try {
        cache::BulkLoader loader(target);
        Builder(loader, options, progress).run();
        const bool finished =
            loader.finish([&](double share) { return progress(0.9 + 0.1 * share); });
        return finished;
    } catch (const Cancelled&) {
        return false;
    }
}

} // namespace zhitu::demo
