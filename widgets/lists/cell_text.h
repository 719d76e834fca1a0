// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cell of a list says in the user's language.
#pragma once

#include <QString>
#include <memory>

#include "data/exchange/table_writer.h"
#include "data/lists/list_spec.h"
#include "map/layers/map_data.h"

namespace zhitu::widgets {

[[nodiscard]] QString titleOf(lists::ListKind kind);
/// Of a column, by its id.
[[nodiscard]] QString titleOf(lists::ListKind kind, const lists::ListColumn& column);

/// Any thread, while nobody changes the language.
class CellText {
public:
    CellText() = default;
    /// \param asOf what "overdue" means
    CellText(std::shared_ptr<const map::MapData> data, domain::Instant asOf)
        : data_(std::move(data)), asOf_(asOf)
    {
    }

    void setTime(domain::Instant asOf) { asOf_ = asOf; }

    [[nodiscard]] QString text(lists::CellType type, const lists::Cell& cell) const;
    /// For a file: numbers and moments stay what they are.
    [[nodiscard]] exchange::TableCell value(lists::CellType type, const lists::Cell& cell) const;
    /// Open and past its deadline; false for what is no case.
    [[nodiscard]] bool isOverdue(lists::ListKind kind, const lists::ListRow& row) const;

private:
    std::shared_ptr<const map::MapData> data_;
    domain::Instant asOf_{};
};

/// A sign that tells a camera's status without its colour: ● ◐ ✕.
[[nodiscard]] QString statusSign(domain::CameraStatus status);

} // namespace zhitu::widgets
