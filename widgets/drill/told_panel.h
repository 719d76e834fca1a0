// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one is told in a drill (通报): messages, weather, orders, the newest first.
#pragma once

#include <QWidget>

#include "widgets/drill/told_service.h"

class QLabel;
class QListView;
class QStackedLayout;
class QStandardItemModel;

namespace zhitu::widgets {

/// GUI thread.
class ToldPanel : public QWidget {
    Q_OBJECT

public:
    explicit ToldPanel(QWidget* parent = nullptr);

    /// Null: nothing is known. What comes later than the first list is new; see arrived().
    void setTold(const ToldList& told);
    [[nodiscard]] const ToldList& told() const noexcept { return told_; }
    /// Told since one looked at this panel last.
    [[nodiscard]] int unread() const;

Q_SIGNALS:
    void goWanted(const zhitu::drill::Told& told);
    void arrived(const zhitu::drill::Told& told);
    void unreadChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void retranslate();
    void look();

    ToldList told_;
    std::int64_t known_ = -1; ///< newest that was there; -1: no list yet
    std::int64_t seen_ = 0;   ///< newest that one has looked at
    QLabel* quiet_;
    QListView* list_;
    QStandardItemModel* model_;
    QStackedLayout* pages_;
};

} // namespace zhitu::widgets
