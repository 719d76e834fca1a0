// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/analysis/figure_model.h"

#include <QColor>
#include <QFont>
#include <algorithm>
#include <numeric>

#include "data/analysis/cell_text.h"
#include "widgets/look/fonts.h"

namespace zhitu::widgets {
namespace {

using analysis::FigureCell;
using analysis::Tone;
using exchange::TableCell;

/// Behind the cell that holds most; the letters stay readable on it.
constexpr double kMostShade = 0.55;

/// Nothing stands behind everything, in either order.
bool isBefore(const TableCell& a, const TableCell& b, bool descending)
{
    const bool aIsNothing = std::holds_alternative<std::monostate>(a);
    const bool bIsNothing = std::holds_alternative<std::monostate>(b);
    if (aIsNothing || bIsNothing)
        return !aIsNothing && bIsNothing;
    if (analysis::isNumber(a) && analysis::isNumber(b))
        return descending ? analysis::numberOf(a) > analysis::numberOf(b)
                          : analysis::numberOf(a) < analysis::numberOf(b);
    return descending ? b < a : a < b;
}

} // namespace

void FigureModel::setTable(std::shared_ptr<const analysis::FigureTable> table)
{
    beginResetModel();
    table_ = std::move(table);
    order_.resize(table_ ? table_->rows.size() : 0);
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    endResetModel();
}

void FigureModel::setTheme(map::Theme theme)
{
    theme_ = theme;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const FigureCell& FigureModel::cell(const QModelIndex& index) const
{
    return table_->rows[order_[static_cast<std::size_t>(index.row())]]
                       [static_cast<std::size_t>(index.column())];
}

int FigureModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !table_ ? 0 : static_cast<int>(table_->columns.size());
}

QString FigureModel::textOf(const QModelIndex& index) const
{
    const FigureCell& shown = cell(index);
    const QString mark = analysis::markOf(shown.tone);
    const auto* number = std::get_if<std::int64_t>(&shown.value);
    const QString text =
        number != nullptr && *number == 0
            ? QStringLiteral("–") // among many columns a nought would only be in the way
            : analysis::textOf(shown.value,
                               table_->columns[static_cast<std::size_t>(index.column())].decimals);
    return mark.isEmpty() ? text : mark + u' ' + text;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureCell& shown = cell(index);
    const bool onTop = order_[static_cast<std::size_t>(index.row())] < table_->totals;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            (analysis::isNumber(shown.value) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        return onTop || shown.tone == Tone::Total ? QVariant(strong(QFont())) : QVariant();
    case Qt::ForegroundRole:
        if (shown.tone == Tone::More)
            return map::paletteOf(theme_).warning;
        if (shown.tone == Tone::Less)
            return map::paletteOf(theme_).good;
        break;
    case Qt::BackgroundRole:
        if (shown.shade > 0) {
            QColor ground = map::paletteOf(theme_).ramp.back();
            ground.setAlphaF(static_cast<float>(kMostShade * shown.shade));
            return ground;
        }
        break;
    case Qt::ToolTipRole:
        return shown.rows ? tr("Click to list these cases") : QString();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: %3")
            .arg(textOf(this->index(index.row(), 0)),
                 headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 textOf(index));
    default:
        break;
    }
    return {};
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !table_ || section >= columnCount())
        return {};
    const analysis::FigureColumn& column = table_->columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.name;
    case Qt::ToolTipRole:
        return column.hint.isEmpty() ? column.name : column.hint;
    case Qt::TextAlignmentRole: {
        const bool numbers = rowCount() > 0 && analysis::isNumber(cell(index(0, section)).value);
        return QVariant::fromValue((numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

void FigureModel::sort(int column, Qt::SortOrder order)
{
    if (!table_ || column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged();
    std::iota(order_.begin(), order_.end(), std::size_t{0});
    if (column >= 0) {
        const bool descending = order == Qt::DescendingOrder;
        const auto of = [&](std::size_t row) -> const TableCell& {
            return table_->rows[row][static_cast<std::size_t>(column)].value;
        };
        std::stable_sort(
            order_.begin() + static_cast<std::ptrdiff_t>(table_->totals), order_.end(),
            [&](std::size_t a, std::size_t b) { return isBefore(of(a), of(b), descending); });
    }
    Q_EMIT layoutChanged();
}

} // namespace zhitu::widgets
