// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The catalogue, the calendar and the roster: everybody looks, an administrator changes them.
#pragma once

#include <QDialog>

#include "widgets/catalogue/change_form.h"
#include "widgets/catalogue/sections.h"

class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;
class QTreeWidget;

namespace zhitu::widgets {

/// GUI thread. What somebody wants to change is for whoever shows the window.
class CatalogueWindow : public QDialog {
    Q_OBJECT

public:
    explicit CatalogueWindow(QWidget* parent);

    /// \pre both are there
    void setData(const CatalogueData& data);
    [[nodiscard]] const CatalogueData& data() const noexcept { return data_; }
    /// \param why nothing can be changed; empty: it can
    void setReadOnly(const QString& why);
    void show(Section section);
    [[nodiscard]] Section section() const;

Q_SIGNALS:
    void sectionChosen();
    /// \param key of the row as sections.h has it; 0: something new
    void changeWanted(zhitu::widgets::Section section, qint64 key);
    /// A version that is not in force yet is to be taken back.
    void withdrawalWanted(qint64 version);
    /// The week from this day on is to be as the one before it.
    void weekWanted(qint64 day);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] std::int64_t key() const;
    [[nodiscard]] std::int64_t rosterDay() const;
    void retranslate();
    void fill();
    void fillHistory();
    void refresh();

    CatalogueData data_;
    QString readOnly_;
    QLabel* explanation_;
    QLabel* said_;
    QListWidget* sections_;
    QLabel* dayLabel_;
    QDateEdit* day_;
    QPushButton* week_;
    QTreeWidget* table_;
    QLabel* historyTitle_;
    QTreeWidget* history_;
    QPushButton* add_;
    QPushButton* change_;
    QPushButton* withdraw_;
    QPushButton* close_;
};

} // namespace zhitu::widgets
