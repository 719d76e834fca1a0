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

QImage paint(const FrameRequest& request, const Frame& frame)
{
    const double ratio = request.symbols.devicePixelRatio;
    const PaintedMap map{*request.symbols.data, request.layers, *frame.grids, frame.symbols.layers,
                         request.symbols.theme};
    QImage picture((frame.seen.size * ratio).toSize(), QImage::Format_RGB32);
    for (int top = 0; top < picture.height(); top += kBandRows) {
        const int rows = std::min(kBandRows, picture.height() - top);
        QImage band(picture.scanLine(top), picture.width(), rows, picture.bytesPerLine(),
                    picture.format());
        QPainter painter(&band);
        painter.scale(ratio, ratio);
        painter.translate(0, -top / ratio);
        paintMap(painter, map, frame.seen, {0, top / ratio, frame.seen.size.width(), rows / ratio},
                 Ground::Painted);
    }
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace

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
