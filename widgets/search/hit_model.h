// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The hits of one search as rows, with a heading above each group.
#pragma once

#include <QAbstractListModel>
#include <memory>

#include "data/search/searcher.h"
#include "map/layers/map_data.h"

namespace zhitu::widgets {

/// GUI thread.
class HitModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    enum Role {
        HeadingRole = Qt::UserRole, ///< bool: the row is a heading
        DetailRole                  ///< second line: what tells it from others of its name
    };

    void setAnswer(std::shared_ptr<const search::Answer> answer,
                   std::shared_ptr<const map::MapData> data);
    /// Nothing for a heading.
    [[nodiscard]] const search::Hit* hit(int row) const;
    /// The next row with a hit from `row` on, going by `step` (1 or -1); -1: none.
    [[nodiscard]] int nextHit(int row, int step) const;
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        search::HitKind kind{};
        const search::Hit* hit = nullptr; ///< null: the heading of its kind
    };
    [[nodiscard]] QString detailOf(const search::Hit& hit) const;

    std::shared_ptr<const search::Answer> answer_;
    std::shared_ptr<const map::MapData> data_;
    std::vector<Row> rows_;
};

} // namespace zhitu::widgets
