// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One camera on the wall of streams.
#pragma once

#include <QWidget>

#include "widgets/video/camera_stream.h"
#include "widgets/video/stream_player.h"

class QPushButton;

namespace zhitu::widgets {

/// Shows the newest picture, and whose it is. A picture that is not of now is grey, and words say
/// how old it is. GUI thread.
class StreamTile : public QWidget {
    Q_OBJECT

public:
    explicit StreamTile(CameraStream camera, const StreamPatience& patience,
                        QWidget* parent = nullptr);

    [[nodiscard]] const CameraStream& camera() const noexcept { return camera_; }
    [[nodiscard]] StreamPlayer& player() noexcept { return player_; }
    /// Takes what has come; many times a second.
    void refresh();
    /// The keyboard acts on it.
    void setCurrent(bool current);
    [[nodiscard]] bool isCurrent() const noexcept { return current_; }
    void retranslate();

Q_SIGNALS:
    void pressed();
    /// Alone on the wall, or back among the others.
    void largeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// What is said over the picture, and where.
    struct Message {
        QString why;
        QString next;
        QRect whyRect;
        QRect nextRect;
    };
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] Message message() const;
    void paintPicture(QPainter& painter, const QRect& room);
    void paintMessage(QPainter& painter);
    void paintCaption(QPainter& painter, const QRect& room);
    void wish();
    void placeButton();

    CameraStream camera_;
    StreamPlayer player_;
    QPushButton* retry_;
    QString said_; ///< all words of the last time
    QImage grey_;  ///< the last picture, once it is not live any more
    bool current_ = false;
};

} // namespace zhitu::widgets
