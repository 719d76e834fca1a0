// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/anonymise/copies.h"

#include <stdexcept>

#include "data/demo/builder.h"

namespace zhitu::test {
namespace {

std::int64_t asOf(cache::Connection& cache)
{
    return cache.queryInt("SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'as_of'");
}

} // namespace

void makeSmallDemo(const std::filesystem::path& file, int cases)
{
    demo::BuildOptions options;
    options.casesPerDistrict = cases;
    if (!demo::build(file, options, [](double) { return true; }))
        throw std::runtime_error("no demo");
}

std::int64_t Copied::shift() const
{
    return asOf(*is) - asOf(*was);
}

Copied copyOf(const std::filesystem::path& source, const std::filesystem::path& target,
              std::uint64_t seed, int k)
{
    Copied made;
    made.source = source;
    made.file = target;
    anonymise::Options options;
    options.cacheFile = source;
    options.target = target;
    options.k = k;
    if (seed != 0)
        options.seed = seed;
    options.witness = [&](std::string_view table, std::int64_t was, std::int64_t is) {
        made.ids[std::string(table)].emplace(was, is);
    };
    const auto report = anonymise::anonymise(options, [](double) { return true; });
    if (!report)
        throw std::runtime_error("no copy");
    made.report = *report;
    made.was = std::make_unique<cache::Connection>(source.string(), cache::Access::ReadOnly);
    made.is = std::make_unique<cache::Connection>(target.string(), cache::Access::ReadOnly);
    return made;
}

} // namespace zhitu::test
