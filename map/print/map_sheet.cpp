// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/print/map_sheet.h"

#include <cmath>

namespace zhitu::map {

Camera cameraFor(const SheetView& view, QSizeF frame) noexcept
{
    Camera camera;
    camera.centre = view.centre;
    camera.zoom = view.zoom;
    camera.size = frame;
    if (view.scaleOneTo)
        camera.zoom += std::log2(scaleOneTo(camera) / *view.scaleOneTo);
    else if (!view.seen.isEmpty())
        camera.zoom += std::log2(
            std::min(frame.width() / view.seen.width(), frame.height() / view.seen.height()));
    camera.zoom = std::clamp(camera.zoom, Camera::kMinZoom, Camera::kMaxZoom);
    return camera;
}

} // namespace zhitu::map
