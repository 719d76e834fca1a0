// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The findings that the filter lets through, for a view.
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <utility>

#include "map/style/palette.h"
#include "widgets/verify/verify_service.h"

namespace zhitu::widgets {

/// What became of a correction that is on its way.
enum class CorrectionState : std::uint8_t { Waiting, Refused };
/// By table and row.
using CorrectionStates = std::map<std::pair<std::string, std::int64_t>, CorrectionState>;

/// GUI thread. Keeps nothing for a row.
class FindingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { Severity, State, Rule, Object, Says, Value, Town, Since, Data, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    /// What a click on that head sorts by.
    [[nodiscard]] static verify::WorkOrder orderOf(int column);

    void show(VerifyService::List list, VerifyService::Rows rows);
    void setCorrections(CorrectionStates states);
    void setTheme(map::Theme theme);
    void retranslate();

    [[nodiscard]] const VerifyService::List& list() const noexcept { return list_; }
    /// Place in the list. \pre there is such a row
    [[nodiscard]] std::uint32_t itemAt(int row) const;
    /// \pre there is such a row
    [[nodiscard]] const verify::WorkItem& at(int row) const { return list_->items[itemAt(row)]; }
    /// The row of a finding; -1: it is not among them.
    [[nodiscard]] int rowOf(const verify::FindingKey& key) const;
    [[nodiscard]] QString stateText(const verify::WorkItem& item) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const verify::WorkItem& item, int column) const;
    [[nodiscard]] QVariant inkOf(const verify::WorkItem& item, int column) const;
    [[nodiscard]] const CorrectionState* correctionOf(const verify::WorkItem& item) const;

    VerifyService::List list_;
    VerifyService::Rows rows_;
    CorrectionStates corrections_;
    map::Theme theme_;
};

} // namespace zhitu::widgets
