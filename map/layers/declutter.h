// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Keeps symbols and names readable where they would lie over each other. Pure; any thread.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>
#include <span>
#include <vector>

namespace zhitu::map {

/// In logical pixels.
struct Disc {
    QPointF middle;
    double radius = 0;
};

/// Moves `movable` discs off the `fixed` ones, each by at most `reach`. Where that is not enough
/// they still overlap, but less.
void pushOff(std::span<Disc> movable, std::span<const Disc> fixed, double reach);

/// Finds room for names, first come, first served.
class LabelRoom {
public:
    void addObstacle(const Disc& disc) { obstacles_.push_back(disc); }

    /// Where the middle of a name of that size goes, relative to its anchor: above it, else below,
    /// right or left of it, whichever touches neither a name nor an obstacle.
    /// \param needed it may go farther, and where every place touches an obstacle, lie over
    /// obstacles (not names): over their rims rather than over their middles
    /// \returns nothing where there is no room
    [[nodiscard]] std::optional<QPointF> place(QPointF anchor, QSizeF size, bool needed);

private:
    [[nodiscard]] bool touchesName(const QRectF& box) const;
    /// 0 where no obstacle is touched; more than 1 where a middle is.
    [[nodiscard]] double hiddenBy(const QRectF& box) const;

    std::vector<QRectF> names_;
    std::vector<Disc> obstacles_;
};

} // namespace zhitu::map
