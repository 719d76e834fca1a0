// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/session_marker.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QStringList>
#include <algorithm>

#include "data/cache/durable_file.h"
#include "data/paths.h"
#include "data/support/crash_report.h"
#include "data/support/folders.h"
#include "data/support/small_file.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

constexpr auto kHeartbeat = std::chrono::seconds(30);
constexpr const char* kEnding = ".session";

/// Another one after every start of the computer.
QString startOfComputer()
{
    const auto text = readSmallFile("/proc/sys/kernel/random/boot_id", 64);
    return text ? QString::fromLatin1(text->trimmed()) : QString();
}

/// Holds the file of a run that is over; whoever holds it tells of it.
class DeadRun {
public:
    explicit DeadRun(const fs::path& file)
        : file_(file),
          descriptor_(::open(file.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK))
    {
    }
    ~DeadRun()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    DeadRun(const DeadRun&) = delete;
    DeadRun& operator=(const DeadRun&) = delete;

    /// It is nobody's, and still under its name: another program may just have dealt with it.
    [[nodiscard]] bool isOurs()
    {
        return descriptor_ >= 0 && ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0
               && ::fstat(descriptor_, &facts_) == 0 && S_ISREG(facts_.st_mode)
               && facts_.st_nlink > 0;
    }
    [[nodiscard]] std::int64_t lastSignSec() const { return facts_.st_mtim.tv_sec; }
    void remove() const { ::unlink(file_.c_str()); }

private:
    fs::path file_;
    int descriptor_;
    struct stat facts_ = {};
};

/// Lines of a marker: version, start in Unix seconds, process, start of the computer.
void reportDeadRun(const fs::path& file, const CrashReports& reports)
{
    DeadRun run(file);
    if (!run.isOurs())
        return;
    const QStringList lines =
        QString::fromUtf8(readSmallFile(file, 1024).value_or(QByteArray())).split(u'\n');
    CrashReport report;
    report.version = oneLine(lines.value(0), 40);
    const std::int64_t startSec = lines.value(1).toLongLong();
    report.pid = lines.value(2).toLongLong();
    report.reason =
        lines.value(3) == startOfComputer() ? QStringLiteral("killed") : QStringLiteral("restart");
    report.atSec = run.lastSignSec();
    const bool told = std::ranges::any_of(reports.list(), [&](const CrashReport& other) {
        return other.pid == report.pid && other.atSec >= startSec;
    });
    if (startSec > 0 && report.pid > 0 && !told && reports.add(report))
        return; // the disk may be full: told of at another start
    run.remove();
}

void reportDeadRuns(const fs::path& folder, const CrashReports& reports)
{
    std::error_code error;
    std::vector<fs::path> files;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
        if (at->path().extension() == kEnding && files.size() < 1000)
            files.push_back(at->path());
    for (const fs::path& file : files)
        reportDeadRun(file, reports);
}

} // namespace

SessionMarker::SessionMarker(const fs::path& stateFolder, const QString& version)
{
    const fs::path folder = stateFolder / "sessions";
    if (!makePrivateFolder(stateFolder) || !makePrivateFolder(folder))
        return;
    reportDeadRuns(folder, CrashReports(stateFolder));
    make(folder, version);
    if (!file_.empty())
        life_ = std::thread([this] { showSignsOfLife(); });
}

/// Locked before it gets its name, so that nobody ever sees it without its lock.
void SessionMarker::make(const fs::path& folder, const QString& version)
{
    const std::int64_t startSec = QDateTime::currentSecsSinceEpoch();
    const std::string name = std::to_string(startSec) + '-' + std::to_string(::getpid());
    const fs::path fresh = folder / (name + ".new");
    const fs::path named = folder / (name + kEnding);
    descriptor_ = ::open(fresh.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor_ < 0)
        return;
    const QByteArray text = QStringLiteral("%1\n%2\n%3\n%4\n")
                                .arg(version)
                                .arg(startSec)
                                .arg(::getpid())
                                .arg(startOfComputer())
                                .toUtf8();
    const bool written =
        ::flock(descriptor_, LOCK_EX | LOCK_NB) == 0
        && ::write(descriptor_, text.constData(), std::size_t(text.size())) == text.size()
        && ::fsync(descriptor_) == 0 && !cache::renameDurably(fresh, named);
    if (written) {
        file_ = named;
        return;
    }
    ::unlink(fresh.c_str());
    ::close(std::exchange(descriptor_, -1));
}

void SessionMarker::showSignsOfLife()
{
    std::unique_lock lock(mutex_);
    while (!ending_.wait_for(lock, kHeartbeat, [this] { return ended_; }))
        ::futimens(descriptor_, nullptr);
}

SessionMarker::~SessionMarker()
{
    if (life_.joinable()) {
        {
            const std::lock_guard lock(mutex_);
            ended_ = true;
        }
        ending_.notify_one();
        life_.join();
    }
    if (descriptor_ >= 0) {
        ::unlink(file_.c_str());
        ::close(descriptor_);
    }
}

} // namespace zhitu::support
