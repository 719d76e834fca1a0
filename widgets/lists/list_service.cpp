// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/list_service.h"

#include <QElapsedTimer>

namespace zhitu::widgets {
namespace {

constexpr std::size_t kMostWishes = 12; // older ones have scrolled away
constexpr qint64 kReportMs = 60;

} // namespace

ListService::ListService(QObject* parent)
    : QObject(parent), pageThread_(QStringLiteral("list-pages")),
      scanThread_(QStringLiteral("list-scan")), workThread_(QStringLiteral("list-work"))
{
}

ListService::~ListService()
{
    ended_ = true;
    ++list_;
    pageThread_.stop();
    scanThread_.stop();
    workThread_.stop();
}

void ListService::in(WorkerThread& thread, std::function<void()> work)
{
    thread.run([this, work = std::move(work)] {
        if (const auto problem = problemOf(work))
            Q_EMIT failed(*problem);
    });
}

lists::ListReader::GoOn ListService::whileAsked(int list) const
{
    return [this, list] { return list == list_; };
}

void ListService::open(const std::filesystem::path& cacheFile)
{
    begin();
    ++file_;
    const auto use = [this, cacheFile](WorkerThread& thread,
                                       std::unique_ptr<lists::ListReader> ListService::* reader) {
        in(thread, [this, cacheFile, reader] {
            this->*reader = std::make_unique<lists::ListReader>(cacheFile);
        });
    };
    use(pageThread_, &ListService::pageReader_);
    use(scanThread_, &ListService::scanReader_);
    use(workThread_, &ListService::workReader_);
}

void ListService::close()
{
    begin();
    ++file_;
    in(pageThread_, [this] { pageReader_.reset(); });
    in(scanThread_, [this] { scanReader_.reset(); });
    in(workThread_, [this] { workReader_.reset(); });
}

void ListService::askPage(int list, const lists::ListSpec& spec, const lists::PageKey& key,
                          std::size_t part, std::size_t page)
{
    std::optional<Wish> dropped;
    {
        const std::lock_guard lock(wishesGuard_);
        wishes_.push_back({list, spec, key, part, page});
        if (wishes_.size() > kMostWishes) {
            dropped = std::move(wishes_.front());
            wishes_.pop_front();
        }
    }
    if (dropped)
        Q_EMIT pageDropped(dropped->list, dropped->part, dropped->page);
    in(pageThread_, [this] { servePage(); });
}

void ListService::servePage()
{
    Wish wish;
    {
        const std::lock_guard lock(wishesGuard_);
        if (wishes_.empty())
            return;
        wish = std::move(wishes_.back());
        wishes_.pop_back();
    }
    if (!pageReader_ || wish.list != list_)
        return;
    ListPage rows;
    if (const auto problem = problemOf([&] {
            rows = std::make_shared<const std::vector<lists::ListRow>>(
                pageReader_->page(wish.spec, wish.key, whileAsked(wish.list)));
        })) {
        Q_EMIT failed(*problem);
        Q_EMIT pageDropped(wish.list, wish.part, wish.page);
    } else if (wish.list == list_) {
        Q_EMIT pageReady(wish.list, wish.part, wish.page, std::move(rows));
    }
}

/// Work of a list on the scan's thread; where it fails, the list is told.
void ListService::inScan(int list, std::size_t part, std::function<void()> work)
{
    scanThread_.run([this, list, part, work = std::move(work)] {
        if (!scanReader_ || list != list_)
            return;
        if (const auto problem = problemOf(work)) {
            Q_EMIT failed(*problem);
            Q_EMIT scanFailed(list, part);
        }
    });
}

void ListService::askKeys(int list, const lists::ListSpec& spec, std::size_t part)
{
    inScan(list, part, [this, list, spec, part] {
        QElapsedTimer since;
        since.start();
        std::vector<lists::PageKey> keys;
        const auto total = scanReader_->scan(
            spec, whileAsked(list), [&](const lists::PageKey& key, std::int64_t rows) {
                keys.push_back(key);
                if (since.elapsed() < kReportMs)
                    return;
                Q_EMIT keysReady(list, part, std::exchange(keys, {}), rows);
                since.restart();
            });
        if (!total || list != list_)
            return;
        if (!keys.empty())
            Q_EMIT keysReady(list, part, std::move(keys), *total);
        Q_EMIT counted(list, part, *total);
    });
}

void ListService::askGroups(int list, const lists::ListSpec& spec, std::size_t column)
{
    inScan(list, 0, [this, list, spec, column] {
        if (auto groups = scanReader_->groups(spec, column, whileAsked(list));
            groups && list == list_)
            Q_EMIT groupsReady(list, std::move(*groups));
    });
}

ListService::Stop ListService::run(Work work, std::function<void(std::optional<QString>)> done)
{
    auto stop = std::make_shared<std::atomic<bool>>(false);
    workThread_.run(
        [this, stop, file = file_.load(), work = std::move(work), done = std::move(done)] {
            const auto problem = problemOf([&] {
                if (workReader_)
                    work(*workReader_, [&] { return !*stop && !ended_ && file == file_; });
            });
            if (!ended_)
                QMetaObject::invokeMethod(this, [done, problem] { done(problem); });
        });
    return stop;
}

} // namespace zhitu::widgets
