// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tells the trainer which step was refused and why, and what he can do about it.
#pragma once

#include <QFrame>

#include "widgets/drill/director_service.h"

class QLabel;
class QPushButton;

namespace zhitu::widgets {

/// Hidden while nothing is refused. GUI thread.
class RefusedBar : public QFrame {
    Q_OBJECT

public:
    explicit RefusedBar(DirectorService& director, QWidget* parent = nullptr);

    void retranslate();

private:
    void refresh();

    DirectorService& director_;
    QLabel* words_;
    QPushButton* again_;
    QPushButton* without_;
};

} // namespace zhitu::widgets
