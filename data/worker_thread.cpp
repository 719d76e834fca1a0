// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/worker_thread.h"

#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>

#include "data/user_error.h"

namespace zhitu {
namespace {

/// Five steps are a third of the time that the thread of the windows gets beside it.
constexpr int kAwaitedNice = 5;
constexpr int kBackgroundNice = 15;

struct WorkerText {
    Q_DECLARE_TR_FUNCTIONS(zhitu::WorkerText)
};

} // namespace

WorkerThread::WorkerThread(const QString& name, Urgency urgency) : jobs_(new QObject)
{
    jobs_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, jobs_, &QObject::deleteLater);
    thread_.setObjectName(name);
    thread_.start();
    run([urgency] { giveWay(urgency); });
}

WorkerThread::~WorkerThread()
{
    stop();
}

void WorkerThread::giveWay(Urgency urgency)
{
    (void)::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()),
                        urgency == Urgency::Background ? kBackgroundNice : kAwaitedNice);
}

void WorkerThread::run(std::function<void()> job)
{
    QMetaObject::invokeMethod(jobs_, std::move(job));
}

void WorkerThread::stop()
{
    thread_.quit();
    thread_.wait();
}

void WorkerThread::finish()
{
    run([this] { thread_.quit(); });
    thread_.wait();
}

std::optional<QString> problemOf(const std::function<void()>& work)
{
    try {
        work();
        return std::nullopt;
    } catch (const UserError& error) {
        return error.message();
    } catch (const std::exception& error) {
        return WorkerText::tr("Something unexpected happened: %1. What was stored is safe. Please "
                              "try again, and tell the support if it happens again.")
            .arg(QString::fromUtf8(error.what()));
    }
}

} // namespace zhitu
