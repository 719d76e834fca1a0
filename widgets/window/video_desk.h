// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens the streams of cameras: of one that is chosen, of those that see a place.
#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

#include "map/space/found.h"
#include "widgets/settings/settings.h"
#include "widgets/video/stream_service.h"
#include "widgets/window/asked_place.h"

namespace zhitu::widgets {

class Commands;
class StreamWall;
struct StreamWallTitle;

/// One for all windows. GUI thread.
class VideoDesk : public QObject {
    Q_OBJECT

public:
    /// What the desk asks the window for.
    struct Window {
        std::function<std::optional<AskedPlace>()> place;    ///< nothing: none is chosen
        std::function<std::optional<std::int64_t>()> camera; ///< that is chosen
        std::function<map::Shown()> shown;
    };

    VideoDesk(Commands& commands, const Settings& settings, Window window, QObject* parent);
    ~VideoDesk() override;

    void makeCommands();
    /// Cameras are read from it; empty: nothing is open, and no stream stays.
    void open(const std::filesystem::path& file);
    /// The program ends.
    void close();
    void openCamera(std::int64_t id);
    void openSeeing(const AskedPlace& place);
    /// The same for somebody who goes from place to place: the keyboard stays where it is, and a
    /// wall that shows the place before does not go on doing so. Answered by seeing().
    void openSeeingOnTheWay(const AskedPlace& place);
    /// A place that is nowhere: what the wall shows is not it.
    void showNothing();
    /// These commands have their keys on the wall, too.
    void shareKeys(const QStringList& commands);
    /// Made when it is first needed.
    [[nodiscard]] StreamWall& wall();

Q_SIGNALS:
    /// How many cameras see the place that was asked for on the way.
    void seeing(int cameras);
    /// Something to tell the user in passing.
    void told(const QString& text);
    void failed(const QString& message);

private:
    void showCamera(const CameraStream& camera);
    void showSeeing(const CameraStreams& found);
    void ask(const AskedPlace& place);
    [[nodiscard]] StreamWallTitle titleOf(const CameraStreams& found) const;

    Commands& commands_;
    const Settings& settings_;
    Window window_;
    StreamService service_;
    std::unique_ptr<StreamWall> wall_;
    QString seen_;                         ///< what was asked about last
    bool onTheWay_ = false;                ///< it was somebody who goes from place to place
    std::optional<AskedPlace> unanswered_; ///< who then waits for an answer
    QStringList shared_;
};

} // namespace zhitu::widgets
