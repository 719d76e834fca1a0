// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Times the frames of a scene to their very end.
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QQuickWindow>
#include <atomic>
#include <functional>

namespace zhitu::bench {

/// GUI thread. No frame waits for a screen or a timer: see unthrottle().
class FrameClock {
public:
    /// Before the application is made.
    static void unthrottle();

    explicit FrameClock(QQuickWindow& window);
    ~FrameClock();
    FrameClock(const FrameClock&) = delete;
    FrameClock& operator=(const FrameClock&) = delete;

    /// \param move asks for the next frame
    /// \returns milliseconds from there until the picture stood: glFinish has come back
    double time(const std::function<void()>& move);

private:
    QQuickWindow& window_;
    QElapsedTimer clock_;
    QEventLoop waiting_;
    std::atomic<qint64> ended_ = 0; ///< ns on clock_; 0: not yet. Frames end on the render thread
    QMetaObject::Connection connection_;
};

/// Of this process.
struct ProcessFigures {
    double sinceStartMs = 0; ///< to 10 ms
    double cpuSeconds = 0;
    double rssMb = 0;
    double peakRssMb = 0;
};
[[nodiscard]] ProcessFigures processFigures();

} // namespace zhitu::bench
