// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How long the GUI thread was busy without a break.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace zhitu::bench {

/// GUI thread. The longest time in which the thread did nothing else, since it was started.
class StallMeter {
public:
    StallMeter()
    {
        QObject::connect(&pulse_, &QTimer::timeout, &pulse_, [this] { beat(); });
        pulse_.setTimerType(Qt::PreciseTimer);
        start();
    }
    void start()
    {
        pulse_.start(1);
        clock_.start();
    }
    /// Its pulse costs some of the processor.
    void stop() { pulse_.stop(); }
    /// In milliseconds; begins anew.
    double take()
    {
        if (pulse_.isActive())
            beat();
        return std::exchange(longest_, 0);
    }

private:
    void beat()
    {
        longest_ = std::max(longest_, static_cast<double>(clock_.nsecsElapsed()) / 1e6);
        clock_.restart();
    }
    QTimer pulse_;
    QElapsedTimer clock_;
    double longest_ = 0;
};

} // namespace zhitu::bench
