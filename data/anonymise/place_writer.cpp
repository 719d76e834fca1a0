// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

#include "data/anonymise/copy.h"
#include "data/cache/gpkg_geometry.h"
#include "data/domain/camera.h"
#include "data/domain/codes.h"
#include "data/domain/dispute.h"
#include "data/domain/names.h"
#include "data/domain/place.h"

namespace zhitu::anonymise {
namespace {

/// Device ids that are in form and neither another's nor one of the source.
class DeviceIds {
public:
    explicit DeviceIds(cache::Connection& source)
    {
        cache::Statement rows = source.prepare("SELECT device_id FROM camera");
        while (rows.step())
            taken_.insert(rows.text(0));
    }

    /// Centre, industry, type and network stay; the serial is drawn.
    std::string next(const std::string& was, const std::string& gridCode, Chance& chance)
    {
        const auto parsed = domain::DeviceId::parse(was);
        std::string prefix =
            parsed ? was.substr(0, 14) : gridCode.substr(0, 6) + gridCode.substr(7, 2) + "001320";
        for (int tries = 0;; ++tries) {
            if (tries >= 1000) // the serials of this one are spent: another network
                prefix[13] = static_cast<char>('0' + chance.below(10));
            std::string serial = std::to_string(chance.below(1'000'000));
            serial.insert(0, 6 - serial.size(), '0');
            if (std::string id = prefix + serial; taken_.insert(id).second)
                return id;
        }
    }

private:
    std::unordered_set<std::string> taken_;
};

/// To one digit: 60, 100, 3000.
double oneDigit(double value)
{
    if (!(value > 0))
        return 0;
    const double step = std::pow(10, std::floor(std::log10(value)));
    return std::round(value / step) * step;
}

void writeCameras(const Copy& copy)
{
    RowWriter to(copy.target, "camera");
    const Ids ids(copy.source, copy.key, "camera");
    DeviceIds devices(copy.source);
    std::map<std::pair<int, std::int64_t>, std::int64_t> numbers; // by grid and tier
    RenamedRows rows(copy.source, ids,
                     "geom, device_id, grid_code, tier, status, field_of_view_deg, range_m");
    const cache::Statement& row = rows.row();
    for (std::int64_t i = 0; const Renamed* renamed = rows.next(); ++i) {
        if (i % 1024 == 0)
            copy.told(0.7 * rows.share());
        const auto grid = copy.ground.holderOf(row.text(2));
        Chance points = copy.key.chance(Draw::Point, renamed->is);
        const auto place = grid
                               ? copy.ground.placeIn(*grid, cache::decodePoint(row.blob(0)), points)
                               : std::nullopt;
        if (!place) {
            ++copy.report.placesLeftOut;
            continue;
        }
        Chance chance = copy.key.chance(Draw::Camera, renamed->was);
        const std::string& code = copy.ground.grid(*grid).code;
        const std::int64_t tier = row.integer(3);
        const bool skynet = tier == static_cast<int>(domain::CameraTier::Skynet);
        const bool lookout = tier == static_cast<int>(domain::CameraTier::Lookout);
        const double view = std::clamp(std::round(row.real(5) / 10) * 10, 10.0, 360.0);
        to.id(renamed->is)
            .point(*place)
            .put("device_id", devices.next(row.text(1), code, chance))
            .put("name", copy.ground.grid(*grid).name
                             + (lookout  ? "高空瞭望"
                                : skynet ? "天网"
                                         : "社会资源")
                             + fourDigits(++numbers[{*grid, tier}]) + "号")
            .put("owner", lookout || skynet ? "示例公共部门" : "示例社会单位")
            .put("azimuth_deg", std::floor(chance.uniform(0, 3600)) / 10)
            .put("field_of_view_deg", view)
            .put("range_m", oneDigit(row.real(6)))
            .put("grid_code", code)
            .keep("tier", row, 3)
            .keep("status", row, 4)
            .write();
        copy.witness("camera", renamed->was, renamed->is);
    }
    copy.report.rows["camera"] = to.rows();
}

void writeCentres(const Copy& copy)
{
    RowWriter to(copy.target, "centre");
    const Ids ids(copy.source, copy.key, "centre");
    RenamedRows rows(copy.source, ids, "geom, division_code, level");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const std::vector<int> within = copy.ground.gridsWithin(row.text(1));
        Chance chance = copy.key.chance(Draw::Point, renamed->is);
        const auto place = within.empty()
                               ? std::nullopt
                               : copy.ground.placeIn(within[chance.below(within.size())],
                                                     cache::decodePoint(row.blob(0)), chance);
        if (!place) {
            ++copy.report.placesLeftOut;
            continue;
        }
        to.id(renamed->is)
            .point(*place)
            .put("name",
                 domain::withoutCommittee(copy.ground.divisionName(row.text(1))) + "综治中心")
            .keep("division_code", row, 1)
            .keep("level", row, 2)
            .write();
        copy.witness("centre", renamed->was, renamed->is);
    }
    copy.report.rows["centre"] = to.rows();
}

void writeAddresses(const Copy& copy)
{
    RowWriter to(copy.target, "address");
    const Ids ids(copy.source, copy.key, "address");
    std::map<std::string, std::int64_t> doors; // of each village
    RenamedRows rows(copy.source, ids, "geom, grid_code");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const auto grid = copy.ground.holderOf(row.text(1));
        Chance chance = copy.key.chance(Draw::Point, renamed->is);
        const auto place = grid
                               ? copy.ground.placeIn(*grid, cache::decodePoint(row.blob(0)), chance)
                               : std::nullopt;
        if (!place) {
            ++copy.report.placesLeftOut;
            continue;
        }
        const std::string& code = copy.ground.grid(*grid).code;
        const std::string village = code.substr(0, 12);
        to.id(renamed->is)
            .point(*place)
            .put("text", copy.ground.divisionName(code.substr(0, 9) + "000")
                             + domain::withoutCommittee(copy.ground.divisionName(village))
                             + "示例路" + std::to_string(++doors[village]) + "号")
            .put("grid_code", code)
            .write();
        copy.witness("address", renamed->was, renamed->is);
    }
    copy.report.rows["address"] = to.rows();
}

