// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The last page of an import: it goes to the centre, and can be taken back.
#pragma once

#include <QWidget>
#include <memory>
#include <vector>

#include "data/import/centre_import.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace zhitu::widgets {

/// GUI thread.
class WritePage : public QWidget {
    Q_OBJECT

public:
    explicit WritePage(QWidget* parent = nullptr);

    /// \param reachable there is a centre that one may import to
    void setReachable(bool reachable);
    /// What would be written; null: nothing was checked.
    void show(std::shared_ptr<const import::Plan> plan);
    void showSending(qint64 rows);
    /// \param done null: it was stopped
    void showApplied(const import::Applied* done);
    void showUndone(const import::Undone& done);
    void showPast(const std::vector<import::PastImport>& past);
    void showProblem(const QString& message);
    /// Something is under way at the centre.
    [[nodiscard]] bool isBusy() const noexcept { return busy_; }
    void setBusy(bool busy);
    void retranslate();

Q_SIGNALS:
    void writeWanted();
    void stopWanted();
    void undoWanted(const std::string& id);

private:
    void refresh();
    void say(const QString& text, const std::vector<import::AtCentre>& lines, std::int64_t inAll);

    std::shared_ptr<const import::Plan> plan_;
    std::vector<import::PastImport> past_;
    bool reachable_ = false;
    bool busy_ = false;
    bool written_ = false; ///< this plan: it is not written twice
    QLabel* summary_;
    QPushButton* write_;
    QProgressBar* progress_;
    QLabel* outcome_;
    QLabel* pastTitle_;
    QTreeWidget* list_;
    QPushButton* undo_;
};

} // namespace zhitu::widgets
