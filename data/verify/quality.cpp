// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/quality.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

#include "data/verify/messages.h"
#include "data/verify/run.h"

namespace zhitu::verify {
namespace {

QualityLine lineOf(const ScoreKey& key, const QString& name, const std::vector<Scores>& runs)
{
    QualityLine line{key, name, {}};
    for (const Scores& scores : runs) {
        const auto found = scores.find(key);
        line.scores.push_back(found == scores.end() ? Score() : found->second);
    }
    return line;
}

auto townName(const std::string& town, const std::vector<domain::Division>& divisions) -> QString
{
    if (town.empty())
        return Messages::tr("without an area");
    const std::string code = town + std::string(12 - town.size(), '0');
    const auto found = std::ranges::find(divisions, code, &domain::Division::code);
    return QString::fromStdString(found == divisions.end() ? town : found->name);
}

} // namespace

Quality qualityOf(History& history, cache::CacheReader& reader, const std::string& area,
                  std::size_t most)
{
    Quality quality;
    for (PastRun& run : history.runs(sourceOf(reader))) // the newest first
        if (run.area == area && quality.runs.size() < most)
            quality.runs.push_back(std::move(run));
    std::ranges::reverse(quality.runs);
    std::vector<Scores> scores;
    for (const PastRun& run : quality.runs)
        scores.push_back(history.scoresIn(run.id));
    const ScoreKey all{{}, kAllTowns, Dimension::All};
    quality.all = lineOf(all, Messages::tr("everything"), scores);
    if (scores.empty())
        return quality;
    for (const Source& source : sources())
        if (const ScoreKey key{std::string(source.table), kAllTowns, Dimension::All};
            scores.back().contains(key))
            quality.tables.push_back(lineOf(key, titleOf(source), scores));
    for (const std::string& origin : origins())
        if (const ScoreKey key{{}, kAllTowns, Dimension::All, origin}; scores.back().contains(key))
            quality.origins.push_back(lineOf(key, titleOfOrigin(origin), scores));
    const std::vector<domain::Division> divisions = reader.divisions();
    for (const auto& [key, score] : scores.back())
        if (key.table.empty() && key.dimension == Dimension::All && key.town != kAllTowns
            && key.origin == kAllOrigins)
            quality.towns.push_back(lineOf(key, townName(key.town, divisions), scores));
    std::ranges::stable_sort(quality.towns, {},
                             [](const QualityLine& line) { return line.scores.back().value(); });
    return quality;
}

QString shownScore(const Score& score)
{
    const auto value = score.value();
    return value ? QLocale().toString(std::floor(*value * 100) / 100, 'f', 2) : QStringLiteral("–");
}

} // namespace zhitu::verify
