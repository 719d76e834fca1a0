// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A table of any length. Qt's own views keep something for each row, which millions of rows do not
/// forgive; this one keeps nothing, since all its rows are of one height.
#pragma once

#include <QAbstractItemView>

class QHeaderView;

namespace zhitu::widgets {

/// Rows are chosen as a whole. A row whose ListModel::HeadingRole is true is drawn across all
/// columns. GUI thread.
class RowView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit RowView(QWidget* parent = nullptr);

    [[nodiscard]] QHeaderView* header() const noexcept { return header_; }
    void setModel(QAbstractItemModel* model) override;
    /// Rows that one sees, first and last; (0, -1): none.
    [[nodiscard]] std::pair<int, int> visibleRows() const;
    /// First and last of the chosen rows, of each run of them, from the top.
    [[nodiscard]] std::vector<std::pair<int, int>> chosenRuns() const;

    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;

Q_SIGNALS:
    void copyWanted();
    /// A heading was clicked, or a key opened or closed it.
    void headingToggled(int row);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int rowsThatFit() const;
    [[nodiscard]] int topRow() const;
    void paintHeading(QPainter& painter, const QRect& rect, int row);

    QHeaderView* header_;
};

} // namespace zhitu::widgets
