// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A cell of a stranger's table becomes a value of ours, or a sentence about why it does not.
#pragma once

#include <QJsonValue>
#include <QString>
#include <map>
#include <variant>

#include "data/cache/sqlite.h"
#include "data/import/fields.h"

namespace zhitu::import {

/// What the district called its service items first: code or name, in either language. Names that
/// came into force later are not among them.
class ItemNames {
public:
    ItemNames() = default;
    /// \throws UserError
    explicit ItemNames(cache::Connection& cache);
    /// 0: there is none of that code or name.
    [[nodiscard]] std::int64_t idOf(const QString& text) const;

private:
    std::map<QString, std::int64_t> ids_;
};

/// A value, or what is wrong with the text: a sentence for the user.
using Read = std::variant<QJsonValue, QString>;

/// \param text not empty, as the file has it. Full-width letters and digits count as plain ones,
/// spaces at the edges do not count.
[[nodiscard]] Read readValue(ValueType type, const QString& text, const ItemNames& items);

/// A coordinate in degrees or metres: "106.275", "106.275°", "106°16′30″E", "35 617 234.5".
[[nodiscard]] std::optional<double> coordinateFrom(const QString& text);

} // namespace zhitu::import
