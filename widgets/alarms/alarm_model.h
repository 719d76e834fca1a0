// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The alarm queue as a list. Lines that stay, stay what they were for a view: nothing is reset.
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "widgets/alarms/alarm_line.h"

namespace zhitu::widgets {

class AlarmModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// What is there already keeps its row as far as the order allows it.
    void setLines(std::vector<AlarmLine> lines);
    [[nodiscard]] const std::vector<AlarmLine>& lines() const noexcept { return lines_; }
    /// -1: it is not there
    [[nodiscard]] int rowOf(const AlarmLine& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void retranslate();

private:
    void removeMissing(const std::vector<AlarmLine>& lines);
    void update(int row, AlarmLine line);

    std::vector<AlarmLine> lines_;
};

} // namespace zhitu::widgets
