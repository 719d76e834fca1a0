// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an administrator may correct of a row that is no case: a positive list of columns, each
/// read and held to its form as an import does (import/values.h).
#pragma once

#include <QJsonObject>
#include <QString>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "data/cache/reader.h"
#include "data/import/fields.h"
#include "data/sync/correction_json.h"

namespace zhitu::correct {

/// In characters; the centre takes no longer reason.
inline constexpr qsizetype kMostReason = 500;

/// In the order of a form; empty: nothing of such a row can be corrected. zhitu.correct_row() at
/// the centre has the same list.
[[nodiscard]] std::vector<import::Field> fieldsOf(std::string_view table);

/// A row as it stands in the cache.
struct Row {
    std::string table;
    std::int64_t id = 0;
    QJsonObject values; ///< by key of its fields; null: nothing
};

/// Nothing where it is not there (any more), or cannot be corrected. \throws UserError
[[nodiscard]] std::optional<Row> readRow(cache::CacheReader& reader, const std::string& table,
                                         std::int64_t id);

/// As a line of a form shows it: plain digits, which read() takes back as the same value.
[[nodiscard]] QString typedFrom(const QJsonValue& value);

/// What somebody typed, by key of the field.
using Typed = std::map<std::string, QString>;

struct Judged {
    sync::Correction correction;             ///< what differs; its reason is not looked at
    std::map<std::string, QString> troubles; ///< by key: what is wrong with what was typed

    [[nodiscard]] bool isSound() const { return troubles.empty() && !correction.values.isEmpty(); }
};
/// A field that is not typed stays as it is. Where a place changes, all three of its values go
/// along.
[[nodiscard]] Judged judge(const Row& row, const Typed& typed);

} // namespace zhitu::correct
