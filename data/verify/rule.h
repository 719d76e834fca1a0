// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A rule of verification, as read from a rule file (rule_file.h). Immutable, any thread.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "data/verify/sources.h"
#include "data/verify/sql_piece.h"
#include "data/words/both_texts.h"

namespace zhitu::verify {

class Check;

/// The numbers are stored; never reuse one.
enum class Kind : std::uint8_t {
    Missing = 1,       ///< 缺项: empty, or a word that says nothing
    Malformed = 2,     ///< 格式: not as a standard writes it
    Contradictory = 3, ///< 矛盾: columns of one row that cannot both be true
    Duplicate = 4,     ///< 重复: the same key twice
    NearDuplicate = 5, ///< 疑似重复: almost the same name at almost the same place
    Stale = 6,         ///< 滞后: untouched for too long
    Outside = 7,       ///< 越界: not in the area that it says it is in
    Orphan = 8,        ///< 悬空: names a row that is not there
    Range = 9,         ///< 超限: out of the possible values
    Unmatched = 10     ///< 缺配: lacks the row that should belong to it
};
inline constexpr int kKinds = 10;

enum class Severity : std::uint8_t { Error = 1, Warning = 2, Hint = 3 };

/// The characteristics of GB/T 36344-2018 信息技术 数据质量评价指标, in its order. The numbers are
/// stored. Accessibility (可访问性) is about systems, not rows: no kind measures it.
enum class Dimension : std::uint8_t {
    All = 0,
    Conformity = 1,   ///< 规范性
    Completeness = 2, ///< 完整性
    Accuracy = 3,     ///< 准确性
    Consistency = 4,  ///< 一致性
    Timeliness = 5,   ///< 时效性
    Accessibility = 6 ///< 可访问性
};
inline constexpr int kDimensions = 6;

/// Which one a kind counts for. Repetition counts as accuracy there (数据重复率, 数据唯一性), a
/// reference that leads nowhere as consistency (关联数据一致性), a missing row as completeness
/// (数据记录完整性).
[[nodiscard]] Dimension dimensionOf(Kind kind) noexcept;

/// As rule files write it.
[[nodiscard]] std::string_view nameOf(Kind kind) noexcept;
[[nodiscard]] std::optional<Kind> kindNamed(std::string_view name) noexcept;
[[nodiscard]] std::string_view nameOf(Severity severity) noexcept;
[[nodiscard]] std::optional<Severity> severityNamed(std::string_view name) noexcept;

/// In the user's language.
[[nodiscard]] QString titleOf(Kind kind);
[[nodiscard]] QString titleOf(Severity severity);
[[nodiscard]] QString titleOf(Dimension dimension);

struct Rule {
    std::string id; ///< stays what it is for good: histories go by it
    Kind kind = Kind::Missing;
    const Source* source = nullptr; ///< never null
    std::vector<const SourceColumn*> columns;
    SqlPiece when; ///< which rows it is about; empty: all
    Severity severity = Severity::Error;
    double weight = 1; ///< in the score; (0, 100]
    words::BothTexts title;
    words::BothTexts advice;
    std::shared_ptr<const Check> check; ///< never null
};

struct RuleBook {
    words::BothTexts name;
    std::string digest; ///< SHA-256 of the file, hex
    std::vector<Rule> rules;
};

} // namespace zhitu::verify
