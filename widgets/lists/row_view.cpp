// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/lists/row_view.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "widgets/lists/list_model.h"
#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"

namespace zhitu::widgets {

RowView::RowView(QWidget* parent)
    : QAbstractItemView(parent), header_(new QHeaderView(Qt::Horizontal, this))
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    header_->setSectionsClickable(true);
    header_->setSectionsMovable(true);
    header_->setSortIndicatorShown(true);
    header_->setHighlightSections(false);
    header_->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header_->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto again = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(header_, &QHeaderView::sectionResized, this, again);
    connect(header_, &QHeaderView::sectionMoved, this, again);
    connect(header_, &QHeaderView::sectionCountChanged, this, again);
}

void RowView::setModel(QAbstractItemModel* model)
{
    header_->setModel(model);
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        updateGeometries();
        viewport()->update();
    });
}

int RowView::rowHeight() const
{
    return fontMetrics().height() + 2 * kSpace1 + 2;
}

int RowView::rowsThatFit() const
{
    return std::max(1, viewport()->height() / rowHeight());
}

int RowView::topRow() const
{
    return verticalScrollBar()->value();
}

std::pair<int, int> RowView::visibleRows() const
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    return {std::min(topRow(), rows), std::min(rows - 1, topRow() + rowsThatFit())};
}

std::vector<std::pair<int, int>> RowView::chosenRuns() const
{
    std::vector<std::pair<int, int>> runs;
    if (selectionModel() != nullptr)
        for (const QItemSelectionRange& range : selectionModel()->selection())
            runs.emplace_back(range.top(), range.bottom());
    std::ranges::sort(runs);
    runs.erase(std::ranges::unique(runs).begin(), runs.end());
    return runs;
}

QRect RowView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const int y = (index.row() - topRow()) * rowHeight();
    if (index.data(ListModel::HeadingRole).toBool())
        return {0, y, viewport()->width(), rowHeight()};
    return {header_->sectionViewportPosition(index.column()), y,
            header_->sectionSize(index.column()), rowHeight()};
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const int fit = rowsThatFit();
    const int top = topRow();
    QScrollBar* bar = verticalScrollBar();
    if (hint == PositionAtCenter)
        bar->setValue(index.row() - fit / 2);
    else if (index.row() < top || hint == PositionAtTop)
        bar->setValue(index.row());
    else if (index.row() >= top + fit)
        bar->setValue(index.row() - fit + 1);
    viewport()->update();
}

QModelIndex RowView::indexAt(const QPoint& point) const
{
    if (model() == nullptr)
        return {};
    const int row = topRow() + point.y() / rowHeight();
    const int column = header_->logicalIndexAt(point.x());
    return point.y() < 0 || row >= model()->rowCount() ? QModelIndex()
                                                       : model()->index(row, std::max(0, column));
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    if (rows == 0)
        return {};
    const int now = currentIndex().isValid() ? currentIndex().row() : -1;
    int row = now;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        --row;
        break;
    case MoveDown:
    case MoveNext:
        ++row;
        break;
    case MovePageUp:
        row -= rowsThatFit();
        break;
    case MovePageDown:
        row += rowsThatFit();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0);
}

int RowView::horizontalOffset() const
{
    return header_->offset();
}

int RowView::verticalOffset() const
{
    return topRow() * rowHeight();
}

bool RowView::isIndexHidden(const QModelIndex& index) const
{
    return header_->isSectionHidden(index.column());
}

void RowView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const auto rowAt = [&](int y) {
        const int down = y >= 0 ? y / rowHeight() : (y - rowHeight() + 1) / rowHeight();
        return topRow() + down;
    };
    const int first = std::max(0, rowAt(std::min(rect.top(), rect.bottom())));
    const int last = std::min(rows - 1, rowAt(std::max(rect.top(), rect.bottom())));
    if (last < first) {
        selectionModel()->select(QItemSelection(), flags);
        return;
    }
    selectionModel()->select(
        {model()->index(first, 0), model()->index(last, model()->columnCount() - 1)}, flags);
}

