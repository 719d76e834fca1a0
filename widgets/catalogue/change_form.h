// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A form whose content is one change of the catalogue.
#pragma once

#include <memory>

#include "data/cases/catalogue_sheet.h"
#include "map/layers/map_data.h"
#include "widgets/cases/entry_dialog.h"
#include "widgets/look/day_number.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace zhitu::widgets {

/// What a form about the catalogue is filled from.
struct CatalogueData {
    std::shared_ptr<const cases::CatalogueSheet> sheet;
    std::shared_ptr<const map::MapData> map; ///< its divisions
};

/// GUI thread.
class ChangeForm : public EntryDialog {
    Q_OBJECT

public:
    /// As it stands.
    [[nodiscard]] virtual domain::CatalogueChange change() const = 0;
    /// With what was refused. \returns false where it is none of this form
    virtual bool fill(const domain::CatalogueChange& change) = 0;

protected:
    using EntryDialog::EntryDialog;

    /// A line of one of the centre's short texts.
    [[nodiscard]] static QLineEdit* makeLine(const char* name, const std::string& text);
    [[nodiscard]] static QString textIn(const QLineEdit& line);
    /// A day, no earlier than `first`. \param first yyyymmdd
    [[nodiscard]] static QDateEdit* makeDay(const char* name, std::int64_t first,
                                            std::int64_t chosen);
    /// yyyymmdd
    [[nodiscard]] static std::int64_t dayOf(const QDateEdit& edit);
    /// Districts, towns and villages of the data that the account keeps.
    [[nodiscard]] static QComboBox* makeDivisions(const char* name, const CatalogueData& data);
    static void setDay(QDateEdit& edit, std::int64_t day);
    static void setText(QLineEdit& line, const std::string& text);
    /// Where the box has it.
    static void choose(QComboBox& box, const QVariant& data);
};

} // namespace zhitu::widgets
