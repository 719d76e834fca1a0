// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What can be done with the case that is looked at: the step that leads on, and all others.
#pragma once

#include <QWidget>
#include <vector>

#include "data/cache/reader.h"

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace zhitu::widgets {

/// Over the details. GUI thread.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    /// \param allowed what this user may do now; empty: the bar says nothing
    void show(const cache::CaseDetails& about, std::vector<domain::CaseAction> allowed);
    void clear();
    void retranslate();

Q_SIGNALS:
    void wanted(zhitu::domain::CaseAction action);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    std::optional<domain::CaseAction> next_;
    std::vector<domain::CaseAction> allowed_;
    QPushButton* main_;
    QPushButton* comment_;
    QToolButton* more_;
    QMenu* menu_;
};

} // namespace zhitu::widgets
