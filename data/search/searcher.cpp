// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/search/searcher.h"

#include <algorithm>

#include "data/cache/cancel.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/open_check.h"
#include "data/domain/codes.h"
#include "data/search/coordinates.h"
#include "data/search/pinyin.h"
#include "data/search/rows.h"

namespace zhitu::search {
namespace {

using cache::Access;
using cache::Connection;
using cache::Statement;

/// Rows of one kind that are looked at before the rest is left to a longer query.
constexpr int kCandidates = 400;
constexpr std::size_t kShortestCode = 4;
constexpr std::size_t kLongestQuery = 200;

const KindRows& rowsOf(HitKind kind)
{
    return *std::ranges::find(kKindRows, kind, &KindRows::kind);
}

domain::Subject subjectOf(HitKind kind, std::int64_t id, const Hit& hit)
{
    using Kind = domain::Subject::Kind;
    switch (kind) {
    case HitKind::Division:
        return {Kind::Division, 0, hit.number, {}};
    case HitKind::Grid:
        return {Kind::Grid, 0, hit.number, {}};
    case HitKind::Centre:
        return {Kind::Centre, id, {}, {}};
    case HitKind::KeySite:
        return {Kind::KeySite, id, {}, {}};
    case HitKind::Camera:
        return {Kind::Camera, id, {}, {}};
    case HitKind::Case:
        return {Kind::Case, id, {}, {}};
    case HitKind::Organisation:
    case HitKind::Address:
    case HitKind::Coordinate:
        break;
    }
    return {Kind::Spot, 0, hit.name, hit.position};
}

} // namespace

Searcher::Searcher(const std::filesystem::path& cacheFile, const std::filesystem::path& sidecar)
    : cache_(cache::openForReading(cacheFile))
{
    if (!sidecar.empty())
        index_ = std::make_unique<Connection>(sidecar.string(), Access::ReadOnly);
    (void)pinyinInitials(U"合"); // the table of readings is made now, not at the first question
}

Searcher::~Searcher() = default;

Statement& Searcher::loader(HitKind kind)
{
    const auto found =
        std::ranges::find(loaders_, kind, &std::pair<HitKind, cache::Statement>::first);
    if (found != loaders_.end())
        return found->second;
    const KindRows& rows = rowsOf(kind);
    return loaders_
        .emplace_back(kind, cache_->prepare(std::string("SELECT ") + rows.name + ", " + rows.number
                                            + ", " + rows.place + ", geom, "
                                            + (kind == HitKind::Case ? "state" : "0") + " FROM "
                                            + rows.table + " WHERE id = ?"))
        .second;
}

std::optional<Hit> Searcher::load(HitKind kind, std::int64_t id)
{
    Statement& row = loader(kind);
    row.reset();
    row.bind(1, id);
    if (!row.step())
        return std::nullopt;
    Hit hit;
    hit.kind = kind;
    hit.name = row.text(0);
    hit.number = row.text(1);
    hit.placeCode = row.text(2);
    if (const auto point = cache::decodePoint(row.blob(3)))
        hit.position = *point;
    if (kind == HitKind::Case)
        hit.state = static_cast<domain::CaseState>(row.integer(4));
    hit.subject = subjectOf(kind, id, hit);
    row.reset();
    return hit;
}

/// Codes and numbers by their beginning, from the indexes of the cache itself.
void Searcher::findCodes(const Words& words, std::vector<Found>& found)
{
    if (words.size() != 1 || words.front().size() < kShortestCode || !isNumber(words.front()))
        return;
    const std::string from(words.front().begin(), words.front().end());
    const std::string to = domain::behindPrefix(from);
    for (const KindRows& rows : kKindRows) {
        if (std::string_view(rows.number) == "''")
            continue;
        Statement match = cache_->prepare(std::string("SELECT id FROM ") + rows.table + " WHERE "
                                          + rows.number + " >= ? AND " + rows.number
                                          + " < ? ORDER BY " + rows.number + " LIMIT ?");
        match.bind(1, std::string_view(from))
            .bind(2, std::string_view(to))
            .bind(3, static_cast<std::int64_t>(most_));
        while (match.step())
            if (auto hit = load(rows.kind, match.integer(0))) {
                const Match quality = hit->number == from ? Match::Whole : Match::Start;
                found.push_back(
                    {std::move(*hit), quality, static_cast<std::int64_t>(found.size())});
            }
    }
}

void Searcher::findNames(HitKind kind, const Words& words, const std::string& expression,
                         Match worst, std::vector<Found>& found)
{
    if (expression.empty())
        return;
    const auto ofKind = [&] {
        return static_cast<std::size_t>(
            std::ranges::count_if(found, [&](const Found& f) { return f.hit.kind == kind; }));
    };
    if (ofKind() >= most_)
        return;
    const bool newest = rowsOf(kind).newestFirst;
    Statement match = index_->prepare(
        std::string("SELECT rowid FROM names WHERE names MATCH ? AND rowid BETWEEN ? AND ? "
                    "ORDER BY rowid ")
        + (newest ? "DESC" : "ASC") + " LIMIT ?");
    match.bind(1, std::string_view(expression))
        .bind(2, firstRow(kind))
        .bind(3, firstRow(kind) + idOf(-1))
        .bind(4, std::int64_t{kCandidates});
    std::size_t have = ofKind();
    while (have < most_ && match.step()) {
        if (!goOn_()) {
            stopped_ = true;
            return;
        }
        const std::int64_t id = idOf(match.integer(0));
        auto hit = load(kind, id);
        if (!hit || std::ranges::any_of(found, [&](const Found& f) {
                return f.hit.kind == kind && f.hit.subject == hit->subject
                       && f.hit.name == hit->name;
            }))
            continue;
        const Match quality = matchOf(words, hit->name, hit->number);
        if (quality < worst)
            continue;
        found.push_back({std::move(*hit), quality, newest ? -id : id});
        ++have;
    }
}

namespace {

/// The best of each kind in turn, so that no kind crowds the others out; grouped by kind, the group
/// with the best hit first.
template <typename Found>
std::vector<Hit> chosen(std::vector<Found> found, std::size_t most)
{
    std::ranges::sort(found, [](const Found& a, const Found& b) {
        if (a.match != b.match)
            return a.match > b.match;
        if (a.hit.kind != b.hit.kind)
            return a.hit.kind < b.hit.kind;
        return a.order < b.order;
    });
    std::vector<std::vector<Found*>> groups; // in the order of their best
    for (Found& f : found) {
        const auto group = std::ranges::find_if(
            groups, [&](const auto& g) { return g.front()->hit.kind == f.hit.kind; });
        if (group == groups.end())
            groups.push_back({&f});
        else
            group->push_back(&f);
    }
    std::vector<std::size_t> taken(groups.size(), 0);
    for (std::size_t round = 0, count = 0; count < std::min(most, found.size()); ++round)
        for (std::size_t g = 0; g < groups.size() && count < most; ++g)
            if (round < groups[g].size()) {
                ++taken[g];
                ++count;
            }
    std::vector<Hit> hits;
    for (std::size_t g = 0; g < groups.size(); ++g)
        for (std::size_t i = 0; i < taken[g]; ++i)
            hits.push_back(std::move(groups[g][i]->hit));
    return hits;
}

} // namespace

Answer Searcher::find(std::string_view query, const std::function<bool()>& goOn, std::size_t most)
{
    most_ = most;
    goOn_ = goOn;
    stopped_ = false;
    Answer answer;
    answer.namesSearched = index_ != nullptr;
    const Words words = wordsOf(foldText(query.substr(0, kLongestQuery)));
    std::vector<Found> found;
    if (const auto place = parseCoordinate(query)) {
        Hit hit;
        hit.position = *place;
        hit.subject = {domain::Subject::Kind::Spot, 0, std::string(query), *place};
        hit.name = query;
        found.push_back({std::move(hit), Match::Whole, 0});
    }
    try {
        const cache::CancelGuard cacheGuard(*cache_, goOn);
        findCodes(words, found);
        if (index_ && !words.empty()) {
            const cache::CancelGuard indexGuard(*index_, goOn);
            const Expressions expressions = expressionsOf(words);
            for (const KindRows& rows : kKindRows) {
                findNames(rows.kind, words, expressions.leading, Match::InitialsStart, found);
                findNames(rows.kind, words, expressions.all, Match::Inside, found);
            }
        }
    } catch (const cache::SqliteError& error) {
        if (error.primaryCode() != SQLITE_INTERRUPT)
            throw;
        answer.complete = false;
        loaders_.clear();
    }
    answer.complete = answer.complete && !stopped_;
    answer.hits = chosen(std::move(found), most);
    return answer;
}

} // namespace zhitu::search
