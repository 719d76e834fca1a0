// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reports/report_service.h"

#include <utility>

#include "data/cache/same_store.h"
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
    const std::filesystem::path before = std::exchange(file_, file);
    if (!cache::sameStore(file, before)) {
        stop();
        thread_.run([this] { made_ = {}; });
    } else if (asked_ && file != before) {
        make(report::ReportOrder(*asked_)); // nobody keeps the generation before
    }
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
    asked_.reset();
}

void ReportService::make(const report::ReportOrder& order)
{
    const int serial = ++serial_;
    asked_ = order;
    thread_.run([this, order, serial, file = file_] {
        int pages = 0;
        const auto problem = problemOf([&] {
            if (!file.empty() && serial == serial_)
                pages = compose(order, file, serial);
        });
        QMetaObject::invokeMethod(this, [this, serial, pages, problem] {
            if (serial != serial_)
                return; // nobody asks for it any more
            asked_.reset();
            if (problem)
                Q_EMIT failed(*problem);
            else
                Q_EMIT made(pages);
        });
    });
}

/// \returns how many pages it has
int ReportService::compose(const report::ReportOrder& order, const std::filesystem::path& file,
                           int serial)
{
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
        return 0;
    made_.document = std::make_shared<const report::Document>(std::move(*document));
    made_.preview = std::make_unique<report::PagePreview>(made_.document);
    return made_.preview->pages();
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
