// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// zhituctl as a process that is watched, interrupted and killed.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "tests/support/files.h"

namespace zhitu::test {

class ClientProcess {
public:
    /// \param command a program, found in PATH, and its arguments
    explicit ClientProcess(const std::vector<std::string>& command);
    /// Kills it where it still runs.
    ~ClientProcess();
    ClientProcess(const ClientProcess&) = delete;
    ClientProcess& operator=(const ClientProcess&) = delete;

    /// kill -9.
    void kill();
    void interrupt();
    /// The exit code, 128 + the signal's number where one ended it; nothing while it runs.
    std::optional<int> wait(std::chrono::milliseconds most);
    /// Waits until a text stands in what it has said.
    bool says(const std::string& text, std::chrono::milliseconds most);
    /// What it has said so far, on either stream.
    [[nodiscard]] std::string output() const { return readAll(folder_ / "output"); }

private:
    TemporaryFolder folder_;
    pid_t pid_ = -1;
    std::optional<int> code_;
};

} // namespace zhitu::test
