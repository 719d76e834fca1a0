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

#include "data/drill/score_words.h"
#include "widgets/drill/drill_texts.h"
#include "widgets/drill/record_service.h"
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

void fillSteps(QTreeWidget& list, const DrillState& state)
{
    std::vector<Row> rows;
    bool next = true;
    for (const drill::Step& step : state.scenario->steps) {
        const bool refused = state.refused && state.refused->key == step.id;
        const bool isDone = state.done.contains(step.id);
        const QString word = state.leftOut.contains(step.id) ? Texts::tr("left out")
                             : isDone                        ? Texts::tr("done")
                             : refused                       ? Texts::tr("refused")
                             : std::exchange(next, false)    ? Texts::tr("next")
                                                             : Texts::tr("to come");
        if (refused)
            next = false;
        rows.push_back({{drill::clockText(step.at), word,
                         QStringLiteral("%1: %2").arg(textOf(step.kind), step.title.local())},
                        isDone    ? TimelineState::Done
                        : refused ? TimelineState::Bad
                                  : TimelineState::Planned,
                        1});
    }
    // What was injected and the scenario does not have.
    for (const std::string& key : state.done)
        if (drill::stepOf(*state.scenario, key) == nullptr)
            rows.push_back({{QString(), Texts::tr("done"),
                             Texts::tr("by hand: %1").arg(QString::fromStdString(key))},
                            TimelineState::Done,
                            1});
    fill(list, rows);
}

void fillExpected(QTreeWidget& list, const DrillRecord* record)
{
    std::vector<Row> rows;
    if (record != nullptr)
        for (const drill::ReactionScore& one : record->score.reactions)
            rows.push_back({{drill::describe(one.verdict),
                             QStringLiteral("%1: %2").arg(one.title.local(),
                                                          expectedText(one, record->record)),
                             one.verdict == drill::Verdict::NotPlayed
                                 ? QString()
                                 : QStringLiteral("%1 / %2").arg(
                                       QLocale().toString(one.points, 'f', 1),
                                       QLocale().toString(one.reaction.weight, 'f', 1)),
                             reasonText(one, record->record)},
                            stateOf(one.verdict),
                            0});
    fill(list, rows);
}

void fillTrainees(QTreeWidget& list, const DrillRecord* record)
{
    const auto total = [](const std::optional<double>& value) {
        return value ? QLocale().toString(*value, 'f', 1) : QStringLiteral("–");
    };
    std::vector<Row> rows;
    if (record != nullptr) {
        for (const drill::TraineeScore& one : record->score.trainees)
            rows.push_back(
                {{QString::fromStdString(one.who.post), total(one.total), QString::number(one.full),
                  QString::number(one.partly), QString::number(one.missed + one.wrong)}});
        rows.push_back({{Texts::tr("In all"), total(record->score.total), {}, {}, {}}});
    }
    fill(list, rows);
}

} // namespace zhitu::widgets
