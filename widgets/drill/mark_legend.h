// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the marks of a replay mean, and what a moment is marked with.
#pragma once

#include <QIcon>
#include <QWidget>

#include "data/drill/replay.h"
#include "map/sketch/marks.h"

namespace zhitu::widgets {

/// What stands on the map for it.
[[nodiscard]] map::Mark::Kind markOf(drill::MomentKind kind);
/// The same, beside a line of a list; blank for Plain, so that all lines begin at one place.
/// \param palette of whoever shows it
[[nodiscard]] QIcon markIcon(map::Mark::Kind kind, const QPalette& palette, double pixelRatio);

/// One line: a sign and its word for each kind. GUI thread.
class MarkLegend : public QWidget {
    Q_OBJECT

public:
    explicit MarkLegend(QWidget* parent = nullptr);

    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace zhitu::widgets
