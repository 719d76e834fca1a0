// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A disk that can be full.
#pragma once

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <string>

#include "tests/support/files.h"

namespace zhitu::test {

/// A small disk of its own; only root may make one.
class SmallDisk {
public:
    explicit SmallDisk(const char* size)
    {
        isMounted_ = ::mount("none", folder_.path().c_str(), "tmpfs", 0,
                             (std::string("size=") + size).c_str())
                     == 0;
    }
    ~SmallDisk()
    {
        if (isMounted_)
            ::umount2(folder_.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return isMounted_; }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }
    [[nodiscard]] std::int64_t room() const
    {
        struct statvfs facts{};
        ::statvfs(folder_.path().c_str(), &facts);
        return static_cast<std::int64_t>(facts.f_bavail * facts.f_frsize);
    }
    /// Fills it up to so many bytes. \returns whether that went well
    [[nodiscard]] bool leave(std::int64_t bytes)
    {
        bool filled = false;
        for (int i = 0; i < 100 && !filled; ++i) { // somebody may be writing just now
            makeRoom();
            const int file = ::open(ballast().c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
            filled = ::posix_fallocate(file, 0, std::max<std::int64_t>(1, room() - bytes)) == 0;
            ::close(file);
        }
        return filled;
    }
    void makeRoom() { std::filesystem::remove(ballast()); }

private:
    [[nodiscard]] std::filesystem::path ballast() const { return folder_.path() / "ballast"; }
    TemporaryFolder folder_;
    bool isMounted_ = false;
};

} // namespace zhitu::test
