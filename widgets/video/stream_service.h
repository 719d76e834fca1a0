// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window's way to the cameras whose streams are to be opened, in a thread of its own.
#pragma once

#include <memory>
#include <vector>

#include "map/space/found.h"
#include "widgets/session/newest_work.h"
#include "widgets/video/camera_stream.h"

namespace zhitu::widgets {

struct CameraStreams {
    std::vector<CameraStream> cameras; ///< nearest first; as many as a wall has tiles
    std::size_t seeing = 0;            ///< that see the place, with and without a tile
};

/// GUI thread; answers come as signals, of the newest question only.
class StreamService : public QObject {
    Q_OBJECT

public:
    using Gateway = std::optional<domain::StreamTemplate>;

    explicit StreamService(QObject* parent = nullptr);

    /// Names and addresses are read from it from now on; empty: nothing is open.
    void open(const std::filesystem::path& file) { work_.open(file); }
    void askCamera(std::int64_t id, const Gateway& gateway);
    /// Those that see a place: see map::camerasSeeing().
    void askSeeing(domain::LonLat place, const map::Shown& shown, const Gateway& gateway);
    void drop() { work_.drop(); }

Q_SIGNALS:
    void cameraReady(const zhitu::widgets::CameraStream& camera);
    void seeingReady(const zhitu::widgets::CameraStreams& cameras);
    void failed(const QString& message);

private:
    NewestWork work_;
};

} // namespace zhitu::widgets
