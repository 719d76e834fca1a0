// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/verify/rule.h"

#include <algorithm>
#include <array>

#include "data/verify/messages.h"

namespace zhitu::verify {
namespace {

struct KindFacts {
    Kind kind;
    std::string_view name;
    const char* title;
    Dimension dimension;
};

constexpr std::array<KindFacts, kKinds> kFacts{{
    {Kind::Missing, "missing", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Missing"),
     Dimension::Completeness},
    {Kind::Malformed, "malformed", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Malformed"),
     Dimension::Conformity},
    {Kind::Contradictory, "contradictory",
     QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Contradictory"), Dimension::Consistency},
    {Kind::Duplicate, "duplicate", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Duplicate"),
     Dimension::Accuracy},
    {Kind::NearDuplicate, "near_duplicate",
     QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Likely duplicate"), Dimension::Accuracy},
    {Kind::Stale, "stale", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Stale"),
     Dimension::Timeliness},
    {Kind::Outside, "outside", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Outside its area"),
     Dimension::Accuracy},
    {Kind::Orphan, "orphan", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Leads nowhere"),
     Dimension::Consistency},
    {Kind::Range, "range", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Out of range"),
     Dimension::Accuracy},
    {Kind::Unmatched, "unmatched", QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Unmatched"),
     Dimension::Completeness},
}};

constexpr std::array<std::string_view, 3> kSeverities{"error", "warning", "hint"};
constexpr std::array kSeverityTitles{QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Error"),
                                     QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Warning"),
                                     QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Hint")};
constexpr std::array kDimensionTitles{
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "All"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Conformity"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Completeness"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Accuracy"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Consistency"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Timeliness"),
    QT_TRANSLATE_NOOP("zhitu::verify::Messages", "Accessibility")};
const KindFacts& factsOf(Kind kind) noexcept
{
    return kFacts[static_cast<std::size_t>(kind) - 1];
}

} // namespace

Dimension dimensionOf(Kind kind) noexcept
{
    return factsOf(kind).dimension;
}

std::string_view nameOf(Kind kind) noexcept
{
    return factsOf(kind).name;
}

std::optional<Kind> kindNamed(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kFacts, name, &KindFacts::name);
    return found == kFacts.end() ? std::nullopt : std::optional(found->kind);
}

std::string_view nameOf(Severity severity) noexcept
{
    return kSeverities[static_cast<std::size_t>(severity) - 1];
}

std::optional<Severity> severityNamed(std::string_view name) noexcept
{
    const auto found = std::ranges::find(kSeverities, name);
    return found == kSeverities.end()
               ? std::nullopt
               : std::optional(static_cast<Severity>(found - kSeverities.begin() + 1));
}

QString titleOf(Kind kind)
{
    return Messages::tr(factsOf(kind).title);
}

QString titleOf(Severity severity)
{
    return Messages::tr(kSeverityTitles[static_cast<std::size_t>(severity) - 1]);
}

QString titleOf(Dimension dimension)
{
    return Messages::tr(kDimensionTitles[static_cast<std::size_t>(dimension)]);
}

} // namespace zhitu::verify
