// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A row of the cache becomes a row of the file: words beside the codes, the place where it is to
/// be.
#pragma once

#include "data/exchange/export_crs.h"
#include "data/exchange/layer_writer.h"
#include "data/exchange/name_book.h"
#include "data/exchange/outgoing_text.h"

namespace zhitu::exchange {

/// The fields of a file: the id, then the columns of the layer, each with its words behind it.
/// \param isDrill the last one says of which drill the row is: not every kind of file has another
/// place that would say that nothing of it is real
[[nodiscard]] std::vector<OutField> fieldsOf(const LayerSpec& spec, ExportFormat format,
                                             bool isDrill);

/// One thread. Keeps nothing of a row but the last one.
class RowCells {
public:
    /// \param names, path outlive it \param drill its title; empty: it is none
    RowCells(const LayerSpec& spec, ExportFormat format, NameBook& names, const CrsPath& path,
             QString drill);

    /// \returns where it is, in the file's coordinate system; nothing where that cannot be said.
    /// Valid until the next row.
    const Shape& take(const LayerRow& row);
    /// In the order of fieldsOf(). Valid until the next row.
    [[nodiscard]] std::span<const TableCell> cells() const noexcept { return cells_; }
    [[nodiscard]] const OutgoingText& text() const noexcept { return text_; }

private:
    [[nodiscard]] TableCell cellOf(const LayerColumn& column, const cache::SqlValue& value);
    [[nodiscard]] TableCell wordsOf(const LayerColumn& column, const cache::SqlValue& value,
                                    domain::Instant reportedAt);
    void takeShape(const Shape& shape);

    const LayerSpec& spec_;
    ExportFormat format_;
    NameBook& names_;
    const CrsPath& path_;
    QString drill_;
    std::size_t reported_; ///< column with the time of the report; behind the last: there is none
    OutgoingText text_;
    std::vector<TableCell> cells_;
    Shape shape_;
};

} // namespace zhitu::exchange
