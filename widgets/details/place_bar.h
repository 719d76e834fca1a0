// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What can be asked about the place of what one looks at: who sees it, what is near.
#pragma once

#include <QWidget>

#include "data/domain/subject.h"

class QAction;
class QMenu;
class QToolButton;

namespace zhitu::widgets {

class Commands;

/// Over the details; every button is a command that has a key as well. GUI thread.
class PlaceBar : public QWidget {
    Q_OBJECT

public:
    /// \param commands those named in it have been added before it is shown
    explicit PlaceBar(const Commands& commands, QWidget* parent = nullptr);

    /// What the details show; none: the bar says nothing.
    void show(const domain::Subject& subject);
    void retranslate();

private:
    void refresh();
    [[nodiscard]] QAction& command(const char* id) const;

    const Commands& commands_;
    domain::Subject subject_;
    QToolButton* stream_;
    QToolButton* seeing_;
    QToolButton* near_;
    QMenu* menu_;
};

} // namespace zhitu::widgets
