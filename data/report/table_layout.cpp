// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/table_layout.h"

#include <algorithm>
#include <numeric>

#include "data/analysis/cell_text.h"

namespace zhitu::report {
namespace {

constexpr double kGap = 8; ///< between two columns
constexpr double kLeastText = 44;
constexpr double kMostText = 200;
constexpr std::size_t kMeasured = 200; ///< rows; what is longer in later ones is cut

/// It may stand in two lines, broken between words; Chinese ones anywhere.
double headWidth(const Letters& letters, const QString& head, Letter letter)
{
    constexpr double unbroken = 5; // letters
    const double whole = letters.widthOf(head, letter);
    double longest = std::max(whole / 2 + letter.size / 2, std::min(whole, unbroken * letter.size));
    const bool chinese = std::ranges::any_of(head, [](QChar c) { return c.unicode() > 0x2E80; });
    if (!chinese)
        for (const QString& word : head.split(u' '))
            longest = std::max(longest, letters.widthOf(word, letter));
    return longest;
}

/// What a column would like to have.
std::vector<double> wishes(const analysis::FigureTable& table, const Letters& letters,
                           Letter letter)
{
    std::vector<double> wide;
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        double most = headWidth(letters, table.columns[column].name, {letter.size, true});
        const std::size_t rows = std::min(table.rows.size(), kMeasured);
        for (std::size_t row = 0; row < rows; ++row)
            most = std::max(most,
                            letters.widthOf(onPaper(table.rows[row][column].value,
                                                    table.columns[column].decimals),
                                            {letter.size, row < table.totals})
                                + (table.rows[row][column].tone >= analysis::Tone::More ? 9 : 0));
        wide.push_back(std::min(most, kMostText) + kGap);
    }
    return wide;
}

bool isText(const analysis::FigureTable& table, std::size_t column)
{
    return !table.rows.empty() && std::holds_alternative<QString>(table.rows.front()[column].value);
}

} // namespace

QString onPaper(const exchange::TableCell& value, int decimals)
{
    const QString text = analysis::textOf(value, decimals);
    return std::holds_alternative<std::monostate>(value) ? QStringLiteral("–") : text;
}

std::vector<ColumnGroup> columnGroups(const analysis::FigureTable& table, const Letters& letters,
                                      Letter letter, double width)
{
    std::vector<double> wide = wishes(table, letters, letter);
    double sum = std::accumulate(wide.begin(), wide.end(), 0.0);
    // Text gives way first: it can be cut, numbers cannot.
    for (double spare = sum - width; spare > 0.1;) {
        std::size_t widest = wide.size();
        for (std::size_t i = 0; i < wide.size(); ++i)
            if (isText(table, i) && wide[i] > kLeastText + kGap
                && (widest == wide.size() || wide[i] > wide[widest]))
                widest = i;
        if (widest == wide.size())
            break;
        const double give = std::min({spare, 6.0, wide[widest] - kLeastText - kGap});
        wide[widest] -= give;
        spare -= give;
    }
    std::vector<ColumnGroup> groups;
    for (std::size_t column = 1; column < wide.size() || groups.empty();) {
        ColumnGroup group{{0}, {wide.empty() ? 0 : wide[0]}};
        double taken = group.widths.front();
        while (column < wide.size()
               && (group.columns.size() == 1 || taken + wide[column] <= width + 0.1)) {
            group.columns.push_back(column);
            group.widths.push_back(wide[column]);
            taken += wide[column++];
        }
        // A table that is nearly as wide as the page is as wide as the page.
        if (taken < width && taken > 0.6 * width)
            for (double& of : group.widths)
                of *= width / taken;
        groups.push_back(std::move(group));
        if (wide.size() < 2)
            break;
    }
    return groups;
}

} // namespace zhitu::report
