// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The small pictures of the legend.
#pragma once

#include <QPainter>
#include <QPixmap>
#include <functional>

namespace zhitu::widgets {

[[nodiscard]] QPixmap colourSwatch(const QColor& colour, qreal devicePixelRatio);
/// `paint` draws with the origin in the middle, in a square of 20 logical pixels.
[[nodiscard]] QPixmap symbolSwatch(qreal devicePixelRatio,
                                   const std::function<void(QPainter&)>& paint);

} // namespace zhitu::widgets
