// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The rows of a plan for a view, each with what there is to be known about it.
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <vector>

#include "data/import/plan.h"

namespace zhitu::widgets {

/// GUI thread.
class PlannedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Line, Outcome, Name, Words, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    /// \param only nothing: all rows, and those that are known something about
    void setPlan(std::shared_ptr<const import::Plan> plan, std::optional<import::Verdict> only);
    void retranslate();
    /// \pre the row is one of this model
    [[nodiscard]] const import::Planned& at(int row) const;
    /// Those that are shown.
    [[nodiscard]] const std::vector<std::size_t>& shown() const noexcept { return shown_; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    std::shared_ptr<const import::Plan> plan_;
    std::vector<std::size_t> shown_;
};

} // namespace zhitu::widgets
