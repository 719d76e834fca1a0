// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/drill_lists.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTreeWidget>
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "widgets/drill/drill_texts.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::DrillLists)
};

struct Row {
    QStringList cells;
    TimelineState state = TimelineState::Planned;
    int marked = 0; ///< the cell that has its colour
};

/// Only what differs is written: a list that is read must not flicker, nor lose its place.
void fill(QTreeWidget& list, const std::vector<Row>& rows)
{
    while (list.topLevelItemCount() > std::ssize(rows))
        delete list.takeTopLevelItem(list.topLevelItemCount() - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int place = static_cast<int>(i);
        if (place >= list.topLevelItemCount())
            list.addTopLevelItem(new QTreeWidgetItem);
        QTreeWidgetItem* item = list.topLevelItem(place);
        for (int cell = 0; cell < rows[i].cells.size(); ++cell) {
            if (item->text(cell) != rows[i].cells[cell]) {
                item->setText(cell, rows[i].cells[cell]);
                item->setToolTip(cell, rows[i].cells[cell]);
            }
            const QBrush ink(cell == rows[i].marked ? colourOf(rows[i].state, list.palette(),
                                                               list.palette().color(QPalette::Text))
                                                    : list.palette().color(QPalette::Text));
            if (item->foreground(cell) != ink)
                item->setForeground(cell, ink);
        }
    }
}

} // namespace

QTreeWidget* makeDrillList(const char* name, int columns)
{
    auto* list = new QTreeWidget;
    list->setObjectName(QString::fromLatin1(name));
    list->setColumnCount(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return list;
}

void fillSteps(QTreeWidget& list, const drill::Scenario& scenario,
               const std::set<std::string>& done)
{
    std::vector<Row> rows;
    bool next = true;
    for (const drill::Step& step : scenario.steps) {
        const bool isDone = done.contains(step.id);
        const QString state = isDone                       ? Texts::tr("done")
                              : std::exchange(next, false) ? Texts::tr("next")
                                                           : Texts::tr("to come");
        rows.push_back({{drill::clockText(step.at), state,
                         QStringLiteral("%1: %2").arg(textOf(step.kind), step.title.local())},
                        isDone ? TimelineState::Done : TimelineState::Planned,
                        1});
    }
    // What was injected and the scenario does not have.
    for (const std::string& key : done)
        if (drill::stepOf(scenario, key) == nullptr)
            rows.push_back({{QString(), Texts::tr("done"),
                             Texts::tr("by hand: %1").arg(QString::fromStdString(key))},
                            TimelineState::Done,
                            1});
    fill(list, rows);
}

void fillExpected(QTreeWidget& list, const drill::Score* score)
{
    std::vector<Row> rows;
    if (score != nullptr)
        for (const drill::ReactionScore& one : score->reactions)
            rows.push_back({{drill::describe(one.verdict),
                             QStringLiteral("%1: %2").arg(one.title, one.expected),
                             one.verdict == drill::Verdict::NotPlayed
                                 ? QString()
                                 : QStringLiteral("%1 / %2").arg(
                                       QLocale().toString(one.points, 'f', 1),
                                       QLocale().toString(one.reaction.weight, 'f', 1)),
                             one.reason},
                            stateOf(one.verdict),
                            0});
    fill(list, rows);
}

void fillTrainees(QTreeWidget& list, const drill::Score* score)
{
    const auto total = [](const std::optional<double>& value) {
        return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
    };
    std::vector<Row> rows;
    if (score != nullptr) {
        for (const drill::TraineeScore& one : score->trainees)
            rows.push_back(
                {{QString::fromStdString(one.who.post), total(one.total), QString::number(one.full),
                  QString::number(one.partly), QString::number(one.missed + one.wrong)}});
        rows.push_back({{Texts::tr("In all"), total(score->total), {}, {}, {}}});
    }
    fill(list, rows);
}

} // namespace zhitu::widgets
