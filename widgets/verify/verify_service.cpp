// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/verify_service.h"

#include <QDateTime>
#include <utility>

#include "data/cache/same_store.h"
#include "data/verify/pass.h"
#include "data/verify/rule_file.h"
#include "data/verify/run.h"

namespace zhitu::widgets {
namespace {

domain::Instant now()
{
    return domain::Instant{std::chrono::seconds{QDateTime::currentSecsSinceEpoch()}};
}

} // namespace

VerifyService::VerifyService(QObject* parent)
    : QObject(parent), runs_(QStringLiteral("verify")), filters_(QStringLiteral("verify-list")),
      thread_(QStringLiteral("verify-file"))
{
    connect(&runs_, &NewestWork::failed, this, &VerifyService::failed);
    connect(&runs_, &NewestWork::workingChanged, this, &VerifyService::followWork);
    connect(&filters_, &NewestWork::failed, this, &VerifyService::failed);
}

VerifyService::~VerifyService()
{
    thread_.stop();
}

void VerifyService::open(const std::filesystem::path& file, const std::filesystem::path& history)
{
    const bool same = cache::sameStore(file, file_) && history == history_;
    file_ = file;
    history_ = history;
    if (!same)
        runs_.drop();
    runs_.open(file);
    if (same)
        return;
    again_.clear();
    ++serial_;
    list_.reset();
    show();
    readQuality();
}

void VerifyService::run()
{
    if (file_.empty() || running_)
        return;
    running_ = true;
    start(nullptr, Kept::Yes);
    Q_EMIT runningChanged();
}

void VerifyService::stop()
{
    runs_.drop();
}

void VerifyService::lookAgain()
{
    if (!list_ && isOpen() && !runs_.isWorking())
        start(nullptr, Kept::No);
}

void VerifyService::speakAnew()
{
    readQuality();
    if (list_ && !running_)
        start(list_->book, Kept::No);
}

void VerifyService::checkAgain(const std::set<std::string>& tables)
{
    if (!list_ || file_.empty())
        return;
    again_.insert(tables.begin(), tables.end());
    if (!runs_.isWorking())
        followWork();
}

void VerifyService::followWork()
{
    if (runs_.isWorking())
        return;
    if (std::exchange(running_, false))
        Q_EMIT runningChanged();
    if (again_.empty() || !list_)
        return;
    if (auto book = verify::rulesAbout(*list_->book, std::exchange(again_, {})))
        start(std::move(book), Kept::No);
}

void VerifyService::start(Book book, Kept kept)
{
    const bool whole = !book || (list_ && book == list_->book);
    runs_.follow([this, book = std::move(book), kept, whole,
                  history = history_](cache::CacheReader* reader,
                                      const NewestWork::GoOn& goOn) mutable -> NewestWork::Rest {
        if (reader == nullptr)
            return {};
        std::optional<verify::History> past;
        verify::Options options;
        if (!history.empty()) {
            past.emplace(history);
            options.waived = past->waived(verify::sourceOf(*reader));
        }
        if (!book)
            book = verify::shippedRules();
        options.progress = [this, kept, told = -1, &goOn](const verify::RunProgress& at) mutable {
            const double share =
                (static_cast<double>(at.rule) + at.share) / static_cast<double>(at.rules);
            if (const int percent = static_cast<int>(share * 100);
                kept == Kept::Yes && std::exchange(told, percent) != percent)
                QMetaObject::invokeMethod(this, [this, share] {
                    if (running_)
                        Q_EMIT progressed(share);
                });
            return goOn();
        };
        auto report = verify::run(*reader, book, options);
        if (!report)
            return {};
        // What was found is shown, also where it cannot be kept.
        std::optional<QString> problem;
        if (past && kept == Kept::Yes)
            problem = problemOf([&] { (void)past->record(*report, now()); });
        auto list = std::make_shared<const verify::WorkList>(
            verify::makeWorkList(*report, past ? &*past : nullptr, *reader));
        return [this, list, whole, problem] {
            if (whole)
                take(list);
            else if (list_)
                take(std::make_shared<const verify::WorkList>(verify::refreshed(*list_, *list)));
            if (problem)
                Q_EMIT failed(*problem);
        };
    });
}

void VerifyService::take(List list)
{
    list_ = std::move(list);
    show();
    readQuality();
}

void VerifyService::filter(const verify::WorkFilter& filter)
{
    filter_ = filter;
    show();
}

void VerifyService::show()
{
    filters_.ask([this, list = list_, filter = filter_](
                     cache::CacheReader*, const NewestWork::GoOn&) -> NewestWork::Rest {
        auto rows = std::make_shared<const std::vector<std::uint32_t>>(
            list ? verify::select(*list, filter) : std::vector<std::uint32_t>());
        return [this, list, rows] { Q_EMIT filtered(list, rows); };
    });
}

void VerifyService::inThread(Job job, const std::function<void(const QString&)>& tell)
{
    thread_.run([this, job = std::move(job), tell, file = file_, serial = serial_] {
        std::function<void()> rest;
        const auto problem = problemOf([&] {
            cache::CacheReader reader(file);
            rest = job(reader);
        });
        QMetaObject::invokeMethod(this, [this, serial, problem, rest, tell] {
            if (serial != serial_)
                return;
            if (problem)
                tell(*problem);
            else if (rest)
                rest();
        });
    });
}

void VerifyService::waive(const WaiverSaid& said)
{
    const verify::Finding& finding = list_->items[said.item].finding;
    verify::Waiver waiver{finding.key, verify::digestOf(finding.value), said.who, said.why, now()};
    const QString why = QStringLiteral("%1: %2").arg(QString::fromStdString(said.who),
                                                     QString::fromStdString(said.why));
    inThread(
        [this, waiver, item = said.item, why, list = list_,
         history = history_](cache::CacheReader& reader) -> std::function<void()> {
            verify::History(history).waive(verify::sourceOf(reader), waiver);
            return [this, item, why, list] {
                if (list == list_)
                    mark(item, verify::FindingState::Waived, why);
                Q_EMIT kept();
            };
        },
        [this](const QString& message) { Q_EMIT notKept(message); });
}

void VerifyService::lift(std::uint32_t item)
{
    inThread(
        [this, item, list = list_, key = list_->items[item].finding.key,
         history = history_](cache::CacheReader& reader) -> std::function<void()> {
            (void)verify::History(history).lift(verify::sourceOf(reader), key);
            return [this, item, list] {
                if (list == list_)
                    mark(item, verify::FindingState::Known, {});
            };
        },
        [this](const QString& message) { Q_EMIT failed(message); });
}

void VerifyService::mark(std::uint32_t item, verify::FindingState state, const QString& why)
{
    auto list = std::make_shared<verify::WorkList>(*list_);
    list->items[item].finding.state = state;
    list->items[item].why = why;
    list_ = std::move(list);
    show();
}

void VerifyService::readQuality()
{
    if (file_.empty() || history_.empty()) {
        Q_EMIT qualityRead(std::make_shared<const verify::Quality>());
        return;
    }
    inThread(
        [this, history = history_](cache::CacheReader& reader) -> std::function<void()> {
            std::error_code none;
            auto quality = std::make_shared<verify::Quality>();
            if (std::filesystem::exists(history, none)) { // looking at it makes none
                verify::History past(history);
                *quality = verify::qualityOf(past, reader);
            }
            return [this, quality] { Q_EMIT qualityRead(quality); };
        },
        [this](const QString& message) { Q_EMIT failed(message); });
}

void VerifyService::readRow(const std::string& table, std::int64_t id)
{
    inThread(
        [this, table, id](cache::CacheReader& reader) -> std::function<void()> {
            auto row = correct::readRow(reader, table, id);
            return [this, shared = row ? std::make_shared<const correct::Row>(std::move(*row))
                                       : nullptr] { Q_EMIT rowRead(shared); };
        },
        [this](const QString& message) { Q_EMIT failed(message); });
}

} // namespace zhitu::widgets
