// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/tables.h"

#include <algorithm>

#include "data/analysis/table_cells.h"
#include "data/report/camera_tables.h"
#include "data/report/case_tables.h"
#include "data/report/patrol_tables.h"

namespace zhitu::report {
namespace {

using analysis::FigureTable;
using Reader = std::optional<FigureTable> (*)(const TableSource&, const Scope&);

template <analysis::Kind kind>
std::optional<FigureTable> analysed(const TableSource& source, const Scope& scope)
{
    analysis::Question question;
    question.kind = kind;
    question.filter = scope.filter;
    question.down = source.down;
    question.across = source.across;
    question.before = source.before;
    return analysis::answerTo(question, scope.reader, scope.now, scope.goOn);
}

struct Named {
    const char* name;
    Reader read;
};
constexpr std::array kTables{Named{"cross-tab", &analysed<analysis::Kind::CrossTab>},
                             Named{"hours", &analysed<analysis::Kind::Week>},
                             Named{"repeat-places", &analysed<analysis::Kind::Repeat>},
                             Named{"hot-grids", &analysed<analysis::Kind::HotSpots>},
                             Named{"dense-places", &analysed<analysis::Kind::Density>},
                             Named{"compare", &analysed<analysis::Kind::Periods>},
                             Named{"days", &readDays},
                             Named{"shares", &readShares},
                             Named{"overdue-cases", &readOverdueCases},
                             Named{"supervised-cases", &readSupervisedCases},
                             Named{"disputes", &readDisputes},
                             Named{"cameras", &readCameras},
                             Named{"cameras-down", &readCamerasDown},
                             Named{"patrol-days", &readPatrolDayTable},
                             Named{"patrol-missed", &readMissedSites},
                             Named{"key-sites", &readKeySites}};

} // namespace

QStringList tableNames()
{
    QStringList names;
    for (const Named& table : kTables)
        names.append(QLatin1String(table.name));
    return names;
}

std::optional<FigureTable> readTable(const TableSource& source, const Scope& scope)
{
    const auto found = std::ranges::find_if(
        kTables, [&](const Named& table) { return source.name == QLatin1String(table.name); });
    auto table = found->read(source, scope);
    if (!table)
        return std::nullopt;
    const std::size_t shown = table->totals + source.most;
    if (table->rows.size() > shown) {
        table->notes.push_back(analysis::leftOut(table->rows.size() - shown));
        table->rows.resize(shown);
    }
    return table;
}

} // namespace zhitu::report
