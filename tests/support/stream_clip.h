// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A short video, made with ffmpeg, as cameras send it.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QSize>
#include <chrono>
#include <filesystem>
#include <vector>

namespace zhitu::test {

/// What is seen in the clip: a ground of one colour, and a white box that runs along its lower
/// edge.
struct ClipPicture {
    QSize size{640, 360};
    int framesASecond = 10;
    int seconds = 120;
    QColor ground{0x20, 0x60, 0xC0};
};

/// H.264 in an MPEG transport stream, and the same as the units that RTP sends.
struct StreamClip {
    /// Makes it in a folder; ends the program with words where ffmpeg or its encoder is missing.
    StreamClip(const std::filesystem::path& folder, const ClipPicture& wanted = {});

    ClipPicture picture;
    QByteArray transport;
    std::vector<std::vector<QByteArray>> frames; ///< of each its NAL units
    QByteArray sequence;                         ///< parameters of the whole, from the first frame
    QByteArray pictureParameters;
};

} // namespace zhitu::test
