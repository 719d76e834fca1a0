// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One bar of a chart: what, how long, how many; a click chooses it.
#pragma once

#include <QAbstractButton>

namespace zhitu::widgets {

/// A button, so that the keyboard and a screen reader have it as well. GUI thread.
class BarButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit BarButton(QWidget* parent = nullptr);

    /// \param share length of the bar, 0 to 1
    void show(const QString& text, std::int64_t number, double share, const QColor& colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString number_;
    double share_ = 0;
    QColor colour_;
};

} // namespace zhitu::widgets
