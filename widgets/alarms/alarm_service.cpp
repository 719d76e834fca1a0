// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/alarms/alarm_service.h"

#include <QDateTime>

namespace zhitu::widgets {
namespace {

constexpr int kClockMs = 15'000;

} // namespace

AlarmService::AlarmService(QObject* parent)
    : QObject(parent), work_(
                           QStringLiteral("alarms"), WorkerThread::Urgency::Awaited,
                           Pace(4, std::chrono::milliseconds(500)), [this] { return piece(); },
                           [this](const QString& message) { Q_EMIT failed(message); })
{
    connect(&clock_, &QTimer::timeout, this, &AlarmService::again);
    clock_.setInterval(kClockMs);
}

void AlarmService::open(const std::filesystem::path& file)
{
    ++serial_;
    if (file.empty()) {
        clock_.stop();
        work_.close();
        return;
    }
    work_.open(file);
    clock_.start();
    work_.again();
}

void AlarmService::setDesk(const cases::Desk& desk)
{
    ++serial_;
    desk_ = desk;
    work_.again();
}

PacedWork::Piece AlarmService::piece()
{
    return [this, desk = desk_, serial = serial_](cache::CacheReader& reader) -> PacedWork::Rest {
        auto sheet = std::make_shared<const cases::AlarmSheet>(cases::readAlarms(
            reader, desk,
            domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}}));
        return [this, serial, sheet = std::move(sheet)] {
            if (serial == serial_)
                Q_EMIT read(sheet);
            else
                work_.again();
        };
    };
}

} // namespace zhitu::widgets
