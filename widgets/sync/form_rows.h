// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the pages about the centre lay out their rows.
#pragma once

#include <QString>

class QFormLayout;
class QLineEdit;
class QWidget;

namespace zhitu::widgets {

/// The spacing scale, labels on the left, editors as wide as there is room.
void arrangeForm(QFormLayout& form);
/// A row whose label nameRow() fills.
void addNamedRow(QFormLayout& form, QWidget* editor);
/// Its label, in the present language, for eyes and for screen readers.
void nameRow(QFormLayout& form, QWidget* editor, const QString& name);
/// What is typed is not shown, not completed, and in no word list of an input method.
void makePasswordLine(QLineEdit& line);

} // namespace zhitu::widgets
