// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Rows of a form for a scenario: each with a name, an editor, and room below for what is wrong.
#pragma once

#include <QString>
#include <functional>
#include <vector>

class QFormLayout;
class QLabel;
class QWidget;

namespace zhitu::widgets {

/// GUI thread; the layout owns what it makes.
class FieldRows {
public:
    explicit FieldRows(QFormLayout& layout) : layout_(layout) {}

    /// \param member of the file that it edits, as drill::Spot has it
    void add(QWidget* editor, const char* member, std::function<QString()> name);
    void setVisible(const QWidget* editor, bool visible);
    /// Says it at the row of that member, or of what it stands in. \returns false where none has
    /// it; an empty message: nothing is wrong
    bool tell(const QString& member, const QString& message);
    void retranslate();

private:
    struct Row {
        QWidget* field; ///< editor and note
        QWidget* editor;
        QLabel* note;
        QString member;
        std::function<QString()> name;
    };
    QFormLayout& layout_;
    std::vector<Row> rows_;
};

} // namespace zhitu::widgets
