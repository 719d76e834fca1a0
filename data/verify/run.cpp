// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/run.h"

#include <algorithm>

#include "data/cache/cancel.h"
#include "data/cache/reader.h"
#include "data/cache/schema.h"
#include "data/sync/sync_meta.h"
#include "data/verify/check.h"
#include "data/verify/pass.h"

namespace zhitu::verify {
namespace {

// However many rules find however much: some 30 MB of words, some 120 MB of rows.
constexpr std::size_t kMostFindingsInAll = 50'000;
constexpr std::size_t kMostRowsInAll = 2'000'000;

void takeFrom(std::size_t& left, std::size_t taken)
{
    left -= std::min(left, taken);
}

} // namespace

std::string sourceOf(cache::CacheReader& reader)
{
    if (std::string centre = domain::nameOf(reader.origin()); !centre.empty())
        return centre;
    return cache::readMeta(reader.connection(), "origin") + '/'
           + cache::readMeta(reader.connection(), "seed");
}

std::optional<Report> run(cache::CacheReader& reader, std::shared_ptr<const RuleBook> book,
                          const Options& options)
{
    const cache::Transaction steady = reader.steady();
    cache::Connection& connection = reader.connection();
    Report report;
    report.book = std::move(book);
    report.dataAt = reader.asOf();
    report.source = sourceOf(reader);
    report.area = options.area;
    RunProgress at{0, report.book->rules.size(), 0};
    Ground ground{connection,
                  report.dataAt,
                  options.area,
                  {},
                  options.mostFindings,
                  options.mostRows,
                  options.waived,
                  {connection, AreaShapes::Of::Grids},
                  {connection, AreaShapes::Of::Divisions},
                  [&](double share) {
                      at.share = std::max(at.share, share); // some go over their rows twice
                      return options.progress(at);
                  }};
    if (const auto sync = sync::readSyncMeta(connection))
        ground.scope = sync->scope;
    std::size_t findingsLeft = kMostFindingsInAll;
    std::size_t rowsLeft = kMostRowsInAll;
    try {
        for (const Rule& rule : report.book->rules) {
            RuleResult result;
            ground.mostFindings = std::min(options.mostFindings, findingsLeft);
            ground.mostRows = std::min(options.mostRows, rowsLeft);
            // Also while SQLite is at work by itself: a list of what is not there, or a sort.
            const bool whole = cache::interruptibly(
                connection, [&] { return options.progress(at); },
                [&] {
                    Pass pass(ground, rule, result);
                    pass.goOn(0);
                    rule.check->run(pass);
                });
            if (!whole)
                return std::nullopt;
            takeFrom(findingsLeft, result.findings.size());
            takeFrom(rowsLeft, result.rows.size());
            report.results.push_back(std::move(result));
            ++at.rule;
            at.share = 0;
        }
    } catch (const Cancelled&) {
        return std::nullopt;
    }
    return report;
}

} // namespace zhitu::verify
