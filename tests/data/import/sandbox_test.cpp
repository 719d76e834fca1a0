// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// In the sandbox nothing is left but reading: each thing that is given up is tried.
#include "data/import/sandbox.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <new>
#include <string>
#include <thread>

#include "tests/support/files.h"

namespace zhitu::import {
namespace {

/// The exit code of a child that enters the sandbox and does something there; 128 + signal.
int inSandbox(const std::function<int()>& what)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            enterSandbox();
            ::_exit(what());
        } catch (...) {
            ::_exit(99);
        }
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

/// 0: refused with that error; 1: granted; 2: another error.
int refusedWith(int error, long result)
{
    if (result >= 0)
        return 1;
    return errno == error ? 0 : 2;
}

TEST(Sandbox, ReadsAndAnswersAndRunsThreads)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "a", "content");
    EXPECT_EQ(inSandbox([&] {
                  std::string read;
                  std::thread([&] { std::getline(std::ifstream(folder / "a"), read); }).join();
                  return read == "content" ? 0 : 1;
              }),
              0);
}

TEST(Sandbox, GivesUpTheNetwork)
{
    for (const int family : {AF_INET, AF_INET6, AF_UNIX, AF_NETLINK})
        EXPECT_EQ(inSandbox([=] { return refusedWith(EPERM, ::socket(family, SOCK_STREAM, 0)); }),
                  0)
            << family;
    EXPECT_EQ(inSandbox([] {
                  int both[2];
                  return refusedWith(EPERM, ::socketpair(AF_UNIX, SOCK_STREAM, 0, both));
              }),
              0);
}

TEST(Sandbox, GivesUpOtherProgramsAndProcesses)
{
    EXPECT_EQ(inSandbox([] { return refusedWith(EPERM, ::execl("/bin/true", "true", nullptr)); }),
              0);
    EXPECT_EQ(inSandbox([] {
                  const pid_t child = ::fork();
                  if (child == 0)
                      ::_exit(1);
                  return refusedWith(EPERM, child);
              }),
              0);
    EXPECT_EQ(
        inSandbox([] { return refusedWith(EPERM, ::ptrace(PTRACE_ATTACH, ::getppid(), 0, 0)); }),
        0);
}

TEST(Sandbox, GivesUpWriting)
{
    const test::TemporaryFolder folder;
    test::writeAll(folder / "a", "content");
    const std::string a = folder / "a";
    const std::string b = folder / "b";
    const std::function<long()> tries[] = {
        [&] { return ::open(a.c_str(), O_WRONLY); },
        [&] { return ::open(a.c_str(), O_RDWR); },
        [&] { return ::open(b.c_str(), O_RDONLY | O_CREAT, 0600); },
        [&] { return ::open(a.c_str(), O_RDONLY | O_TRUNC); },
        [&] { return ::openat(AT_FDCWD, a.c_str(), O_WRONLY | O_APPEND); },
        [&] { return ::unlink(a.c_str()); },
        [&] { return ::rename(a.c_str(), b.c_str()); },
        [&] { return ::mkdir(b.c_str(), 0700); },
        [&] { return ::symlink(a.c_str(), b.c_str()); },
        [&] { return ::link(a.c_str(), b.c_str()); },
        [&] { return ::chmod(a.c_str(), 0777); },
        [&] { return ::truncate(a.c_str(), 0); },
    };
    for (std::size_t i = 0; i < std::size(tries); ++i)
        EXPECT_EQ(inSandbox([&] { return refusedWith(EPERM, tries[i]()); }), 0) << i;
    EXPECT_EQ(test::readAll(folder / "a"), "content");
    EXPECT_EQ(test::namesIn(folder.path()), std::vector<std::string>{"a"});
}

#ifndef __SANITIZE_ADDRESS__
TEST(Sandbox, LimitsMemory)
{
    EXPECT_EQ(inSandbox([] {
                  const std::size_t bytes = std::size_t{3} << 30;
                  return std::malloc(bytes) == nullptr ? 0 : 1; // NOLINT: the process ends
              }),
              0);
}
#endif

} // namespace
} // namespace zhitu::import
