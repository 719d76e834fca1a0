// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/patrol_model.h"

#include <algorithm>

#include "widgets/patrol/patrol_texts.h"

namespace zhitu::widgets {

void PatrolModel::setRound(std::shared_ptr<const patrol::Round> round)
{
    const bool same = round_ && round
                      && std::ranges::equal(round_->stops, round->stops, {}, &patrol::Stop::siteId,
                                            &patrol::Stop::siteId);
    if (!same)
        beginResetModel();
    round_ = std::move(round);
    if (!same)
        endResetModel();
    else
        retranslate();
}

int PatrolModel::rowOf(std::int64_t site) const
{
    if (!round_)
        return -1;
    const auto found = std::ranges::find(round_->stops, site, &patrol::Stop::siteId);
    return found == round_->stops.end() ? -1 : static_cast<int>(found - round_->stops.begin());
}

int PatrolModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !round_ ? 0 : static_cast<int>(round_->stops.size());
}

/// What is painted is said, too, for those who hear it.
QVariant PatrolModel::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const patrol::Stop& at = stop(index.row());
    QString text = tr("%1. %2 · %3").arg(index.row() + 1).arg(nameOf(at), textOf(at.state));
    if (at.missedBefore > 0)
        text = tr("%1 · missed on %n of the last days", nullptr, at.missedBefore).arg(text);
    return text;
}

void PatrolModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace zhitu::widgets
