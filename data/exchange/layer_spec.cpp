// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/layer_spec.h"

#include <QStringList>
#include <array>

namespace zhitu::exchange {
namespace {

using cache::GeometryType;
using enum FieldType;

constexpr int kNumber = 18; // digits
constexpr int kFlag = 1;
constexpr int kMoment = 25; // "2026-11-20T10:30:00+08:00"
constexpr int kName = 254;  // bytes, the most that a DBF holds

constexpr LayerColumn kGridCode{"grid_code",   Text,        "grid_code", 15,
                                WordsOf::Grid, "grid_text", "grid_text"};
constexpr LayerColumn kSynthetic{"synthetic", Flag, "synthetic", kFlag};

constexpr std::array kCases{
    LayerColumn{"number", Text, "number", 40},
    LayerColumn{"title", Text, "title", kName},
    LayerColumn{"item_id", Integer, "item_id", kNumber, WordsOf::Item, "item_text", "item_text"},
    LayerColumn{"category_id", Integer, "categ_id", kNumber, WordsOf::Category, "category_text",
                "categ_text"},
    LayerColumn{"state", Integer, "state", kNumber, WordsOf::CaseState, "state_text", "state_text"},
    LayerColumn{"grade", Integer, "grade", kNumber, WordsOf::CaseGrade, "grade_text", "grade_text"},
    LayerColumn{"channel", Integer, "channel", kNumber, WordsOf::CaseChannel, "channel_text",
                "chann_text"},
    LayerColumn{"level", Integer, "level", kNumber, WordsOf::DivisionLevel, "level_text",
                "level_text"},
    LayerColumn{"department_id", Integer, "dept_id", kNumber, WordsOf::Department,
                "department_text", "dept_text"},
    LayerColumn{"supervised", Flag, "supervised", kFlag},
    kGridCode,
    LayerColumn{"reported_at", Moment, "reported", kMoment},
    LayerColumn{"deadline_at", Moment, "deadline", kMoment},
    LayerColumn{"resolved_at", Moment, "resolved", kMoment},
    LayerColumn{"closed_at", Moment, "closed", kMoment},
    LayerColumn{"suspended_at", Moment, "suspended", kMoment},
    LayerColumn{"extension_until", Moment, "extended", kMoment},
    LayerColumn{"supervise_until", Moment, "superv_til", kMoment}};
constexpr std::array kCasesHeldBack{
    HeldBack{"version", "counts changes for the outbox"},
    HeldBack{"uuid", "names the command of whoever reported it"},
    HeldBack{"suspended_from", "inner working of the case machine"},
    HeldBack{"open_parts", "inner working: which departments still have a part"},
    HeldBack{"extension_asked", "inner working: what was asked for and not decided"},
    HeldBack{"supervised_by", "inner working of the desks"},
    HeldBack{"turned_by", "inner working of the desks"},
    HeldBack{"turned_at", "inner working of the desks"}};

constexpr std::array kCameras{
    LayerColumn{"device_id", Text, "device_id", 20},
    LayerColumn{"name", Text, "name", kName},
    LayerColumn{"tier", Integer, "tier", kNumber, WordsOf::CameraTier, "tier_text", "tier_text"},
    LayerColumn{"status", Integer, "status", kNumber, WordsOf::CameraStatus, "status_text",
                "statu_text"},
    LayerColumn{"owner", Text, "owner", 120},
    LayerColumn{"azimuth_deg", Real, "azimuth", 0},
    LayerColumn{"field_of_view_deg", Real, "fov_deg", 0},
    LayerColumn{"range_m", Real, "range_m", 0},
    kGridCode};
constexpr std::array kCamerasHeldBack{
    HeldBack{"stream_url", "opens the stream: pictures stay inside"}};

constexpr std::array kGrids{
    LayerColumn{"code", Text, "code", 15},
    LayerColumn{"name", Text, "name", kName},
    LayerColumn{"kind", Integer, "kind", kNumber, WordsOf::GridKind, "kind_text", "kind_text"},
    LayerColumn{"valid", Flag, "valid", kFlag},
    LayerColumn{"area_km2", Real, "area_km2", 0},
    kSynthetic};

constexpr std::array kCentres{LayerColumn{"name", Text, "name", kName},
                              LayerColumn{"level", Integer, "level", kNumber,
                                          WordsOf::DivisionLevel, "level_text", "level_text"},
                              LayerColumn{"division_code", Text, "div_code", 12, WordsOf::Division,
                                          "division_text", "div_text"}};

constexpr std::array kKeySites{
    LayerColumn{"name", Text, "name", kName},
    LayerColumn{"kind", Integer, "kind", kNumber, WordsOf::KeySiteKind, "kind_text", "kind_text"},
    kGridCode};

constexpr std::array kOrganisations{LayerColumn{"kind", Integer, "kind", kNumber,
                                                WordsOf::OrganisationKind, "kind_text",
                                                "kind_text"},
                                    LayerColumn{"name", Text, "name", kName}, kGridCode};

constexpr std::array kAddresses{LayerColumn{"text", Text, "text", kName}, kGridCode};

constexpr std::array kDivisions{
    LayerColumn{"code", Text, "code", 12},
    LayerColumn{"level", Integer, "level", kNumber, WordsOf::DivisionLevel, "level_text",
                "level_text"},
    LayerColumn{"name", Text, "name", kName},
    LayerColumn{"parent_code", Text, "parent", 12, WordsOf::Division, "parent_text", "par_text"},
    kSynthetic};

constexpr LayerSpec kSpecs[]{
    {Layer::Cases, "cases", "case", GeometryType::Point, "grid_code", "title", kCases,
     kCasesHeldBack},
    {Layer::Cameras, "cameras", "camera", GeometryType::Point, "grid_code", "name", kCameras,
     kCamerasHeldBack},
    {Layer::Grids, "grids", "grid", GeometryType::Polygon, "code", "name", kGrids, {}},
    {Layer::Centres,
     "centres",
     "centre",
     GeometryType::Point,
     "division_code",
     "name",
     kCentres,
     {}},
    {Layer::KeySites,
     "key_sites",
     "key_site",
     GeometryType::Point,
     "grid_code",
     "name",
     kKeySites,
     {}},
    {Layer::Organisations,
     "organisations",
     "organisation",
     GeometryType::Point,
     "grid_code",
     "name",
     kOrganisations,
     {}},
    {Layer::Addresses,
     "addresses",
     "address",
     GeometryType::Point,
     "grid_code",
     "text",
     kAddresses,
     {}},
    {Layer::Divisions,
     "divisions",
     "division",
     GeometryType::Polygon,
     "code",
     "name",
     kDivisions,
     {}}};

} // namespace

std::span<const LayerSpec> layerSpecs()
{
    return kSpecs;
}

const LayerSpec& specOf(Layer layer)
{
    return kSpecs[static_cast<std::size_t>(layer)];
}

std::optional<Layer> layerNamed(QStringView name)
{
    for (const LayerSpec& spec : kSpecs)
        if (name == QLatin1StringView(spec.name.data(), std::ssize(spec.name)))
            return spec.layer;
    return std::nullopt;
}

QString layerNames()
{
    QStringList names;
    for (const LayerSpec& spec : kSpecs)
        names += QString::fromLatin1(spec.name.data(), std::ssize(spec.name));
    return names.join(QStringLiteral(", "));
}

} // namespace zhitu::exchange
