// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/view/frame_maker.h"

#include <algorithm>
#include <cmath>
#include <new>

#include "data/support/heap.h"

namespace zhitu::map {
namespace {

/// The view with a margin of whole device pixels around it, so that the picture lies on the
/// screen's.
Camera withMargin(const Camera& camera, double ratio)
{
    const auto margin = [ratio](double length) {
        return std::round(length * kPictureMargin * ratio) / ratio;
    };
    Camera wide = camera;
    wide.size += 2 * QSizeF(margin(camera.size.width()), margin(camera.size.height()));
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

struct DividedLayers {
    LayerState below; ///< of areas and lines, under all others
    LayerState above;
    bool symbolsOnly = true; ///< nothing above is of areas and lines
};

DividedLayers divided(const LayerState& layers)
{
    DividedLayers parts{layers, layers};
    bool base = true;
    for (const LayerId layer : layers.order) {
        const auto at = static_cast<std::size_t>(layer);
        if (!layers.visible[at])
            continue; // it is in nobody's way
        base = base && isOfAreas(layer);
        (base ? parts.above : parts.below).visible[at] = false;
        if (!base && isOfAreas(layer))
            parts.symbolsOnly = false;
    }
    return parts;
}

} // namespace

void FrameMaker::paint(const FrameRequest& request, Frame& frame)
{
    static const std::array<Drawables, kLayers.size()> nothing;
    const double ratio = request.symbols.devicePixelRatio;
    const DividedLayers layers = divided(request.layers);
    const Theme theme = request.symbols.theme;
    const MapData& data = *request.symbols.data;
    Base base{request.symbols.data, frame.grids, layers.below, theme, ratio,
              request.ground,       frame.seen};
    const bool again = base == base_;
    if (!again)
        basePicture_ = {};
    base_ = std::move(base);

    frame.picture = basePicture_;
    if (frame.picture.isNull()) {
        frame.picture =
            QImage(static_cast<int>(std::ceil(frame.seen.size.width() * ratio)),
                   static_cast<int>(std::ceil(frame.seen.size.height() * ratio)),
                   request.ground == Ground::Painted ? QImage::Format_RGB32
                                                     : QImage::Format_ARGB32_Premultiplied);
        if (frame.picture.isNull())
            throw std::bad_alloc();
        frame.picture.setDevicePixelRatio(ratio);
        if (request.ground == Ground::Open)
            frame.picture.fill(Qt::transparent);
        paintOnto(frame.picture, {data, layers.below, *frame.grids, nothing, theme}, frame.seen,
                  ratio, request.ground);
    }
    // While time is played or cases come in, only symbols are others from one frame to the next:
    // the picture stays on the screen, and they are drawn over it.
    frame.symbolsApart = again && layers.symbolsOnly;
    if (frame.symbolsApart)
        basePicture_ = frame.picture;
    else
        paintOnto(frame.picture, {data, layers.above, *frame.grids, frame.symbols.layers, theme},
                  frame.seen, ratio, Ground::Open);
}

/// While time is played only the cases are others from one frame to the next: the renderer need not
/// be given the symbols and names of all other layers again.
void FrameMaker::takeWhatIsTheSame(Composition& symbols)
{
    for (std::size_t layer = 0; layer < symbols_.size(); ++layer) {
        Drawables& now = symbols.layers[layer];
        const Drawables& before = symbols_[layer];
        for (std::size_t i = 0; i < std::min(now.size(), before.size()); ++i) {
            auto* sprites = std::get_if<SpriteDrawable>(&now[i]);
            const auto* old = std::get_if<SpriteDrawable>(&before[i]);
            if (sprites != nullptr && old != nullptr
                && std::ranges::equal(sprites->batches, old->batches,
                                      [](const auto& a, const auto& b) { return *a == *b; }))
                *sprites = *old;
        }
    }
    symbols_ = symbols.layers;
}

Frame FrameMaker::make(const FrameRequest& request)
{
    Frame frame;
    frame.symbols = compose(request.symbols, pictures_);
    takeWhatIsTheSame(frame.symbols);
    frame.asPicture = request.asPicture;
    try {
        frame.grids =
            colouring_.of({request.symbols.data, request.figures, request.symbols.points,
                           request.symbols.window, request.layers.grids, request.symbols.theme});
        if (request.asPicture) {
            frame.seen = withMargin(request.symbols.camera, request.symbols.devicePixelRatio);
            paint(request, frame);
        } else {
            (void)request.symbols.data->geometry();
        }
    } catch (const std::exception& error) {
        // Too little memory for a picture may not end the program: the one before stays.
        qWarning("The map could not be drawn: %s", error.what());
        frame.failed = true;
    }
    return frame;
}

void FrameMaker::rest()
{
    basePicture_ = {};
    base_ = {};
    pictures_.forgetUnused();
    support::giveBackSmallPieces();
}

} // namespace zhitu::map
