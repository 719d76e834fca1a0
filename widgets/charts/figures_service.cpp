// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/figures_service.h"

namespace zhitu::widgets {

FiguresService::FiguresService(QObject* parent)
    : QObject(parent), thread_(QStringLiteral("figures"), WorkerThread::Urgency::Background)
{
}

FiguresService::~FiguresService()
{
    ++question_;
    thread_.stop();
}

void FiguresService::in(std::function<void()> work)
{
    thread_.run([this, work = std::move(work)] {
        if (const auto problem = problemOf(work))
            Q_EMIT failed(*problem);
    });
}

void FiguresService::open(const std::filesystem::path& cacheFile)
{
    ++question_;
    in([this, cacheFile] {
        cases_.reset();
        reader_ = std::make_unique<lists::ListReader>(cacheFile);
        cases_ = std::make_unique<cache::CacheReader>(cacheFile);
    });
}

void FiguresService::close()
{
    ++question_;
    in([this] {
        reader_.reset();
        cases_.reset();
    });
}

namespace {

lists::ListSpec casesOf(const domain::Filter& filter)
{
    lists::ListSpec spec;
    spec.filter = filter;
    return spec;
}

/// \returns false where it was stopped
bool count(lists::ListReader& reader, const domain::Filter& filter, std::string_view column,
           const lists::ListReader::GoOn& goOn, std::map<std::int64_t, std::int64_t>& into)
{
    const auto groups =
        reader.groups(casesOf(filter), lists::columnNamed(lists::ListKind::Cases, column), goOn);
    if (!groups)
        return false;
    for (const lists::Group& group : *groups)
        if (const auto* value = std::get_if<std::int64_t>(&group.value))
            into[*value] = group.rows;
    return true;
}

} // namespace

void FiguresService::ask(const domain::Filter& filter, domain::Instant now)
{
    const int question = ++question_;
    in([this, filter, now, question] {
        const auto newest = [this, question] { return question == question_; };
        if (!cases_ || !newest())
            return;
        auto figures = std::make_shared<Figures>();
        figures->filter = filter;
        domain::Filter anyState = filter;
        anyState.states.clear();
        domain::Filter anyCategory = filter;
        anyCategory.categories.clear();
        domain::Filter anyTime = filter;
        anyTime.reportedFrom = anyTime.reportedBefore = std::nullopt;
        if (!count(*reader_, anyState, "state", newest, figures->byState)
            || !count(*reader_, anyCategory, "category", newest, figures->byCategory)
            || !count(*reader_, filter, "level", newest, figures->byLevel))
            return;
        auto days = reader_->perDay(casesOf(anyTime), newest);
        if (!days || !newest())
            return;
        figures->perDay = std::move(*days);
        Q_EMIT answered(figures);
        if (const auto indicators = cases::readIndicators(*cases_, filter, now, newest);
            indicators && newest())
            Q_EMIT judged(*indicators);
        if (const auto shares = cases::readDisputeShares(*cases_, filter, now, newest);
            shares && newest())
            Q_EMIT mediated(*shares);
    });
}

} // namespace zhitu::widgets
