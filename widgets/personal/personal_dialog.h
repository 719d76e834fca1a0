// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Shows what is personal about a case for a short while.
#pragma once

#include <QDialog>
#include <QTimer>

#include "data/domain/personal.h"

class QLabel;

namespace zhitu::widgets {

/// Closes by itself: nobody leaves it open on a desk. GUI thread.
class PersonalDialog : public QDialog {
    Q_OBJECT

public:
    PersonalDialog(const domain::Case& record, const domain::PersonalRecord& personal,
                   QWidget* parent);

    /// From now on. \param seconds at least 1
    void setLeft(int seconds);

private:
    void tick();

    QLabel* left_;
    QTimer clock_;
    int seconds_ = 0;
};

} // namespace zhitu::widgets
