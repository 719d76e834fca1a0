// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Drives a window along the camera paths and writes down what it took.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <functional>

#include "tests/bench/map/camera_path.h"
#include "tests/bench/map/frame_clock.h"
#include "tests/bench/stall_meter.h"

namespace zhitu::bench {

struct Driven {
    QQuickWindow& window;
    std::function<void(const Look&)> look;
    std::function<void()> settle;  ///< until the picture is complete
    std::function<bool()> isFresh; ///< false: the last frame showed symbols of an earlier camera
};

/// \returns `paths`, and over all of them p50_ms, p95_ms, p99_ms, worst_ms, stall_ms, stale_frames;
/// and stale_frames_at_60: of as many frames that come a sixtieth of a second one after the other,
/// as on a screen, instead of without a pause
[[nodiscard]] QJsonObject drive(const Driven& driven, StallMeter& stalls);

/// Processor time in per cent of a core, while nothing moves.
[[nodiscard]] double idleCpuPercent();

/// To standard output, with the memory of the process.
void printFigures(QJsonObject figures);

} // namespace zhitu::bench
