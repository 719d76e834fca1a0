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
/// Which case a form is about.
[[nodiscard]] QLabel* makeTitle(const domain::Case& record);
/// Name of a draft about a case, by what names that for good: an id may be another case's later.
/// \param what of several about the same case
[[nodiscard]] QString draftOf(const domain::Case& record, const QString& what);
/// Rows in the spacing of the look, without margins.
[[nodiscard]] QFormLayout* makeRows();

} // namespace zhitu::widgets
