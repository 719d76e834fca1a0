// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The second page of an import: which column of the file fills which of our fields.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "data/import/plan.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace zhitu::widgets {

/// GUI thread.
class ColumnsPage : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsPage(QWidget* parent = nullptr);

    /// What was matched, and what is still wrong with it; the rows stay those of the same file.
    void show(std::shared_ptr<const import::Preview> preview);
    void retranslate();

Q_SIGNALS:
    /// The user matched otherwise.
    void changed(const zhitu::import::Mapping& mapping);
    void loadWanted();
    void saveWanted();

private:
    struct Row {
        std::string key;
        QComboBox* column = nullptr; ///< no data: nothing fills it
        QLineEdit* constant = nullptr;
    };

    void makeRows();
    void showMatch();
    void take();
    [[nodiscard]] QString sampleOf(int column) const;

    std::shared_ptr<const import::Preview> preview_;
    std::vector<Row> rows_;
    QTableWidget* table_;
    QLabel* faults_;
    QPushButton* load_;
    QPushButton* save_;
};

} // namespace zhitu::widgets
