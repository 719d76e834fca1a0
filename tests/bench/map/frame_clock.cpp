// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/frame_clock.h"

#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QSurfaceFormat>
#include <fstream>
#include <sstream>
#include <string>
#include <unistd.h>

namespace zhitu::bench {

void FrameClock::unthrottle()
{
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    qputenv("vblank_mode", "0"); // Mesa's
    QSurfaceFormat format = QSurfaceFormat::defaultFormat();
    format.setSwapInterval(0);
    QSurfaceFormat::setDefaultFormat(format);
}

FrameClock::FrameClock(QQuickWindow& window) : window_(window)
{
    clock_.start();
    connection_ = QObject::connect(
        &window, &QQuickWindow::afterFrameEnd, &waiting_,
        [this] {
            if (QOpenGLContext* context = QOpenGLContext::currentContext())
                context->functions()->glFinish();
            qint64 none = 0;
            if (ended_.compare_exchange_strong(none, clock_.nsecsElapsed()))
                QMetaObject::invokeMethod(&waiting_, &QEventLoop::quit, Qt::QueuedConnection);
        },
        Qt::DirectConnection);
    ended_ = 1; // nobody waits
}

FrameClock::~FrameClock()
{
    QObject::disconnect(connection_);
}

double FrameClock::time(const std::function<void()>& move)
{
    ended_ = 0;
    const qint64 begun = clock_.nsecsElapsed();
    move();
    window_.update();
    waiting_.exec();
    return static_cast<double>(ended_ - begun) / 1e6;
}

ProcessFigures processFigures()
{
    ProcessFigures figures;
    const auto ticks = static_cast<double>(::sysconf(_SC_CLK_TCK));
    std::ifstream stat("/proc/self/stat");
    std::string line;
    std::getline(stat, line);
    std::istringstream fields(line.substr(line.rfind(')') + 2)); // from field 3 on: the state
    std::vector<std::string> all;
    for (std::string field; fields >> field;)
        all.push_back(field);
    double uptime = 0;
    std::ifstream("/proc/uptime") >> uptime;
    figures.sinceStartMs = (uptime - std::stod(all.at(19)) / ticks) * 1000; // field 22: starttime
    figures.cpuSeconds = (std::stod(all.at(11)) + std::stod(all.at(12))) / ticks;
    std::ifstream status("/proc/self/status");
    for (std::string name; status >> name;) {
        double kilobytes = 0;
        if (name == "VmRSS:" && status >> kilobytes)
            figures.rssMb = kilobytes / 1024;
        else if (name == "VmHWM:" && status >> kilobytes)
            figures.peakRssMb = kilobytes / 1024;
    }
    return figures;
}

} // namespace zhitu::bench
