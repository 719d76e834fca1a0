// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_service.h"

#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

constexpr int kRest = 19;
constexpr std::chrono::seconds kLeast{2};

} // namespace

DayService::DayService(QObject* parent)
    : QObject(parent), pace_(kRest, kLeast), work_(QStringLiteral("day"))
{
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &DayService::follow);
    connect(&work_, &NewestWork::failed, this, &DayService::failed);
}

void DayService::open(const std::filesystem::path& file)
{
    asked_ = false;
    soon_.stop();
    book_ = std::make_shared<cases::CaseBook>(); // another cache, other lines
    work_.drop();
    work_.open(file);
}

void DayService::ask(const std::string& area)
{
    area_ = area;
    asked_ = true;
    soon_.stop();
    work_.ask(work());
}

void DayService::follow()
{
    if (!asked_ || soon_.isActive())
        return;
    if (pace_.isDue())
        work_.follow(work());
    else
        soon_.start(pace_.left());
}

NewestWork::Work DayService::work()
{
    return [this, area = area_, book = book_](cache::CacheReader* reader,
                                              const NewestWork::GoOn& goOn) -> NewestWork::Rest {
        if (reader == nullptr)
            return {};
        const auto start = Pace::Clock::now();
        const cache::Transaction steady = reader->steady(); // all figures are of one moment
        const domain::Instant now = reader->asOf();
        if (!book->follow(*reader, now, goOn))
            return {};
        return [this, area, took = Pace::Clock::now() - start,
                picture = std::make_shared<const cases::DayPicture>(
                    cases::pictureOfDay(*book, areaPrefix(area), now))] {
            pace_.took(took);
            Q_EMIT read(area, picture);
        };
    };
}

} // namespace zhitu::widgets
