// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Immutable geometry that workers build and the scene graph draws. Positions are float offsets
/// from an origin in the unit-square world, so that they hold to centimetres within a city.
#pragma once

#include <QColor>
#include <QImage>
#include <QRectF>
#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

#include "map/projection/camera.h"

namespace zhitu::map {

/// Triangles whose colour is looked up by feature in a table, so that restyling never tessellates.
struct FillBatch {
    struct Vertex {
        float x, y;
        float feature; ///< index of the feature's colour in the table
    };
    World origin;
    QRectF bounds; ///< in world units; null: it is always drawn
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
};

/// One colour a feature, as an image of kTableWidth columns; premultiplied.
inline constexpr int kTableWidth = 256;
using ColourTable = QImage;
/// Of one feature.
[[nodiscard]] inline ColourTable colourTable(const QColor& colour)
{
    QImage table(1, 1, QImage::Format_RGBA8888_Premultiplied);
    table.setPixelColor(0, 0, colour);
    return table;
}

/// Lines of one colour and width in pixels.
struct LineBatch {
    struct Vertex {
        float x, y;
        float nx, ny; ///< mitre, in half widths
        float side;   ///< -1 … 1 across the line
    };
    World origin;
    QRectF bounds; ///< in world units; null: it is always drawn
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
};

struct LineStyle {
    QColor colour;
    float width = 1; ///< logical pixels

    friend bool operator==(const LineStyle&, const LineStyle&) = default;
};

/// Pictures from an atlas, anchored to a place and drawn at a fixed size in pixels.
struct SpriteBatch {
    struct Vertex {
        float x, y;
        float dx, dy; ///< logical pixels from the anchor
        float u, v;

        friend bool operator==(const Vertex&, const Vertex&) = default;
    };
    World origin;
    QRectF bounds; ///< null: it is always drawn
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
    QImage atlas;

    friend bool operator==(const SpriteBatch&, const SpriteBatch&) = default;
};

/// Parts of one picture, each for a part of the world: only those that are seen cost anything.
/// The same batches are the same picture; two that are alike are not told from others.
template <typename Batch>
using Batches = std::vector<std::shared_ptr<const Batch>>;

/// Patterns over fills: the table then has opaque colours, whose opacity lacks as many steps of 255
/// as the pattern's number is (map/style/pattern.h).
struct FillPatterns {
    World anchor;       ///< where they begin
    float grey = 0;     ///< of their ink, 0 to 1
    float strength = 0; ///< of their ink, 0 to 1; 0: there are none

    friend bool operator==(const FillPatterns&, const FillPatterns&) = default;
};

struct FillDrawable {
    Batches<FillBatch> batches;
    ColourTable colours;
    FillPatterns patterns = {};

    friend bool operator==(const FillDrawable&, const FillDrawable&) = default;
};
struct LineDrawable {
    Batches<LineBatch> batches;
    LineStyle style;

    friend bool operator==(const LineDrawable&, const LineDrawable&) = default;
};
struct SpriteDrawable {
    Batches<SpriteBatch> batches;

    friend bool operator==(const SpriteDrawable&, const SpriteDrawable&) = default;
};

/// A picture that lies on a part of the world.
struct ImageDrawable {
    QImage picture; ///< premultiplied
    World corner;   ///< of its first pixel, in the north-west
    QSizeF size;    ///< world units

    friend bool operator==(const ImageDrawable&, const ImageDrawable&) = default;
};

using Drawable = std::variant<FillDrawable, LineDrawable, SpriteDrawable, ImageDrawable>;
/// What one layer draws, back to front.
using Drawables = std::vector<Drawable>;

} // namespace zhitu::map
