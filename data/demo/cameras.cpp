// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/cameras.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "data/demo/random.h"
#include "data/demo/share.h"
#include "data/demo/streets.h"
#include "data/domain/codes.h"
#include "data/domain/names.h"

namespace zhitu::demo {
namespace {

using domain::Camera;
using domain::CameraStatus;
using domain::CameraTier;

// GB/T 28181, industry codes: 00 social security (public security), 08 enterprises and
// institutions.
constexpr int kPolice = 0;
constexpr int kEnterprise = 8;
constexpr int kAnalogue = 131;
constexpr int kNetworkCamera = 132;

constexpr const char* kOwners[] = {"商铺", "居民小区", "企业单位", "学校", "农贸市场", "停车场"};
constexpr const char* kEntrances[] = {"门口", "大门", "出入口", "通道", "收银区外", "围墙"};

class CameraMaker {
public:
    CameraMaker(const District& district, std::uint64_t seed)
        : district_(district), seed_(seed), random_(Random(seed).fork(11))
    {
        for (const domain::Division& d : district.divisions)
            names_[d.code] = d.name;
        // Faults come in clusters: a village's switch is down, not a camera here and there.
        Random weak = random_.fork(1);
        for (const auto& [code, name] : names_)
            reliable_[code] = weak.chance(0.06) ? 0.72 : 0.975;
    }

    std::vector<Camera> make()
    {
        cameras_.reserve(kLookouts + kSkynetCameras + kSocialCameras);
        addLookouts();
        addPerGrid(kSkynetCameras, 0.22, 3.2,
                   [this](const GridCell& cell, const Streets& streets, int serial) {
                       skynet(cell, streets, serial);
                   });
        addPerGrid(kSocialCameras, 0.12, 4.0,
                   [this](const GridCell& cell, const Streets& streets, int serial) {
                       social(cell, streets, serial);
                   });
        return std::move(cameras_);
    }

private:
    /// The widest grids of each town stand in for its heights.
    void addLookouts()
    {
        std::map<std::string, std::vector<const GridCell*>> byTown;
        for (const GridCell& cell : district_.cells)
            byTown[cell.townCode].push_back(&cell);
        for (auto& [town, cells] : byTown)
            std::sort(cells.begin(), cells.end(), [](const GridCell* a, const GridCell* b) {
                return a->areaKm2 != b->areaKm2 ? a->areaKm2 > b->areaKm2 : a->code < b->code;
            });
        for (std::size_t rank = 0; cameras_.size() < kLookouts; ++rank)
            for (const auto& [town, cells] : byTown)
                if (cameras_.size() < kLookouts && rank < cells.size()) {
                    const GridCell& cell = *cells[rank];
                    Camera camera = begin(cell, CameraTier::Lookout, kPolice, kNetworkCamera);
                    camera.name = names_[town] + "高空瞭望" + std::to_string(rank + 1);
                    camera.owner = "区应急管理局";
                    camera.position = cell.inside;
                    camera.azimuthDeg = static_cast<double>(random_.below(3600)) / 10;
                    camera.fieldOfViewDeg = 62;
                    camera.rangeM = 3000;
                    cameras_.push_back(std::move(camera));
                }
    }

    template <typename Add>
    void addPerGrid(int total, double base, double urban, Add add)
    {
        std::vector<double> weights;
        for (const GridCell& cell : district_.cells)
            weights.push_back(base + urban * cell.density * cell.density);
        const std::vector<std::int64_t> shares = share(total, weights);
        for (std::size_t c = 0; c < district_.cells.size(); ++c) {
            const Streets streets(district_.cells[c], seed_);
            for (int serial = 1; serial <= shares[c]; ++serial)
                add(district_.cells[c], streets, serial);
        }
    }

    void skynet(const GridCell& cell, const Streets& streets, int serial)
    {
        // Two to four look along the arms of one junction.
        if (serial == 1 || random_.chance(0.35))
            junction_ = streets.junction(random_);
        else
            junction_.bearingDeg = std::fmod(junction_.bearingDeg + 90, 360);
        Camera camera = begin(cell, CameraTier::Skynet, kPolice, kNetworkCamera);
        camera.name = shortName(cell) + "路口天网" + std::to_string(serial);
        camera.owner = names_[cell.townCode] + "派出所";
        camera.position = junction_.position;
        camera.azimuthDeg = junction_.bearingDeg;
        camera.fieldOfViewDeg = 48 + random_.below(5) * 6;
        camera.rangeM = 60 + random_.below(8) * 10;
        cameras_.push_back(std::move(camera));
    }

    void social(const GridCell& cell, const Streets& streets, int serial)
    {
        // One owner has a door, a yard and a till, each with a camera of its own.
        if (serial == 1 || random_.chance(0.4)) {
            entrance_ = streets.entrance(random_);
            owner_ = random_.below(std::size(kOwners));
        } else {
            entrance_ = streets.beside(entrance_, random_);
        }
        Camera camera = begin(cell, CameraTier::Social, kEnterprise,
                              random_.chance(0.3) ? kAnalogue : kNetworkCamera);
        camera.name = shortName(cell) + kOwners[owner_]
                      + kEntrances[random_.below(std::size(kEntrances))] + std::to_string(serial);
        camera.owner = kOwners[owner_];
        camera.position = entrance_.position;
        camera.azimuthDeg = entrance_.bearingDeg;
        camera.fieldOfViewDeg = 70 + random_.below(5) * 8;
        camera.rangeM = 15 + random_.below(8) * 5;
        cameras_.push_back(std::move(camera));
    }

    Camera begin(const GridCell& cell, CameraTier tier, int industry, int type)
    {
        Camera camera;
        camera.id = static_cast<std::int64_t>(cameras_.size()) + 1;
        camera.tier = tier;
        camera.gridCode = cell.code;
        camera.deviceId = domain::DeviceId::make(cell.code.substr(0, 6) + cell.code.substr(7, 2),
                                                 industry, type, 0, static_cast<int>(camera.id))
                              .str();
        const double draw = random_.uniform();
        const double online = tier == CameraTier::Lookout ? 0.98 : reliable_[cell.villageCode];
        camera.status = draw < online                        ? CameraStatus::Online
                        : draw < online + (1 - online) * 0.7 ? CameraStatus::Offline
                                                             : CameraStatus::Fault;
        return camera;
    }

    std::string shortName(const GridCell& cell)
    {
        return domain::gridName(names_[cell.villageCode], cell.code);
    }

    const District& district_;
    std::uint64_t seed_;
    Random random_;
    std::map<std::string, std::string> names_;
    std::map<std::string, double> reliable_; ///< share online, per village
    StreetPlace junction_;                   ///< of the Skynet camera before
    StreetPlace entrance_;                   ///< of the social camera before
    std::uint32_t owner_ = 0;                ///< of that one
    std::vector<Camera> cameras_;
};

} // namespace

std::vector<domain::Camera> makeCameras(const District& district, std::uint64_t seed)
{
    return CameraMaker(district, seed).make();
}

} // namespace zhitu::demo
