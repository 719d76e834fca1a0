// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/newest_work.h"

#include <utility>

#include "data/cache/same_store.h"

namespace zhitu::widgets {

NewestWork::NewestWork(const QString& threadName, QObject* parent)
    : QObject(parent), thread_(threadName)
{
}

NewestWork::~NewestWork()
{
    ++serial_;
    thread_.stop();
}

void NewestWork::open(const std::filesystem::path& file)
{
    std::optional<Work> again;
    if (cache::sameStore(file, file_))
        again.swap(asked_);
    drop();
    file_ = file;
    thread_.run([this] { reader_.reset(); });
    if (again)
        ask(std::move(*again));
}

void NewestWork::ask(Work work)
{
    ++serial_;
    follow(std::move(work));
}

void NewestWork::follow(Work work)
{
    asked_ = std::move(work);
    waiting_ = working_;
    if (!working_)
        start();
}

void NewestWork::drop()
{
    ++serial_;
    asked_.reset();
    waiting_ = false;
}

void NewestWork::start()
{
    waiting_ = false;
    working_ = true;
    Work work = *asked_; // whoever is told below may drop it
    Q_EMIT workingChanged();
    thread_.run([this, serial = serial_.load(), file = file_, work = std::move(work)] {
        Rest rest;
        const auto problem = problemOf([&] {
            if (!file.empty() && (!reader_ || readFile_ != file))
                reader_ = std::make_unique<cache::CacheReader>(file);
            readFile_ = file;
            rest = work(reader_.get(), [&] { return serial_ == serial; });
        });
        QMetaObject::invokeMethod(
            this, [this, serial, rest = std::move(rest), problem] { done(serial, rest, problem); });
    });
}

void NewestWork::done(int serial, const Rest& rest, const std::optional<QString>& problem)
{
    working_ = false;
    if (serial == serial_) { // else nobody asks for it any more
        if (!waiting_)
            asked_.reset();
        if (problem)
            Q_EMIT failed(*problem);
        else if (rest)
            rest();
    }
    if (waiting_ && !working_)
        start();
    if (!working_)
        Q_EMIT workingChanged();
}

} // namespace zhitu::widgets
