// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/camera_service.h"

namespace zhitu::widgets {
namespace {

/// Whatever comes is drawn: during an import four times a second is enough.
const Pace kPace(4, std::chrono::milliseconds(250));

} // namespace

CameraService::CameraService(QObject* parent)
    : QObject(parent), reading_(
                           QStringLiteral("cameras"), WorkerThread::Urgency::Awaited, kPace,
                           [this] { return read(); },
                           [this](const QString& message) {
                               all_ = true; // once it can be read again
                               Q_EMIT failed(message);
                           },
                           nullptr)
{
}

void CameraService::open(const std::filesystem::path& file, map::CameraPoints cameras)
{
    file_ = file;
    cameras_ = std::move(cameras);
    reading_.open(file);
    if (all_ || !changed_.empty())
        reading_.again();
}

void CameraService::close()
{
    cameras_.reset();
    changed_.clear();
    all_ = false;
    reading_.close();
}

void CameraService::follow(const std::vector<std::int64_t>& ids)
{
    changed_.insert(ids.begin(), ids.end());
    all_ = all_ || ids.empty();
    if (cameras_) // else once they are there
        reading_.again();
}

PacedWork::Piece CameraService::read()
{
    const std::vector<std::int64_t> changed(changed_.begin(), changed_.end());
    changed_.clear();
    // One row after another costs more than all of them in their order.
    const bool all = std::exchange(all_, false) || changed.size() > cameras_->size() / 4;
    return [this, before = cameras_, changed, all, filter = filter_](cache::CacheReader& reader) {
        const map::CameraPoints cameras =
            all ? map::readCameras(reader) : map::followCameras(before, changed, reader);
        return [this, before, changed, all, set = map::selectCameras(filter, cameras)] {
            if (before == cameras_) {
                cameras_ = set->cameraPoints;
                Q_EMIT followed(file_, set);
            } else if (cameras_) { // everything was read meanwhile, perhaps before these changed
                all_ = all_ || all;
                follow(changed);
            }
        };
    };
}

} // namespace zhitu::widgets
