// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/round_sheet.h"

#include <QCoreApplication>
#include <algorithm>

#include "data/drill/present_drill.h"
#include "widgets/look/texts.h"
#include "widgets/patrol/patrol_texts.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
namespace {

using exchange::TableCell;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::RoundSheet)
};

QString amissOf(const patrol::Stop& stop, const patrol::Round& round)
{
    QStringList names;
    for (const domain::PatrolAnswer& answer : stop.answers) {
        const auto point =
            std::ranges::find(round.points, answer.pointId, &domain::PatrolPoint::id);
        if (!answer.inOrder && point != round.points.end())
            names.append(nameOf(*point));
    }
    return names.join(Texts::tr(", "));
}

QString casesOf(const patrol::Stop& stop)
{
    QStringList numbers;
    for (const patrol::Find& find : stop.finds)
        if (find.caseIsHere)
            numbers.append(QString::fromStdString(find.caseNumber));
    return numbers.join(Texts::tr(", "));
}

} // namespace

RoundSheet sheetOf(const patrol::Round& round, const map::MapData& mapData)
{
    RoundSheet sheet;
    sheet.head.title = Texts::tr("Video patrol");
    sheet.head.columns = {Texts::tr("Day"),          Texts::tr("Place in the round"),
                          Texts::tr("Site"),         Texts::tr("Kind"),
                          Texts::tr("Area"),         Texts::tr("State"),
                          Texts::tr("Checked at"),   Texts::tr("Checked by"),
                          Texts::tr("Not in order"), Texts::tr("Findings"),
                          Texts::tr("Cases"),        Texts::tr("Missed on days before")};
    const QString drill = drill::presentTitle();
    if (!drill.isEmpty())
        sheet.head.columns.push_back(Texts::tr("Drill, not real"));
    for (const patrol::Stop& stop : round.stops) {
        sheet.rows.push_back({QString::fromStdString(round.day), std::int64_t{stop.placeInRound},
                              nameOf(stop), textOf(stop.kind), placeText(stop.gridCode, mapData),
                              textOf(stop.state),
                              stop.checkedAt ? TableCell(*stop.checkedAt) : TableCell(),
                              QString::fromStdString(stop.post), amissOf(stop, round),
                              static_cast<std::int64_t>(stop.finds.size()), casesOf(stop),
                              std::int64_t{stop.missedBefore}});
        if (!drill.isEmpty())
            sheet.rows.back().emplace_back(drill);
    }
    return sheet;
}

void writeSheet(const std::filesystem::path& file, const RoundSheet& sheet)
{
    const auto writer = exchange::makeTableWriter(file, sheet.head);
    for (const auto& row : sheet.rows)
        writer->add(row);
    writer->finish();
}

} // namespace zhitu::widgets
