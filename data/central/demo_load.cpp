// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/demo_load.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "data/cache/gpkg_geometry.h"
#include "data/cache/open_check.h"
#include "data/central/pg_transaction.h"

namespace zhitu::central {
namespace {

using cache::Statement;

/// How the rows of one table travel.
struct Load {
    const char* table;   ///< at the centre
    const char* columns; ///< at the centre, in the order of `select`
    const char* select;  ///< from the cache, with the range of ids as ?1 and ?2
    std::int64_t step;   ///< ids a transaction
    bool spatial = true; ///< the second column is a geometry
};

constexpr std::array kLoads{
    Load{"division", "id, geom, code, level, name, parent_code, synthetic",
         "SELECT id, geom, code, level, name, nullif(parent_code, ''), synthetic FROM division "
         "WHERE id BETWEEN ?1 AND ?2 ORDER BY level",
         500'000},
    Load{"grid", "id, geom, code, name, kind, valid, area_km2, synthetic",
         "SELECT id, geom, code, name, kind, valid, area_km2, synthetic FROM grid WHERE id BETWEEN "
         "?1 AND ?2",
         2000},
    Load{"river", "id, geom, name, level, synthetic",
         "SELECT id, geom, name, level, synthetic FROM river WHERE id BETWEEN ?1 AND ?2", 2000},
    Load{"key_site", "id, geom, name, kind, grid_code",
         "SELECT id, geom, name, kind, grid_code FROM key_site WHERE id BETWEEN ?1 AND ?2", 5000},
    Load{"address", "id, geom, text, grid_code",
         "SELECT id, geom, text, grid_code FROM address WHERE id BETWEEN ?1 AND ?2", 5000},
    Load{"centre", "id, geom, name, level, division_code",
         "SELECT id, geom, name, level, division_code FROM centre WHERE id BETWEEN ?1 AND ?2",
         5000},
    Load{"department", "id, code, name, name_en",
         "SELECT id, code, name, name_en FROM department WHERE id BETWEEN ?1 AND ?2", 5000, false},
    Load{"organisation", "id, geom, kind, name, grid_code",
         "SELECT id, geom, kind, name, grid_code FROM organisation WHERE id BETWEEN ?1 AND ?2",
         5000},
    Load{"grid_worker", "id, name, grid_code, part_time",
         "SELECT id, name, grid_code, part_time FROM grid_worker WHERE id BETWEEN ?1 AND ?2", 5000,
         false},
    Load{"camera",
         "id, geom, device_id, name, tier, status, owner, azimuth_deg, field_of_view_deg, range_m, "
         "grid_code",
         "SELECT id, geom, device_id, name, tier, status, owner, azimuth_deg, field_of_view_deg, "
         "range_m, "
         "grid_code FROM camera WHERE id BETWEEN ?1 AND ?2",
         5000},
    Load{"mediation_body", "id, name, kind, division_code, valid",
         "SELECT id, name, kind, division_code, valid FROM mediation_body WHERE id BETWEEN ?1 AND "
         "?2",
         5000, false},
    Load{"mediator", "id, body_id, name, valid",
         "SELECT id, body_id, name, valid FROM mediator WHERE id BETWEEN ?1 AND ?2", 5000, false},
    Load{"patrol_point", "id, place_in_list, name, name_en, valid",
         "SELECT id, place_in_list, name, name_en, valid FROM patrol_point WHERE id BETWEEN ?1 AND "
         "?2",
         5000, false},
    Load{"patrol_plan", "id, name, division_code, valid_from, valid_until",
         "SELECT id, name, division_code, valid_from, valid_until FROM patrol_plan WHERE id "
         "BETWEEN ?1 AND ?2",
         5000, false},
    Load{"patrol_stop", "id, plan_id, division_code, place_in_round, site_id, grid_code",
         "SELECT id, plan_id, division_code, place_in_round, site_id, grid_code FROM patrol_stop "
         "WHERE id BETWEEN ?1 AND ?2",
         5000, false},
    Load{"patrol_check",
         "id, plan_id, division_code, site_id, grid_code, due_on, checked_at, found, post, answers",
         "SELECT id, plan_id, division_code, site_id, grid_code, due_on, datetime(checked_at, "
         "'unixepoch') || 'Z', found, nullif(post, ''), answers FROM patrol_check WHERE id BETWEEN "
         "?1 AND ?2",
         5000, false},
    Load{"patrol_find", "id, check_id, grid_code, found_at, post, uuid",
         "SELECT id, check_id, grid_code, datetime(found_at, 'unixepoch') || 'Z', nullif(post, "
         "''), uuid FROM patrol_find WHERE id BETWEEN ?1 AND ?2",
         5000, false},
    Load{"service_category", "id, code, name, name_en",
         "SELECT id, code, name, name_en FROM service_category WHERE id BETWEEN ?1 AND ?2", 5000,
         false},
    Load{"service_item",
         "id, category_id, code, name, name_en, department_id, grade, deadline, deadline_unit",
         "SELECT id, category_id, code, name, name_en, department_id, grade, deadline, "
         "deadline_unit FROM "
         "service_item WHERE id BETWEEN ?1 AND ?2",
         5000, false},
    Load{"duty", "id, division_code, department_id, day, shift, post, phone",
         "SELECT id, division_code, nullif(department_id, 0), day, shift, post, phone FROM duty "
         "WHERE "
         "id BETWEEN ?1 AND ?2",
         5000, false}};

/// A case and its history are one transaction: the one is a foreign key of the other.
constexpr std::int64_t kCaseStep = 1500;
constexpr Load kCases{
    "case",
    "id, geom, number, title, item_id, category_id, state, grade, channel, level, department_id, "
    "supervised, grid_code, reported_at, deadline_at, resolved_at, closed_at, version, "
    "suspended_from, open_parts, extension_asked, extension_until, suspended_at, supervised_by, "
    "supervise_until, turned_by, turned_at, last_serial",
    "SELECT id, geom, number, title, item_id, category_id, state, grade, channel, level, "
    "nullif(department_id, 0), supervised, grid_code, datetime(reported_at, 'unixepoch') || 'Z', "
    "datetime(deadline_at, 'unixepoch') || 'Z', datetime(resolved_at, 'unixepoch') || 'Z', "
    "datetime(closed_at, 'unixepoch') || 'Z', version, nullif(suspended_from, 0), "
    "'{' || open_parts || '}', extension_asked, datetime(extension_until, 'unixepoch') || 'Z', "
    "datetime(suspended_at, 'unixepoch') || 'Z', nullif(supervised_by, 0), "
    "datetime(supervise_until, 'unixepoch') || 'Z', turned_by, "
    "datetime(turned_at, 'unixepoch') || 'Z', (SELECT max(e.serial) FROM case_event e WHERE "
    "e.id BETWEEN c.id * 1024 AND "
    "c.id * 1024 + 1023) FROM \"case\" c WHERE id BETWEEN ?1 AND ?2",
    kCaseStep};
constexpr Load kEvents{
    "case_event",
    "case_id, serial, state_before, action, state_after, at, actor, reason, department_id, "
    "grid_code, until",
    "SELECT e.case_id, e.serial, lag(e.state_after) OVER (PARTITION BY e.case_id ORDER BY "
    "e.serial), "
    "e.action, e.state_after, datetime(e.at, 'unixepoch') || 'Z', e.actor, e.reason, "
    "nullif(e.department_id, 0), c.grid_code, datetime(e.until, 'unixepoch') || 'Z' FROM "
    "case_event e JOIN \"case\" c ON c.id = e.case_id "
    "WHERE "
    "e.id BETWEEN ?1 * 1024 AND ?2 * 1024 + 1023 ORDER BY e.id",
    kCaseStep, false};

constexpr Load kVisits{"visit", "id, case_id, grid_code, visited_at, satisfaction, resolved",
                       "SELECT id, case_id, grid_code, datetime(visited_at, 'unixepoch') || 'Z', "
                       "nullif(satisfaction, 0), resolved FROM visit WHERE id BETWEEN ?1 * 1024 "
                       "AND ?2 * 1024 + 1023",
                       kCaseStep, false};

constexpr Load kDisputes{
    "dispute",
    "id, grid_code, type, mediation, link, body_id, mediator_id, outcome, level, ended_at, due_at, "
    "fulfilled_at, breached_at",
    "SELECT id, grid_code, type, mediation, nullif(link, 0), nullif(body_id, 0), "
    "nullif(mediator_id, 0), outcome, nullif(level, 0), datetime(ended_at, 'unixepoch') || 'Z', "
    "datetime(due_at, 'unixepoch') || 'Z', datetime(fulfilled_at, 'unixepoch') || 'Z', "
    "datetime(breached_at, 'unixepoch') || 'Z' FROM dispute WHERE id BETWEEN ?1 AND ?2",
    kCaseStep, false};
constexpr Load kParties{"dispute_party", "id, case_id, grid_code, role, kind",
                        "SELECT id, case_id, grid_code, role, kind FROM dispute_party WHERE "
                        "case_id BETWEEN ?1 AND ?2",
                        kCaseStep, false};
constexpr Load kSessions{
    "mediation_session", "id, case_id, grid_code, held_at, place, body_id, mediator_id, outcome",
    "SELECT id, case_id, grid_code, datetime(held_at, 'unixepoch') || 'Z', place, body_id, "
    "nullif(mediator_id, 0), outcome FROM mediation_session WHERE id BETWEEN ?1 * 1024 AND ?2 * "
    "1024 + 1023",
    kCaseStep, false};
/// What belongs to the cases, in the order of its keys.
constexpr const Load* kOfCases[] = {&kEvents, &kVisits, &kDisputes, &kParties, &kSessions};

void appendEscaped(std::string& out, const std::string& text)
{
    for (const char c : text)
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            out += c;
        }
}

/// WKB of a point, line or polygon as PostGIS reads it in hexadecimal, with its SRID.
void appendEwkb(std::string& out, std::span<const std::byte> blob)
{
    constexpr const char* digits = "0123456789ABCDEF";
    const auto hex = [&](std::span<const std::byte> bytes) {
        for (const std::byte byte : bytes) {
            out += digits[std::to_integer<unsigned>(byte) >> 4];
            out += digits[std::to_integer<unsigned>(byte) & 15U];
        }
    };
    const std::span<const std::byte> wkb = cache::wkbOf(blob);
    hex(wkb.subspan(0, 4)); // byte order and three bytes of the type
    out += "208A110000";    // the type's last byte with the SRID flag, then 4490, little-endian
    hex(wkb.subspan(5));
}

class Loader {
public:
    Loader(PgConnection& connection, cache::Connection& source,
           const std::function<bool(double)>& progress)
        : connection_(connection), source_(source), progress_(progress)
    {
        for (const Load& load : kLoads)
            total_ += highestId(load);
        total_ += highestId(kCases) * 10;
    }

