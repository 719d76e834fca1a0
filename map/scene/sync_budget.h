// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long one frame may keep the GUI thread.
#pragma once

#include <QElapsedTimer>
#include <utility>

namespace zhitu::map {

/// The GUI thread waits while the scene is handed to the renderer: a whole city at once would take
/// a tenth of a second. What there is no time for comes with the next frame. Render thread.
class SyncBudget {
public:
    static constexpr qint64 kNoLimit = -1;
    explicit SyncBudget(qint64 milliseconds = 8) : milliseconds_(milliseconds) { spent_.start(); }
    void begin() { spent_.restart(); }
    [[nodiscard]] bool isSpent() const { return spent_.hasExpired(milliseconds_); }

private:
    qint64 milliseconds_;
    QElapsedTimer spent_;
};

/// What one layer makes in a frame: something in each, however little time there is.
class SyncTurn {
public:
    explicit SyncTurn(const SyncBudget& budget) : budget_(budget) {}
    [[nodiscard]] bool mayMake() { return !std::exchange(made_, true) || !budget_.isSpent(); }

private:
    const SyncBudget& budget_;
    bool made_ = false;
};

} // namespace zhitu::map
