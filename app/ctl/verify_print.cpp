// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/verify_print.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "app/terminal.h"
#include "data/verify/quality.h"

namespace zhitu::app {
namespace {

using verify::Dimension;
using verify::Score;
using verify::ScoreKey;
using verify::shownScore;

constexpr std::size_t kLowestTowns = 10;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::VerifyPrint)
};

QString count(std::int64_t number)
{
    return QLocale().toString(static_cast<qlonglong>(number));
}

void printScore(const Score& score, const QString& of)
{
    printLine(QStringLiteral("  %1  n = %2  %3")
                  .arg(shownScore(score), 6)
                  .arg(count(score.n), 11)
                  .arg(of));
}

QString townName(const std::string& town, const std::vector<domain::Division>& divisions)
{
    if (town.empty())
        return Texts::tr("without an area");
    const std::string code = town + std::string(12 - town.size(), '0');
    const auto found = std::ranges::find(divisions, code, &domain::Division::code);
    return QString::fromStdString(town) + u' '
           + (found == divisions.end() ? QStringLiteral("?") : QString::fromStdString(found->name));
}

void printTowns(const verify::Scores& scores, const std::vector<domain::Division>& divisions)
{
    std::vector<std::pair<std::string, Score>> towns;
    for (const auto& [key, score] : scores)
        if (key.table.empty() && key.dimension == Dimension::All && key.town != verify::kAllTowns
            && key.origin == verify::kAllOrigins)
            towns.emplace_back(key.town, score);
    std::ranges::stable_sort(towns, {}, [](const auto& each) { return each.second.value(); });
    if (towns.size() > kLowestTowns)
        printLine(
            Texts::tr("The %1 lowest scores of %2 towns:").arg(kLowestTowns).arg(towns.size()));
    else
        printLine(Texts::tr("Scores by town:"));
    towns.resize(std::min(towns.size(), kLowestTowns));
    for (const auto& [town, score] : towns)
        printScore(score, townName(town, divisions));
}

} // namespace

void printRules(const verify::Report& report, const std::vector<verify::StateCounts>& states)
{
    printLine(report.book->name.local());
    printLine(states.empty() ? Texts::tr("    checked     found  rule")
                             : Texts::tr("    checked     found  (new, gone, let stand)  rule"));
    for (std::size_t i = 0; i < report.results.size(); ++i) {
        const verify::Rule& rule = report.book->rules[i];
        const verify::RuleResult& result = report.results[i];
        QString line = QStringLiteral("%1 %2")
                           .arg(count(result.total.checked), 11)
                           .arg(count(result.total.found), 9);
        if (!states.empty())
            line +=
                QStringLiteral("  (%1, %2, %3)")
                    .arg(count(states[i].fresh), count(states[i].gone), count(states[i].waived));
        line += QStringLiteral("  %1  %2: %3")
                    .arg(QString::fromStdString(rule.id), verify::titleOf(rule.severity),
                         rule.title.local());
        if (result.notCompared > 0)
            line += Texts::tr(" (%1 rows stand too close together and were not compared)")
                        .arg(count(result.notCompared));
        printLine(line);
    }
    printLine(Texts::tr("errors: %1, warnings: %2, hints: %3")
                  .arg(count(report.foundOf(verify::Severity::Error)),
                       count(report.foundOf(verify::Severity::Warning)),
                       count(report.foundOf(verify::Severity::Hint))));
}

void printScores(const verify::Report& report, const std::vector<domain::Division>& divisions)
{
    const verify::Scores scores = verify::scoresOf(report);
    printLine(
        Texts::tr("Scores, 100 × (1 − weighted defects / weighted checks); n is the number of "
                  "checks:"));
    const auto print = [&](const ScoreKey& key, const QString& of) {
        const auto found = scores.find(key);
        printScore(found == scores.end() ? Score() : found->second, of);
    };
    print({{}, verify::kAllTowns, Dimension::All}, Texts::tr("everything"));
    for (const verify::Source& source : verify::sources())
        if (scores.contains({std::string(source.table), verify::kAllTowns, Dimension::All}))
            print({std::string(source.table), verify::kAllTowns, Dimension::All},
                  verify::titleOf(source));
    printLine(Texts::tr("By source system:"));
    for (const std::string& origin : verify::origins())
        if (const ScoreKey key{{}, verify::kAllTowns, Dimension::All, origin}; scores.contains(key))
            print(key, verify::titleOfOrigin(origin));
    printLine(Texts::tr("By characteristic (GB/T 36344-2018):"));
    for (int dimension = 1; dimension <= verify::kDimensions; ++dimension)
        print({{}, verify::kAllTowns, static_cast<Dimension>(dimension)},
              verify::titleOf(static_cast<Dimension>(dimension)));
    printTowns(scores, divisions);
}

} // namespace zhitu::app
