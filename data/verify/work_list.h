// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The findings of a run as one works through them: in one list, each with since when it stands
/// there, those that are let stand and those that are gone among them.
#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "data/cache/reader.h"
#include "data/verify/history.h"
#include "data/verify/report.h"
#include "data/verify/work_order.h"

namespace zhitu::verify {

struct WorkItem {
    Finding finding;
    std::size_t rule = 0;                 ///< place in the book
    QString town;                         ///< name; of the district what stands above the towns
    std::optional<domain::Instant> since; ///< a run met it first; nothing: no history is kept
    QString why;                          ///< of one that is let stand: by whom, and why
};

/// Immutable once it is shared.
struct WorkList {
    std::shared_ptr<const RuleBook> book; ///< null: there was no run yet
    std::vector<WorkItem> items;          ///< errors first, then in the order of rules and rows
    domain::Instant dataAt{};             ///< the data's own time
    Score score;                          ///< of everything
    std::int64_t notListed = 0;           ///< counted, but without words: see Options::mostFindings
};

/// \param history what earlier runs found, the report among them; null: none is kept
/// \param reader names rows that are gone, and towns
/// \throws UserError
[[nodiscard]] WorkList makeWorkList(const Report& report, History* history,
                                    cache::CacheReader& reader);

/// The list with what a report about some of its rules says now; a rule is known by its id. What
/// was found and is not any more stands there as gone.
[[nodiscard]] WorkList refreshed(const WorkList& list, const WorkList& part);

/// The rules about some tables, in a book of their own; null where there are none.
[[nodiscard]] std::shared_ptr<const RuleBook> rulesAbout(const RuleBook& book,
                                                         const std::set<std::string>& tables);

/// What one wants to see of it, and in which order. What is empty, or nothing, asks for nothing.
struct WorkFilter {
    std::optional<Kind> kind;
    std::optional<Severity> severity;
    std::string table;
    std::optional<std::string> origin; ///< see origin.h
    std::string area;                  ///< digits that the codes of the places begin with
    /// Open ones are New or Known; nothing: all of them.
    enum class Standing : std::uint8_t { Any, Open, Waived, Gone };
    Standing standing = Standing::Open;
    WorkOrder order = WorkOrder::Listed;
    bool descending = false;

    friend bool operator==(const WorkFilter&, const WorkFilter&) = default;
};

[[nodiscard]] inline bool isOpen(FindingState state) noexcept
{
    return state == FindingState::New || state == FindingState::Known;
}

/// Places in the list of what the filter lets through, in the order that it asks for. Not for the
/// GUI thread.
[[nodiscard]] std::vector<std::uint32_t> select(const WorkList& list, const WorkFilter& filter);

} // namespace zhitu::verify
