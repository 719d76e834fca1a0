// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a report is made of, as a file that an office can edit: see docs/REPORTS.md.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <filesystem>
#include <map>
#include <optional>
#include <variant>
#include <vector>

#include "data/analysis/question.h"
#include "data/report/document.h"
#include "data/words/both_texts.h"

namespace zhitu::report {

/// Days that a report is of where nobody says others: the last whole ones.
enum class Period : std::uint8_t { Day, Week, Month, Quarter, Year };

using words::BothTexts;

/// A table by the name of its source, with what it asks for.
struct TableSource {
    QString name;
    analysis::Axis down = analysis::Axis::Place;
    analysis::Axis across = analysis::Axis::Category;
    analysis::Before before = analysis::Before::Directly;
    std::size_t most = 50; ///< rows that are shown
};

struct HeadingPart {
    int level = 1;
    BothTexts text;
};
struct TextPart {
    BothTexts text; ///< with {names} of values
    bool note = false;
};
struct FiguresPart {
    std::vector<QString> values;
};
struct TablePart {
    TableSource source;
    BothTexts title; ///< empty: the table's own
};
struct ChartPart {
    TableSource source;
    ChartKind kind = ChartKind::Columns;
    BothTexts title;
    std::vector<int> columns; ///< of the table that become series, the first behind the names is 1
};
struct MapPart {
    QString colour; ///< what the grids are coloured by: "cases", "overdue", "in-time", "cameras"
    bool heat = false;
    bool cases = false; ///< their symbols
    bool cameras = false;
    BothTexts title;
};
struct BreakPart {};
struct EachPart;

using Part = std::variant<HeadingPart, TextPart, FiguresPart, TablePart, ChartPart, MapPart,
                          BreakPart, EachPart>;

/// The same parts again for each town of the area, with {place} as its name.
struct EachPart {
    std::vector<Part> parts;
};

struct ReportTemplate {
    QString id; ///< "daily"
    BothTexts name;
    Period period = Period::Month;
    std::vector<Part> parts;
};

/// \throws UserError that names the part and the word that is wrong, and what could stand there
[[nodiscard]] ReportTemplate templateFrom(const QByteArray& json, const QString& id);

/// The templates that come with the program, by their names.
[[nodiscard]] QStringList shippedTemplates();
/// One of them, or a file. \throws UserError
[[nodiscard]] ReportTemplate loadTemplate(const QString& nameOrFile);

} // namespace zhitu::report
