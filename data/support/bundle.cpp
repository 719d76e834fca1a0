// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/support/bundle.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>
#include <cerrno>
#include <cstring>

#include "data/cache/info.h"
#include "data/cache/part_file.h"
#include "data/cache/store.h"
#include "data/paths.h"
#include "data/support/crash_report.h"
#include "data/support/messages.h"
#include "data/support/problem_log.h"
#include "data/support/scrub.h"
#include "data/support/system_facts.h"
#include "data/support/zip_writer.h"
#include "data/sync/outbox.h"
#include "data/user_error.h"

namespace zhitu::support {
namespace fs = std::filesystem;
namespace {

QString readMe()
{
    return Messages::tr(
        "Diagnostics of Zhitu\n"
        "\n"
        "What is inside:\n"
        "  program.txt   version, operating system, processor, memory, screens\n"
        "  settings.txt  settings that say nothing about anybody, such as the language\n"
        "  cache.txt     sizes of the files, version of the tables, number of rows\n"
        "  outbox.txt    how many entries and drafts wait, and their sizes\n"
        "  problems.txt  the recent problems, without names and titles\n"
        "  crashes/      where in the program it stopped, if it did\n"
        "  words.txt     what you wrote for the support, if you did\n"
        "\n"
        "What is not inside: your name, your folders, the name of your computer, passwords, "
        "coordinates, titles and texts of cases, entries and drafts, names of your files, pictures "
        "of the screen. Where such a thing stood in a text there is now ‹…›.\n"
        "\n"
        "Nothing was sent anywhere. All of it is plain text: read it before you pass it on.\n");
}

QString timeText(std::int64_t sec)
{
    return QDateTime::fromSecsSinceEpoch(sec, QTimeZone::UTC).toString(Qt::ISODate);
}

/// A word of our own making, or nothing of it.
QString ownWord(const std::string& text)
{
    static const QRegularExpression word(QStringLiteral("^[a-z][a-z_.]{0,39}$"));
    const QString candidate = QString::fromStdString(text);
    return word.match(candidate).hasMatch() ? candidate : QStringLiteral("other");
}

/// Sizes of what is in a store's folder; what is not ours is counted only.
QString filesIn(const fs::path& folder)
{
    static const QRegularExpression ours(
        QStringLiteral("^(?:cache-[0-9]{1,9}\\.gpkg(?:\\.search)?|outbox\\.db|current|lock)"
                       "(?:-wal|-shm|-journal|\\.part|\\.set-aside-[0-9]{1,6}(?:-wal|-shm)?)?$"));
    QString text;
    int others = 0;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const QString name = shown(at->path().filename());
        std::error_code unknown;
        const auto bytes = fs::file_size(at->path(), unknown);
        if (ours.match(name).hasMatch() && !unknown)
            text += QStringLiteral("%1: %2 bytes\n").arg(name).arg(bytes);
        else
            ++others;
    }
    text += QStringLiteral("other files: %1\n").arg(others);
    if (const fs::space_info room = fs::space(folder, error); !error)
        text += QStringLiteral("room on the disk: %1 MiB\n").arg(room.available >> 20);
    return text;
}

/// Puts a bundle together, part by part.
class Bundle {
public:
    Bundle(const BundleRequest& request, const std::function<bool(double)>& progress)
        : request_(request), progress_(progress)
    {
    }

    /// Nothing where it was ended.
    [[nodiscard]] std::optional<QByteArray> make()
    {
        using Part = void (Bundle::*)();
        constexpr Part parts[] = {&Bundle::addProgram,  &Bundle::addCache,   &Bundle::addOutboxes,
                                  &Bundle::addProblems, &Bundle::addCrashes, &Bundle::addWords};
        constexpr double all = std::size(parts) + 1;
        add(QStringLiteral("README.txt"), readMe());
        for (std::size_t i = 0; i < std::size(parts); ++i) {
            share_ = static_cast<double>(i) / all;
            if (!progress_(share_))
                return std::nullopt;
            (this->*parts[i])();
        }
        if (!progress_((all - 1) / all))
            return std::nullopt;
        return zip_.finish();
    }

private:
    /// Nothing gets in but through here: whatever the part is, no name of the user is in it.
    void add(const QString& name, const QString& text)
    {
        zip_.add(name, scrubber_.unnamed(text).toUtf8());
    }

    void addProgram()
    {
        add(QStringLiteral("program.txt"),
            systemFacts(request_.programVersion) + scrubber_.written(request_.screens));
        if (!request_.settings.empty())
            add(QStringLiteral("settings.txt"), settingsFacts(request_.settings));
    }

    void addCache()
    {
        if (request_.store.empty())
            return;
        std::error_code error;
        QString text;
        std::optional<fs::path> file = request_.store;
        if (fs::is_directory(request_.store, error)) {
            text = filesIn(request_.store);
            file = cache::CacheStore(request_.store).current();
        }
        text += QStringLiteral("\n");
        try {
            text += file ? cacheFacts(*file) : QStringLiteral("no cache in use\n");
        } catch (const UserError& problem) {
            text += scrubber_.sent(problem.message()) + u'\n';
        }
        add(QStringLiteral("cache.txt"), text);
    }

