// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The stops of a round as a list.
#pragma once

#include <QAbstractListModel>
#include <memory>
#include <set>

#include "data/patrol/round.h"

namespace zhitu::widgets {

class PatrolModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// Null: none. The same stops in the same order are no other list to a view.
    void setRound(std::shared_ptr<const patrol::Round> round);
    [[nodiscard]] const std::shared_ptr<const patrol::Round>& round() const noexcept
    {
        return round_;
    }
    [[nodiscard]] const patrol::Stop& stop(int row) const
    {
        return round_->stops[static_cast<std::size_t>(row)];
    }
    /// -1: it is not on the round
    [[nodiscard]] int rowOf(std::int64_t site) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

private:
    std::shared_ptr<const patrol::Round> round_;
};

} // namespace zhitu::widgets
