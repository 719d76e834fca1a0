// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The parties of a dispute: a row for each that comes in, and a mark at each that is none any
/// more.
#pragma once

#include <QList>
#include <QWidget>
#include <vector>

#include "data/domain/dispute.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class PartyEditor : public QWidget {
    Q_OBJECT

public:
    /// \param there those that are registered; who they are is sealed
    explicit PartyEditor(const std::vector<domain::DisputeParty>& there, QWidget* parent = nullptr);

    /// Rows with a name.
    [[nodiscard]] std::vector<domain::PartySaid> parties() const;
    [[nodiscard]] std::vector<std::int64_t> dropped() const;
    void fill(const std::vector<domain::PartySaid>& parties,
              const std::vector<std::int64_t>& dropped);
    /// Why it cannot be entered so: a number that is not written right, a telephone without a name.
    [[nodiscard]] QString trouble() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QComboBox* role;
        QComboBox* kind;
        QLineEdit* name;
        QLineEdit* phone;
        QLineEdit* idNumber;
    };
    struct Known {
        std::int64_t id;
        QCheckBox* drop;
    };
    Row& addRow(domain::PartyRole role);
    /// All rows that hold something.
    [[nodiscard]] std::vector<domain::PartySaid> written() const;
    void tell();
    void readDraft(const QString& text);
    [[nodiscard]] QString asDraft() const;

    QGridLayout* grid_;
    QPushButton* add_;
    QLineEdit* draft_; ///< what the rows hold, for the draft of the form: rows come and go
    QList<Row> rows_;
    QList<Known> known_;
    bool reading_ = false;
};

} // namespace zhitu::widgets
