// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A small program with the desktop's crash handler that ends in the way its argument says.
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <stdexcept>
#include <string>
#include <thread>

#include "app/desktop/crash_handler.h"
#include "data/support/folders.h"

namespace {

// The compiler must not see through what goes wrong here.
volatile int gDepth = 0;
volatile bool gGoOn = true;
int* volatile gNowhere = reinterpret_cast<int*>(0x1000);

[[gnu::noinline]] int overflow(int depth)
{
    volatile char room[1000];
    room[0] = static_cast<char>(depth);
    gDepth = depth;
    return gGoOn ? overflow(depth + 1) + room[0] : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    const std::string mode = argc > 1 ? argv[1] : "";
    zhitu::app::installCrashHandler(zhitu::support::stateFolder(), "0.0.7");
    if (mode == "segv")
        *gNowhere = 1;
    else if (mode == "abort")
        std::abort();
    else if (mode == "throw")
        throw std::runtime_error("canary-of-an-exception");
    else if (mode == "thread")
        std::thread([] { throw std::logic_error("canary-of-an-exception"); }).join();
    else if (mode == "overflow")
        return overflow(0);
    else if (mode == "two")
        for (int i = 0; i < 2; ++i)
            std::thread([] { std::raise(SIGSEGV); }).detach();
    else
        std::raise(std::atoi(mode.c_str()));
    if (mode == "two")
        std::this_thread::sleep_for(std::chrono::seconds(20));
    return 0;
}
