// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Makes all of a map's picture that does not just move with the camera.
#pragma once

#include <QImage>
#include <memory>

#include "map/layers/composer.h"
#include "map/layers/grid_colours.h"
#include "map/layers/layer_state.h"
#include "map/picture/map_painter.h"

namespace zhitu::map {

struct FrameRequest {
    ComposeRequest symbols;
    LayerState layers;
    std::shared_ptr<const MapFigures> figures;
    bool asPicture = false; ///< paint everything, instead of preparing it for a graphics card
    Ground ground = Ground::Painted;
};

struct Frame {
    Composition symbols;
    std::shared_ptr<const GridColours> grids;
    bool failed = false;    ///< there is nothing in it
    bool asPicture = false; ///< as it was asked for
    QImage picture;
    bool symbolsApart = false; ///< they are not in the picture, and have to be drawn over it
    Camera seen;               ///< what the picture shows
};

/// The picture reaches this share of the view beyond its edges.
inline constexpr double kPictureMargin = 0.25;

/// Any one thread. Keeps what the next frame can use again.
class FrameMaker {
public:
    [[nodiscard]] Frame make(const FrameRequest& request);
    /// Nobody moves or plays anything: what would only save time then is given up.
    void rest();

private:
    /// What the lowest layers look like, those of areas and lines, and what that depends on.
    struct Base {
        std::shared_ptr<const MapData> data;
        std::shared_ptr<const GridColours> grids;
        LayerState layers;
        Theme theme;
        double ratio = 0;
        Ground ground = Ground::Painted;
        Camera seen;

        friend bool operator==(const Base&, const Base&) = default;
    };
    void paint(const FrameRequest& request, Frame& frame);
    void takeWhatIsTheSame(Composition& symbols);

    PictureCache pictures_;
    std::array<Drawables, kLayers.size()> symbols_; ///< of the frame before
    GridColouring colouring_;
    Base base_;          ///< of the frame before
    QImage basePicture_; ///< from the second frame on that has the same; null: none is kept
};

} // namespace zhitu::map
