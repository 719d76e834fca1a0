// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/paths.h"
#include "data/policy/audit_head.h"
#include "data/policy/audit_source.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::AuditCommands)
};

QString number(std::int64_t value)
{
    return QLocale().toString(static_cast<qlonglong>(value));
}

/// What was found, in words.
QString faultText(const policy::AuditVerdict& verdict)
{
    const QString serial = number(verdict.serial);
    switch (verdict.fault) {
    case policy::AuditFault::None:
        return {};
    case policy::AuditFault::Edited:
        return Texts::tr("Entry %1 was altered, or the one before it together with its hash.")
            .arg(serial);
    case policy::AuditFault::Removed:
        return Texts::tr("Entries were removed, from entry %1 on.").arg(serial);
    case policy::AuditFault::Reordered:
        return Texts::tr("Entries changed their places, from entry %1 on.").arg(serial);
    case policy::AuditFault::Inserted:
        return Texts::tr("Entry %1 was put in.").arg(serial);
    case policy::AuditFault::Rewritten:
        return Texts::tr("At entry %1 the chain is another one than the head was taken of: entries "
                         "up to there were altered and all hashes made anew.")
            .arg(serial);
    case policy::AuditFault::Cut:
        return Texts::tr("The chain ends before entry %1, and the head lies behind it: its tail "
                         "was cut off.")
            .arg(serial);
    }
    return {};
}

} // namespace

int runAuditHead(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOption({QStringLiteral("out"), {}, QStringLiteral("FILE")});
    parse(parser, arguments);
    requireNoMore(parser);
    const auto target = requiredPath(parser, QStringLiteral("out"));
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    const policy::AuditHead head = policy::auditHeadOf(connection);
    policy::writeAuditHead(target, head);
    printLine(Texts::tr("The head of the audit chain, entry %1, is in “%2”. Keep it where nobody "
                        "who administers the centre can change it.")
                  .arg(number(head.mark.serial), shown(target)));
    return 0;
}

int runAuditVerify(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOption({QStringLiteral("head"), {}, QStringLiteral("FILE")});
    parse(parser, arguments);
    requireNoMore(parser);
    if (parser.value(QStringLiteral("head")).isEmpty())
        throw UsageError(
            Texts::tr("Against which head? Say --%1 FILE.").arg(QStringLiteral("head")));
    const policy::AuditHead kept =
        policy::readAuditHead(pathFrom(parser.value(QStringLiteral("head"))));
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    const QString here = QString::fromStdString(policy::auditHeadOf(connection).centre);
    policy::AuditVerdict verdict;
    {
        ProgressBar bar(Texts::tr("Verifying the audit chain"));
        verdict = policy::verifyCentre(connection, kept, [&](double share) { bar.show(share); });
    }
    printLine(Texts::tr("entries read: %1").arg(number(verdict.checked)));
    if (verdict.fault == policy::AuditFault::None) {
        printLine(Texts::tr("The audit chain is sound up to entry %1, and the head of %2 (entry "
                            "%3) lies on it.")
                      .arg(number(verdict.last.serial), QString::fromStdString(kept.at),
                           number(kept.mark.serial)));
        return 0;
    }
    printLine(faultText(verdict));
    printLine(Texts::tr("in order up to entry: %1").arg(number(verdict.last.serial)));
    const QString taken = QString::fromStdString(kept.centre);
    if (taken != here)
        printLine(
            Texts::tr("The head was taken of the centre “%1”, and this is “%2”: perhaps it is "
                      "the wrong head.")
                .arg(taken, here));
    printError(Texts::tr("The audit chain is not sound. Nothing was changed. Keep the centre, its "
                         "backups and this head as they are, and tell whoever supervises the "
                         "administrators."));
    return 1;
}

} // namespace zhitu::app
