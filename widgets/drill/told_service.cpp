// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/told_service.h"

#include "data/drill/cache_mark.h"

namespace zhitu::widgets {

ToldService::ToldService(QObject* parent)
    : QObject(parent),
      work_(
          QStringLiteral("told"), WorkerThread::Urgency::Awaited,
          Pace(4, std::chrono::milliseconds(500)),
          [this]() -> PacedWork::Piece {
              return [this, serial = serial_](cache::CacheReader& reader) -> PacedWork::Rest {
                  DrillSheet sheet{drill::titleIn(reader.connection()), {}};
                  if (!sheet.title.isEmpty())
                      sheet.told = std::make_shared<const std::vector<drill::Told>>(
                          drill::readTold(reader, kMost));
                  return [this, serial, sheet = std::move(sheet)] {
                      if (serial == serial_)
                          Q_EMIT read(sheet);
                  };
              };
          },
          [this](const QString& message) { Q_EMIT failed(message); })
{
}

void ToldService::open(const std::filesystem::path& file)
{
    ++serial_;
    if (file.empty()) {
        work_.close();
        return;
    }
    work_.open(file);
    work_.again();
}

} // namespace zhitu::widgets
