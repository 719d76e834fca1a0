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

QImage paint(const FrameRequest& request, const Frame& frame)
{
    const double ratio = request.symbols.devicePixelRatio;
    QImage picture((frame.seen.size * ratio).toSize(), QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    QPainter painter(&picture);
    paintMap(painter,
             {*request.symbols.data, request.layers, *frame.grids, frame.symbols.layers,
              request.symbols.theme},
             frame.seen, Ground::Painted);
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
