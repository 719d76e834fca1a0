// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/frame_maker.h"

#include <cmath>

#include "map/picture/map_painter.h"

namespace zhitu::map {
namespace {

/// The view with a margin of whole pixels around it, so that the picture lies on the screen's.
Camera withMargin(const Camera& camera)
{
    Camera wide = camera;
    wide.size += 2
                 * QSizeF(std::round(camera.size.width() * kPictureMargin),
                          std::round(camera.size.height() * kPictureMargin));
    return wide;
}

/// In bands: what a line needs beside the picture stays small, and near the processor.
constexpr int kBandRows = 256;

void paintOnto(QImage& picture, const PaintedMap& map, const Camera& seen, double ratio,
               Ground ground)
{
    for (int top = 0; top < picture.height(); top += kBandRows) {
        const int rows = std::min(kBandRows, picture.height() - top);
        QImage band(picture.scanLine(top), picture.width(), rows, picture.bytesPerLine(),
                    picture.format());
        QPainter painter(&band);
        painter.scale(ratio, ratio);
        painter.translate(0, -top / ratio);
        paintMap(painter, map, seen, {0, top / ratio, seen.size.width(), rows / ratio}, ground);
    }
}

bool isOfAreas(LayerId layer)
{
    return layer == LayerId::Grids || layer == LayerId::Rivers || layer == LayerId::Boundaries;
}

/// The layers of areas and lines below all others, and those above.
std::pair<LayerState, LayerState> divided(const LayerState& layers)
{
    LayerState below = layers;
    LayerState above = layers;
    bool base = true;
    for (const LayerId layer : layers.order) {
        base = base && isOfAreas(layer);
        (base ? above : below).visible[static_cast<std::size_t>(layer)] = false;
    }
    return {below, above};
}

} // namespace

QImage FrameMaker::paint(const FrameRequest& request, const Frame& frame)
{
    const double ratio = request.symbols.devicePixelRatio;
    const auto [below, above] = divided(request.layers);
    const Theme theme = request.symbols.theme;
    const MapData& data = *request.symbols.data;
    Base base{request.symbols.data, frame.grids, below, theme, ratio, frame.seen};
    const bool again = base == base_;
    if (!again)
        basePicture_ = {};
    base_ = std::move(base);

    QImage picture = basePicture_;
    if (picture.isNull()) {
        static const std::array<Drawables, kLayers.size()> nothing;
        picture = QImage((frame.seen.size * ratio).toSize(), QImage::Format_RGB32);
        paintOnto(picture, {data, below, *frame.grids, nothing, theme}, frame.seen, ratio,
                  Ground::Painted);
        if (again) // time is played, or cases come in: the next frame has the same
            basePicture_ = picture;
    }
    paintOnto(picture, {data, above, *frame.grids, frame.symbols.layers, theme}, frame.seen, ratio,
              Ground::Open);
    picture.setDevicePixelRatio(ratio);
    return picture;
}

Frame FrameMaker::make(const FrameRequest& request)
{
    Frame frame;
    frame.symbols = compose(request.symbols, pictures_);
    frame.grids = colouring_.of(request.symbols.data, request.figures, request.symbols.points,
                                request.layers.grids, request.symbols.theme);
    if (request.asPicture) {
        frame.seen = withMargin(request.symbols.camera);
        frame.picture = paint(request, frame);
    } else {
        (void)request.symbols.data->geometry();
    }
    return frame;
}

} // namespace zhitu::map
