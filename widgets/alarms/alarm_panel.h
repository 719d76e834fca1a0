// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The alarm queue: what calls, what can be done about it, and who sees to the rest.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "data/cases/alarms.h"
#include "data/sync/outbox.h"
#include "widgets/alarms/alarm_line.h"

class QAction;
class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace zhitu::widgets {

class AlarmModel;

/// GUI thread. However fast the lines change, the one under the pointer stays where it is.
class AlarmPanel : public QWidget {
    Q_OBJECT

public:
    explicit AlarmPanel(QWidget* parent = nullptr);

    /// Null: nothing is open.
    void setSheet(std::shared_ptr<const cases::AlarmSheet> sheet);
    /// Entries of one's own that have to be decided on.
    void setConflicts(std::vector<sync::KeptCommand> conflicts);
    /// Those that nobody sees to, in the order of the queue.
    [[nodiscard]] std::vector<AlarmLine> ringing() const;
    /// Makes this line the current one.
    void mark(const AlarmLine& line);
    /// Of the lines that are selected: what nobody has to decide on.
    [[nodiscard]] std::vector<AlarmLine> chosen() const;
    [[nodiscard]] AlarmModel& model() { return *model_; }
    /// Both can be checked.
    [[nodiscard]] QAction& below() { return *below_; }
    [[nodiscard]] QAction& sound() { return *sound_; }
    /// Asks for the post; nothing where no line is chosen.
    void askForward();
    /// Whatever was half typed is gone.
    void closeForms();
    void retranslate();

Q_SIGNALS:
    /// Look at it.
    void goWanted(const zhitu::widgets::AlarmLine& line);
    /// Show it, and leave the map where it is.
    void shown(const zhitu::widgets::AlarmLine& line);
    void seenWanted();
    void snoozeWanted(int minutes);
    void forwardWanted(const QString& post);
    void handOverWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void refreshButtons();
    void refreshHandover();
    [[nodiscard]] QString countsText() const;

    AlarmModel* model_;
    QLabel* counts_;
    QLabel* handed_; ///< by whom, when, and what he said
    QStackedLayout* pages_;
    QLabel* calm_;
    QListView* list_;
    QPushButton* seen_;
    QPushButton* later_;
    QPushButton* forward_;
    QToolButton* options_;
    QAction* below_;
    QAction* sound_;
    QAction* handOver_;
    std::shared_ptr<const cases::AlarmSheet> sheet_;
    std::vector<sync::KeptCommand> conflicts_;
    bool refreshing_ = false; ///< the selection moves by itself
};

} // namespace zhitu::widgets
