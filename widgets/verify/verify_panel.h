// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Data verification: what the rules have found as a work list, and how good the data was at each
/// run.
#pragma once

#include <QTimer>
#include <QWidget>
#include <vector>

#include "data/domain/case_command.h"
#include "map/sketch/marks.h"
#include "widgets/state/work_state.h"
#include "widgets/verify/finding_model.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace zhitu::widgets {

class QualityView;
class VerifyFilters;

/// What the user may do about a finding.
struct VerifyRights {
    bool corrects = false; ///< he is an administrator who is signed in at the centre
    bool reports = false;  ///< he takes cases in
    bool waives = false;   ///< a history is kept of what is open
};

/// Follows the area. GUI thread.
class VerifyPanel : public QWidget {
    Q_OBJECT

public:
    VerifyPanel(WorkState& state, VerifyService& service, QWidget* parent = nullptr);

    void setTheme(map::Theme theme);
    void setRights(const VerifyRights& rights);
    void setCorrections(CorrectionStates states);
    /// Whether its dock is in front: one that stands behind others counts as visible with Qt.
    void setSeen(bool seen);
    /// The keyboard is in the list from now on.
    void takeKeyboard();
    void retranslate();

    [[nodiscard]] const FindingModel& model() const noexcept { return *model_; }

Q_SIGNALS:
    /// A finding was chosen: it is to be seen. \param item place in the list
    void chosen(quint32 item);
    void correctionWanted(quint32 item);
    void waiverWanted(quint32 item);
    void liftWanted(quint32 item);
    void caseWanted(quint32 item);
    /// Where the findings are that one sees in the list; empty: nowhere, or nobody sees the list.
    void marksChanged(const zhitu::map::Marks& marks);

private:
    void makeHead();
    void makeFindings();
    void connectParts();
    void ask();
    void take(const VerifyService::List& list, const VerifyService::Rows& rows);
    void takeQuality(const std::shared_ptr<const verify::Quality>& quality);
    void lookAgain();
    void refreshHead();
    void refreshRow();
    void tellMarks();
    void fitColumns();
    /// The chosen one; nothing: none is.
    [[nodiscard]] std::optional<quint32> current() const;

    WorkState& state_;
    VerifyService& service_;
    FindingModel* model_;
    QPushButton* run_;
    QProgressBar* progress_;
    QLabel* head_;
    VerifyFilters* filters_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QTableView* view_;
    QLabel* detail_;
    QLabel* count_;
    QPushButton* correct_;
    QPushButton* waive_;
    QPushButton* lift_;
    QPushButton* case_;
    QualityView* quality_;
    VerifyRights rights_;
    std::shared_ptr<const verify::Quality> scores_;
    QTimer marksLater_;
    bool seen_ = false;
    bool taking_ = false; ///< what is chosen now was not chosen by the user
};

} // namespace zhitu::widgets
