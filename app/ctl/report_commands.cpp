// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDate>
#include <QGuiApplication>
#include <QLocale>

#include "app/ctl/area_option.h"
#include "app/ctl/cache_argument.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/terminal.h"
#include "data/exchange/export_noted.h"
#include "data/paths.h"
#include "data/report/compose.h"
#include "data/report/write_report.h"
#include "data/sync/export_journal.h"
#include "data/words/stage_names.h"
#include "map/print/report_map.h"

namespace zhitu::app {
namespace {
namespace fs = std::filesystem;

constexpr int kPictureDpi = 120;
constexpr double kWriting = 0.75; ///< share of the work that is reading

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::ReportCommands)
};

auto dayFrom(const QString& option, const QString& text) -> std::int64_t
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid() || date.year() < 1970 || date.year() > 2999)
        throw UsageError(
            Texts::tr("--%1 must be a day as 2026-11-28; “%2” is none.").arg(option, text));
    return QDate(1970, 1, 1).daysTo(date);
}

} // namespace

int runReport(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("cache"), {}, QStringLiteral("FILE")},
                       {QStringLiteral("from"), {}, QStringLiteral("DAY")},
                       {QStringLiteral("to"), {}, QStringLiteral("DAY")},
                       {QStringLiteral("area"), {}, QStringLiteral("CODE")},
                       {QStringLiteral("out"), {}, QStringLiteral("FILE")}});
    parse(parser, arguments);
    const report::ReportTemplate form = report::loadTemplate(
        onlyWord(parser, Texts::tr("the name of a template (%1) or its file")
                             .arg(report::shippedTemplates().join(QStringLiteral(", ")))));
    const fs::path file = cacheFile(requiredPath(parser, QStringLiteral("cache")));
    const fs::path target = requiredPath(parser, QStringLiteral("out"));
    if (!report::isReportName(target))
        throw UsageError(
            Texts::tr("A report is a .pdf, .docx, .xlsx or .png; “%1” is none of them.")
                .arg(shown(target)));

    cache::CacheReader reader(file);
    words::setStageNames(
        words::stagesOn(reader.catalogueVersions(), domain::dayNumber(reader.now())));
    report::ReportOrder order{form, areaPrefixFrom(parser.value(QStringLiteral("area"))), 0, 0};
    std::tie(order.firstDay, order.lastDay) = report::lastWhole(form.period, reader.asOf());
    if (parser.isSet(QStringLiteral("to")))
        order.lastDay = dayFrom(QStringLiteral("to"), parser.value(QStringLiteral("to")));
    if (parser.isSet(QStringLiteral("from")))
        order.firstDay = dayFrom(QStringLiteral("from"), parser.value(QStringLiteral("from")));
    else if (parser.isSet(QStringLiteral("to")))
        order.firstDay = std::min(order.firstDay, order.lastDay);
    if (order.firstDay > order.lastDay)
        throw UsageError(Texts::tr("--from lies behind --to."));

    const auto day = [](std::int64_t number) {
        return QDate(1970, 1, 1).addDays(number).toString(Qt::ISODate);
    };
    sync::WrittenDownExport written(
        file, reader.origin(),
        exchange::exportNote("report " + form.id.toStdString(), target, 0,
                             {{QStringLiteral("area"), QString::fromStdString(order.areaPrefix)},
                              {QStringLiteral("from"), day(order.firstDay)},
                              {QStringLiteral("to"), day(order.lastDay)}}));
    map::ReportMaps maps(file);
    ProgressBar bar(Texts::tr("Making the report"));
    const auto progress = progressInto(bar);
    const auto document = report::composeReport(
        order, reader,
        [&](const report::MapPart& part, const report::Scope& scope) {
            return maps.paint(part, scope);
        },
        [&](double share) { return progress(share * kWriting); });
    if (!document || !report::writeReport(*document, target, kPictureDpi, [&](double share) {
            return progress(kWriting + share * (1 - kWriting));
        })) {
        printError(Texts::tr("Interrupted. Nothing was written."));
        return kInterrupted;
    }
    written.done(0);
    return 0;
}

} // namespace zhitu::app
