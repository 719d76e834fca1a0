// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A picture for a widget, made of a frame of a video by the processor. QVideoFrame::toImage() asks
/// OpenGL first: without a graphics card that is twenty times as long, and a context for each
/// thread.
#pragma once

#include <QImage>
#include <QSize>
#include <QVideoFrame>

namespace zhitu::widgets {

/// Any thread. Larger pictures are made smaller to fit; smaller ones stay as they are.
/// \param most in pixels; empty: as large as it is
/// \returns a null picture where the frame cannot be read
[[nodiscard]] QImage pictureOf(QVideoFrame frame, QSize most);

} // namespace zhitu::widgets
