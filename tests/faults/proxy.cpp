// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/proxy.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>
#include <stdexcept>

namespace zhitu::test {
namespace {

bool sendAll(int socket, const char* data, std::size_t size)
{
    while (size > 0) {
        const ssize_t sent = ::send(socket, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        data += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

int connectTo(const std::filesystem::path& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int server = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0)
        return server;
    ::close(server);
    return -1;
}

} // namespace

Proxy::Proxy(const std::filesystem::path& serverFolder, std::uint64_t seed)
    : socket_(serverFolder / ".s.PGSQL.5432"), seed_(seed)
{
    listener_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (::bind(listener_, reinterpret_cast<const sockaddr*>(&address), size) != 0
        || ::listen(listener_, 16) != 0
        || ::getsockname(listener_, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        throw std::runtime_error("no proxy");
    port_ = ntohs(address.sin_port);
    accepting_ = std::thread([this] { accept(); });
}

Proxy::~Proxy()
{
    stopping_ = true;
    accepting_.join();
    for (std::thread& line : lines_)
        line.join();
    ::close(listener_);
}

void Proxy::set(Mode mode, std::int64_t amount)
{
    amount_ = amount;
    mode_ = mode;
    if (mode == Mode::Cut)
        ++cuts_;
}

std::string Proxy::conninfo() const
{
    return "host=127.0.0.1 port=" + std::to_string(port_)
           + " user=operator1 dbname=centre sslmode=disable gssencmode=disable";
}

void Proxy::accept()
{
    while (!stopping_) {
        pollfd waiting{listener_, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int client = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            continue;
        const std::lock_guard guard(mutex_);
        lines_.emplace_back([this, client] { serve(client); });
    }
}

void Proxy::serve(int client)
{
    const std::int64_t born = cuts_;
    std::mt19937_64 random(seed_ + static_cast<std::uint64_t>(client));
    const int server = mode_ == Mode::Cut ? -1 : connectTo(socket_);
    std::array<char, 16384> buffer;
    std::int64_t untilFlip = 0;
    Mode before = Mode::Pass;
    bool alive = server >= 0;
    while (alive && !stopping_ && cuts_ == born) {
        const Mode mode = mode_;
        if (mode == Mode::Stall) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
            continue;
        }
        std::array<pollfd, 2> waiting{pollfd{client, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(waiting.data(), waiting.size(), 20) <= 0)
            continue;
        for (int side = 0; side < 2 && alive; ++side) {
            if (waiting[static_cast<std::size_t>(side)].revents == 0)
                continue;
            std::size_t most = buffer.size();
            if (mode == Mode::Slow) {
                most = std::min<std::size_t>(
                    most, static_cast<std::size_t>(std::max<std::int64_t>(1, amount_ / 50)));
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
            }
            const ssize_t got = ::recv(side == 0 ? client : server, buffer.data(), most, 0);
            if (got <= 0) {
                alive = false;
                break;
            }
            if (side == 1) {
                fromServer_ += got;
                if (mode == Mode::Flip) {
                    std::exponential_distribution<double> distance(
                        1.0 / static_cast<double>(std::max<std::int64_t>(1, amount_)));
                    if (before != Mode::Flip)
                        untilFlip = static_cast<std::int64_t>(distance(random));
                    for (ssize_t at = 0; at < got; ++at)
                        if (untilFlip-- == 0) {
                            buffer[static_cast<std::size_t>(at)] ^=
                                static_cast<char>(1U << (random() % 8));
                            untilFlip = static_cast<std::int64_t>(distance(random));
                        }
                }
                before = mode;
            }
            alive =
                sendAll(side == 0 ? server : client, buffer.data(), static_cast<std::size_t>(got));
        }
    }
    if (server >= 0)
        ::close(server);
    ::close(client);
}

} // namespace zhitu::test
