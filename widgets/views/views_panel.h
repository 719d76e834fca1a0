// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The saved views: called, saved, named, given a key, exported.
#pragma once

#include <QWidget>

#include "widgets/views/saved_views.h"

class QLabel;
class QListWidget;
class QToolButton;

namespace zhitu::widgets {

class DraftService;

/// GUI thread.
class ViewsPanel : public QWidget {
    Q_OBJECT

public:
    ViewsPanel(SavedViews& views, DraftService& drafts, QWidget* parent = nullptr);

    void retranslate();
    /// Asks for a name and a key for what is seen now. \param present with any name
    void askAndSave(const SavedView& present);

Q_SIGNALS:
    void called(const QString& name);
    /// One wants to save what is seen now, under a name one is asked for or this one.
    void saveWanted(const QString& name);

private:
    void refresh();
    [[nodiscard]] QString current() const;
    void showMenu(QPoint at);
    void rename();
    void askForExport();
    void askForImport();

    SavedViews& views_;
    DraftService& drafts_;
    QListWidget* list_;
    QLabel* hint_;
    QToolButton* save_;
    QToolButton* more_;
};

} // namespace zhitu::widgets
