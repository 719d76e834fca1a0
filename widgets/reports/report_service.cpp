// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_service.h"

#include "data/paths.h"
#include "data/report/write_report.h"
#include "map/print/report_map.h"
#include "widgets/look/job_progress.h"

namespace zhitu::widgets {
namespace {

constexpr int kPictureDpi = 150;

} // namespace

ReportService::ReportService(QObject* parent) : QObject(parent) {}

ReportService::~ReportService()
{
    ending_ = true;
    ++serial_;
    thread_.stop();
}

void ReportService::open(const std::filesystem::path& file)
{
    file_ = file;
    stop();
    thread_.run([this] { made_ = {}; });
}

void ReportService::load(const QString& nameOrFile)
{
    thread_.run([this, nameOrFile] {
        std::shared_ptr<const report::ReportTemplate> form;
        if (const auto problem = problemOf([&] {
                form = std::make_shared<const report::ReportTemplate>(
                    report::loadTemplate(nameOrFile));
            }))
            Q_EMIT failed(*problem);
        else
            Q_EMIT loaded(form);
    });
}

void ReportService::stop()
{
    ++serial_;
}

void ReportService::make(const report::ReportOrder& order)
{
    const int serial = ++serial_;
    thread_.run([this, order, serial, file = file_] {
        const auto problem = problemOf([&] {
            if (file.empty() || serial != serial_)
                return;
            made_ = {};
            cache::CacheReader reader(file);
            map::ReportMaps maps(file);
            auto document = report::composeReport(
                order, reader,
                [&](const report::MapPart& part, const report::Scope& scope) {
                    return maps.paint(part, scope);
                },
                [&](double share) {
                    if (serial == serial_)
                        Q_EMIT progressed(share);
                    return serial == serial_;
                });
            if (!document)
                return;
            made_.document = std::make_shared<const report::Document>(std::move(*document));
            made_.preview = std::make_unique<report::PagePreview>(made_.document);
            Q_EMIT made(made_.preview->pages());
        });
        if (problem && serial == serial_)
            Q_EMIT failed(*problem);
    });
}

void ReportService::askPage(int page, int dpi)
{
    thread_.run([this, page, dpi] {
        if (!made_.preview || page < 1 || page > made_.preview->pages())
            return;
        QImage picture;
        if (const auto problem = problemOf(
                [&] { picture = QImage::fromData(made_.preview->page(page, dpi), "PNG"); }))
            Q_EMIT failed(*problem);
        else
            Q_EMIT pageMade(page, picture);
    });
}

void ReportService::write(const std::filesystem::path& file, QWidget* window)
{
    runJob(
        thread_, *this, ending_, window,
        {tr("Write the report"), tr("Writing %1").arg(shown(file.filename())), tr("Cancel")},
        [this, file](const SayShare& say) {
            return made_.document && report::writeReport(*made_.document, file, kPictureDpi, say);
        },
        [this, file](const std::optional<QString>& problem, bool whole) {
            if (problem) {
                Q_EMIT failed(*problem);
            } else if (whole) {
                Q_EMIT written(file);
                Q_EMIT told(tr("The report was written to %1.").arg(shown(file)));
            } else {
                Q_EMIT told(tr("You cancelled the report. No file was left behind."));
            }
        });
}

} // namespace zhitu::widgets
