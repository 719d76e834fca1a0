// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/replica.h"

#include <algorithm>
#include <stdexcept>

#include "data/domain/alarm.h"
#include "data/domain/attachment.h"
#include "data/domain/case.h"

namespace zhitu::sync {
namespace {

constexpr std::int64_t kLatest = 253'402'300'799; // the year 9999
constexpr std::int64_t kMostId = (std::int64_t{1} << 57) - 1;
constexpr std::int64_t kMostCategory = 1'000'000;
constexpr std::int64_t kMostDate = 9999'12'31; // yyyymmdd

WireColumn id(std::string_view name = "id")
{
    return {name, WireKind::Integer, 1, kMostId};
}
WireColumn number(std::string_view name, std::int64_t least, std::int64_t most)
{
    return {name, WireKind::Integer, least, most};
}
WireColumn caseId(std::string_view name = "case_id")
{
    return number(name, 1, kFirstTemporaryCase - 1);
}
WireColumn flag(std::string_view name)
{
    return number(name, 0, 1);
}
WireColumn real(std::string_view name, bool nullable = false)
{
    return {.name = name, .kind = WireKind::Real, .nullable = nullable};
}
WireColumn text(std::string_view name, std::int64_t most = 1600)
{
    return {name, WireKind::Text, 0, most};
}
WireColumn time(std::string_view name, bool nullable = false)
{
    return {name, WireKind::Integer, 0, kLatest, nullable};
}
WireColumn day(std::string_view name, bool nullable = false)
{
    return {name, WireKind::Day, 0, 10, nullable};
}
WireColumn sealed(std::string_view name, WireKind kind = WireKind::Sealed)
{
    return {name, kind, 0, 80'000};
}
constexpr WireColumn kPoint{"geom", WireKind::Point};
constexpr WireColumn kLine{"geom", WireKind::Line};
constexpr WireColumn kPolygon{"geom", WireKind::Polygon};

const std::vector<Replica>& allReplicas()
{
    static const std::vector<Replica> list{
        {1,
         "division",
         {id(), kPolygon, text("code"), number("level", 4, 6), text("name"), text("parent_code"),
          flag("synthetic")},
         "CASE WHEN level < 6 THEN '' ELSE code END"},
        {2,
         "grid",
         {id(), kPolygon, text("code"), text("name"), number("kind", 1, 2), flag("valid"),
          real("area_km2"), flag("synthetic")},
         "code"},
        {3, "river", {id(), kLine, text("name"), number("level", 1, 10), flag("synthetic")}, "''"},
        {4,
         "key_site",
         {id(), kPoint, text("name"), number("kind", 1, 10), text("grid_code")},
         "grid_code"},
        {5, "address", {id(), kPoint, text("text"), text("grid_code")}, "grid_code"},
        {6,
         "centre",
         {id(), kPoint, text("name"), number("level", 4, 6), text("division_code")},
         "CASE WHEN level < 6 THEN '' ELSE division_code END"},
        {7, "department", {id(), text("code"), text("name"), text("name_en")}, "''"},
        {8,
         "organisation",
         {id(), kPoint, number("kind", 1, 2), text("name"), text("grid_code")},
         "grid_code"},
        {9, "grid_worker", {id(), text("name"), text("grid_code"), flag("part_time")}, "grid_code"},
        {10,
         "camera",
         {id(), kPoint, text("device_id"), text("name"), number("tier", 1, 3),
          number("status", 1, 3), text("owner"), real("azimuth_deg"), real("field_of_view_deg"),
          real("range_m"), text("grid_code"), text("stream_url", 8'000)},
         "grid_code"},
        {11,
         "service_category",
         {number("id", 1, kMostCategory), text("code"), text("name"), text("name_en")},
         "''"},
        {12,
         "service_item",
         {id(), number("category_id", 1, kMostCategory), text("code"), text("name"),
          text("name_en"), id("department_id"), number("grade", 1, 4),
          number("deadline", 1, 1'000'000), number("deadline_unit", 1, 2)},
         "''"},
        {13,
         "case",
         {caseId("id"),
          kPoint,
          text("number"),
          text("title"),
          id("item_id"),
          number("category_id", 1, kMostCategory),
          number("state", 1, 11),
          number("grade", 1, 4),
          number("channel", 1, 6),
          number("level", 4, 6),
          number("department_id", 0, kMostId),
          flag("supervised"),
          text("grid_code"),
          time("reported_at"),
          time("deadline_at"),
          time("resolved_at", true),
          time("closed_at", true),
          number("version", 1, kMostId),
          number("suspended_from", 0, 5),
          text("open_parts", 20'000),
          flag("extension_asked"),
          text("uuid", 36),
          time("extension_until", true),
          time("suspended_at", true),
          number("supervised_by", 0, 6),
          time("supervise_until", true),
          number("turned_by", 1, 27),
          time("turned_at")},
         "grid_code"},
        {14,
         "case_event",
         {id(), caseId(), number("serial", 1, 1023), number("action", 1, domain::kCaseActions),
          number("state_after", 1, 11), time("at"), text("actor"), text("reason", 16'000),
          number("department_id", 0, kMostId), time("until", true), text("handler", 800),
          number("other_case_id", 0, kFirstTemporaryCase - 1)},
         "(SELECT grid_code FROM \"case\" c WHERE c.id = case_id)"},
        {15,
         "case_personal",
         {id(), text("grid_code"), sealed("reporter"), sealed("phone", WireKind::SealedWithDigest),
          sealed("id_number"), sealed("narrative"), sealed("notes")},
         "grid_code"},
        {16,
         "patrol_plan",
         {id(), text("name"), text("division_code"), day("valid_from"), day("valid_until", true)},
         "division_code"},
        {17,
         "patrol_stop",
         {id(), id("plan_id"), text("division_code"), number("place_in_round", 1, 10'000),
          id("site_id"), text("grid_code")},
         "division_code"},
        {18,
         "patrol_check",
         {id(), id("plan_id"), text("division_code"), id("site_id"), text("grid_code"),
          day("due_on"), time("checked_at", true), flag("found"), text("post"),
          text("answers", 2'000)},
         "grid_code"},
        {19, "patrol_finding", {id(), text("grid_code"), sealed("finding")}, "grid_code"},
        {20,
         "attachment",
         {id(), caseId(), text("grid_code"), sealed("file_name"), text("media_type", 127),
          number("bytes", 1, domain::kMostAttachmentBytes), sealed("sha256"), number("kind", 1, 3),
          number("event", 0, 1023), time("attached_at", true), text("post")},
         "grid_code"},
        {21,
         "dispute",
         {caseId("id"), text("grid_code"), number("type", 1, 99), number("mediation", 1, 3),
          number("link", 0, 5), number("body_id", 0, kMostId), number("mediator_id", 0, kMostId),
          number("outcome", 0, 3), number("level", 0, 6), time("ended_at", true),
          time("due_at", true), time("fulfilled_at", true), time("breached_at", true)},
         "grid_code"},
        {22, "dispute_personal", {id(), text("grid_code"), sealed("agreement")}, "grid_code"},
        {23,
         "visit",
         {id(), caseId(), text("grid_code"), time("visited_at"), number("satisfaction", 0, 5),
          flag("resolved")},
         "grid_code"},
        {24, "visit_personal", {id(), text("grid_code"), sealed("note")}, "grid_code"},
        {25,
         "work_day",
         {number("id", 1, kMostDate), flag("works"), text("name"), text("name_en")},
         "''"},
        {26,
         "work_hours",
         {number("id", 1, kMostDate), number("opens", 0, 1440), number("pauses", 0, 1440),
          number("resumes", 0, 1440), number("closes", 0, 1440)},
         "''"},
        {27,
         "further_report",
         {id(), caseId(), text("grid_code"), number("channel", 1, 6), time("reported_at")},
         "grid_code"},
        {28,
         "further_report_personal",
         {id(), text("grid_code"), sealed("reporter"), sealed("phone", WireKind::SealedWithDigest),
          sealed("narrative")},
         "grid_code"},
        {29,
         "alarm_mark",
         {id(), caseId(), text("grid_code"), number("kind", 1, domain::kAlarmKinds), time("since"),
          number("level", 4, 6), number("mark", 1, 3), time("marked_at"), text("post"),
          time("until", true), text("to_post")},
         "grid_code"},
        {30,
         "shift_handover",
         {id(), text("division_code"), number("level", 4, 6), time("begun_at"), time("ended_at"),
          text("post"), text("to_post"), sealed("note")},
         "division_code"},
        {31,
         "mediation_body",
         {id(), text("name"), number("kind", 1, 3), text("division_code"), flag("valid")},
         "''"},
        {32, "mediator", {id(), id("body_id"), text("name"), flag("valid")}, "''"},
        {33,
         "dispute_party",
         {id(), caseId(), text("grid_code"), number("role", 1, 3), number("kind", 1, 2)},
         "grid_code"},
        {34,
         "dispute_party_personal",
         {id(), text("grid_code"), sealed("name"), sealed("phone", WireKind::SealedWithDigest),
          sealed("id_number")},
         "grid_code"},
        {35,
         "mediation_session",
         {id(), caseId(), text("grid_code"), time("held_at"), text("place"), id("body_id"),
          number("mediator_id", 0, kMostId), number("outcome", 0, 2)},
         "grid_code"},
        {36,
         "mediation_session_personal",
         {id(), text("grid_code"), sealed("record"), sealed("agreement")},
         "grid_code"},
        {37,
         "catalogue_version",
         {id(), number("kind", 1, 4), id("subject"), number("since", 1, kMostDate), text("name"),
          text("name_en"), flag("in_use"), number("department_id", 0, kMostId),
          number("grade", 0, 4), number("deadline", 0, 1'000'000), number("deadline_unit", 0, 2)},
         "''"},
        {38,
         "duty",
         {id(), text("division_code"), number("department_id", 0, kMostId),
          number("day", 1, kMostDate), number("shift", 1, 2), text("post"), text("phone", 160)},
         "''"},
        {39,
         "patrol_point",
         {id(), number("place_in_list", 1, 1'000), text("name"), text("name_en"), flag("valid")},
         "''"},
        {40,
         "patrol_find",
         {id(), id("check_id"), text("grid_code"), time("found_at"), text("post"), text("uuid", 36),
          number("case_id", 0, kFirstTemporaryCase - 1)},
         "grid_code"},
        {41,
         "drill_message",
         {id(), time("told_at"), number("kind", 1, 3), text("title"), text("text", 16'000),
          real("lon", true), real("lat", true), text("division_code")},
         "CASE WHEN division_code LIKE '%000' THEN '' ELSE division_code END"},
    };
    return list;
}

bool isPersonal(const Replica& replica)
{
    return std::ranges::any_of(replica.columns, [](const WireColumn& column) {
        return column.kind == WireKind::Sealed || column.kind == WireKind::SealedWithDigest;
    });
}

} // namespace

std::span<const Replica> replicas()
{
    return allReplicas();
}

const Replica* replicaByNumber(std::int64_t wanted)
{
    const auto found = std::ranges::find(allReplicas(), wanted, &Replica::number);
    return found == allReplicas().end() ? nullptr : &*found;
}

const Replica& replica(std::string_view table)
{
    const auto found = std::ranges::find(allReplicas(), table, &Replica::table);
    if (found == allReplicas().end())
        throw std::logic_error("no such replica: " + std::string(table));
    return *found;
}

std::vector<int> followedTables(std::vector<int> readable, bool sealing)
{
    std::erase_if(readable, [&](int number) {
        const Replica* known = replicaByNumber(number);
        return known == nullptr || (!sealing && isPersonal(*known));
    });
    return readable;
}

std::string wireColumns(const Replica& replica)
{
    std::string names;
    for (const WireColumn& column : replica.columns)
        names += (names.empty() ? "" : ", ") + std::string(column.name);
    return names;
}

std::string wireSelect(const Replica& replica)
{
    return "SELECT " + wireColumns(replica) + " FROM zhitu.wire_" + std::string(replica.table);
}

} // namespace zhitu::sync
