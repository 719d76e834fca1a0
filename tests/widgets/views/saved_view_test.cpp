// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A saved view keeps every part of a filter, and takes nothing from a file that cannot be.
#include "widgets/views/saved_view.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace zhitu::widgets {
namespace {

domain::Instant at(int seconds)
{
    return domain::Instant{std::chrono::seconds{seconds}};
}

SavedView someView()
{
    SavedView view;
    view.name = QStringLiteral("x");
    view.view = {{106, 30}, 12};
    view.filter.states = domain::openStates();
    view.filter.categories = {2, 5};
    view.filter.levels = {domain::DivisionLevel::Town, domain::DivisionLevel::Village};
    view.filter.departments = {0, 7, 44};
    view.filter.overdueOnly = true;
    view.filter.reportedFrom = at(1'000);
    view.filter.deadlineFrom = at(2'000);
    view.filter.deadlineBefore = at(3'000);
    view.filter.resolvedFrom = at(4'000);
    view.filter.resolvedBefore = at(5'000);
    view.filter.openAt = at(6'000);
    view.filter.outcome = domain::Outcome::Unsatisfied;
    return view;
}

TEST(SavedView, KeepsEveryPartOfTheFilter)
{
    const SavedView view = someView();
    const auto read = savedViewFrom(toJson(view));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->filter, view.filter);
    for (int n = 1; n <= domain::kOutcomes; ++n) {
        SavedView other = view;
        other.filter.outcome = static_cast<domain::Outcome>(n);
        EXPECT_EQ(savedViewFrom(toJson(other))->filter.outcome, other.filter.outcome);
    }
}

TEST(SavedView, OfBeforeThereWereSuchPartsAsksForNoneOfThem)
{
    QJsonObject json = toJson(someView());
    QJsonObject filter = json[QStringLiteral("filter")].toObject();
    for (const char* key : {"levels", "departments", "dueFrom", "dueBefore", "resolvedFrom",
                            "resolvedBefore", "openAt", "outcome"})
        filter.remove(QLatin1StringView(key));
    json[QStringLiteral("filter")] = filter;
    domain::Filter expected = someView().filter;
    expected.levels.clear();
    expected.departments.clear();
    expected.deadlineFrom = expected.deadlineBefore = std::nullopt;
    expected.resolvedFrom = expected.resolvedBefore = expected.openAt = std::nullopt;
    expected.outcome.reset();
    EXPECT_EQ(savedViewFrom(json)->filter, expected);
}

TEST(SavedView, TakesNothingThatCannotBe)
{
    QJsonObject json = toJson(someView());
    QJsonObject filter = json[QStringLiteral("filter")].toObject();
    filter[QStringLiteral("outcome")] = domain::kOutcomes + 1;
    filter[QStringLiteral("levels")] = QJsonArray{1, 5, QStringLiteral("x"), 99};
    filter[QStringLiteral("departments")] = QJsonArray{-1, 3, 1e12};
    filter[QStringLiteral("openAt")] = -5;
    filter[QStringLiteral("dueFrom")] = QStringLiteral("yesterday");
    json[QStringLiteral("filter")] = filter;
    const domain::Filter read = savedViewFrom(json)->filter;
    EXPECT_FALSE(read.outcome);
    EXPECT_EQ(read.levels, std::vector{domain::DivisionLevel::Town});
    EXPECT_EQ(read.departments, std::vector<std::int64_t>{3});
    EXPECT_FALSE(read.openAt);
    EXPECT_FALSE(read.deadlineFrom);
}

} // namespace
} // namespace zhitu::widgets
