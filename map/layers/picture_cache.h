// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Small pictures that are painted once for many compositions.
#pragma once

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QString>
#include <functional>

#include "map/style/palette.h"

namespace zhitu::map {

/// What all pictures depend on.
struct PictureStyle {
    Theme theme;
    qreal devicePixelRatio = 1;
    double typeScale = 1;
    QString family; ///< of the letters

    friend bool operator==(const PictureStyle&, const PictureStyle&) = default;
};

/// Outlines and edges without steps cost more than all the rest of a composition, and most symbols
/// look as they did in the one before. Any one thread.
class PictureCache {
public:
    /// Painted in logical pixels, from the top left corner on.
    using Paint = std::function<void(QPainter&, QSizeF)>;

    /// Pictures of another style are forgotten.
    void use(const PictureStyle& style);
    [[nodiscard]] const PictureStyle& style() const noexcept { return style_; }

    /// \param key tells everything that the picture depends on beside the style
    /// \param size in logical pixels; what goes beyond kWidest and kTallest is cut off
    [[nodiscard]] QImage picture(const QString& key, QSizeF size, const Paint& paint);

    /// Keeps only what was used lately.
    void forgetUnused() { before_ = {}; }

    static constexpr int kWidest = 1022; ///< device pixels
    static constexpr int kTallest = 1022;

private:
    [[nodiscard]] QImage painted(QSizeF size, const Paint& paint) const;

    /// What is not used while so much is painted is forgotten.
    static constexpr qsizetype kManyBytes = 8 << 20;

    PictureStyle style_;
    QHash<QString, QImage> pictures_;
    QHash<QString, QImage> before_; ///< not used since pictures_ was begun
    qsizetype bytes_ = 0;           ///< in pictures_
};

} // namespace zhitu::map
