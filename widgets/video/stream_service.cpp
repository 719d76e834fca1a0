// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_service.h"

#include <utility>

#include "map/space/seeing.h"
#include "widgets/video/stream_wall.h"

namespace zhitu::widgets {
namespace {

using GoOn = NewestWork::GoOn;
using Rest = NewestWork::Rest;

CameraStream streamOf(const domain::Camera& camera, const StreamService::Gateway& gateway)
{
    return {camera.id, QString::fromStdString(camera.name), camera.tier, camera.status,
            domain::streamAddressOf(camera.streamUrl, camera.deviceId, gateway)};
}

} // namespace

StreamService::StreamService(QObject* parent) : QObject(parent), work_(QStringLiteral("streams"))
{
    connect(&work_, &NewestWork::failed, this, &StreamService::failed);
}

void StreamService::askCamera(std::int64_t id, const Gateway& gateway)
{
    work_.ask([this, id, gateway](cache::CacheReader* reader, const GoOn&) -> Rest {
        const auto camera = reader != nullptr ? reader->camera(id) : std::nullopt;
        if (!camera)
            return {};
        return [this, stream = streamOf(*camera, gateway)] { Q_EMIT cameraReady(stream); };
    });
}

void StreamService::askSeeing(domain::LonLat place, const map::Shown& shown, const Gateway& gateway)
{
    work_.ask([this, place, shown, gateway](cache::CacheReader* reader, const GoOn& goOn) -> Rest {
        const auto seeing = map::camerasSeeing(place, shown, goOn);
        if (!seeing || reader == nullptr)
            return {};
        CameraStreams found;
        found.seeing = seeing->size();
        for (const map::Found& one : *seeing) {
            if (found.cameras.size() == StreamWall::kMostTiles)
                break;
            if (const auto camera = reader->camera(one.subject.id))
                found.cameras.push_back(streamOf(*camera, gateway));
            else // it went a moment ago
                --found.seeing;
        }
        return [this, found = std::move(found)] { Q_EMIT seeingReady(found); };
    });
}

} // namespace zhitu::widgets
