// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A report as it is read: headings, text, figures, tables, charts and maps in their order. What
/// writes pages, workbooks or documents knows nothing else.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>
#include <variant>
#include <vector>

#include "data/analysis/figure_table.h"

namespace zhitu::report {

struct Heading {
    int level = 1; ///< 1 to 3
    QString text;
};

struct Paragraph {
    QString text;
    bool quiet = false; ///< a note
};

/// A figure that stands for itself, with what it is of.
struct KeyFigure {
    QString name;
    QString value; ///< as the reader's language writes it; "–": there is none
    QString note;  ///< "of 1,234 due"; may be empty
};
using KeyFigures = std::vector<KeyFigure>;

enum class ChartKind : std::uint8_t { Bars, Columns, Line };

struct Series {
    QString name;
    std::vector<double> values; ///< as many as the chart has labels; NaN: none
};

struct Chart {
    ChartKind kind = ChartKind::Columns;
    QString title;
    std::vector<QString> labels;
    std::vector<Series> series;
    int decimals = 0;
};

/// A map, as it was painted.
struct Picture {
    QByteArray png;
    QSize pixels;
    QString caption; ///< also what is said to who does not see it
};

struct PageBreak {};

using Block =
    std::variant<Heading, Paragraph, KeyFigures, analysis::FigureTable, Chart, Picture, PageBreak>;

/// The same input gives the same document: nothing in it is of the time that it was made at.
struct Document {
    QString title;
    QString subtitle;             ///< area and days
    std::vector<QString> imprint; ///< where the data comes from, of when it is, what was filtered
    QString language;             ///< "zh-CN" or "en", as RFC 5646 has it
    domain::Instant asOf{};       ///< of the data
    bool demo = false;            ///< a demo district: every page says so
    QString drill; ///< title of the drill centre that it is about: the same; else empty
    std::vector<Block> blocks;
};

} // namespace zhitu::report
