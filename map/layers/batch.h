// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Immutable geometry that workers build and the scene graph draws. Positions are float offsets
/// from an origin in the unit-square world, so that they hold to centimetres within a city.
#pragma once

#include <QColor>
#include <QImage>
#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

#include "map/view/camera.h"

namespace zhitu::map {

/// Triangles whose colour is looked up by feature in a table, so that restyling never tessellates.
struct FillBatch {
    struct Vertex {
        float x, y;
        float feature; ///< index of the feature's colour in the table
    };
    World origin;
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
};

/// One colour a feature, as an image of kTableWidth columns; premultiplied.
inline constexpr int kTableWidth = 256;
using ColourTable = QImage;

/// Lines of one colour and width in pixels.
struct LineBatch {
    struct Vertex {
        float x, y;
        float nx, ny; ///< mitre, in half widths
        float side;   ///< -1 … 1 across the line
    };
    World origin;
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
};

struct LineStyle {
    QColor colour;
    float width = 1; ///< logical pixels
};

/// Pictures from an atlas, anchored to a place and drawn at a fixed size in pixels.
struct SpriteBatch {
    struct Vertex {
        float x, y;
        float dx, dy; ///< logical pixels from the anchor
        float u, v;
    };
    World origin;
    std::vector<Vertex> vertices;
    std::vector<std::uint32_t> indices;
    QImage atlas;
};

struct FillDrawable {
    std::shared_ptr<const FillBatch> batch;
    ColourTable colours;
};
struct LineDrawable {
    std::shared_ptr<const LineBatch> batch;
    LineStyle style;
};
struct SpriteDrawable {
    std::shared_ptr<const SpriteBatch> batch;
};

using Drawable = std::variant<FillDrawable, LineDrawable, SpriteDrawable>;
/// What one layer draws, back to front.
using Drawables = std::vector<Drawable>;

} // namespace zhitu::map
