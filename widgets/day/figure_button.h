// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A number that leads to the rows behind it.
#pragma once

#include <QAbstractButton>

namespace zhitu::widgets {

/// In its own font and the colour of the text, unless setInk() gives another. GUI thread.
class FigureButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit FigureButton(QWidget* parent = nullptr);

    /// \param what it counts, for who cannot see where it stands; also the tool tip
    void setFigure(std::int64_t number, const QString& what);
    /// Invalid: that of the text.
    void setInk(const QColor& ink);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QColor ink_;
};

} // namespace zhitu::widgets
