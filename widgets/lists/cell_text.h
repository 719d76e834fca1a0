// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a cell of a list says in the user's language.
#pragma once

#include <QString>
#include <memory>

#include "data/domain/alarm.h"
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
    CellText(std::shared_ptr<const map::MapData> data, domain::Instant asOf);

    void setTime(domain::Instant asOf);

    [[nodiscard]] QString text(lists::CellType type, const lists::Cell& cell) const;
    /// For a file: numbers and moments stay what they are.
    [[nodiscard]] exchange::TableCell value(lists::CellType type, const lists::Cell& cell) const;
    /// How its time limit stands; None for what is no case.
    [[nodiscard]] domain::Urgency urgency(lists::ListKind kind, const lists::ListRow& row) const;

private:
    std::shared_ptr<const map::MapData> data_;
    domain::Instant asOf_{};
    domain::Instant closeUpTo_{}; ///< see domain::closeUpTo()
};

/// A sign that tells a camera's status without its colour: ● ◐ ✕.
[[nodiscard]] QString statusSign(domain::CameraStatus status);

} // namespace zhitu::widgets
