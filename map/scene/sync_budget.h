// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long one frame may keep the GUI thread.
#pragma once

#include <QElapsedTimer>

namespace zhitu::map {

/// The GUI thread waits while the scene is handed to the renderer: a whole city at once would take
/// a tenth of a second. What there is no time for comes with the next frame. Render thread.
class SyncBudget {
public:
    SyncBudget() { spent_.start(); }
    void begin() { spent_.restart(); }
    [[nodiscard]] bool isSpent() const { return spent_.hasExpired(kMs); }

private:
    static constexpr qint64 kMs = 8;
    QElapsedTimer spent_;
};

} // namespace zhitu::map
