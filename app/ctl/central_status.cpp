// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/central/migrations.h"
#include "data/central/status.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CentralStatus)
};

constexpr std::int64_t kLongWrite = 10; // s; writers are ended after 5
constexpr std::int64_t kFarBehind = 60; // s
constexpr std::int64_t kMuchBehind = 64 * 1024 * 1024;
constexpr std::int64_t kLongTimeout = 60'000; // ms
constexpr std::int64_t kManyMonths = 12;

QString size(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes);
}

QString age(std::int64_t seconds)
{
    constexpr std::int64_t minute = 60;
    constexpr std::int64_t hour = 60 * minute;
    constexpr std::int64_t day = 24 * hour;
    if (seconds < 2 * minute)
        return Texts::tr("%1 s").arg(seconds);
    if (seconds < 2 * hour)
        return Texts::tr("%1 min").arg(seconds / minute);
    return seconds < 2 * day ? Texts::tr("%1 h").arg(seconds / hour)
                             : Texts::tr("%1 days").arg(seconds / day);
}

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

QString listedMonths(const std::vector<std::string>& months)
{
    if (months.empty())
        return Texts::tr("none");
    return QStringLiteral("%1 – %2 (%3)")
        .arg(text(months.front()), text(months.back()))
        .arg(months.size());
}

void printTables(const central::CentreStatus& status)
{
    printLine(Texts::tr("rows (estimated):"));
    for (const central::TableSize& table : status.tables)
        printLine(QStringLiteral("  %1 %2")
                      .arg(text(table.name), -18)
                      .arg(table.rows ? QLocale().toString(static_cast<qlonglong>(*table.rows))
                                      : Texts::tr("not counted yet"),
                           12));
}

void printStatus(const central::CentreStatus& status)
{
    printLine(Texts::tr("schema: %1 (this program knows %2)")
                  .arg(status.schema)
                  .arg(central::newestSchema()));
    printLine(Texts::tr("server: %1")
                  .arg(status.isStandby ? Texts::tr("standby, read only") : Texts::tr("primary")));
    printLine(Texts::tr("line: %1")
                  .arg(status.encrypted     ? Texts::tr("encrypted (TLS)")
                       : status.localSocket ? Texts::tr("local socket")
                                            : Texts::tr("not encrypted")));
    printTables(status);
    printLine(Texts::tr("change log: %1; months: %2")
                  .arg(size(status.log.bytes), listedMonths(status.log.months)));
    printLine(Texts::tr("oldest change in the log: %1")
                  .arg(status.log.oldestAgeSeconds
                           ? Texts::tr("%1 ago").arg(age(*status.log.oldestAgeSeconds))
                           : Texts::tr("none")));
    if (const auto& writer = status.oldestWriter)
        printLine(Texts::tr("oldest open write: process %1, user %2, database %3, for %4")
                      .arg(text(writer->pid), text(writer->user), text(writer->database),
                           age(writer->seconds)));
    else
        printLine(Texts::tr("oldest open write: none"));
    printLine(Texts::tr("sessions: %1, of them waiting for news: %2")
                  .arg(status.sessions)
                  .arg(status.listeners));
    for (const central::StandbyState& standby : status.standbys)
        printLine(Texts::tr("standby %1: %2, %3 and %4 behind")
                      .arg(text(standby.name), text(standby.state), size(standby.bytesBehind),
                           age(standby.secondsBehind)));
    if (status.standbys.empty())
        printLine(Texts::tr("standbys: none"));
    printLine(QStringLiteral("max_prepared_transactions: %1").arg(status.maxPrepared));
    printLine(QStringLiteral("transaction_timeout: %1 ms").arg(status.transactionTimeoutMs));
    if (!status.emptyAreas)
        printLine(
            Texts::tr("areas of users: not compared with the divisions, which this account is "
                      "not shown"));
}