/// Who works part-time is dealt out anew among all of them.
void writeWorkers(const Copy& copy)
{
    RowWriter to(copy.target, "grid_worker");
    const Ids ids(copy.source, copy.key, "grid_worker");
    std::vector<std::int64_t> partTime;
    cache::Statement times = copy.source.prepare("SELECT part_time FROM grid_worker WHERE id > 0");
    while (times.step())
        partTime.push_back(times.integer(0) != 0 ? 1 : 0);
    Chance chance = copy.key.chance(Draw::Person);
    chance.shuffle(partTime);
    RenamedRows rows(copy.source, ids, "grid_code");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        const std::string code = row.text(0);
        if (!copy.ground.holderOf(code)) {
            ++copy.report.placesLeftOut;
            continue;
        }
        to.id(renamed->is)
            .put("name", "网格员" + fourDigits(to.rows() + 1))
            .put("grid_code", code)
            .put("part_time", partTime[static_cast<std::size_t>(to.rows())])
            .write();
    }
    copy.report.rows["grid_worker"] = to.rows();
}

void writeMediators(const Copy& copy)
{
    using Kind = domain::MediationKind;
    RowWriter bodies(copy.target, "mediation_body");
    std::map<std::string, std::int64_t> numbers;
    RenamedRows bodyRows(copy.source, copy.ids.bodies, "division_code, kind, valid");
    const cache::Statement& body = bodyRows.row();
    while (const Renamed* renamed = bodyRows.next()) {
        if (!domain::DivisionCode::parse(body.text(0)))
            continue;
        const auto kind = static_cast<Kind>(body.integer(1));
        std::string name = domain::withoutCommittee(copy.ground.divisionName(body.text(0)))
                           + (kind == Kind::Administrative ? "行政调解室"
                              : kind == Kind::Judicial     ? "诉前调解室"
                                                           : "人民调解委员会");
        if (const std::int64_t number = ++numbers[name]; number > 1)
            name += std::to_string(number);
        bodies.id(renamed->is)
            .put("name", name)
            .keep("division_code", body, 0)
            .keep("kind", body, 1)
            .keep("valid", body, 2)
            .write();
    }
    copy.report.rows["mediation_body"] = bodies.rows();

    RowWriter mediators(copy.target, "mediator");
    RenamedRows rows(copy.source, copy.ids.mediators, "body_id, valid");
    const cache::Statement& row = rows.row();
    while (const Renamed* renamed = rows.next()) {
        mediators.id(renamed->is)
            .put("body_id", copy.ids.bodies(row.integer(0)))
            .put("name", "调解员" + fourDigits(mediators.rows() + 1))
            .keep("valid", row, 1)
            .write();
    }
    copy.report.rows["mediator"] = mediators.rows();
}

} // namespace

void writePlaces(const Copy& copy)
{
    writeCameras(copy);
    writeCentres(copy);
    copy.told(0.8);
    writeAddresses(copy);
    writeWorkers(copy);
    writeMediators(copy);
    copy.told(1);
}

} // namespace zhitu::anonymise
