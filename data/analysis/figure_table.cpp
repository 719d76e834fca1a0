// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/analysis/figure_table.h"

namespace zhitu::analysis {

void writeTable(const FigureTable& table, const std::filesystem::path& file)
{
    exchange::TableHead head{table.title, {}};
    for (const FigureColumn& column : table.columns)
        head.columns.push_back(column.name);
    const auto writer = exchange::makeTableWriter(file, head);
    std::vector<exchange::TableCell> cells(table.columns.size());
    for (const auto& row : table.rows) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            cells[i] = row[i].value;
        writer->add(cells);
    }
    for (const QString& note : table.notes) {
        cells.assign(cells.size(), std::monostate());
        cells.front() = note;
        writer->add(cells);
    }
    writer->finish();
}

std::string codeOf(const std::string& prefix)
{
    constexpr std::size_t divisionDigits = 12;
    std::string code = prefix;
    if (!code.empty() && code.size() < divisionDigits)
        code.resize(divisionDigits, '0');
    return code;
}

std::string areaOf(const domain::Filter& filter)
{
    return codeOf(filter.areaPrefix);
}

} // namespace zhitu::analysis
