// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A strip above the map that tells what one looks at, and what to try there.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread.
class TourBar : public QFrame {
    Q_OBJECT

public:
    explicit TourBar(QWidget* parent = nullptr);

    struct Words {
        QString title;
        QString text;
        QString task; ///< what to try
    };
    /// \param stop from 1 to `stops`
    void show(const Words& words, int stop, int stops);

Q_SIGNALS:
    void back();
    void next();
    void ended();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refreshLook();

    QLabel* title_;
    QLabel* text_;
    QLabel* task_;
    QLabel* number_;
    QPushButton* back_;
    QPushButton* next_;
    QPushButton* end_;
};

} // namespace zhitu::widgets
