// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/column_plan.h"

#include <algorithm>
#include <array>

namespace zhitu::anonymise {
namespace {

using T = Treatment;

struct Decision {
    std::string_view table;
    std::string_view column;
    Treatment treatment;
};

// Divisions, grids and rivers are public geography; their outlines and codes are no personal data.
constexpr Decision kDecisions[] = {
    {"division", "id", T::Mapped},
    {"division", "geom", T::Kept},
    {"division", "code", T::Kept},
    {"division", "level", T::Kept},
    {"division", "name", T::Kept},
    {"division", "parent_code", T::Kept},
    {"division", "synthetic", T::Kept},
    {"grid", "id", T::Mapped},
    {"grid", "geom", T::Kept},
    {"grid", "code", T::Kept},
    {"grid", "name", T::Made},
    {"grid", "kind", T::Kept},
    {"grid", "valid", T::Kept},
    {"grid", "area_km2", T::Kept},
    {"grid", "synthetic", T::Kept},
    {"river", "id", T::Mapped},
    {"river", "geom", T::Kept},
    {"river", "name", T::Kept},
    {"river", "level", T::Kept},
    {"river", "synthetic", T::Kept},
    {"camera", "id", T::Mapped},
    {"camera", "geom", T::Place},
    {"camera", "device_id", T::Mapped},
    {"camera", "name", T::Made},
    {"camera", "tier", T::Kept},
    {"camera", "status", T::Kept},
    {"camera", "owner", T::Made},
    {"camera", "azimuth_deg", T::Made},
    {"camera", "field_of_view_deg", T::Kept}, // to 10°
    {"camera", "range_m", T::Kept},           // to one digit
    {"camera", "grid_code", T::Place},
    {"camera", "stream_url", T::Withheld},
    {"centre", "id", T::Mapped},
    {"centre", "geom", T::Place},
    {"centre", "name", T::Made},
    {"centre", "level", T::Kept},
    {"centre", "division_code", T::Kept},
    {"key_site", "id", T::Mapped},
    {"key_site", "geom", T::Place},
    {"key_site", "name", T::Made},
    {"key_site", "kind", T::Kept},
    {"key_site", "grid_code", T::Shared},
    {"organisation", "id", T::Mapped},
    {"organisation", "geom", T::Place},
    {"organisation", "kind", T::Kept},
    {"organisation", "name", T::Made},
    {"organisation", "grid_code", T::Shared},
    {"address", "id", T::Mapped},
    {"address", "geom", T::Place},
    {"address", "text", T::Made},
    {"address", "grid_code", T::Place},
    {"case", "id", T::Mapped},
    {"case", "geom", T::Place},
    {"case", "number", T::Mapped},
    {"case", "title", T::Made},
    {"case", "item_id", T::Shared},
    {"case", "category_id", T::Kept}, // alike in each class
    {"case", "state", T::Kept},
    {"case", "grade", T::Shared},
    {"case", "channel", T::Shared},
    {"case", "level", T::Shared},
    {"case", "department_id", T::Shared},
    {"case", "supervised", T::Kept},
    {"case", "grid_code", T::Shared},
    {"case", "reported_at", T::Time},
    {"case", "deadline_at", T::Time},
    {"case", "resolved_at", T::Time},
    {"case", "closed_at", T::Time},
    {"case", "version", T::Kept},
    {"case", "suspended_from", T::Kept},
    {"case", "open_parts", T::Mapped},
    {"case", "extension_asked", T::Kept},
    {"case", "uuid", T::Made},
    {"case", "extension_until", T::Time},
    {"case", "suspended_at", T::Time},
    {"case", "supervised_by", T::Kept},
    {"case", "supervise_until", T::Time},
    {"case", "turned_by", T::Kept},
    {"case", "turned_at", T::Time},
    {"case_event", "id", T::Mapped},
    {"case_event", "case_id", T::Mapped},
    {"case_event", "serial", T::Kept},
    {"case_event", "action", T::Kept},
    {"case_event", "state_after", T::Kept},
    {"case_event", "at", T::Time},
    {"case_event", "actor", T::Made},
    {"case_event", "reason", T::Made},
    {"case_event", "department_id", T::Mapped},
    {"case_event", "until", T::Time},
    {"case_event", "handler", T::Withheld},
    {"case_event", "other_case_id", T::Mapped},
    {"patrol_plan", "id", T::Mapped},
    {"patrol_plan", "name", T::Made},
    {"patrol_plan", "division_code", T::Kept},
    {"patrol_plan", "valid_from", T::Time},
    {"patrol_plan", "valid_until", T::Time},
    {"patrol_stop", "id", T::Mapped},
    {"patrol_stop", "plan_id", T::Mapped},
    {"patrol_stop", "division_code", T::Kept},
    {"patrol_stop", "place_in_round", T::Made},
    {"patrol_stop", "site_id", T::Mapped},
    {"patrol_stop", "grid_code", T::Place},
    {"patrol_check", "id", T::Mapped},
    {"patrol_check", "plan_id", T::Mapped},
    {"patrol_check", "division_code", T::Kept},
    {"patrol_check", "site_id", T::Mapped},
    {"patrol_check", "grid_code", T::Place},
    {"patrol_check", "due_on", T::Time},
    {"patrol_check", "checked_at", T::Time},
    {"patrol_check", "found", T::Kept},
    {"patrol_check", "post", T::Made},
    {"patrol_check", "answers", T::Kept}, // numbers of points and + or -, nothing else
    {"patrol_point", "id", T::Kept},
    {"patrol_point", "place_in_list", T::Kept},
    {"patrol_point", "name", T::Kept},
    {"patrol_point", "name_en", T::Kept},
    {"patrol_point", "valid", T::Kept},
    {"patrol_find", "id", T::Mapped},
    {"patrol_find", "check_id", T::Mapped},
    {"patrol_find", "grid_code", T::Place},
    {"patrol_find", "found_at", T::Time},
    {"patrol_find", "post", T::Made},
    {"patrol_find", "uuid", T::Made},
    {"patrol_find", "case_id", T::Mapped},
    {"dispute", "id", T::Mapped},
    {"dispute", "grid_code", T::Shared},
    {"dispute", "type", T::Shared},
    {"dispute", "mediation", T::Shared},
    {"dispute", "link", T::Shared},
    {"dispute", "body_id", T::Shared},
    {"dispute", "mediator_id", T::Shared},
    {"dispute", "outcome", T::Kept},
    {"dispute", "level", T::Shared},
    {"dispute", "ended_at", T::Time},
    {"dispute", "due_at", T::Time},
    {"dispute", "fulfilled_at", T::Time},
    {"dispute", "breached_at", T::Time},
    {"dispute_party", "id", T::Mapped},
    {"dispute_party", "case_id", T::Mapped},
    {"dispute_party", "grid_code", T::Shared},
    {"dispute_party", "role", T::Kept},
    {"dispute_party", "kind", T::Kept},
    {"mediation_session", "id", T::Mapped},
    {"mediation_session", "case_id", T::Mapped},
    {"mediation_session", "grid_code", T::Shared},
    {"mediation_session", "held_at", T::Time},
    {"mediation_session", "place", T::Made},
    {"mediation_session", "body_id", T::Shared},
    {"mediation_session", "mediator_id", T::Shared},
    {"mediation_session", "outcome", T::Kept},
    {"mediation_body", "id", T::Mapped},
    {"mediation_body", "name", T::Made},
    {"mediation_body", "kind", T::Kept},
    {"mediation_body", "division_code", T::Kept},
    {"mediation_body", "valid", T::Kept},
    {"mediator", "id", T::Mapped},
    {"mediator", "body_id", T::Mapped},
    {"mediator", "name", T::Made},
    {"mediator", "valid", T::Kept},
    {"visit", "id", T::Mapped},
    {"visit", "case_id", T::Mapped},
    {"visit", "grid_code", T::Shared},
    {"visit", "visited_at", T::Time},
    {"visit", "satisfaction", T::Kept},
    {"visit", "resolved", T::Kept},
    {"further_report", "id", T::Mapped},
    {"further_report", "case_id", T::Mapped},
    {"further_report", "grid_code", T::Shared},
    {"further_report", "channel", T::Kept},
    {"further_report", "reported_at", T::Time},
    {"alarm_mark", "id", T::Mapped},
    {"alarm_mark", "case_id", T::Mapped},
    {"alarm_mark", "grid_code", T::Shared},
    {"alarm_mark", "kind", T::Kept},
    {"alarm_mark", "since", T::Time},
    {"alarm_mark", "level", T::Kept},
    {"alarm_mark", "mark", T::Kept},
    {"alarm_mark", "marked_at", T::Time},
    {"alarm_mark", "post", T::Made},
    {"alarm_mark", "until", T::Time},
    {"alarm_mark", "to_post", T::Made},
    {"department", "id", T::Kept},
    {"department", "code", T::Kept},
    {"department", "name", T::Kept},
    {"department", "name_en", T::Kept},
    {"grid_worker", "id", T::Mapped},
    {"grid_worker", "name", T::Made},
    {"grid_worker", "grid_code", T::Kept},
    {"grid_worker", "part_time", T::Mapped}, // dealt out anew
    {"service_category", "id", T::Kept},
    {"service_category", "code", T::Kept},
    {"service_category", "name", T::Kept},
    {"service_category", "name_en", T::Kept},
    {"service_item", "id", T::Kept},
    {"service_item", "category_id", T::Kept},
    {"service_item", "code", T::Kept},
    {"service_item", "name", T::Kept},
    {"service_item", "name_en", T::Kept},
    {"service_item", "department_id", T::Kept},
    {"service_item", "grade", T::Kept},
    {"service_item", "deadline", T::Kept},
    {"service_item", "deadline_unit", T::Kept},
    {"catalogue_version", "id", T::Mapped},
    {"catalogue_version", "kind", T::Kept},
    {"catalogue_version", "subject", T::Kept},
    {"catalogue_version", "since", T::Time},
    {"catalogue_version", "name", T::Kept},
    {"catalogue_version", "name_en", T::Kept},
    {"catalogue_version", "in_use", T::Kept},
    {"catalogue_version", "department_id", T::Kept},
    {"catalogue_version", "grade", T::Kept},
    {"catalogue_version", "deadline", T::Kept},
    {"catalogue_version", "deadline_unit", T::Kept},
    {"duty", "id", T::Mapped},
    {"duty", "division_code", T::Kept},
    {"duty", "department_id", T::Kept},
    {"duty", "day", T::Time},
    {"duty", "shift", T::Kept},
    {"duty", "post", T::Made},
    {"duty", "phone", T::Withheld},
    {"work_day", "id", T::Kept}, // the calendar is the State Council's
    {"work_day", "works", T::Kept},
    {"work_day", "name", T::Kept},
    {"work_day", "name_en", T::Kept},
    {"work_hours", "id", T::Kept},
    {"work_hours", "opens", T::Kept},
    {"work_hours", "pauses", T::Kept},
    {"work_hours", "resumes", T::Kept},
    {"work_hours", "closes", T::Kept},
};

// With their columns, so that a column that is added to one of them is decided about as well.
constexpr std::pair<std::string_view, std::string_view> kWithheld[] = {
    {"case_personal", "id grid_code reporter phone phone_digest id_number narrative notes"},
    {"patrol_finding", "id grid_code finding"},
    {"attachment", "id case_id grid_code file_name media_type bytes sha256 kind event attached_at "
                   "post"},
    {"dispute_personal", "id grid_code agreement"},
    {"dispute_party_personal", "id grid_code name phone phone_digest id_number"},
    {"mediation_session_personal", "id grid_code record agreement"},
    {"visit_personal", "id grid_code note"},
    {"further_report_personal", "id grid_code reporter phone phone_digest narrative"},
    {"shift_handover", "id division_code level begun_at ended_at post to_post note"},
    {"drill_message", "id told_at kind title text lon lat division_code"},
};

bool holdsWord(std::string_view words, std::string_view word)
{
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word)
            return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

QString nameOf(std::string_view table, std::string_view column)
{
    return QString::fromStdString(std::string(table) + '.' + std::string(column));
}

/// Calls `use` with the name of each column of the table, `id` and `geom` among them.
template <typename Use>
void eachColumn(const cache::Table& table, Use use)
{
    use(std::string_view("id"));
    if (table.geometry != cache::GeometryType::None)
        use(std::string_view("geom"));
    for (const cache::Column& column : table.columns)
        use(column.name);
}

} // namespace

std::optional<Treatment> treatmentOf(std::string_view table, std::string_view column)
{
    for (const auto& [name, columns] : kWithheld)
        if (name == table)
            return holdsWord(columns, column) ? std::optional(T::Withheld) : std::nullopt;
    for (const Decision& decision : kDecisions)
        if (decision.table == table && decision.column == column)
            return decision.treatment;
    return std::nullopt;
}

bool isWithheld(std::string_view table)
{
    return std::ranges::any_of(kWithheld, [&](const auto& pair) { return pair.first == table; });
}

QStringList undecided(std::span<const cache::Table> tables)
{
    QStringList names;
    for (const cache::Table& table : tables)
        eachColumn(table, [&](std::string_view column) {
            if (!treatmentOf(table.name, column))
                names += nameOf(table.name, column);
        });
    return names;
}

QStringList columnsOf(Treatment treatment)
{
    QStringList names;
    for (const cache::Table& table : cache::tables())
        eachColumn(table, [&](std::string_view column) {
            if (treatmentOf(table.name, column) == treatment)
                names += nameOf(table.name, column);
        });
    return names;
}

} // namespace zhitu::anonymise
