// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/sources.h"

#include <algorithm>

#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

using cache::GeometryType;
using Kind = domain::Subject::Kind;
using enum ColumnType;

constexpr std::string_view kGrid = "t.grid_code";
constexpr std::string_view kDivision = "t.division_code";
constexpr std::string_view kNowhere = "''";
constexpr std::string_view kId = "t.id";

const SourceColumn kGridCode{"grid_code", Text,
                             QT_TRANSLATE_NOOP("zhitu::verify::Messages", "grid")};
const SourceColumn kDivisionCode{"division_code", Text,
                                 QT_TRANSLATE_NOOP("zhitu::verify::Messages", "division")};
const SourceColumn kName{"name", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "name")};
const SourceColumn kCode{"code", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "code")};
const SourceColumn kKind{"kind", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "kind")};
const SourceColumn kLevel{"level", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "level")};
const SourceColumn kCaseId{"case_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "case")};
const SourceColumn kDepartment{"department_id", Whole,
                               QT_TRANSLATE_NOOP("zhitu::verify::Messages", "department")};
const SourceColumn kValid{"valid", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "in force")};
const SourceColumn kPost{"post", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "post")};

std::vector<Source> places()
{
    return {
        {"division",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Divisions"),
         GeometryType::Polygon,
         "t.code",
         "t.name",
         kId,
         Kind::Division,
         {kCode,
          kLevel,
          kName,
          {"parent_code", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "parent division")}}},
        {"grid",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Grids"),
         GeometryType::Polygon,
         "t.code",
         "t.name",
         kId,
         Kind::Grid,
         {kCode,
          kName,
          kKind,
          kValid,
          {"area_km2", Number, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "area in km²")}}},
        {"address",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Addresses"),
         GeometryType::Point,
         kGrid,
         "t.text",
         kId,
         Kind::Spot,
         {{"text", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "address")}, kGridCode}},
        {"key_site",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Key sites"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::KeySite,
         {kName, kKind, kGridCode}},
        {"camera",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Cameras"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::Camera,
         {{"device_id", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "device id")},
          kName,
          {"tier", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "tier")},
          {"status", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "status")},
          {"owner", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "owner")},
          {"azimuth_deg", Number, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "azimuth")},
          {"field_of_view_deg", Number,
           QT_TRANSLATE_NOOP("zhitu::verify::Messages", "field of view")},
          {"range_m", Number, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "range in metres")},
          kGridCode,
          {"stream_url", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "stream address")}},
         kFromPlatform},
    };
}

std::vector<Source> organisations()
{
    return {
        {"centre",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Governance centres"),
         GeometryType::Point,
         kDivision,
         "t.name",
         kId,
         Kind::Centre,
         {kName, kLevel, kDivisionCode}},
        {"organisation",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Organisations"),
         GeometryType::Point,
         kGrid,
         "t.name",
         kId,
         Kind::Spot,
         {kKind, kName, kGridCode}},
        {"grid_worker",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Grid workers"),
         GeometryType::None,
         kGrid,
         "t.name",
         kId,
         Kind::None,
         {kName,
          kGridCode,
          {"part_time", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "part time")}}},
        {"department",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Departments"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {kCode,
          kName,
          {"name_en", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "English name")}}},
        {"service_item",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Service items"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {{"category_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "category")},
          kCode,
          kName,
          kDepartment,
          {"grade", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "grade")},
          {"deadline", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "deadline")}}},
        {"service_category",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Service categories"),
         GeometryType::None,
         kNowhere,
         "t.name",
         kId,
         Kind::None,
         {kCode, kName}},
        {"mediation_body",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Mediation bodies"),
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
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Cases"),
         GeometryType::Point,
         kGrid,
         "t.number",
         kId,
         Kind::Case,
         {{"number", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "number")},
          {"title", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "title")},
          {"item_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "service item")},
          {"category_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "category")},
          {"state", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "state")},
          {"grade", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "grade")},
          {"channel", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "channel")},
          kLevel,
          kDepartment,
          {"supervised", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "supervised")},
          kGridCode,
          {"reported_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "reported")},
          {"deadline_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "deadline")},
          {"resolved_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "resolved")},
          {"closed_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "closed")},
          {"version", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "version")},
          {"suspended_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "suspended")},
          {"supervise_until", Time,
           QT_TRANSLATE_NOOP("zhitu::verify::Messages", "supervision ends")},
          {"turned_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "last step")}},
         kFromChannel},
        {"case_event",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "History of the cases"),
         GeometryType::None,
         ofCase,
         "''",
         "t.case_id",
         Kind::Case,
         {kCaseId,
          {"serial", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "serial")},
          {"action", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "step")},
          {"state_after", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "state")},
          {"at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "time")},
          {"actor", Text, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "post")},
          kDepartment},
         kFromChannelOfCase},
        {"visit",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Follow-up visits"),
         GeometryType::None,
         kGrid,
         "''",
         "t.case_id",
         Kind::Case,
         {kCaseId,
          kGridCode,
          {"visited_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "visited")},
          {"satisfaction", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "satisfaction")}},
         kFromChannelOfCase},
        {"dispute",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Disputes"),
         GeometryType::None,
         kGrid,
         "''",
         kId,
         Kind::Case,
         {kGridCode,
          {"type", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "type")},
          {"body_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "mediation body")},
          {"outcome", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "outcome")},
          {"ended_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "ended")},
          {"due_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "due")},
          {"fulfilled_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "fulfilled")},
          {"breached_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "breached")}},
         kFromChannelOfDispute},
    };
}

std::vector<Source> patrols()
{
    return {
        {"patrol_plan",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Patrol plans"),
         GeometryType::None,
         kDivision,
         "t.name",
         kId,
         Kind::None,
         {kName,
          kDivisionCode,
          {"valid_from", Day, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "valid from")},
          {"valid_until", Day, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "valid until")}}},
        {"patrol_stop",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Patrol stops"),
         GeometryType::None,
         kGrid,
         "''",
         "t.site_id",
         Kind::KeySite,
         {{"plan_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "plan")},
          {"place_in_round", Whole,
           QT_TRANSLATE_NOOP("zhitu::verify::Messages", "place in the round")},
          {"site_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "key site")},
          kGridCode}},
        {"patrol_check",
         QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Patrol checks"),
         GeometryType::None,
         kGrid,
         "''",
         "t.site_id",
         Kind::KeySite,
         {{"plan_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "plan")},
          {"site_id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "key site")},
          kGridCode,
          {"due_on", Day, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "due on")},
          {"checked_at", Time, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "checked")},
          {"found", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "found")},
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

const SourceColumn kIdColumn{"id", Whole, QT_TRANSLATE_NOOP("zhitu::verify::Messages", "id")};

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
