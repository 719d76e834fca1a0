// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps the GUI thread from waiting for a frame that is still being drawn.
#pragma once

#include <QObject>
#include <QTimer>
#include <atomic>

class QQuickWindow;

namespace zhitu::map {

/// Where Qt Quick renders in a thread of its own, whoever asks for the next frame waits until that
/// thread has ended the present one: without a graphics card a frame with a new shader takes 200
/// ms. Here the wish is put off until then instead. GUI thread.
class FrameGate : public QObject {
    Q_OBJECT

public:
    /// \param window outlives it
    explicit FrameGate(QQuickWindow& window, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void open();

    QQuickWindow& window_;
    std::atomic<bool> isDrawing_ = false; ///< set and reset by the render thread
    bool isWanted_ = false;
    bool isAnother_ = false; ///< the one that is wanted, though the scene may be the same
    QTimer patience_; ///< a frame that never ends, as where the card was lost, holds nothing up
};

} // namespace zhitu::map