    bool run()
    {
        connection_.execute("SET client_min_messages = warning; SET ROLE zhitu_loader");
        for (const Load& load : kLoads) {
            const std::int64_t last = highestId(load);
            for (std::int64_t from = 1; from <= last; from += load.step) {
                PgTransaction portion(connection_);
                copy(load, from, std::min(last, from + load.step - 1));
                portion.commit();
                if (!advance(std::min(load.step, last - from + 1)))
                    return false;
            }
        }
        const std::int64_t last = highestId(kCases);
        for (std::int64_t from = 1; from <= last; from += kCaseStep) {
            PgTransaction portion(connection_);
            copy(kCases, from, from + kCaseStep - 1);
            for (const Load* load : kOfCases)
                copy(*load, from, from + kCaseStep - 1);
            portion.commit();
            if (!advance(kCaseStep * 10))
                return false;
        }
        connection_.execute("RESET ROLE");
        for (const char* table : {"division", "grid", "river", "key_site", "address", "centre",
                                  "organisation", "grid_worker", "camera", "case", "visit",
                                  "mediation_body", "mediator", "dispute_party", "patrol_point",
                                  "patrol_plan", "patrol_stop", "patrol_check", "patrol_find"})
            connection_.query("SELECT setval(pg_get_serial_sequence($1, 'id'), $2::bigint)",
                              {std::string("zhitu.\"") + table + '"',
                               std::to_string(std::max<std::int64_t>(1, highestId(table)))});
        return true;
    }

private:
    std::int64_t highestId(const std::string& table)
    {
        return source_.queryInt("SELECT max(id) FROM \"" + table + '"');
    }
    std::int64_t highestId(const Load& load) { return highestId(std::string(load.table)); }

