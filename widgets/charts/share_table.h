// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Shares, one a row: what it is, how much, and of how many.
#pragma once

#include <QString>
#include <QWidget>
#include <vector>

#include "data/cases/indicators.h"

class QGridLayout;
class QLabel;

namespace zhitu::widgets {

/// GUI thread.
class ShareTable : public QWidget {
    Q_OBJECT

public:
    struct Share {
        QString name;
        cases::Share share;
        QString formula; ///< its tool tip
    };

    /// \param name of the widget; those of the values are made of it and a number
    explicit ShareTable(const QString& name, QWidget* parent = nullptr);

    void show(const QString& heading, const std::vector<Share>& shares);

private:
    struct Row {
        QLabel* name = nullptr;
        QLabel* value = nullptr;
        QLabel* of = nullptr;
    };
    void addRow();

    QGridLayout* grid_;
    QLabel* heading_;
    std::vector<Row> rows_;
};

} // namespace zhitu::widgets
