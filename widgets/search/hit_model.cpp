// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search/hit_model.h"

#include "widgets/look/texts.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {

void HitModel::setAnswer(std::shared_ptr<const search::Answer> answer,
                         std::shared_ptr<const map::MapData> data)
{
    beginResetModel();
    answer_ = std::move(answer);
    data_ = std::move(data);
    rows_.clear();
    if (answer_)
        for (const search::Hit& hit : answer_->hits) {
            if (rows_.empty() || rows_.back().kind != hit.kind)
                rows_.push_back({hit.kind, nullptr});
            rows_.push_back({hit.kind, &hit});
        }
    endResetModel();
}

const search::Hit* HitModel::hit(int row) const
{
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].hit : nullptr;
}

int HitModel::nextHit(int row, int step) const
{
    for (; row >= 0 && row < rowCount(); row += step)
        if (hit(row) != nullptr)
            return row;
    return -1;
}

void HitModel::retranslate()
{
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int HitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString HitModel::detailOf(const search::Hit& hit) const
{
    QStringList parts;
    if (hit.state)
        parts.append(textOf(*hit.state));
    if (!hit.number.empty())
        parts.append(QString::fromStdString(hit.number));
    if (hit.kind == search::HitKind::Coordinate)
        parts.append(coordinateText(hit.position.lon, hit.position.lat));
    else if (data_)
        if (const QString place = placeText(hit.placeCode, *data_); !place.isEmpty())
            parts.append(place);
    return parts.join(QStringLiteral(" · "));
}

QVariant HitModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    switch (role) {
    case HeadingRole:
        return row.hit == nullptr;
    case Qt::DisplayRole:
        return row.hit != nullptr ? QString::fromStdString(row.hit->name) : textOf(row.kind);
    case DetailRole:
        return row.hit != nullptr ? detailOf(*row.hit) : QString();
    case Qt::AccessibleTextRole:
        return row.hit != nullptr
                   ? tr("%1: %2, %3")
                         .arg(textOf(row.kind), QString::fromStdString(row.hit->name),
                              detailOf(*row.hit))
                   : textOf(row.kind);
    default:
        return {};
    }
}

Qt::ItemFlags HitModel::flags(const QModelIndex& index) const
{
    return hit(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                       : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace zhitu::widgets
