// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The recent problems as a list.
#pragma once

#include <QAbstractListModel>
#include <QList>

#include "data/support/problem.h"

namespace zhitu::widgets {

class ProblemModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Texts of one row; Qt::AccessibleTextRole has all of them. Empty where there is none.
    enum Role {
        HeadRole = Qt::UserRole, ///< time, part of the program, how often
        HappenedRole,
        SafeRole,
        AdviceRole
    };

    using QAbstractListModel::QAbstractListModel;

    void setProblems(const QList<support::Problem>& problems);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// One problem as text to be copied.
    [[nodiscard]] QString textOf(int row) const;
    void retranslate();

private:
    QList<support::Problem> problems_;
};

} // namespace zhitu::widgets
