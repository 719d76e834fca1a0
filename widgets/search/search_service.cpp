// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/search_service.h"

#include "data/search/search_index.h"

namespace zhitu::widgets {
namespace fs = std::filesystem;

SearchService::SearchService(QObject* parent)
    : QObject(parent), searchThread_(QStringLiteral("search")),
      indexThread_(QStringLiteral("search-index"), WorkerThread::Urgency::Background)
{
}

SearchService::~SearchService()
{
    ++generation_;
    ++question_;
    indexThread_.stop(); // it hands its sidecar to the other
    searchThread_.stop();
}

void SearchService::in(WorkerThread& thread, std::function<void()> work)
{
    thread.run([this, work = std::move(work)] {
        if (const auto problem = problemOf(work))
            Q_EMIT failed(*problem);
    });
}

void SearchService::open(const fs::path& cacheFile, const fs::path& sidecar)
{
    cacheFile_ = cacheFile;
    sidecar_ = sidecar;
    const int generation = ++generation_;
    use(cacheFile, {}, generation); // codes and coordinates at once
    makeSidecar(cacheFile, sidecar, generation);
}

void SearchService::close()
{
    ++generation_;
    ++question_;
    in(searchThread_, [this] { searcher_.reset(); });
}

void SearchService::use(const fs::path& cacheFile, const fs::path& sidecar, int generation)
{
    in(searchThread_, [this, cacheFile, sidecar, generation] {
        if (generation == generation_)
            searcher_ = std::make_unique<search::Searcher>(cacheFile, sidecar);
    });
}

void SearchService::makeSidecar(const fs::path& cacheFile, const fs::path& sidecar, int generation)
{
    in(indexThread_, [this, cacheFile, sidecar, generation] {
        std::error_code ignored;
        fs::create_directories(sidecar.parent_path(), ignored);
        if (generation != generation_)
            return;
        if (search::updateSidecar(cacheFile, sidecar)) {
            use(cacheFile, sidecar, generation);
            Q_EMIT indexing(1);
        } else {
            build(cacheFile, sidecar, generation);
        }
    });
}

void SearchService::build(const fs::path& cacheFile, const fs::path& sidecar, int generation)
{
    const auto goOn = [&](double share) {
        Q_EMIT indexing(std::min(share, 0.99));
        return generation == generation_;
    };
    if (!search::buildSidecar(cacheFile, sidecar, goOn))
        return;
    use(cacheFile, sidecar, generation);
    Q_EMIT indexing(1);
}

void SearchService::refresh()
{
    if (cacheFile_.empty() || refreshQueued_.exchange(true))
        return;
    in(indexThread_,
       [this, cacheFile = cacheFile_, sidecar = sidecar_, generation = generation_.load()] {
           refreshQueued_ = false;
           if (generation == generation_ && !search::updateSidecar(cacheFile, sidecar))
               build(cacheFile, sidecar, generation);
       });
}

void SearchService::ask(const QString& query)
{
    const int question = ++question_;
    in(searchThread_, [this, query, question] {
        if (!searcher_ || question != question_)
            return;
        auto answer = std::make_shared<search::Answer>(
            searcher_->find(query.toStdString(), [&] { return question == question_; }));
        if (question == question_)
            Q_EMIT answered(query, answer);
    });
}

} // namespace zhitu::widgets
