// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/problem_model.h"

#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::ProblemModel)
};

QString placeText(support::Place place)
{
    using enum support::Place;
    switch (place) {
    case Program:
        return Texts::tr("Program");
    case Data:
        return Texts::tr("Data");
    case Map:
        return Texts::tr("Map");
    case Search:
        return Texts::tr("Search");
    case Lists:
        return Texts::tr("Lists");
    case Drafts:
        return Texts::tr("Drafts");
    case Export:
        return Texts::tr("Export");
    case Support:
        return Texts::tr("Diagnostics");
    case Sync:
        return Texts::tr("Centre");
    }
    return {};
}

QString headOf(const support::Problem& problem)
{
    QString text = timeText(domain::Instant(std::chrono::seconds(problem.atSec)))
                   + QStringLiteral("  ·  ") + placeText(problem.place);
    if (problem.times > 1)
        text += QStringLiteral("  ·  ") + Texts::tr("%1 times").arg(problem.times);
    return text;
}

} // namespace

void ProblemModel::setProblems(const QList<support::Problem>& problems)
{
    beginResetModel();
    problems_ = problems;
    endResetModel();
}

int ProblemModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(problems_.size());
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const support::Problem& problem = problems_[index.row()];
    switch (role) {
    case HeadRole:
        return headOf(problem);
    case Qt::DisplayRole:
    case HappenedRole:
        return problem.happened;
    case SafeRole:
        return problem.safe;
    case AdviceRole:
        return problem.advice;
    case Qt::AccessibleTextRole:
        return textOf(index.row());
    default:
        return {};
    }
}

QString ProblemModel::textOf(int row) const
{
    const support::Problem& problem = problems_[row];
    QString text = headOf(problem) + u'\n' + problem.happened;
    if (!problem.safe.isEmpty())
        text += u'\n' + Texts::tr("Safe: %1").arg(problem.safe);
    if (!problem.advice.isEmpty())
        text += u'\n' + Texts::tr("What to do: %1").arg(problem.advice);
    return text;
}

void ProblemModel::retranslate()
{
    if (!problems_.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace zhitu::widgets
