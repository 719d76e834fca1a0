// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file says all that its rows were chosen by.
#include "data/exchange/filter_words.h"

#include <gtest/gtest.h>

#include "data/cache/reader.h"
#include "tests/support/files.h"

namespace zhitu::exchange {
namespace {

TEST(FilterWords, EveryPartOfAFilterIsSaid)
{
    cache::CacheReader reader(test::demoFile());
    const domain::Instant asOf = reader.asOf();
    NameBook names(reader.connection(), specOf(Layer::Cases).columns, asOf);
    using Edit = void (*)(domain::Filter&);
    const std::vector<std::pair<const char*, Edit>> parts{
        {"area", [](domain::Filter& f) { f.areaPrefix = "500117"; }},
        {"grounds", [](domain::Filter& f) { f.grounds = {{{{106.2, 29.9}}, 250}}; }},
        {"states", [](domain::Filter& f) { f.states = {domain::CaseState::Closed}; }},
        {"categories", [](domain::Filter& f) { f.categories = {3}; }},
        {"items", [](domain::Filter& f) { f.items = {7}; }},
        {"levels", [](domain::Filter& f) { f.levels = {domain::DivisionLevel::Town}; }},
        {"departments", [](domain::Filter& f) { f.departments = {5}; }},
        {"overdue", [](domain::Filter& f) { f.overdueOnly = true; }},
        {"supervised", [](domain::Filter& f) { f.supervisedOnly = true; }},
        {"hours_of_week", [](domain::Filter& f) { f.hoursOfWeek = {9, 10}; }},
        {"text", [](domain::Filter& f) { f.text = "路"; }},
        {"reported_from", [](domain::Filter& f) { f.reportedFrom = domain::Instant{}; }},
        {"reported_before", [](domain::Filter& f) { f.reportedBefore = domain::Instant{}; }},
        {"deadline_from", [](domain::Filter& f) { f.deadlineFrom = domain::Instant{}; }},
        {"deadline_before", [](domain::Filter& f) { f.deadlineBefore = domain::Instant{}; }},
        {"resolved_from", [](domain::Filter& f) { f.resolvedFrom = domain::Instant{}; }},
        {"resolved_before", [](domain::Filter& f) { f.resolvedBefore = domain::Instant{}; }},
        {"open_at", [](domain::Filter& f) { f.openAt = domain::Instant{}; }},
        {"outcome", [](domain::Filter& f) { f.outcome = domain::Outcome::InTime; }}};
    EXPECT_TRUE(filterJson(Layer::Cases, {}).isEmpty());
    EXPECT_TRUE(filterWords(Layer::Cases, {}, names, asOf).isEmpty());
    for (const auto& [key, edit] : parts) {
        domain::Filter filter;
        edit(filter);
        const QJsonObject json = filterJson(Layer::Cases, filter);
        EXPECT_EQ(json.keys(), QStringList{QLatin1String(key)}) << key;
        EXPECT_EQ(filterWords(Layer::Cases, filter, names, asOf).size(), 1) << key;
    }
}

} // namespace
} // namespace zhitu::exchange
