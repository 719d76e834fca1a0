// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Pages to be printed and signed: parts of HTML as QTextDocument takes it, and the way into a PDF.
/// All words that are given are escaped here.
#pragma once

#include <QString>
#include <QStringList>
#include <filesystem>

namespace zhitu::widgets::paper {

[[nodiscard]] QString cell(const QString& text);
/// The first row of a table.
[[nodiscard]] QString head(const QStringList& names);
/// \param rows made by the functions here
[[nodiscard]] QString table(const QString& rows);
[[nodiscard]] QString heading(const QString& text);
[[nodiscard]] QString paragraph(const QString& words);
/// A row of a name and what it is.
[[nodiscard]] QString fact(const QString& name, const QString& value);
/// Where two sign.
[[nodiscard]] QString signatures(const QString& one, const QString& other);

/// Writes A4 pages with page numbers, whose Chinese can be searched for; the file is there whole,
/// or as it was before. Any thread. \throws UserError
void write(const std::filesystem::path& file, const QString& title, const QString& html);

} // namespace zhitu::widgets::paper