    [[nodiscard]] QString cacheFacts(const fs::path& file) const
    {
        const cache::CacheInfo info = cache::readInfo(file, [this] { return progress_(share_); });
        QString text = QStringLiteral("size: %1 bytes\nversion of the tables: %2\n")
                           .arg(info.bytes)
                           .arg(info.schemaVersion);
        for (const auto& [key, value] : info.meta)
            if (key == "origin" || key == "demo_version")
                text +=
                    QStringLiteral("%1: %2\n").arg(QString::fromStdString(key), ownValue(value));
        for (const auto& [table, rows] : info.rows)
            text += QStringLiteral("rows of %1: %2\n").arg(QString::fromStdString(table)).arg(rows);
        return text;
    }

    [[nodiscard]] static QString ownValue(const std::string& value)
    {
        return value == "demo"
                       || (value.size() <= 4
                           && value.find_first_not_of("0123456789") == std::string::npos)
                   ? QString::fromStdString(value)
                   : QStringLiteral("(set)");
    }

    void addOutboxes()
    {
        QString text;
        std::error_code error;
        if (fs::is_directory(request_.store, error))
            text += outboxFacts("store", cache::CacheStore(request_.store).outboxFile());
        text += outboxFacts("without a store", request_.outbox);
        add(QStringLiteral("outbox.txt"), text);
    }

    [[nodiscard]] QString outboxFacts(const char* which, const fs::path& file) const
    {
        QString text = QStringLiteral("[outbox: %1]\n").arg(QLatin1StringView(which));
        std::error_code error;
        if (file.empty() || !fs::is_regular_file(file, error))
            return text + QStringLiteral("none\n");
        try {
            const sync::OutboxFacts facts = sync::Outbox::factsIn(file);
            text += QStringLiteral("size: %1 bytes\n").arg(fs::file_size(file, error));
            for (const auto& kind : facts.waiting)
                text += QStringLiteral("waiting, %1: %2, %3 bytes\n")
                            .arg(ownWord(kind.kind))
                            .arg(kind.commands)
                            .arg(kind.payloadBytes);
            text +=
                QStringLiteral("drafts: %1, %2 bytes\n").arg(facts.drafts).arg(facts.draftBytes);
        } catch (const UserError& problem) {
            text += scrubber_.sent(problem.message()) + u'\n';
        }
        return text;
    }

    void addProblems()
    {
        if (request_.stateFolder.empty())
            return;
        QString text;
        for (const Problem& problem : ProblemLog(request_.stateFolder, scrubber_).list()) {
            text += timeText(problem.atSec) + u' ';
            for (const auto& [place, name] : kPlaces)
                if (place == problem.place)
                    text += QLatin1StringView(name.data(), std::ssize(name));
            if (problem.times > 1)
                text += QStringLiteral(" (%1 times)").arg(problem.times);
            for (const QString& words : {problem.happened, problem.safe, problem.advice})
                if (!words.isEmpty())
                    text += QStringLiteral("\n    ") + scrubber_.sent(words);
            text += u'\n';
        }
        add(QStringLiteral("problems.txt"), text.isEmpty() ? QStringLiteral("none\n") : text);
    }

    void addCrashes()
    {
        if (request_.stateFolder.empty())
            return;
        int number = 0;
        for (const CrashReport& report : CrashReports(request_.stateFolder).list())
            add(QStringLiteral("crashes/%1.txt").arg(++number), textOf(report));
    }

    void addWords()
    {
        if (!request_.words.trimmed().isEmpty())
            add(QStringLiteral("words.txt"), scrubber_.written(request_.words));
    }

    const BundleRequest& request_;
    const std::function<bool(double)>& progress_;
    const Scrubber scrubber_;
    ZipWriter zip_;
    double share_ = 0;
};

/// \throws UserError where the disk does not take all of it
void writeInto(const fs::path& file, const QByteArray& bytes)
{
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW);
    qsizetype written = 0;
    while (descriptor >= 0 && written < bytes.size()) {
        const ssize_t step = ::write(descriptor, bytes.constData() + written,
                                     static_cast<std::size_t>(bytes.size() - written));
        if (step < 0 && errno != EINTR)
            break;
        written += std::max<ssize_t>(step, 0);
    }
    const QString reason = QString::fromLocal8Bit(std::strerror(errno));
    if (descriptor >= 0)
        ::close(descriptor);
    if (written < bytes.size())
        throw UserError(Messages::tr("The diagnostics could not be written (%1). Nothing was left "
                                     "behind. Choose another folder, or make room on the disk.")
                            .arg(reason));
}

} // namespace

bool writeBundle(const fs::path& target, const BundleRequest& request,
                 const std::function<bool(double)>& progress)
{
    cache::PartFile part(target); // first: a name that is taken is said at once
    std::error_code error;
    fs::permissions(part.path(), fs::perms::owner_read | fs::perms::owner_write, error);
    const std::optional<QByteArray> bytes = Bundle(request, progress).make();
    if (!bytes)
        return false;
    writeInto(part.path(), *bytes);
    part.publish();
    (void)progress(1);
    return true;
}

} // namespace zhitu::support
