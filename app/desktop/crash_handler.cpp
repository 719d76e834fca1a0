// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/crash_handler.h"

#include <cxxabi.h>
#include <execinfo.h>
#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <exception>
#include <string_view>

#include "data/support/core_dump.h"
#include "data/support/folders.h"

// In a handler only what signal-safety(7) allows may be called: no memory is asked for, no lock is
// taken. backtrace() has loaded what it needs at installation; backtrace_symbols_fd() only writes.
namespace zhitu::app {
namespace {

constexpr std::array kFatal{SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL};
constexpr std::array kAsked{SIGTERM, SIGINT, SIGHUP};
constexpr int kMostFrames = 96;
constexpr std::size_t kStackBytes = 256 * 1024;

char gFolder[4000];
char gVersion[64];
char gReason[200]; ///< type of an exception that nobody caught
char gToRemove[4096];
std::atomic<pid_t> gReporting = 0; ///< the thread that writes the report
int gPipe[2] = {-1, -1};
alignas(16) char gStack[kStackBytes];

void copyInto(char* to, std::size_t room, std::string_view text)
{
    const std::size_t length = std::min(room - 1, text.size());
    std::memcpy(to, text.data(), length);
    to[length] = 0;
}

/// A line that is put together without memory.
class Line {
public:
    Line& operator<<(std::string_view text)
    {
        const std::size_t length = std::min(text.size(), sizeof text_ - length_ - 1);
        std::memcpy(text_ + length_, text.data(), length);
        length_ += length;
        text_[length_] = 0;
        return *this;
    }
    Line& operator<<(long long number)
    {
        char digits[24];
        std::size_t at = sizeof digits;
        unsigned long long rest = number < 0 ? 0ULL - static_cast<unsigned long long>(number)
                                             : static_cast<unsigned long long>(number);
        do {
            digits[--at] = static_cast<char>('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        if (number < 0)
            digits[--at] = '-';
        return *this << std::string_view(digits + at, sizeof digits - at);
    }
    [[nodiscard]] const char* text() const { return text_; }
    void writeTo(int file) const { (void)!::write(file, text_, length_); }

private:
    char text_[4200] = {};
    std::size_t length_ = 0;
};

std::string_view nameOf(int signal)
{
    switch (signal) {
    case SIGSEGV:
        return "SIGSEGV";
    case SIGABRT:
        return "SIGABRT";
    case SIGBUS:
        return "SIGBUS";
    case SIGFPE:
        return "SIGFPE";
    case SIGILL:
        return "SIGILL";
    default:
        return "";
    }
}

/// One frame through the pipe, without the folders of its module: they may name the user.
void writeFrame(int file, void* frame)
{
    ::backtrace_symbols_fd(&frame, 1, gPipe[1]);
    char text[4096];
    const ssize_t got = ::read(gPipe[0], text, sizeof text);
    if (got <= 0)
        return;
    for (char rest[256]; ::read(gPipe[0], rest, sizeof rest) > 0;) {
    } // of a name that is longer than that
    std::string_view line(text, static_cast<std::size_t>(got));
    const std::string_view module = line.substr(0, line.find_first_of("(["));
    if (const std::size_t slash = module.rfind('/'); slash != std::string_view::npos)
        line.remove_prefix(slash + 1);
    (Line() << line).writeTo(file);
}

void writeReport(int signal)
{
    const auto now = static_cast<long long>(::time(nullptr));
    Line name;
    name << gFolder << "/crash-" << now << "-" << static_cast<long long>(::getpid()) << ".txt";
    const int file = ::open(name.text(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return;
    char thread[17] = {};
    ::prctl(PR_GET_NAME, thread);
    Line head;
    head << "zhitu crash report 1\nversion: " << gVersion << "\ntime: " << now
         << "\npid: " << static_cast<long long>(::getpid())
         << "\nsignal: " << static_cast<long long>(signal) << " " << nameOf(signal);
    if (gReason[0] != 0)
        head << "\nreason: " << std::string_view(gReason);
    head << "\nthread: " << std::string_view(thread) << "\nbacktrace\n";
    head.writeTo(file);
    ::fsync(file); // what comes next may fail: the stack itself may be what is broken
    void* frames[kMostFrames];
    const int count = ::backtrace(frames, kMostFrames);
    for (int i = 0; i < count; ++i)
        writeFrame(file, frames[i]);
    ::fsync(file);
    ::close(file);
}

/// Ends the program by `signal` once the handler returns; the exit status is true.
void endBy(int signal)
{
    ::signal(signal, SIG_DFL);
    ::raise(signal);
}

void onFatal(int signal)
{
    const int error = errno;
    const auto self = static_cast<pid_t>(::syscall(SYS_gettid));
    pid_t nobody = 0;
    if (gReporting.compare_exchange_strong(nobody, self))
        writeReport(signal);
    else if (nobody != self)
        for (int i = 0; i < 50; ++i) // another thread writes; its end is ours
            ::usleep(100'000);
    errno = error;
    endBy(signal);
}

void onAsked(int signal)
{
    if (gToRemove[0] != 0)
        ::unlink(gToRemove);
    endBy(signal);
}

/// In the thread that threw, as an ordinary function. Of the exception only its type: what it says
/// may name files.
[[noreturn]] void onTerminate()
{
    if (const std::type_info* type = abi::__cxa_current_exception_type()) {
        int status = 0;
        char* readable = abi::__cxa_demangle(type->name(), nullptr, nullptr, &status);
        copyInto(gReason, sizeof gReason, readable != nullptr ? readable : type->name());
        std::free(readable);
    }
    std::abort();
}

void handle(int signal, void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    ::sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

void installCrashHandler(const std::filesystem::path& stateFolder, const char* version)
{
    support::leaveNoCoreDump();
    const std::filesystem::path folder = stateFolder / "crashes";
    if (folder.native().size() >= sizeof gFolder || !support::makePrivateFolder(stateFolder)
        || !support::makePrivateFolder(folder) || ::pipe2(gPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    copyInto(gFolder, sizeof gFolder, folder.native());
    copyInto(gVersion, sizeof gVersion, version);
    void* warm[2];
    (void)::backtrace(warm, 2); // loads the unwinder now, not in a handler
    stack_t stack = {};
    stack.ss_sp = gStack;
    stack.ss_size = sizeof gStack;
    ::sigaltstack(&stack, nullptr);
    for (const int signal : kFatal)
        handle(signal, onFatal, SA_ONSTACK);
    std::set_terminate(onTerminate);
}

void removeWhenAskedToEnd(const std::filesystem::path& file)
{
    if (file.native().size() >= sizeof gToRemove)
        return;
    copyInto(gToRemove, sizeof gToRemove, file.native());
    for (const int signal : kAsked) {
        struct sigaction present = {};
        ::sigaction(signal, nullptr, &present);
        if (present.sa_handler != SIG_IGN) // nohup, or a shell's background job
            handle(signal, onAsked, SA_RESTART);
    }
}

} // namespace zhitu::app
