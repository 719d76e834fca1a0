// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reads a rule file: JSON, from somebody whom nobody has to trust.
///
/// {"format": 1, "name": {"zh": …, "en": …}, "rules": [{
///     "id": "camera.device_id.malformed",      lower case, digits, dots, underscores
///     "kind": "malformed",                     see Kind
///     "table": "camera", "columns": ["device_id"],
///     "when": [comparisons],                   optional: which rows it is about (condition.h)
///     "parameters": {…},                       of the kind, see check_….cpp
///     "severity": "error",                     or warning, hint
///     "weight": 1,                             optional
///     "title": {"zh": …, "en": …}, "advice": {"zh": …, "en": …}}]}
#pragma once

#include <QByteArray>
#include <filesystem>
#include <memory>

#include "data/verify/fields.h"

namespace zhitu::verify {

inline constexpr qsizetype kMostRuleFileBytes = 1 << 20;
inline constexpr qsizetype kMostRules = 500;

/// \throws RuleFileError that names the rule, its line and the member, and what is expected
[[nodiscard]] std::shared_ptr<const RuleBook> readRules(const QByteArray& json);
/// The same of a file; the message names it as well.
[[nodiscard]] std::shared_ptr<const RuleBook> readRuleFile(const std::filesystem::path& file);
/// Those that come with the program.
[[nodiscard]] std::shared_ptr<const RuleBook> shippedRules();

} // namespace zhitu::verify
