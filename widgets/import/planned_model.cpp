// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/import/planned_model.h"

#include <utility>

#include "data/import/plan_table.h"
#include "widgets/look/number_text.h"

namespace zhitu::widgets {
namespace {

QString wordsOf(const import::Planned& row)
{
    QStringList words;
    for (const import::Problem& problem : row.problems)
        words.append(problem.field.isEmpty() ? problem.text
                                             : problem.field + QStringLiteral(": ") + problem.text);
    return words.join(u' ');
}

} // namespace

void PlannedModel::setPlan(std::shared_ptr<const import::Plan> plan,
                           std::optional<import::Verdict> only)
{
    beginResetModel();
    plan_ = std::move(plan);
    shown_.clear();
    for (std::size_t i = 0; plan_ && i < plan_->rows.size(); ++i)
        if (!only || plan_->rows[i].verdict == *only)
            shown_.push_back(i);
    endResetModel();
}

void PlannedModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

const import::Planned& PlannedModel::at(int row) const
{
    return plan_->rows[shown_[static_cast<std::size_t>(row)]];
}

int PlannedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

int PlannedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PlannedModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const import::Planned& row = at(index.row());
    switch (static_cast<Column>(index.column())) {
    case Line:
        return numberText(row.line);
    case Outcome:
        return import::textOf(row.verdict);
    case Name:
        return row.name;
    case Words:
        return wordsOf(row);
    case Columns:
        break;
    }
    return {};
}

QVariant PlannedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Line:
        return tr("Line");
    case Outcome:
        return tr("Outcome");
    case Name:
        return tr("Called");
    case Words:
        return tr("What is to be known");
    case Columns:
        break;
    }
    return {};
}

} // namespace zhitu::widgets
