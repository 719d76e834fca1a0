// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Parts that the forms of a case share.
#pragma once

#include <QString>

#include "data/domain/case.h"

class QDateTimeEdit;
class QFormLayout;
class QLabel;
class QPlainTextEdit;

namespace zhitu::widgets {

/// A text of some lines; Tab leaves it.
[[nodiscard]] QPlainTextEdit* makeText(const char* name, int lines);
/// Words in the quiet ink of the look, broken where they must be.
[[nodiscard]] QLabel* makeQuiet(const QString& text);
/// A moment in China's time, to the minute.
[[nodiscard]] QDateTimeEdit* makeMoment(const char* name, domain::Instant at);
[[nodiscard]] domain::Instant momentOf(const QDateTimeEdit& edit);
void setMoment(QDateTimeEdit& edit, domain::Instant at);
/// Rows in the spacing of the look.
[[nodiscard]] QFormLayout* makeRows();

} // namespace zhitu::widgets
