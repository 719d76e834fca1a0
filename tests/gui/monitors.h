// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Monitors that come and go, on one virtual screen of 1920 × 1200.
#pragma once

#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <vector>

namespace zhitu::test {

/// Two monitors beside each other on the virtual screen, until it is gone.
class TwoMonitors {
public:
    TwoMonitors()
    {
        xrandr({"--setmonitor", "LEFT", "960/254x1200/317+0+0", "screen"});
        xrandr({"--setmonitor", "RIGHT", "960/254x1200/317+960+0", "none"});
    }
    ~TwoMonitors()
    {
        remove("RIGHT");
        remove("LEFT");
        (void)QTest::qWaitFor([] { return QGuiApplication::screens().size() == 1; });
    }
    static void remove(const char* name) { xrandr({"--delmonitor", name}); }

private:
    static void xrandr(const std::vector<const char*>& arguments)
    {
        QStringList list;
        for (const char* argument : arguments)
            list.append(QString::fromLatin1(argument));
        QProcess::execute(QStringLiteral("xrandr"), list);
    }
};

} // namespace zhitu::test
