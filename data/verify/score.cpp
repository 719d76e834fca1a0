// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/score.h"

namespace zhitu::verify {

Scores scoresOf(const Report& report)
{
    Scores scores;
    for (std::size_t i = 0; i < report.results.size(); ++i) {
        const Rule& rule = report.book->rules[i];
        for (const auto& [town, count] : report.results[i].towns) {
            if (count.checked == 0)
                continue;
            for (const std::string& table : {std::string(rule.source->table), std::string()})
                for (const std::string& where : {town, std::string(kAllTowns)})
                    for (const Dimension dimension : {dimensionOf(rule.kind), Dimension::All}) {
                        Score& score = scores[{table, where, dimension}];
                        score.n += count.checked;
                        score.found += count.found;
                        score.checks += rule.weight * static_cast<double>(count.checked);
                        score.defects += rule.weight * static_cast<double>(count.found);
                    }
        }
    }
    return scores;
}

} // namespace zhitu::verify
