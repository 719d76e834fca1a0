// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/cache_argument.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/cache/check.h"
#include "data/cache/info.h"
#include "data/cache/repair.h"
#include "data/cache/snapshot.h"
#include "data/cache/store.h"
#include "data/paths.h"
#include "data/sync/outbox.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CacheCommands)
};

int sayInterrupted()
{
    printError(Texts::tr("Interrupted. Nothing was changed."));
    return kInterrupted;
}

void printOutbox(const fs::path& folder)
{
    const cache::CacheStore store(folder);
    std::error_code error;
    if (!fs::exists(store.outboxFile(), error))
        return;
    printLine(
        Texts::tr("waiting commands: %1").arg(sync::Outbox::waitingCountIn(store.outboxFile())));
}

} // namespace

int runCacheInfo(const QStringList& arguments)
{
    QCommandLineParser parser;
    parse(parser, arguments);
    const fs::path argument = onlyPath(parser);
    const fs::path file = cacheFile(argument);
    const cache::CacheInfo info = cache::readInfo(file);
    const QLocale locale;
    printLine(Texts::tr("file: %1").arg(shown(file)));
    printLine(Texts::tr("size: %1").arg(locale.formattedDataSize(static_cast<qint64>(info.bytes))));
    for (const auto& [key, value] : info.meta)
        printLine(QString::fromStdString(key + ": " + value));
    printLine(Texts::tr("rows:"));
    for (const auto& [table, rows] : info.rows)
        printLine(QStringLiteral("  %1 %2")
                      .arg(QString::fromStdString(table), -18)
                      .arg(locale.toString(static_cast<qlonglong>(rows)), 12));
    if (argument != file)
        printOutbox(argument);
    return 0;
}

int runCacheCheck(const QStringList& arguments)
{
    QCommandLineParser parser;
    parse(parser, arguments);
    const fs::path file = cacheFile(onlyPath(parser));
    std::optional<std::vector<QString>> problems;
    {
        ProgressBar bar(Texts::tr("Checking"));
        problems = cache::checkCache(file, progressInto(bar));
    }
    if (!problems)
        return sayInterrupted();
    for (const QString& problem : *problems)
        printLine(problem);
    if (problems->empty()) {
        printLine(Texts::tr("“%1” is sound.").arg(shown(file)));
        return 0;
    }
    printError(Texts::tr("“%1” is damaged. “zhituctl cache repair” saves what can be read; your "
                         "waiting entries are kept elsewhere and are safe.")
                   .arg(shown(file)));
    return 1;
}

int runCacheRepair(const QStringList& arguments)
{
    QCommandLineParser parser;
    parse(parser, arguments);
    const fs::path argument = onlyPath(parser);
    const fs::path file = cacheFile(argument);
    std::optional<cache::Repaired> repaired;
    {
        ProgressBar bar(Texts::tr("Repairing"));
        repaired = argument == file ? cache::repairFile(file, progressInto(bar))
                                    : cache::repairStore(argument, progressInto(bar));
    }
    if (!repaired)
        return sayInterrupted();
    const QLocale locale;
    for (const cache::SavedTable& table : repaired->tables) {
        QString line = Texts::tr("%1: %2 rows saved")
                           .arg(QString::fromUtf8(table.name.data(), std::ssize(table.name)),
                                locale.toString(static_cast<qlonglong>(table.saved)));
        if (table.refused > 0)
            line += Texts::tr(", %1 unusable rows left out").arg(table.refused);
        if (table.gaps)
            line += Texts::tr(", some rows could not be read");
        printLine(line);
    }
    printLine(Texts::tr("The cache is now “%1”. The damaged file was kept as “%2”.")
                  .arg(shown(repaired->file), shown(repaired->damaged)));
    return 0;
}

int runCacheSnapshot(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("out"), {}, QStringLiteral("FILE")}});
    parse(parser, arguments);
    const fs::path file = cacheFile(onlyPath(parser));
    const fs::path target = requiredPath(parser, QStringLiteral("out"));
    ProgressBar bar(Texts::tr("Writing the snapshot"));
    return cache::writeSnapshot(file, target, progressInto(bar)) ? 0 : sayInterrupted();
}

} // namespace zhitu::app
