// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The recent problems in a user's words, for a dock.
#pragma once

#include <QList>
#include <QWidget>

#include "data/support/problem.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace zhitu::widgets {

class ProblemModel;

/// GUI thread. Newest first. Arrows move, Ctrl+C copies what is selected.
/// Wiring: SupportService::problemsChanged → setProblems, clearRequested → clearProblems,
/// diagnosticsRequested → show a DiagnosticsDialog; call SupportService::askProblems() once.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void setProblems(const QList<support::Problem>& problems);

Q_SIGNALS:
    void clearRequested();
    void diagnosticsRequested();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void copy();
    void retranslate();
    void refreshColours();

    ProblemModel* model_;
    QListView* list_;
    QStackedLayout* pages_;
    QLabel* calmTitle_;
    QLabel* calmText_;
    QPushButton* copy_;
    QPushButton* clear_;
    QPushButton* diagnostics_;
};

} // namespace zhitu::widgets
