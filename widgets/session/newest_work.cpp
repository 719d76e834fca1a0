// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/session/newest_work.h"

#include <utility>

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
    drop();
    file_ = file;
    thread_.run([this] { reader_.reset(); });
}

void NewestWork::ask(Work work)
{
    ++serial_;
    follow(std::move(work));
}

void NewestWork::follow(Work work)
{
    if (working_)
        waiting_ = std::move(work);
    else
        start(std::move(work));
}

void NewestWork::drop()
{
    ++serial_;
    waiting_.reset();
}

void NewestWork::start(Work work)
{
    working_ = true;
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
        if (problem)
            Q_EMIT failed(*problem);
        else if (rest)
            rest();
    }
    if (waiting_ && !working_)
        start(*std::exchange(waiting_, std::nullopt));
    if (!working_)
        Q_EMIT workingChanged();
}

} // namespace zhitu::widgets
