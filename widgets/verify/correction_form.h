// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What stands in a row is corrected: an administrator sees what is wrong with it, writes what is
/// right, and says why.
#pragma once

#include <QStringList>
#include <functional>
#include <map>

#include "data/correct/correctable.h"
#include "data/domain/geometry.h"
#include "widgets/cases/entry_dialog.h"

class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class CorrectionForm : public EntryDialog {
    Q_OBJECT

public:
    /// Code of the grid at a place; empty: there is none.
    using GridAt = std::function<std::string(domain::LonLat)>;

    /// \param name of the row \param wrong what was found about it, a line each
    CorrectionForm(const correct::Row& row, const QString& name, const QStringList& wrong,
                   GridAt gridAt, DraftService& drafts, QWidget* parent);

    /// With what was refused: what stands at the centre now stays beside what was written.
    void fill(const sync::Correction& refused);

    [[nodiscard]] sync::Correction correction() const;

private:
    QWidget* addField(const import::Field& field, QFormLayout& rows);
    void setTyped(const std::string& key, const QString& text);
    [[nodiscard]] correct::Typed typed() const;
    void followPlace();
    void refresh();

    correct::Row row_;
    GridAt gridAt_;
    std::map<std::string, QWidget*> editors_; ///< lines and boxes, by key
    std::map<std::string, QLabel*> notes_;    ///< under them
    QPlainTextEdit* why_;
};

} // namespace zhitu::widgets
