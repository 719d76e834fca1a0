// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/camera_service.h"

#include <algorithm>
#include <utility>

namespace zhitu::widgets {
namespace {

/// Whatever comes is drawn: during an import four times a second is enough.
const Pace kPace(4, std::chrono::milliseconds(250));

} // namespace

void CameraService::Changed::add(const Changed& more)
{
    constexpr std::size_t most = 100'000; // of so many it is better to read all
    all = all || more.all || ids.size() + more.ids.size() > most;
    if (all)
        ids.clear();
    else
        ids.insert(ids.end(), more.ids.begin(), more.ids.end());
}

CameraService::CameraService(QObject* parent)
    : QObject(parent), reading_(
                           QStringLiteral("cameras"), WorkerThread::Urgency::Awaited, kPace,
                           [this] { return read(); },
                           [this](const QString& message) {
                               changed_.add({{}, true}); // once it can be read again
                               Q_EMIT failed(message);
                           })
{
}

void CameraService::open(const std::filesystem::path& file, const map::PointSet& points)
{
    filter_ = points.filter;
    auto cameras = std::make_shared<map::PointSet>();
    cameras->filter = points.filter;
    cameras->cameraPoints = points.cameraPoints;
    cameras->cameraIndex = points.cameraIndex;
    cameras->cameras = points.cameras;
    cameras_ = std::move(cameras);
    changed_.add(std::exchange(read_, {}));
    reading_.open(file);
    if (!changed_.isEmpty())
        reading_.again();
}

void CameraService::close()
{
    cameras_.reset();
    changed_ = {};
    read_ = {};
    reading_.close();
}

void CameraService::follow(const std::vector<std::int64_t>& ids)
{
    changed_.add({ids, ids.empty()});
    if (cameras_) // else once they are there
        reading_.again();
}

PacedWork::Piece CameraService::read()
{
    Changed changed = std::exchange(changed_, {});
    read_.add(changed);
    return [this, file = reading_.file(), before = cameras_, changed = std::move(changed),
            filter = filter_](cache::CacheReader& reader) {
        std::vector<std::int64_t> ids = changed.ids;
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
        // One row after another costs more than all of them in their order.
        const bool all = changed.all || ids.size() > before->cameraPoints.size() / 4;
        const map::CameraPoints cameras =
            all ? map::readCameras(reader) : map::followCameras(before->cameraPoints, ids, reader);
        return [this, file, before, set = map::selectCameras(filter, cameras, before.get())] {
            if (before != cameras_)
                return; // the data came anew meanwhile; open() has them read again
            cameras_ = set;
            Q_EMIT followed(file, set);
        };
    };
}

} // namespace zhitu::widgets
