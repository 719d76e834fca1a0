// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A row of widgets that goes on on the next line where there is no more room.
#pragma once

#include <QLayout>
#include <vector>

namespace zhitu::widgets {

/// The last item stands at the right end of its line. GUI thread.
class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// \param spacing between items and between lines, in logical pixels
    FlowLayout(QWidget* parent, int spacing);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { items_.push_back(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(items_.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// \returns the height that is used; moves the items where `apply`
    int arrange(const QRect& rect, bool apply) const;

    std::vector<QLayoutItem*> items_;
    int spacing_;
};

} // namespace zhitu::widgets
