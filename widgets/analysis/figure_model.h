// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A table of figures for a view: numbers as the reader's language writes them, sums on top
/// whatever the order.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <vector>

#include "data/analysis/figure_table.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

/// GUI thread.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(std::shared_ptr<const analysis::FigureTable> table);
    [[nodiscard]] const std::shared_ptr<const analysis::FigureTable>& table() const noexcept
    {
        return table_;
    }
    void setTheme(map::Theme theme);
    /// \pre the index is one of this model
    [[nodiscard]] const analysis::FigureCell& cell(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    [[nodiscard]] QString textOf(const QModelIndex& index) const;

    std::shared_ptr<const analysis::FigureTable> table_;
    std::vector<std::size_t> order_; ///< rows of the table as they are shown
    map::Theme theme_;
};

} // namespace zhitu::widgets
