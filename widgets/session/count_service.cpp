// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/count_service.h"

namespace zhitu::widgets {

CountService::CountService(QObject* parent)
    : QObject(parent),
      counting_(
          QStringLiteral("counting"), WorkerThread::Urgency::Background, Pace(19),
          [this] { return count(); }, [this](const QString& message) { Q_EMIT failed(message); })
{
}

void CountService::open(const std::filesystem::path& file, std::shared_ptr<const map::MapData> data)
{
    data_ = std::move(data);
    told_ = data_ ? data_->figures : nullptr;
    counting_.open(file);
}

void CountService::close()
{
    data_.reset();
    told_.reset();
    counting_.close();
}

void CountService::countAgain()
{
    if (data_)
        counting_.again();
}

PacedWork::Piece CountService::count()
{
    return [this, data = data_](cache::CacheReader& reader) -> PacedWork::Rest {
        return [this, data, figures = map::readFigures(*data, reader)] {
            if (data == data_)
                tell(figures);
        };
    };
}

/// A map that is drawn again for nothing takes the time of what has changed.
void CountService::tell(const std::shared_ptr<const map::MapFigures>& figures)
{
    const bool same = figures->grids == told_->grids && figures->counts == told_->counts
                      && figures->asOf - told_->asOf < std::chrono::minutes(1);
    if (same)
        return;
    told_ = figures;
    Q_EMIT counted(figures);
}

} // namespace zhitu::widgets
