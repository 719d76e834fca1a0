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
}

void CountService::close()
{
    soon_.stop();
    wanted_ = false;
    file_.clear();
    data_.reset();
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
                    problem ? Q_EMIT failed(*problem) : Q_EMIT counted(figures);
                if (wanted_)
                    countAgain();
            });
    });
}

} // namespace zhitu::widgets
