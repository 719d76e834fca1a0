// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/client_process.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <stdexcept>
#include <thread>

namespace zhitu::test {
namespace {

template <typename Condition>
bool within(std::chrono::milliseconds most, Condition condition)
{
    const auto deadline = std::chrono::steady_clock::now() + most;
    while (!condition()) {
        if (std::chrono::steady_clock::now() > deadline)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
    return true;
}

} // namespace

ClientProcess::ClientProcess(const std::vector<std::string>& command)
{
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&files, 1, (folder_ / "output").c_str(),
                                     O_WRONLY | O_CREAT | O_APPEND, 0600);
    posix_spawn_file_actions_adddup2(&files, 1, 2);
    const int error =
        ::posix_spawnp(&pid_, arguments.front(), &files, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&files);
    if (error != 0)
        throw std::runtime_error("cannot start " + command.front());
}

ClientProcess::~ClientProcess()
{
    kill();
}

void ClientProcess::kill()
{
    if (!code_)
        ::kill(pid_, SIGKILL);
    wait(std::chrono::minutes(1));
}

void ClientProcess::interrupt()
{
    if (!code_)
        ::kill(pid_, SIGINT);
}

std::optional<int> ClientProcess::wait(std::chrono::milliseconds most)
{
    within(most, [this] {
        int status = 0;
        if (!code_ && ::waitpid(pid_, &status, WNOHANG) == pid_)
            code_ = WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
        return code_.has_value();
    });
    return code_;
}

bool ClientProcess::says(const std::string& text, std::chrono::milliseconds most)
{
    return within(most, [&] { return output().find(text) != std::string::npos; });
}

} // namespace zhitu::test
