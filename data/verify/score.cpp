// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/score.h"

namespace zhitu::verify {
namespace {

void add(Scores& scores, ScoreKey key, const Rule& rule, const Count& count)
{
    for (const Dimension dimension : {dimensionOf(rule.kind), Dimension::All}) {
        key.dimension = dimension;
        Score& score = scores[key];
        score.n += count.checked;
        score.found += count.found;
        score.checks += rule.weight * static_cast<double>(count.checked);
        score.defects += rule.weight * static_cast<double>(count.found);
    }
}

} // namespace

Scores scoresOf(const Report& report)
{
    Scores scores;
    for (std::size_t i = 0; i < report.results.size(); ++i) {
        const Rule& rule = report.book->rules[i];
        const RuleResult& result = report.results[i];
        for (const auto& [town, count] : result.towns)
            if (count.checked > 0)
                for (const std::string& table : {std::string(rule.source->table), std::string()})
                    for (const std::string& where : {town, std::string(kAllTowns)})
                        add(scores, {table, where}, rule, count);
        for (const auto& [origin, count] : result.origins)
            if (count.checked > 0)
                add(scores, {{}, kAllTowns, Dimension::All, origin}, rule, count);
    }
    return scores;
}

} // namespace zhitu::verify