    bool advance(std::int64_t ids)
    {
        done_ += ids;
        return progress_(std::min(1.0, static_cast<double>(done_) / static_cast<double>(total_)));
    }

    bool isThere(const Load& load, std::int64_t from, std::int64_t to)
    {
        return connection_
            .query("SELECT EXISTS (SELECT FROM zhitu.\"" + std::string(load.table)
                       + "\" WHERE id BETWEEN $1::bigint AND $2::bigint)",
                   {std::to_string(from), std::to_string(to)})
            .boolean(0, 0);
    }

    void copy(const Load& load, std::int64_t from, std::int64_t to)
    {
        // A transaction is whole or absent, so one of its rows stands for all.
        const bool ofCases = std::ranges::find(kOfCases, &load) != std::end(kOfCases);
        if (ofCases ? skippedCases_ : isThere(load, from, to)) {
            skippedCases_ = true;
            return;
        }
        skippedCases_ = false;
        Statement rows = source_.prepare(load.select);
        rows.bind(1, from).bind(2, to);
        const int columns =
            1
            + static_cast<int>(std::count(
                load.columns, load.columns + std::char_traits<char>::length(load.columns), ','));
        connection_.copyIn("COPY zhitu.\"" + std::string(load.table) + "\"(" + load.columns
                               + ") FROM STDIN",
                           [&](std::string& out) {
                               while (out.size() < 64 * 1024) {
                                   if (!rows.step())
                                       return false;
                                   for (int i = 0; i < columns; ++i) {
                                       if (i > 0)
                                           out += '\t';
                                       if (rows.isNull(i))
                                           out += "\\N";
                                       else if (load.spatial && i == 1)
                                           appendEwkb(out, rows.blob(i));
                                       else if (rows.type(i) == SQLITE_FLOAT)
                                           appendReal(out, rows.real(i));
                                       else
                                           appendEscaped(out, rows.text(i));
                                   }
                                   out += '\n';
                               }
                               return true;
                           });
    }

    /// The shortest digits that give the same number back; SQLite's own text has fifteen.
    static void appendReal(std::string& out, double value)
    {
        std::array<char, 32> digits{};
        const auto [end, error] =
            std::to_chars(digits.data(), digits.data() + digits.size(), value);
        out.append(digits.data(), end);
    }

    PgConnection& connection_;
    cache::Connection& source_;
    const std::function<bool(double)>& progress_;
    std::int64_t total_ = 0;
    std::int64_t done_ = 0;
    bool skippedCases_ = false;
};

} // namespace

bool loadDemo(PgConnection& connection, const std::filesystem::path& file,
              const std::function<bool(double)>& progress)
{
    const auto source = cache::openForReading(file);
    return Loader(connection, *source, progress).run();
}

} // namespace zhitu::central
