// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/problem_log.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <chrono>
#include <thread>
#include <utility>

#include "data/cache/durable_file.h"
#include "data/support/folders.h"
#include "data/support/small_file.h"

namespace zhitu::support {
namespace {

constexpr qsizetype kMostLetters = 1000; ///< of each text
constexpr qsizetype kMostOfALine = 16 * 1024;

/// Among processes; of threads the mutex takes care. Waits 2 s for another process at most: one
/// that was stopped must not stop us.
class FileLock {
public:
    explicit FileLock(const std::filesystem::path& file)
        : descriptor_(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
    {
        constexpr auto pause = std::chrono::milliseconds(10);
        for (int i = 0; descriptor_ >= 0 && i < 200; ++i) {
            if (::flock(descriptor_, LOCK_EX | LOCK_NB) == 0)
                return;
            std::this_thread::sleep_for(pause);
        }
        if (descriptor_ >= 0)
            ::close(std::exchange(descriptor_, -1));
    }
    ~FileLock()
    {
        if (descriptor_ >= 0)
            ::close(descriptor_);
    }
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    [[nodiscard]] bool isTaken() const noexcept { return descriptor_ >= 0; }

private:
    int descriptor_;
};

QByteArray lineOf(const Problem& problem)
{
    QJsonObject object{{QStringLiteral("at"), qint64(problem.atSec)}};
    for (const auto& [place, name] : kPlaces)
        if (place == problem.place)
            object.insert(u"place", QString::fromUtf8(name.data(), std::ssize(name)));
    object.insert(u"happened", problem.happened);
    object.insert(u"safe", problem.safe);
    object.insert(u"advice", problem.advice);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<Problem> problemOf(const QByteArray& line)
{
    if (line.size() > kMostOfALine)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    Problem problem;
    problem.atSec = object.value(u"at").toInteger();
    problem.happened = oneLine(object.value(u"happened").toString(), kMostLetters);
    problem.safe = oneLine(object.value(u"safe").toString(), kMostLetters);
    problem.advice = oneLine(object.value(u"advice").toString(), kMostLetters);
    const QString place = object.value(u"place").toString();
    const auto known = std::ranges::find_if(kPlaces, [&](const auto& one) {
        return place == QLatin1StringView(one.second.data(), std::ssize(one.second));
    });
    constexpr std::int64_t year3000 = 32'503'680'000;
    if (known == kPlaces.end() || problem.happened.isEmpty() || problem.atSec <= 0
        || problem.atSec > year3000)
        return std::nullopt;
    problem.place = known->first;
    return problem;
}

/// Oldest first.
std::vector<Problem> problemsIn(const std::filesystem::path& file)
{
    std::vector<Problem> problems;
    const auto content = readSmallFile(file, ProblemLog::kMostBytes);
    if (!content)
        return problems;
    for (const QByteArray& line : content->split('\n'))
        if (auto problem = problemOf(line))
            problems.push_back(std::move(*problem));
    return problems;
}

bool endsInALine(int descriptor, off_t size)
{
    char last = '\n';
    return size == 0 || ::pread(descriptor, &last, 1, size - 1) != 1 || last == '\n';
}

/// Appends in one write. What a killed process wrote by half stays a line of its own.
bool appendTo(const std::filesystem::path& file, QByteArray line, qsizetype& sizeAfter)
{
    const int descriptor = ::open(
        file.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (descriptor < 0)
        return false;
    struct stat facts = {};
    bool good = ::fstat(descriptor, &facts) == 0 && S_ISREG(facts.st_mode);
    if (good) {
        if (!endsInALine(descriptor, facts.st_size))
            line.prepend('\n');
        const ssize_t written =
            ::write(descriptor, line.constData(), static_cast<std::size_t>(line.size()));
        good = written == line.size() && ::fsync(descriptor) == 0;
        if (written > 0 && written < line.size() && ::ftruncate(descriptor, facts.st_size) != 0)
            good = false; // a line by half; it will be passed over
        sizeAfter = static_cast<qsizetype>(facts.st_size) + line.size();
    }
    ::close(descriptor);
    return good;
}

} // namespace

ProblemLog::ProblemLog(std::filesystem::path folder, Scrubber scrubber)
    : folder_(std::move(folder)), scrubber_(std::move(scrubber))
{
}

bool ProblemLog::store(const QByteArray& line) const
{
    if (!makePrivateFolder(folder_))
        return false;
    const FileLock lock(folder_ / "problems.lock");
    qsizetype size = 0;
    if (!lock.isTaken() || !appendTo(file(), line, size))
        return false;
    // Half of it goes at once, so that this is rare.
    constexpr qsizetype ordinary = 500; // bytes of a line
    if (size > kMostBytes || size > static_cast<qsizetype>(kMostProblems) * ordinary) {
        const std::vector<Problem> all = problemsIn(file());
        if (all.size() > kMostProblems || size > kMostBytes) {
            const std::size_t keep = std::min(all.size(), kMostProblems / 2);
            QByteArray rest;
            for (std::size_t i = all.size() - keep; i < all.size(); ++i)
                rest += lineOf(all[i]);
            // Where the disk is full the longer file stays, which does no harm.
            (void)cache::replaceFile(file(), {rest.constData(), std::size_t(rest.size())});
        }
    }
    return true;
}

bool ProblemLog::append(const Problem& problem)
{
    Problem clean = problem;
    for (QString* text : {&clean.happened, &clean.safe, &clean.advice})
        *text = scrubber_.kept(oneLine(*text, kMostLetters));
    if (clean.happened.isEmpty())
        return true;
    const std::lock_guard guard(mutex_);
    if (store(lineOf(clean)))
        return true;
    if (unstored_.size() >= kMostProblems)
        unstored_.erase(unstored_.begin());
    unstored_.push_back(std::move(clean));
    return false;
}

std::vector<Problem> ProblemLog::list() const
{
    const std::lock_guard guard(mutex_);
    std::vector<Problem> all = problemsIn(file());
    all.insert(all.end(), unstored_.begin(), unstored_.end());
    std::ranges::reverse(all); // of the same second the later one stands first
    std::ranges::stable_sort(all, std::greater(), &Problem::atSec);
    std::vector<Problem> merged;
    for (Problem& problem : all) {
        if (!merged.empty() && merged.back().saysTheSameAs(problem))
            ++merged.back().times;
        else
            merged.push_back(std::move(problem));
    }
    if (merged.size() > kMostProblems)
        merged.resize(kMostProblems);
    return merged;
}

bool ProblemLog::clear()
{
    const std::lock_guard guard(mutex_);
    unstored_.clear();
    std::error_code error;
    if (!std::filesystem::exists(std::filesystem::symlink_status(file(), error)))
        return true;
    const FileLock lock(folder_ / "problems.lock");
    return lock.isTaken() && !cache::replaceFile(file(), {});
}

} // namespace zhitu::support
