// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/video_desk.h"

#include "widgets/commands/commands.h"
#include "widgets/settings/video_gateway.h"
#include "widgets/video/stream_source.h"
#include "widgets/video/stream_wall.h"

namespace zhitu::widgets {
namespace {

/// A line that is waited for ends by itself after so long.
constexpr int kLastPatienceMs = 10'000;

} // namespace

VideoDesk::VideoDesk(Commands& commands, const Settings& settings, Window window, QObject* parent)
    : QObject(parent), commands_(commands), settings_(settings), window_(std::move(window))
{
    connect(&service_, &StreamService::cameraReady, this, &VideoDesk::showCamera);
    connect(&service_, &StreamService::seeingReady, this, &VideoDesk::showSeeing);
    connect(&service_, &StreamService::failed, this, &VideoDesk::failed);
}

VideoDesk::~VideoDesk()
{
    wall_.reset();
    StreamSource::waitForEnded(kLastPatienceMs);
}

void VideoDesk::makeCommands()
{
    commands_.add(
        QStringLiteral("streamsSeeing"), CommandGroup::Place, QKeySequence(Qt::Key_F6),
        [] { return tr("Streams of the cameras that see it"); },
        [this](bool) {
            if (const auto place = window_.place())
                openSeeing(*place);
            else
                Q_EMIT told(tr("Choose a case or another place first, or hold Ctrl and click a "
                               "spot on the map."));
        });
    commands_.add(
        QStringLiteral("streamOfCamera"), CommandGroup::Place, QKeySequence(Qt::Key_F7),
        [] { return tr("Stream of the chosen camera"); },
        [this](bool) {
            if (const auto camera = window_.camera())
                openCamera(*camera);
            else
                Q_EMIT told(tr("Choose a camera first."));
        });
}

void VideoDesk::open(const std::filesystem::path& file)
{
    service_.open(file); // what is under way is given up, and was asked for all the same
    if (file.empty()) {
        unanswered_.reset();
        if (wall_)
            wall_->clear();
    } else if (unanswered_) {
        ask(AskedPlace(*unanswered_));
    }
}

void VideoDesk::close()
{
    service_.drop();
    if (wall_)
        wall_->clear();
}

StreamWall& VideoDesk::wall()
{
    if (!wall_) {
        wall_ = std::make_unique<StreamWall>();
        for (const QString& command : shared_)
            wall_->addAction(commands_[command]);
    }
    return *wall_;
}

void VideoDesk::shareKeys(const QStringList& commands)
{
    shared_ = commands;
}

void VideoDesk::openCamera(std::int64_t id)
{
    service_.askCamera(id, videoGateway(settings_));
}

void VideoDesk::openSeeing(const AskedPlace& place)
{
    onTheWay_ = false;
    unanswered_.reset();
    ask(place);
}

void VideoDesk::openSeeingOnTheWay(const AskedPlace& place)
{
    onTheWay_ = true;
    unanswered_ = place;
    ask(place);
}

void VideoDesk::showNothing()
{
    service_.drop();
    unanswered_.reset();
    if (wall_ && wall_->isVisible())
        wall().showCameras({}, {}, false);
}

void VideoDesk::ask(const AskedPlace& place)
{
    const map::Shown shown = window_.shown();
    if (!shown.data || !shown.points) {
        if (onTheWay_) {
            unanswered_.reset();
            Q_EMIT seeing(0);
        }
        return;
    }
    seen_ = place.name;
    service_.askSeeing(place.place, shown, videoGateway(settings_));
}

void VideoDesk::showCamera(const CameraStream& camera)
{
    if (!wall().add(camera))
        Q_EMIT told(tr("The wall has %1 cameras, which is all it shows: Delete takes one out.")
                        .arg(StreamWall::kMostTiles));
}

void VideoDesk::showSeeing(const CameraStreams& found)
{
    if (onTheWay_) {
        unanswered_.reset();
        if (!found.cameras.empty() || (wall_ && wall_->isVisible()))
            wall().showCameras(found.cameras, titleOf(found), false);
        Q_EMIT seeing(static_cast<int>(found.seeing));
        return;
    }
    if (found.cameras.empty()) {
        Q_EMIT told(tr("No camera that works sees %1, of those that the map shows.").arg(seen_));
        return;
    }
    wall().showCameras(found.cameras, titleOf(found));
}

StreamWallTitle VideoDesk::titleOf(const CameraStreams& found) const
{
    return {seen_, static_cast<int>(found.seeing - found.cameras.size())};
}

} // namespace zhitu::widgets
