// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Wakes a thread that waits, also one that waits for a socket.
#pragma once

#include <chrono>

namespace zhitu::sync {

/// Any thread may ring; one waits. A ring that comes before the wait ends it at once.
class Wake {
public:
    Wake();
    ~Wake();
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;

    void ring() noexcept;
    /// Waits for a ring, and takes it. \returns false after `most` without one
    bool wait(std::chrono::milliseconds most) noexcept;
    /// Takes what has rung without waiting.
    bool take() noexcept { return wait(std::chrono::milliseconds(0)); }
    /// Can be read while a ring has not been taken.
    [[nodiscard]] int descriptor() const noexcept { return descriptor_; }

private:
    int descriptor_;
};

} // namespace zhitu::sync
