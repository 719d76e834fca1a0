// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A table in a file that office programs open.
#pragma once

#include <QString>
#include <filesystem>
#include <memory>
#include <span>
#include <variant>
#include <vector>

#include "data/domain/case.h"

namespace zhitu::exchange {

/// Nothing, a whole number, a number, a text, a moment by the clock in China.
using TableCell = std::variant<std::monostate, std::int64_t, double, QString, domain::Instant>;

struct TableHead {
    QString title; ///< of the sheet
    std::vector<QString> columns;
};

/// One thread at a time. Rows go to the file as they come: a table may have millions. Nothing
/// appears under the file's name before finish(). All methods throw UserError.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// As many cells as the head has columns.
    virtual void add(std::span<const TableCell> row) = 0;
    virtual void finish() = 0;
};

/// By the ending of the name: .csv (UTF-8 with a mark, as office programs in China want it) or
/// .xlsx, which goes on on a further sheet behind 1,048,575 rows. A file of that name is replaced.
/// \throws UserError, also for any other ending
[[nodiscard]] std::unique_ptr<TableWriter> makeTableWriter(const std::filesystem::path& file,
                                                           const TableHead& head);

} // namespace zhitu::exchange
