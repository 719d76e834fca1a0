// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/record_service.h"

#include "data/paths.h"
#include "data/report/drill_debrief.h"
#include "data/report/write_report.h"
#include "widgets/look/job_progress.h"

namespace zhitu::widgets {
namespace {

constexpr int kPictureDpi = 120;

} // namespace

RecordService::RecordService(QObject* parent)
    : QObject(parent), thread_(QStringLiteral("drill record"))
{
}

RecordService::~RecordService()
{
    ending_ = true;
    ++serial_;
    thread_.stop();
}

void RecordService::open(const DirectorAddress& address)
{
    ++serial_;
    last_.reset();
    asked_ = false;
    thread_.run([this, address] {
        connection_.reset();
        address_ = address;
    });
}

void RecordService::ask(std::int64_t run)
{
    run_ = run;
    if (asked_.exchange(true))
        return;
    thread_.run([this, serial = serial_.load()] {
        asked_ = false;
        if (serial != serial_ || address_.conninfo.empty())
            return;
        std::shared_ptr<DrillRecord> made;
        const auto problem = problemOf([&] {
            if (!connection_)
                connection_ = std::make_unique<central::PgConnection>(
                    address_.conninfo, address_.password,
                    central::PgOptions{std::chrono::seconds(15),
                                       [this, serial] { return serial == serial_; }});
            auto runs = drill::runsOf(*connection_);
            if (runs.empty())
                return;
            const std::int64_t wanted = run_;
            made = std::make_shared<DrillRecord>();
            made->record = drill::readRecord(*connection_, wanted != 0 ? wanted : runs.back().id);
            made->runs = std::move(runs);
            made->score = drill::scoreOf(made->record);
            made->moments = drill::replayOf(made->record);
        });
        if (problem)
            connection_.reset(); // the next asking begins anew
        QMetaObject::invokeMethod(this, [this, serial, problem, made] {
            if (serial != serial_)
                return;
            if (problem) {
                Q_EMIT failed(*problem);
                return;
            }
            last_ = made;
            Q_EMIT read(last_);
        });
    });
}

void RecordService::writeDebrief(const std::filesystem::path& file, QWidget* window)
{
    if (!last_)
        return;
    runJob(
        thread_, *this, ending_, window,
        {tr("Write the debriefing"), tr("Writing %1").arg(shown(file.filename())), tr("Cancel")},
        [file, record = last_](const SayShare& say) {
            return report::writeReport(report::debriefOf(record->record, record->score), file,
                                       kPictureDpi, say);
        },
        [this, file](const std::optional<QString>& problem, bool whole) {
            if (problem)
                Q_EMIT failed(*problem);
            else if (whole)
                Q_EMIT told(tr("The debriefing was written to %1.").arg(shown(file)));
            else
                Q_EMIT told(tr("You cancelled the debriefing. No file was left behind."));
        });
}

} // namespace zhitu::widgets
