// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/self_check.h"

#include <cmath>

#include "data/anonymise/messages.h"
#include "data/cache/case_sql.h"
#include "data/user_error.h"

namespace zhitu::anonymise {
namespace {

struct Rates {
    double onTime = 0;
    double resolution = 0;
};

/// Of the cases that are due, in per cent.
Rates ratesOf(cache::Connection& cache, std::int64_t asOf)
{
    cache::Statement row = cache.prepare(
        std::string("SELECT count(*), sum(resolved_at <= deadline_at), sum(resolved_at IS NOT NULL)"
                    " FROM \"case\" WHERE deadline_at < ? AND ")
        + cache::kCaseCanBeDue);
    row.bind(1, asOf);
    if (!row.step() || row.integer(0) == 0)
        return {};
    const double due = row.real(0);
    return {100 * row.real(1) / due, 100 * row.real(2) / due};
}

} // namespace

std::string smallestGroupOf(const std::string& table)
{
    return "SELECT coalesce(min(n), 0) FROM (SELECT count(*) AS n FROM " + table
           + " GROUP BY kind, grid_code)";
}

void checkCopy(cache::Connection& source, cache::Connection& target, std::int64_t asOf,
               std::int64_t newAsOf, Report& report)
{
    report.leastCases = target.queryInt(kSmallestCaseGroup);
    report.leastOrganisations = target.queryInt(smallestGroupOf("organisation"));
    report.leastSites = target.queryInt(smallestGroupOf("key_site"));
    for (const std::int64_t least :
         {report.leastCases, report.leastOrganisations, report.leastSites})
        if (least != 0 && least < report.k)
            throw UserError(Messages::tr("The copy would not have kept what it promises: a group "
                                         "has %1 rows instead of %2. It was thrown away; the "
                                         "source is as it was. Try again, and report it.")
                                .arg(least)
                                .arg(report.k));
    const Rates was = ratesOf(source, asOf);
    const Rates is = ratesOf(target, newAsOf);
    report.onTimeError = std::abs(is.onTime - was.onTime);
    report.resolutionError = std::abs(is.resolution - was.resolution);
}

} // namespace zhitu::anonymise
