// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/count_service.h"

namespace zhitu::widgets {

CountService::CountService(QObject* parent) : QObject(parent), thread_(QStringLiteral("counting"))
{
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &CountService::countAgain);
}

CountService::~CountService()
{
    thread_.stop();
}

void CountService::open(const std::filesystem::path& file, std::shared_ptr<const map::MapData> data)
{
    file_ = file;
    data_ = std::move(data);
    told_ = data_ ? data_->figures : nullptr;
}

void CountService::close()
{
    soon_.stop();
    wanted_ = false;
    file_.clear();
    data_.reset();
    told_.reset();
    thread_.run([this] { reader_.reset(); });
}

void CountService::countAgain()
{
    if (!data_ || soon_.isActive())
        return;
    if (counting_)
        wanted_ = true;
    else if (pace_.isDue())
        count();
    else
        soon_.start(pace_.left());
}

void CountService::count()
{
    counting_ = true;
    wanted_ = false;
    thread_.run([this, file = file_, data = data_] {
        const auto start = Pace::Clock::now();
        std::shared_ptr<const map::MapFigures> figures;
        const auto problem = problemOf([&] {
            if (!reader_ || readFile_ != file)
                reader_ = std::make_unique<cache::CacheReader>(file);
            readFile_ = file;
            const cache::Transaction steady = reader_->steady();
            figures = map::readFigures(*data, *reader_);
        });
        QMetaObject::invokeMethod(
            this, [this, data, figures, problem, took = Pace::Clock::now() - start] {
                counting_ = false;
                pace_.took(took);
                if (data == data_)
                    problem ? Q_EMIT failed(*problem) : tell(figures);
                if (wanted_)
                    countAgain();
            });
    });
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