QRegion RowView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(range.top(), topRow());
        const int bottom = std::min(range.bottom(), topRow() + rowsThatFit() + 1);
        if (bottom >= top)
            region += QRect(0, (top - topRow()) * rowHeight(), viewport()->width(),
                            (bottom - top + 1) * rowHeight());
    }
    return region;
}

void RowView::updateGeometries()
{
    const int height = header_->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    const QRect area = viewport()->geometry();
    header_->setGeometry(area.left(), area.top() - height, area.width(), height);
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    verticalScrollBar()->setRange(0, std::max(0, rows - rowsThatFit()));
    verticalScrollBar()->setPageStep(rowsThatFit());
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setRange(0, std::max(0, header_->length() - area.width()));
    horizontalScrollBar()->setPageStep(area.width());
    header_->setOffset(horizontalScrollBar()->value());
    QAbstractItemView::updateGeometries();
}

void RowView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    updateGeometries();
    viewport()->update();
}

void RowView::paintHeading(QPainter& painter, const QRect& rect, int row)
{
    const QModelIndex at = model()->index(row, 0);
    const bool chosen = selectionModel()->isRowSelected(row);
    painter.fillRect(rect, chosen ? palette().color(QPalette::Highlight)
                                  : palette().color(QPalette::AlternateBase));
    painter.setPen(palette().color(chosen ? QPalette::HighlightedText : QPalette::Text));
    painter.setFont(strong(font()));
    const QString sign =
        at.data(ListModel::OpenRole).toBool() ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
    painter.drawText(rect.adjusted(kSpace2, 0, -kSpace2, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     sign + at.data().toString());
}

void RowView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (model() == nullptr)
        return;
    header_->setOffset(horizontalScrollBar()->value());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state;
    const auto [first, last] = visibleRows();
    for (int row = first; row <= last; ++row) {
        const QRect line(0, (row - topRow()) * rowHeight(), viewport()->width(), rowHeight());
        if (model()->index(row, 0).data(ListModel::HeadingRole).toBool()) {
            paintHeading(painter, line, row);
            continue;
        }
        const bool chosen = selectionModel()->isRowSelected(row);
        if (chosen)
            painter.fillRect(line, palette().color(QPalette::Highlight));
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, chosen);
        option.state.setFlag(QStyle::State_HasFocus, false);
        option.showDecorationSelected = true;
        for (int i = 0; i < header_->count(); ++i) {
            const int column = header_->logicalIndex(i);
            if (header_->isSectionHidden(column))
                continue;
            const QModelIndex at = model()->index(row, column);
            option.rect = visualRect(at).adjusted(kSpace1, 0, 0, 0); // under the header's words
            if (option.rect.intersects(viewport()->rect()))
                itemDelegateForIndex(at)->paint(&painter, option, at);
        }
        if (row == currentIndex().row() && hasFocus()) { // where the keys are
            painter.setPen(palette().color(QPalette::Highlight));
            painter.drawRect(line.adjusted(0, 0, -1, -1));
        }
    }
}

void RowView::mousePressEvent(QMouseEvent* event)
{
    QAbstractItemView::mousePressEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && at.data(ListModel::HeadingRole).toBool())
        Q_EMIT headingToggled(at.row());
}

void RowView::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyWanted();
        return;
    }
    if (at.data(ListModel::HeadingRole).toBool()) {
        const bool open = at.data(ListModel::OpenRole).toBool();
        const int key = event->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || (key == Qt::Key_Left && open)
            || (key == Qt::Key_Right && !open)) {
            Q_EMIT headingToggled(at.row());
            return;
        }
    }
    QAbstractItemView::keyPressEvent(event);
}

/// Ctrl+C here is about the rows, whatever else it is elsewhere in the window.
bool RowView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QAbstractItemView::event(event);
}

void RowView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometries();
}

} // namespace zhitu::widgets
