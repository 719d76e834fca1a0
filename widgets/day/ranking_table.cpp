// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/ranking_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>
#include <QWheelEvent>

#include "data/words/indicator_words.h"
#include "widgets/look/follow_look.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
using words::formulaOf;
using words::percentText;
using words::restText;
using words::textOf;

RankingTable::RankingTable(QWidget* parent) : QTableWidget(parent)
{
    setColumnCount(Whole + 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false); // Tab leads on
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(8);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setCursor(Qt::PointingHandCursor);
    connect(this, &QTableWidget::cellClicked, this, &RankingTable::choose);
    followLook(*this, [this] {
        verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpace2);
        fitColumns();
        updateGeometry();
    });
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kSpace2);
}

void RankingTable::setLines(const QString& what, cases::Indicator indicator,
                            std::vector<Line> lines)
{
    const bool good = cases::isGood(indicator);
    setAccessibleName(QStringLiteral("%1, %2").arg(what, textOf(indicator)));
    setHorizontalHeaderLabels({tr("No.", "place in a ranking"), what, tr("Share"),
                               good ? restText(indicator) : tr("Cases"), tr("Of", "a number")});
    for (int column = 0; column <= Whole; ++column) {
        QTableWidgetItem* head = horizontalHeaderItem(column);
        head->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight)
                               | Qt::AlignVCenter);
        head->setToolTip(formulaOf(indicator));
    }
    const bool otherRows = lines.size() != lines_.size();
    indicator_ = indicator;
    lines_ = std::move(lines);
    setRowCount(static_cast<int>(lines_.size()));
    const QLocale locale;
    for (int row = 0; row < rowCount(); ++row) {
        const Line& line = lines_[static_cast<std::size_t>(row)];
        const std::int64_t shown = good ? line.share.whole - line.share.part : line.share.part;
        const std::array texts{line.rank > 0 ? locale.toString(line.rank) : QStringLiteral("–"),
                               line.name, percentText(line.share), locale.toString(qint64{shown}),
                               locale.toString(qint64{line.share.whole})};
        for (int column = 0; column <= Whole; ++column) {
            QTableWidgetItem* cell = item(row, column);
            if (cell == nullptr) {
                cell = new QTableWidgetItem;
                cell->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight)
                                       | Qt::AlignVCenter);
                setItem(row, column, cell);
            }
            cell->setText(texts[static_cast<std::size_t>(column)]);
            // Behind the others what has no rank.
            cell->setForeground(line.rank > 0 ? palette().color(QPalette::Text)
                                              : quietText(palette()));
            cell->setToolTip(column == Name ? line.name : QString());
            cell->setData(Qt::AccessibleTextRole,
                          QStringLiteral("%1, %2: %3")
                              .arg(line.name, horizontalHeaderItem(column)->text(), cell->text()));
        }
    }
    fitColumns();
    if (otherRows)
        updateGeometry();
}

/// The numbers take what they need, the name the rest.
void RankingTable::fitColumns()
{
    int taken = 0;
    for (const int column : {Rank, Value, Rest, Whole}) {
        const int wide =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, wide);
        taken += wide;
    }
    setColumnWidth(Name, std::max(viewport()->width() - taken, 4 * fontMetrics().height()));
}

QSize RankingTable::sizeHint() const
{
    return {220, horizontalHeader()->sizeHint().height()
                     + rowCount() * verticalHeader()->defaultSectionSize()};
}

QSize RankingTable::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void RankingTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

void RankingTable::wheelEvent(QWheelEvent* event)
{
    event->ignore(); // the page scrolls
}

void RankingTable::choose(int row, int column)
{
    if (row < 0 || row >= static_cast<int>(lines_.size()))
        return;
    const cases::OutcomesOf outcomes = cases::outcomesOf(indicator_);
    Q_EMIT chosen(static_cast<std::size_t>(row), column == Value ? outcomes.part
                                                 : column == Rest
                                                     ? outcomes.rest.value_or(outcomes.part)
                                                     : outcomes.whole);
}

void RankingTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space)
        return choose(currentRow(), currentColumn());
    QTableWidget::keyPressEvent(event);
    if (currentItem() != nullptr)
        Q_EMIT currentMoved(
            visualItemRect(currentItem()).translated(viewport()->mapToParent(QPoint())));
}

} // namespace zhitu::widgets
