// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/patrol_service.h"

#include <QDateTime>

namespace zhitu::widgets {
namespace {

constexpr int kClockMs = 30'000;

} // namespace

PatrolService::PatrolService(QObject* parent)
    : QObject(parent), work_(
                           QStringLiteral("patrol"), WorkerThread::Urgency::Awaited,
                           Pace(4, std::chrono::milliseconds(200)), [this] { return piece(); },
                           [this](const QString& message) { Q_EMIT failed(message); })
{
    connect(&clock_, &QTimer::timeout, this, &PatrolService::again);
    clock_.setInterval(kClockMs);
}

void PatrolService::open(const std::filesystem::path& file)
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

void PatrolService::setSealer(std::shared_ptr<const sync::Sealer> sealer)
{
    ++serial_;
    sealer_ = std::move(sealer);
    work_.again();
}

void PatrolService::ask(const patrol::RoundQuestion& question)
{
    ++serial_;
    question_ = question;
    work_.again();
}

PacedWork::Piece PatrolService::piece()
{
    return [this, question = question_, sealer = sealer_,
            serial = serial_](cache::CacheReader& reader) -> PacedWork::Rest {
        auto round = std::make_shared<const patrol::Round>(patrol::readRound(
            reader, question,
            domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}},
            sealer.get()));
        return [this, serial, round = std::move(round)] {
            if (serial == serial_)
                Q_EMIT read(round);
            else
                work_.again();
        };
    };
}

} // namespace zhitu::widgets
