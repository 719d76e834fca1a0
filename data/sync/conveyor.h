// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Things on their way from one thread to another.
#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>

namespace zhitu::sync {

/// A queue of at most so many things: who brings more waits. One thread brings, another takes.
template <typename Thing>
class Conveyor {
public:
    explicit Conveyor(std::size_t most) : most_(most) {}

    /// \returns false where nobody takes any more
    [[nodiscard]] bool bring(Thing thing)
    {
        std::unique_lock guard(mutex_);
        moved_.wait(guard, [this] { return things_.size() < most_ || abandoned_; });
        if (abandoned_)
            return false;
        things_.push_back(std::move(thing));
        moved_.notify_all();
        return true;
    }
    /// Nothing more comes. \param failure why, where it did not come to its end
    void end(std::exception_ptr failure = {})
    {
        const std::lock_guard guard(mutex_);
        ended_ = true;
        failure_ = failure;
        moved_.notify_all();
    }

    /// Waits at most so long. \returns nothing where nothing has come, see isEmptied()
    [[nodiscard]] std::optional<Thing> take(std::chrono::milliseconds most)
    {
        std::unique_lock guard(mutex_);
        moved_.wait_for(guard, most, [this] { return !things_.empty() || ended_; });
        if (things_.empty())
            return std::nullopt;
        Thing thing = std::move(things_.front());
        things_.pop_front();
        moved_.notify_all();
        return thing;
    }
    /// \throws what end() was given: what broke off is never taken for what came to its end
    [[nodiscard]] bool isEmptied()
    {
        const std::lock_guard guard(mutex_);
        if (!ended_ || !things_.empty())
            return false;
        if (failure_)
            std::rethrow_exception(failure_);
        return true;
    }
    /// Nothing more is taken.
    void abandon()
    {
        const std::lock_guard guard(mutex_);
        abandoned_ = true;
        things_.clear();
        moved_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable moved_;
    std::deque<Thing> things_;
    std::size_t most_;
    bool ended_ = false;
    bool abandoned_ = false;
    std::exception_ptr failure_;
};

} // namespace zhitu::sync
