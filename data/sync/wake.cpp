// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/wake.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <system_error>

namespace zhitu::sync {

Wake::Wake() : descriptor_(::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    if (descriptor_ < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

Wake::~Wake()
{
    ::close(descriptor_);
}

void Wake::ring() noexcept
{
    const std::uint64_t one = 1;
    [[maybe_unused]] const auto written =
        ::write(descriptor_, &one, sizeof one); // full: it rings already
}

bool Wake::wait(std::chrono::milliseconds most) noexcept
{
    pollfd waiting{descriptor_, POLLIN, 0};
    if (::poll(&waiting, 1, static_cast<int>(most.count())) <= 0)
        return false;
    std::uint64_t rings = 0;
    return ::read(descriptor_, &rings, sizeof rings) == sizeof rings;
}

} // namespace zhitu::sync
