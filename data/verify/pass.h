// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One rule on its way over the cache: which rows it is about, what it has counted and found.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>

#include "data/cache/sqlite.h"
#include "data/verify/area_shapes.h"
#include "data/verify/report.h"

namespace zhitu::verify {

/// Somebody does not want to wait any longer; caught where the run began.
struct Cancelled {};

/// What all rules of a run share.
struct Ground {
    cache::Connection& connection;
    domain::Instant now{};          ///< the data's own time
    std::string area;               ///< only rows in it; empty: all
    std::vector<std::string> scope; ///< areas that the cache holds; empty: all
    std::size_t mostFindings = 0;
    std::size_t mostRows = 0;
    /// Digests of the values that are waived, by the rest of the finding.
    const std::map<FindingKey, std::string>& waived;
    AreaShapes grids;
    AreaShapes divisions;
    std::function<bool(double)> progress; ///< share of this rule; false: no more
};

/// What is wrong with a row, in words.
struct Fault {
    QString says;
    QString value;
    QString suggestion;
};

/// The other row of a duplicate.
struct Partner {
    std::int64_t row = 0;
    QString name;
};

class Pass {
public:
    /// The columns of select() that come first.
    enum BaseColumn : int { Id, Area, Label, Geometry, SubjectId, Origin, FirstExtra };

    Pass(Ground& ground, const Rule& rule, RuleResult& result);

    [[nodiscard]] const Rule& rule() const noexcept { return rule_; }
    [[nodiscard]] const Source& source() const noexcept { return *rule_.source; }
    [[nodiscard]] Ground& ground() noexcept { return ground_; }

    /// The rows that the rule is about, in the order of their ids: the base columns, then `extra`.
    [[nodiscard]] cache::Statement select(std::span<const SqlPiece> extra = {});
    /// One row of them by its id, with all bound but the last parameter.
    struct ById {
        cache::Statement statement;
        int parameter = 0;
    };
    [[nodiscard]] ById selectById(std::span<const SqlPiece> extra = {});

    /// The row under the statement of select() was looked at; says now and then how far it is.
    /// \throws Cancelled
    void checked(const cache::Statement& row);
    /// The row under the statement of select() or selectById() is wrong.
    void found(const cache::Statement& row, const Fault& fault,
               const std::optional<Partner>& partner = std::nullopt);
    void notCompared(std::int64_t rows) { result_.notCompared += rows; }
    /// \throws Cancelled
    void goOn(double share);

private:
    [[nodiscard]] std::string selectSql(std::span<const SqlPiece> extra, SqlPiece& piece) const;
    [[nodiscard]] SqlPiece wanted() const;
    [[nodiscard]] Count& townCount(std::string_view area);
    [[nodiscard]] std::optional<domain::LonLat> placeOf(const cache::Statement& row);
    [[nodiscard]] domain::Subject subjectOf(const cache::Statement& row, const Finding& finding);

    Ground& ground_;
    const Rule& rule_;
    RuleResult& result_;
    double rows_ = 0; ///< of the table
    std::string lastArea_;
    Count* lastTown_ = nullptr;
};

/// What a history keeps of a value, so that a waiver ends when the value changes.
[[nodiscard]] std::string digestOf(const QString& value);

} // namespace zhitu::verify