QStringList logWarnings(const central::LogState& log)
{
    QStringList list;
    if (log.misplaced || log.monthsAhead < 1)
        list += Texts::tr("The change log has no month ready for what comes: run “zhituctl central "
                          "vacuum-log”.");
    const std::int64_t past = std::ssize(log.months) - log.monthsAhead - 1;
    if (past > kManyMonths)
        list += Texts::tr("The change log keeps %1 past months: run “zhituctl central vacuum-log” "
                          "each month.")
                    .arg(past);
    return list;
}

QStringList settingWarnings(const central::CentreStatus& status)
{
    QStringList list;
    if (status.maxPrepared != 0)
        list += Texts::tr("max_prepared_transactions is not 0: a prepared transaction that is "
                          "forgotten would hold back the news for ever. Set it to 0 and restart "
                          "the server.");
    if (status.transactionTimeoutMs == 0 || status.transactionTimeoutMs > kLongTimeout)
        list += Texts::tr("transaction_timeout is not set, or too long: one writer could hold back "
                          "the news of all. “zhituctl central migrate” sets it to 5 s.");
    if (!status.encrypted && !status.localSocket)
        list += Texts::tr("This line is not encrypted: set up TLS on the server, and connect with "
                          "sslmode=verify-full.");
    if (!status.seesOthers)
        list += Texts::tr("This account is not shown what other sessions do, so that writers and "
                          "standbys may be missing above. GRANT pg_monitor to it, or use another.");
    return list;
}

QStringList standbyWarnings(const central::CentreStatus& status)
{
    QStringList list;
    for (const central::StandbyState& standby : status.standbys)
        if (standby.state != "streaming" || standby.secondsBehind > kFarBehind
            || standby.bytesBehind > kMuchBehind)
            list += Texts::tr("Standby %1 lags behind: look at its log and at the line to it.")
                        .arg(text(standby.name));
    for (const central::IdleSlot& slot : status.idleSlots)
        list +=
            slot.lost
                ? Texts::tr("What was kept for the replication slot “%1” has become too much and "
                            "is gone. Make its standby anew; SELECT pg_drop_replication_slot("
                            "'%1') removes the slot.")
                      .arg(text(slot.name))
                : Texts::tr(
                      "Nobody comes for the replication slot “%1”, and %2 of WAL are kept for "
                      "it. Start its standby; where there is none any more, SELECT "
                      "pg_drop_replication_slot('%1'), or the disk will fill up.")
                      .arg(text(slot.name), size(slot.bytesKept));
    if (status.archiveFails)
        list += Texts::tr("The last try to archive WAL failed, and what is not archived is kept: "
                          "look at the server's log and at archive_command, or the disk will fill "
                          "up and the backup has a gap.");
    return list;
}

QStringList warnings(const central::CentreStatus& status)
{
    QStringList list;
    if (status.schema < central::newestSchema())
        list += Texts::tr("The centre is behind this program: run “zhituctl central migrate”.");
    if (status.schema > central::newestSchema())
        list += Texts::tr("The centre is newer than this program: update the program.");
    list += logWarnings(status.log);
    if (const auto& writer = status.oldestWriter; writer && writer->seconds >= kLongWrite)
        list +=
            Texts::tr("Process %1 has been writing for %2, and nobody gets news meanwhile. Find "
                      "out what it does; SELECT pg_terminate_backend(%1) ends it, and what it "
                      "wrote is taken back.")
                .arg(text(writer->pid), age(writer->seconds));
    list += standbyWarnings(status);
    for (const std::string& area : status.emptyAreas.value_or(std::vector<std::string>()))
        list +=
            Texts::tr("No division lies in an area that was given to somebody (user and area: "
                      "%1): the user sees nothing there. Correct it with “zhituctl central user "
                      "add”.")
                .arg(text(area));
    return list + settingWarnings(status);
}

} // namespace

int runCentralStatus(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    requireNoMore(parser);
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    const central::CentreStatus status = central::readStatus(connection);
    printStatus(status);
    const QStringList wrong = warnings(status);
    for (const QString& warning : wrong)
        printError(warning);
    return wrong.isEmpty() ? 0 : 1;
}

} // namespace zhitu::app
