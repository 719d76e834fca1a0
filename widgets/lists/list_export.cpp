// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/list_export.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProgressDialog>

#include "data/drill/present_drill.h"
#include "data/exchange/table_writer.h"
#include "data/paths.h"
#include "widgets/look/job_progress.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ListExport)
};

constexpr std::int64_t kReportRows = 512;

} // namespace

void exportRows(const ExportedList& list, const std::filesystem::path& file, ListService& service,
                QWidget* window, const ListOutcome& outcome)
{
    const auto all = lists::columnsOf(list.parts.front().kind);
    exchange::TableHead head{titleOf(list.parts.front().kind), {}};
    for (const std::size_t column : list.columns)
        head.columns.push_back(titleOf(list.parts.front().kind, all[column]));

    const QString drill = drill::presentTitle();
    if (!drill.isEmpty()) // in each row: a table has no margin that could say it
        head.columns.push_back(Texts::tr("Drill, not real"));

    QProgressDialog* progress =
        beginProgress(window, Texts::tr("Export the list"),
                      Texts::tr("Writing %1").arg(shown(file.filename())), Texts::tr("Cancel"));
    progress->setObjectName(QStringLiteral("exportProgress"));

    auto written = std::make_shared<std::optional<std::int64_t>>();
    const ListService::Stop stop = service.run(
        [=](lists::ListReader& reader, const std::function<bool()>& goOn) {
            const CellText words(list.data, {}); // what is overdue is no column
            const auto writer = exchange::makeTableWriter(file, head);
            std::vector<exchange::TableCell> cells(head.columns.size());
            if (!drill.isEmpty())
                cells.back() = drill;
            std::int64_t rows = 0;
            const auto add = [&](const lists::ListRow& row) {
                for (std::size_t i = 0; i < list.columns.size(); ++i)
                    cells[i] = words.value(all[list.columns[i]].type, row.cells[list.columns[i]]);
                writer->add(cells);
                if (++rows % kReportRows == 0 && list.rows > 0) {
                    const int step = static_cast<int>(std::min<std::int64_t>(
                        kProgressSteps - 1, rows * kProgressSteps / list.rows));
                    QMetaObject::invokeMethod(progress, [progress, step] {
                        if (!progress->wasCanceled())
                            progress->setValue(step);
                    });
                }
            };
            for (const lists::ListSpec& part : list.parts)
                if (!reader.forEachRow(part, goOn, add))
                    return;
            *written = rows;
            writer->finish();
        },
        [progress, written, outcome, file](const std::optional<QString>& problem) {
            endProgress(*progress);
            if (problem)
                outcome.fail(*problem);
            else if (*written) {
                if (outcome.written)
                    outcome.written(file, **written);
                outcome.tell(Texts::tr("%1 rows were written to %2.")
                                 .arg(QLocale().toString(**written), shown(file)));
            } else
                outcome.tell(Texts::tr("You cancelled the export. No file was left behind."));
        });
    QObject::connect(progress, &QProgressDialog::canceled, progress, [stop] { *stop = true; });
}

} // namespace zhitu::widgets
