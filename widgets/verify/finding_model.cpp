// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/verify/finding_model.h"

#include <algorithm>

#include "widgets/look/texts.h"

namespace zhitu::widgets {

using verify::FindingState;
using verify::WorkItem;

void FindingModel::show(VerifyService::List list, VerifyService::Rows rows)
{
    beginResetModel();
    list_ = std::move(list);
    rows_ = std::move(rows);
    endResetModel();
}

void FindingModel::setCorrections(CorrectionStates states)
{
    if (corrections_ == states)
        return;
    corrections_ = std::move(states);
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, State), index(rows - 1, State));
}

void FindingModel::setTheme(map::Theme theme)
{
    theme_ = theme;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, Columns - 1), {Qt::ForegroundRole});
}

void FindingModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows - 1, Columns - 1));
}

verify::WorkOrder FindingModel::orderOf(int column)
{
    using Order = verify::WorkOrder;
    switch (column) {
    case Severity:
        return Order::Severity;
    case State:
        return Order::State;
    case Rule:
        return Order::Rule;
    case Object:
        return Order::Object;
    case Says:
        return Order::Says;
    case Value:
        return Order::Value;
    case Town:
        return Order::Town;
    case Since:
        return Order::Since;
    case Data:
        return Order::Data;
    default:
        return Order::Listed;
    }
}

std::uint32_t FindingModel::itemAt(int row) const
{
    return (*rows_)[static_cast<std::size_t>(row)];
}

int FindingModel::rowOf(const verify::FindingKey& key) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (at(row).finding.key == key)
            return row;
    return -1;
}

int FindingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !list_ || !rows_ ? 0 : static_cast<int>(rows_->size());
}

int FindingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

const CorrectionState* FindingModel::correctionOf(const WorkItem& item) const
{
    const auto found = corrections_.find({item.finding.table, item.finding.key.row});
    return found == corrections_.end() ? nullptr : &found->second;
}

QString FindingModel::stateText(const WorkItem& item) const
{
    if (const auto* correction = correctionOf(item); correction != nullptr)
        return *correction == CorrectionState::Waiting ? tr("Correction on its way")
                                                       : tr("Correction refused");
    switch (item.finding.state) {
    case FindingState::New:
        return tr("New");
    case FindingState::Known:
        return tr("Open");
    case FindingState::Gone:
        return tr("Corrected");
    case FindingState::Waived:
        return tr("Right as it is");
    }
    return {};
}

QString FindingModel::textOf(const WorkItem& item, int column) const
{
    const verify::Finding& finding = item.finding;
    const verify::Rule& rule = list_->book->rules[item.rule];
    switch (column) {
    case Severity:
        return titleOf(rule.severity);
    case Rule:
        return rule.title.local();
    case Object:
        return finding.name.isEmpty()
                   ? tr("No. %1", "a row").arg(finding.key.row)
                   : tr("%1 (no. %2)", "a row").arg(finding.name).arg(finding.key.row);
    case Says:
        return finding.partnerName.isEmpty()
                   ? finding.says
                   : QStringLiteral("%1 · %2").arg(finding.says, finding.partnerName);
    case Value:
        return finding.value;
    case Town:
        return item.town;
    case Data:
        return titleOf(*rule.source);
    case Since:
        return item.since ? timeText(*item.since) : QStringLiteral("–");
    case State:
        return stateText(item);
    default:
        return {};
    }
}

/// Only what has to be seen to has a colour.
QVariant FindingModel::inkOf(const WorkItem& item, int column) const
{
    const map::Palette& palette = map::paletteOf(theme_);
    if (!verify::isOpen(item.finding.state))
        return palette.quiet;
    if (column == Severity) {
        const auto severity = list_->book->rules[item.rule].severity;
        if (severity == verify::Severity::Error)
            return palette.alarm;
        if (severity == verify::Severity::Warning)
            return palette.warning;
    }
    if (const auto* correction = column == State ? correctionOf(item) : nullptr;
        correction != nullptr && *correction == CorrectionState::Refused)
        return palette.alarm;
    return {};
}

QVariant FindingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const WorkItem& item = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(item, index.column());
    case Qt::ForegroundRole:
        return inkOf(item, index.column());
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(item, index.column()));
    default:
        return {};
    }
}

QVariant FindingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Severity:
        return tr("Severity");
    case Rule:
        return tr("Rule");
    case Object:
        return tr("Object");
    case Says:
        return tr("What is wrong");
    case Value:
        return tr("As it stands");
    case Town:
        return tr("Town");
    case Data:
        return tr("Data");
    case Since:
        return tr("Since");
    case State:
        return tr("State");
    default:
        return {};
    }
}

} // namespace zhitu::widgets
