// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the marks of a replay mean, and what a moment is marked with.
#pragma once

#include <QPixmap>
#include <QWidget>
#include <array>

#include "data/drill/replay.h"
#include "map/sketch/marks.h"

class QLabel;

namespace zhitu::widgets {

/// What stands on the map for it.
[[nodiscard]] map::Mark::Kind markOf(drill::MomentKind kind);
/// The same, beside a line of a list; blank for a note, so that all lines begin at one place.
/// \param palette of whoever shows it
[[nodiscard]] QPixmap markPicture(drill::MomentKind kind, const QPalette& palette,
                                  qreal devicePixelRatio);

/// One line: a sign and its word for each kind. GUI thread.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    explicit MarkLegend(QWidget* parent = nullptr);

    void retranslate();

private:
    struct Entry {
        drill::MomentKind kind;
        QLabel* sign;
        QLabel* word;
    };
    std::array<Entry, 5> entries_;
};

} // namespace zhitu::widgets
