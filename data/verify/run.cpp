// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/run.h"

#include "data/cache/cancel.h"
#include "data/cache/reader.h"
#include "data/cache/schema.h"
#include "data/sync/sync_meta.h"
#include "data/verify/check.h"
#include "data/verify/pass.h"

namespace zhitu::verify {

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
                      at.share = share;
                      return options.progress(at);
                  }};
    if (const auto sync = sync::readSyncMeta(connection))
        ground.scope = sync->scope;
    try {
        for (const Rule& rule : report.book->rules) {
            RuleResult result;
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
