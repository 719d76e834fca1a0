// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Values so large that freeing them takes time.
#pragma once

#include <QCoreApplication>
#include <QThread>
#include <QThreadPool>
#include <memory>
#include <utility>

#include "data/worker_thread.h"

namespace zhitu {

/// Any thread. A city in millions of small pieces takes a tenth of a second to be freed: where the
/// GUI thread is the last to let go of it, a worker frees it.
template <typename T, typename... Arguments>
[[nodiscard]] std::shared_ptr<T> makeHeavy(Arguments&&... arguments)
{
    return std::shared_ptr<T>(new T(std::forward<Arguments>(arguments)...), [](T* heavy) {
        const QCoreApplication* app = QCoreApplication::instance();
        if (app != nullptr && QThread::currentThread() == app->thread())
            QThreadPool::globalInstance()->start([heavy] { // awaited at the end
                WorkerThread::giveWay(WorkerThread::Urgency::Background);
                delete heavy;
            });
        else
            delete heavy;
    });
}

} // namespace zhitu
