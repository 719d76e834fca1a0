// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <unistd.h>

#include <QElapsedTimer>
#include <fstream>
#include <sstream>

namespace zhitu::bench {

double seconds(const std::function<void()>& work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

void shell(const std::string& command)
{
    if (std::system(command.c_str()) != 0)
        throw std::runtime_error("failed: " + command);
}

double serverSeconds(const test::TemporaryCluster& cluster)
{
    std::ifstream pidFile(cluster.data() / "postmaster.pid");
    long postmaster = 0;
    pidFile >> postmaster;
    const auto ticksOf = [](const std::filesystem::path& process, long& parent) {
        std::ifstream in(process / "stat");
        std::string text((std::istreambuf_iterator<char>(in)), {});
        const auto behind = text.rfind(')');
        if (behind == std::string::npos)
            return 0L;
        std::istringstream fields(text.substr(behind + 2));
        std::string state;
        fields >> state >> parent;
        std::string skipped;
        for (int i = 0; i < 9; ++i)
            fields >> skipped;
        long user = 0, system = 0, childUser = 0, childSystem = 0;
        fields >> user >> system >> childUser >> childSystem;
        return user + system + childUser + childSystem;
    };
    long ticks = 0;
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        long parent = 0;
        const std::string name = entry.path().filename().string();
        if (name.find_first_not_of("0123456789") != std::string::npos)
            continue;
        const long used = ticksOf(entry.path(), parent);
        if (parent == postmaster || name == std::to_string(postmaster))
            ticks += used;
    }
    return static_cast<double>(ticks) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

} // namespace zhitu::bench
