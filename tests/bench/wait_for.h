// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Waiting without a stall.
#pragma once

#include <QEventLoop>
#include <QTimer>
#include <functional>

namespace zhitu::bench {

/// GUI thread. Deals with events as they come until it is so. QTest::qWaitFor sleeps for ten
/// milliseconds at a time: whatever comes meanwhile waits as long, as it does in no program.
/// \returns false where it was not so in time
inline bool waitFor(const std::function<bool()>& isSo, int patienceMs)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(0);
    });
    QTimer::singleShot(patienceMs, &loop, [&loop] { loop.exit(1); });
    look.setTimerType(Qt::PreciseTimer);
    look.start(1);
    return isSo() || loop.exec() == 0;
}

} // namespace zhitu::bench
