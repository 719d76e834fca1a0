// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_service.h"

#include "data/search/search_index.h"
#include "data/user_error.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;

SearchService::SearchService(QObject* parent)
    : QObject(parent), searchWorker_(new QObject), indexWorker_(new QObject)
{
    const auto start = [this](QThread& thread, QObject* worker, const QString& name) {
        worker->moveToThread(&thread);
        connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        thread.setObjectName(name);
        thread.start();
    };
    start(searchThread_, searchWorker_, QStringLiteral("search"));
    start(indexThread_, indexWorker_, QStringLiteral("search-index"));
}

SearchService::~SearchService()
{
    ++generation_;
    ++question_;
    for (QThread* thread : {&searchThread_, &indexThread_}) {
        thread->quit();
        thread->wait();
    }
}

template <typename Work>
void SearchService::in(QObject* worker, Work work)
{
    QMetaObject::invokeMethod(worker, [this, work = std::move(work)] {
        try {
            work();
        } catch (const UserError& error) {
            Q_EMIT failed(error.message());
        } catch (const std::exception& error) {
            Q_EMIT failed(tr("The search ended unexpectedly: %1. What was stored is safe.")
                              .arg(QString::fromUtf8(error.what())));
        }
    });
}

void SearchService::open(const fs::path& cacheFile, const fs::path& sidecar)
{
    const int generation = ++generation_;
    use(cacheFile, {}, generation); // codes and coordinates at once
    makeSidecar(cacheFile, sidecar, generation);
}

void SearchService::use(const fs::path& cacheFile, const fs::path& sidecar, int generation)
{
    in(searchWorker_, [this, cacheFile, sidecar, generation] {
        if (generation == generation_)
            searcher_ = std::make_unique<search::Searcher>(cacheFile, sidecar);
    });
}

void SearchService::makeSidecar(const fs::path& cacheFile, const fs::path& sidecar, int generation)
{
    in(indexWorker_, [this, cacheFile, sidecar, generation] {
        std::error_code ignored;
        fs::create_directories(sidecar.parent_path(), ignored);
        if (generation != generation_)
            return;
        const auto goOn = [&](double share) {
            Q_EMIT indexing(std::min(share, 0.99));
            return generation == generation_;
        };
        if (!search::isCurrent(sidecar, cacheFile)
            && !search::buildSidecar(cacheFile, sidecar, goOn))
            return;
        use(cacheFile, sidecar, generation);
        Q_EMIT indexing(1);
    });
}

void SearchService::ask(const QString& query)
{
    const int question = ++question_;
    in(searchWorker_, [this, query, question] {
        if (!searcher_ || question != question_)
            return;
        auto answer = std::make_shared<search::Answer>(
            searcher_->find(query.toStdString(), [&] { return question == question_; }));
        if (question == question_)
            Q_EMIT answered(query, answer);
    });
}

} // namespace zhitu::widgets
