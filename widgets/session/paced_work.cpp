// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/paced_work.h"

namespace zhitu::widgets {

PacedWork::PacedWork(const QString& threadName, WorkerThread::Urgency urgency, Pace pace, Next next,
                     std::function<void(const QString&)> failed)
    : next_(std::move(next)), failed_(std::move(failed)), pace_(pace), thread_(threadName, urgency)
{
    soon_.setSingleShot(true);
    connect(&soon_, &QTimer::timeout, this, &PacedWork::again);
}

PacedWork::~PacedWork()
{
    thread_.stop();
}

void PacedWork::open(const std::filesystem::path& file)
{
    if (file != file_) // else it would be held open until something changes
        thread_.run([this] { reader_.reset(); });
    file_ = file;
}

void PacedWork::close()
{
    soon_.stop();
    wanted_ = false;
    file_.clear();
    thread_.run([this] { reader_.reset(); });
}

void PacedWork::again()
{
    if (file_.empty() || soon_.isActive())
        return;
    if (working_)
        wanted_ = true;
    else if (pace_.isDue())
        work();
    else
        soon_.start(pace_.left());
}

void PacedWork::work()
{
    working_ = true;
    wanted_ = false;
    thread_.run([this, file = file_, piece = next_()] {
        const auto start = Pace::Clock::now();
        Rest rest;
        const auto problem = problemOf([&] {
            if (!reader_ || readFile_ != file)
                reader_ = std::make_unique<cache::CacheReader>(file);
            readFile_ = file;
            const cache::Transaction steady = reader_->steady();
            rest = piece(*reader_);
        });
        QMetaObject::invokeMethod(this,
                                  [this, file, rest, problem, took = Pace::Clock::now() - start] {
                                      working_ = false;
                                      pace_.took(took);
                                      if (file == file_)
                                          problem ? failed_(*problem) : rest();
                                      if (wanted_)
                                          again();
                                  });
    });
}

} // namespace zhitu::widgets
