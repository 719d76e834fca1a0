// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A correction of a row that is no case, as the outbox keeps it and zhitu.correct_row() takes it.
#pragma once

#include <QJsonObject>
#include <cstdint>
#include <optional>
#include <string>

namespace zhitu::sync {

inline constexpr const char* kCorrectRow = "row.correct";

/// What an administrator makes of a row of his area. Values are as an import has them (see
/// import/fields.h): by key, numbers as numbers; a place is "x", "y" in degrees, CGCS2000, and
/// "grid_code".
struct Correction {
    std::string table;
    std::int64_t row = 0;
    QJsonObject seen;   ///< what stood there, of each that is changed: else it is refused
    QJsonObject values; ///< what is to stand there, with the same keys
    std::string reason;
};

[[nodiscard]] std::string toJson(const Correction& correction);
/// Nothing where the text is not what toJson() made.
[[nodiscard]] std::optional<Correction> correctionFrom(const std::string& json);

} // namespace zhitu::sync
