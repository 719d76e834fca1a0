// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A line between client and server that can be cut, stalled, slowed down and made to lie.
#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace zhitu::test {

/// Listens on 127.0.0.1 and passes everything on to a server's local socket.
class Proxy {
public:
    enum class Mode {
        Pass,
        Cut,   ///< open lines break, new ones are closed at once
        Stall, ///< lines stay open and nothing passes
        Slow,  ///< so many bytes a second
        Flip   ///< one bit in so many bytes from the server is turned over
    };

    explicit Proxy(const std::filesystem::path& serverFolder, std::uint64_t seed = 1);
    ~Proxy();
    Proxy(const Proxy&) = delete;
    Proxy& operator=(const Proxy&) = delete;

    /// \param amount bytes a second of Slow, mean bytes between flips of Flip
    void set(Mode mode, std::int64_t amount = 0);
    [[nodiscard]] std::string conninfo() const;
    /// Bytes that came from the server so far.
    [[nodiscard]] std::int64_t fromServer() const { return fromServer_; }

private:
    void accept();
    void serve(int client);

    std::filesystem::path socket_;
    std::uint64_t seed_;
    int listener_ = -1;
    int port_ = 0;
    std::atomic<Mode> mode_ = Mode::Pass;
    std::atomic<std::int64_t> amount_ = 0;
    std::atomic<std::int64_t> cuts_ = 0; ///< lines older than the last cut are dead
    std::atomic<std::int64_t> fromServer_ = 0;
    std::atomic<bool> stopping_ = false;
    std::mutex mutex_;
    std::vector<std::thread> lines_;
    std::thread accepting_;
};

} // namespace zhitu::test
