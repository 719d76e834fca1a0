// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A window of cameras' streams, for a monitor of its own.
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "widgets/video/camera_stream.h"
#include "widgets/video/stream_player.h"

class QLabel;
class QMenu;
class QToolButton;

namespace zhitu::widgets {

class StreamTile;

/// What the wall shows, and of how much.
struct StreamWallTitle {
    QString seen; ///< the cameras see it; empty: they were opened one by one
    int more = 0; ///< see it, too, and have no tile
};

/// Up to 16 tiles. Arrow keys move, a double click or Enter makes a tile large and small again, R
/// tries again, Delete takes a tile out, F11 fills the monitor, Esc leaves step by step. While it
/// is hidden no stream is open. GUI thread.
class StreamWall : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostTiles = 16;

    explicit StreamWall(const StreamPatience& patience = {}, QWidget* parent = nullptr);
    ~StreamWall() override;

    /// These instead of what is shown; streams that are open stay so. \param cameras the first
    /// kMostTiles are shown
    /// \param takesKeyboard false: it comes up once and leaves the keyboard where it is
    void showCameras(const std::vector<CameraStream>& cameras, const StreamWallTitle& title,
                     bool takesKeyboard = true);
    /// Beside what is shown. \returns whether there is room
    [[nodiscard]] bool add(const CameraStream& camera);
    void clear();
    [[nodiscard]] const std::vector<StreamTile*>& tiles() const noexcept { return tiles_; }
    /// The one that has the wall for itself; null: none.
    [[nodiscard]] StreamTile* large() const noexcept { return large_; }
    [[nodiscard]] QString titleText() const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    StreamTile* make(const CameraStream& camera);
    void open(bool takesKeyboard = true);
    void setCurrent(StreamTile* tile);
    void setLarge(StreamTile* tile);
    void moveCurrent(int key);
    void takeOut();
    void leave();
    void toggleFullScreen();
    void fillScreens();
    void arrange();
    void refresh();
    void retranslate();
    [[nodiscard]] int columns() const;
    [[nodiscard]] int indexOfCurrent() const;

    StreamPatience patience_;
    StreamWallTitle title_;
    std::vector<StreamTile*> tiles_;
    StreamTile* current_ = nullptr;
    StreamTile* large_ = nullptr;
    QWidget* bar_;
    QLabel* titleLabel_;
    QLabel* hint_;
    QToolButton* full_;
    QMenu* screens_;
    QWidget* room_; ///< of the tiles
    QTimer pulse_;
    bool wasMaximized_ = false; ///< before it filled the monitor
};

} // namespace zhitu::widgets
