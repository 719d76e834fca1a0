// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How the cache and the centre stand, what waits to be sent, and a button for each remedy.
#pragma once

#include <QWidget>

#include "map/style/palette.h"
#include "widgets/sync/sync_service.h"

class QLabel;
class QPushButton;
class QTimer;
class QTreeWidget;

namespace zhitu::widgets {

/// GUI thread.
class SyncPanel : public QWidget {
    Q_OBJECT

public:
    explicit SyncPanel(SyncService& service, QWidget* parent = nullptr);

    void setTheme(const map::Theme& theme);

Q_SIGNALS:
    /// Look at the case that a command is about.
    void caseChosen(qint64 caseId);
    /// What the centre refused is to be entered once more, otherwise.
    void wantedAgain(const zhitu::sync::KeptCommand& kept);

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const sync::SyncStatus& status);
    void showCommands(const std::vector<sync::KeptCommand>& commands);
    void showChoice();
    void askWhetherItMoved();
    void retranslate();
    [[nodiscard]] const sync::KeptCommand* current() const;

    SyncService& service_;
    map::Theme theme_;
    QLabel* state_;
    QLabel* facts_;
    QLabel* problem_;
    QTreeWidget* commands_;
    QLabel* choice_;
    QPushButton* mine_;
    QPushButton* again_;
    QPushButton* theirs_;
    QPushButton* retry_;
    QPushButton* anew_;
    QPushButton* stop_;
    QPushButton* moved_;
    QTimer* clock_;
    std::vector<sync::KeptCommand> kept_;
    std::tuple<int, int, int> counted_{-1, -1, -1}; ///< commands that the list shows, by kind
};

} // namespace zhitu::widgets
