// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Writes a whole cache generation at once: rows first, R-trees second, triggers last.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

#include "data/cache/part_file.h"
#include "data/cache/rows.h"
#include "data/cache/schema.h"

namespace zhitu::cache {

/// Builds a part file and publishes it in finish(); destroyed unfinished, it leaves nothing. One
/// thread.
class BulkLoader {
public:
    /// \throws UserError where the folder cannot be written to or `target` exists already.
    explicit BulkLoader(std::filesystem::path target);
    ~BulkLoader();
    BulkLoader(const BulkLoader&) = delete;
    BulkLoader& operator=(const BulkLoader&) = delete;

    void add(const domain::Division& division) { addNumbered("division", division); }
    void add(const domain::Grid& grid) { addNumbered("grid", grid); }
    void add(const domain::River& river) { addNumbered("river", river); }
    void add(const domain::Camera& camera) { addRow("camera", camera); }
    void add(const domain::Centre& centre) { addRow("centre", centre); }
    void add(const domain::KeySite& site) { addRow("key_site", site); }
    void add(const domain::Organisation& organisation) { addRow("organisation", organisation); }
    void add(const domain::Address& address) { addRow("address", address); }
    void add(const domain::GridWorker& worker) { addRow("grid_worker", worker); }
    void add(const domain::Department& department) { addRow("department", department); }
    void add(const domain::ServiceCategory& category) { addRow("service_category", category); }
    void add(const domain::CatalogueVersion& version) { addRow("catalogue_version", version); }
    void add(const domain::Duty& duty) { addRow("duty", duty); }
    void add(const domain::ServiceItem& item) { addRow("service_item", item); }
    void add(const domain::WorkDay& day) { addRow("work_day", day); }
    void add(const domain::WorkHours& hours) { addRow("work_hours", hours); }
    void add(const domain::Case& record) { addRow("case", record); }
    void add(const domain::CaseEvent& event) { addRow("case_event", event); }
    void add(const domain::Visit& visit) { addRow("visit", visit); }
    void add(const domain::MediationBody& body) { addRow("mediation_body", body); }
    void add(const domain::Mediator& mediator) { addRow("mediator", mediator); }
    void add(const domain::Dispute& dispute) { addRow("dispute", dispute); }
    void add(const domain::DisputeParty& party) { addRow("dispute_party", party); }
    void add(const domain::MediationSession& session) { addRow("mediation_session", session); }
    void add(const domain::PatrolPlan& plan) { addRow("patrol_plan", plan); }
    void add(const domain::PatrolStop& stop) { addRow("patrol_stop", stop); }
    void add(const domain::PatrolPoint& point) { addRow("patrol_point", point); }
    void add(const domain::PatrolCheck& check) { addRow("patrol_check", check); }
    void add(const domain::PatrolFind& find) { addRow("patrol_find", find); }

    void setMeta(const std::string& key, const std::string& value);

    /// Indexes, R-trees, triggers, extents; then the file is made durable and moved to its name.
    /// `progress` is told the share done in [0, 1] and returns false to cancel.
    /// \returns false when cancelled
    /// \throws UserError
    [[nodiscard]] bool finish(const std::function<bool(double)>& progress);

private:
    struct Inserter {
        Statement statement;
        std::int64_t rows = 0;
    };
    Inserter& inserter(std::string_view name);
    template <typename Row>
    void addRow(std::string_view name, const Row& row)
    {
        Inserter& into = inserter(name);
        bindRow(into.statement, row);
        into.statement.run();
    }
    template <typename Row>
    void addNumbered(std::string_view name, const Row& row)
    {
        Inserter& into = inserter(name);
        bindRow(into.statement, ++into.rows, row);
        into.statement.run();
    }

    PartFile part_;
    std::unique_ptr<Connection> connection_;
    std::map<std::string_view, Inserter> inserters_;
};

} // namespace zhitu::cache
