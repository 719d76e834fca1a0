// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/sources.h"

#include <algorithm>

#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

using cache::GeometryType;
using Kind = domain::Subject::Kind;
using enum ColumnType;

#define TITLE(text) QT_TRANSLATE_NOOP("zhitu::verify::Messages", text)

constexpr std::string_view kGrid = "t.grid_code";
constexpr std::string_view kDivision = "t.division_code";
constexpr std::string_view kNowhere = "''";
constexpr std::string_view kId = "t.id";

const SourceColumn kGridCode{"grid_code", Text, TITLE("grid")};
const SourceColumn kDivisionCode{"division_code", Text, TITLE("division")};
const SourceColumn kName{"name", Text, TITLE("name")};
const SourceColumn kCode{"code", Text, TITLE("code")};
const SourceColumn kKind{"kind", Whole, TITLE("kind")};
const SourceColumn kLevel{"level", Whole, TITLE("level")};
const SourceColumn kCaseId{"case_id", Whole, TITLE("case")};
const SourceColumn kDepartment{"department_id", Whole, TITLE("department")};
const SourceColumn kValid{"valid", Whole, TITLE("in force")};
const SourceColumn kPost{"post", Text, TITLE("post")};

std::vector<Source> places()
{
    return {
        {"division",
         TITLE("Divisions"),
         GeometryType::Polygon,
         "t.code",
         "t.name",
         kId,
         Kind::Division,
         {kCode, kLevel, kName, {"parent_code", Text, TITLE("parent division")}}},
        {"grid",
         TITLE("Grids"),
         GeometryType::Polygon,
         "t.code",
         "t.name",
         kId,
         Kind::Grid,
         {kCode, kName, kKind, kValid, {"area_km2", Number, TITLE("area in km²")}}},
        {"address",
         TITLE("Addresses"),
         GeometryType::Point,
         kGrid,
         "t.text",
         kId,
         Kind::Spot,
         {{"text", Text, TITLE("address")}, kGridCode}},
        {"key_site",
         TITLE("Key sites"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::KeySite,
         {kName, kKind, kGridCode}},
        {"camera",
         TITLE("Cameras"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::Camera,
         {{"device_id", Text, TITLE("device id")},
          kName,
          {"tier", Whole, TITLE("tier")},
          {"status", Whole, TITLE("status")},
          {"owner", Text, TITLE("owner")},
          {"azimuth_deg", Number, TITLE("azimuth")},
          {"field_of_view_deg", Number, TITLE("field of view")},
          {"range_m", Number, TITLE("range in metres")},
          kGridCode,
          {"stream_url", Text, TITLE("stream address")}}},
    };
}

std::vector<Source> organisations()
{
    return {
        {"centre",
         TITLE("Governance centres"),
         GeometryType::Point,
         kDivision,
         "t.name",
         kId,
         Kind::Centre,
         {kName, kLevel, kDivisionCode}},
        {"organisation",
         TITLE("Organisations"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::Spot,
         {kKind, kName, kGridCode}},
        {"grid_worker",
         TITLE("Grid workers"),
         GeometryType::None,
         kGrid,
         "t.name",
         kId,
         Kind::None,
         {kName, kGridCode, {"part_time", Whole, TITLE("part time")}}},
        {"department",
         TITLE("Departments"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {kCode, kName, {"name_en", Text, TITLE("English name")}}},
        {"service_item",
         TITLE("Service items"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {{"category_id", Whole, TITLE("category")},
          kCode,
          kName,
          kDepartment,
          {"grade", Whole, TITLE("grade")},
          {"deadline", Whole, TITLE("deadline")}}},
        {"service_category",
         TITLE("Service categories"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {kCode, kName}},
        {"mediation_body",
         TITLE("Mediation bodies"),
         GeometryType::None,
         kDivision,
         "t.name",
         kId,
         Kind::None,
         {kName, kKind, kDivisionCode, kValid}},
    };
}

std::vector<Source> cases()
{
    constexpr std::string_view ofCase = "(SELECT c.grid_code FROM \"case\" AS c WHERE c.id = "
                                        "t.case_id)";
    return {
        {"case",
         TITLE("Cases"),
         GeometryType::Point,
         kGrid,
         "t.number",
         kId,
         Kind::Case,
         {{"number", Text, TITLE("number")},
          {"title", Text, TITLE("title")},
          {"item_id", Whole, TITLE("service item")},
          {"category_id", Whole, TITLE("category")},
          {"state", Whole, TITLE("state")},
          {"grade", Whole, TITLE("grade")},
          {"channel", Whole, TITLE("channel")},
          kLevel,
          kDepartment,
          {"supervised", Whole, TITLE("supervised")},
          kGridCode,
          {"reported_at", Time, TITLE("reported")},
          {"deadline_at", Time, TITLE("deadline")},
          {"resolved_at", Time, TITLE("resolved")},
          {"closed_at", Time, TITLE("closed")},
          {"version", Whole, TITLE("version")},
          {"suspended_at", Time, TITLE("suspended")},
          {"supervise_until", Time, TITLE("supervision ends")},
          {"turned_at", Time, TITLE("last step")}}},
        {"case_event",
         TITLE("History of the cases"),
         GeometryType::None,
         ofCase,
         "''",
         "t.case_id",
         Kind::Case,
         {kCaseId,
          {"serial", Whole, TITLE("serial")},
          {"action", Whole, TITLE("step")},
          {"state_after", Whole, TITLE("state")},
          {"at", Time, TITLE("time")},
          {"actor", Text, TITLE("post")},
          kDepartment}},
        {"visit",
         TITLE("Follow-up visits"),
         GeometryType::None,
         kGrid,
         "''",
         "t.case_id",
         Kind::Case,
         {kCaseId,
          kGridCode,
          {"visited_at", Time, TITLE("visited")},
          {"satisfaction", Whole, TITLE("satisfaction")}}},
        {"dispute",
         TITLE("Disputes"),
         GeometryType::None,
         kGrid,
         "''",
         kId,
         Kind::Case,
         {kGridCode,
          {"type", Whole, TITLE("type")},
          {"body_id", Whole, TITLE("mediation body")},
          {"outcome", Whole, TITLE("outcome")},
          {"ended_at", Time, TITLE("ended")},
          {"due_at", Time, TITLE("due")},
          {"fulfilled_at", Time, TITLE("fulfilled")},
          {"breached_at", Time, TITLE("breached")}}},
    };
}

std::vector<Source> patrols()
{
    return {
        {"patrol_plan",
         TITLE("Patrol plans"),
         GeometryType::None,
         kDivision,
         "t.name",
         kId,
         Kind::None,
         {kName,
          kDivisionCode,
          {"valid_from", Day, TITLE("valid from")},
          {"valid_until", Day, TITLE("valid until")}}},
        {"patrol_stop",
         TITLE("Patrol stops"),
         GeometryType::None,
         kGrid,
         "''",
         "t.site_id",
         Kind::KeySite,
         {{"plan_id", Whole, TITLE("plan")},
          {"place_in_round", Whole, TITLE("place in the round")},
          {"site_id", Whole, TITLE("key site")},
          kGridCode}},
        {"patrol_check",
         TITLE("Patrol checks"),
         GeometryType::None,
         kGrid,
         "''",
         "t.site_id",
         Kind::KeySite,
         {{"plan_id", Whole, TITLE("plan")},
          {"site_id", Whole, TITLE("key site")},
          kGridCode,
          {"due_on", Day, TITLE("due on")},
          {"checked_at", Time, TITLE("checked")},
          {"found", Whole, TITLE("found")},
          kPost}},
    };
}

std::vector<Source> all()
{
    std::vector<Source> list;
    for (auto part : {places(), organisations(), cases(), patrols()})
        list.insert(list.end(), part.begin(), part.end());
    return list;
}

const SourceColumn kIdColumn{"id", Whole, TITLE("id")};

#undef TITLE

} // namespace

std::span<const Source> sources()
{
    static const std::vector<Source> list = all();
    return list;
}

const Source* sourceNamed(std::string_view table)
{
    const auto found = std::ranges::find(sources(), table, &Source::table);
    return found == sources().end() ? nullptr : &*found;
}

const SourceColumn* columnNamed(const Source& source, std::string_view name)
{
    if (name == kIdColumn.name)
        return &kIdColumn;
    const auto found = std::ranges::find(source.columns, name, &SourceColumn::name);
    return found == source.columns.end() ? nullptr : &*found;
}

QString titleOf(const Source& source)
{
    return Messages::tr(source.title);
}

QString titleOf(const SourceColumn& column)
{
    return Messages::tr(column.title);
}

std::string sqlOf(const SourceColumn& column, std::string_view alias)
{
    return std::string(alias) + '.' + cache::quotedName(column.name);
}

} // namespace zhitu::verify
