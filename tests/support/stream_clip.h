// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A short video, made with ffmpeg, as cameras send it.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QSize>
#include <filesystem>
#include <optional>
#include <vector>

namespace zhitu::test {

/// What is seen in the clip: a ground of one colour, and a white box that runs along its lower
/// edge.
struct ClipPicture {
    QSize size{640, 360};
    int framesASecond = 10;
    int seconds = 120;
    QColor ground{0x20, 0x60, 0xC0};
    int noise = 0; ///< 0 to 100: as much work for a decoder as a street has
};

/// H.264 in an MPEG transport stream, and the same as the units that RTP sends.
struct StreamClip {
    /// Makes it in a folder; ends the program with words where ffmpeg or its encoder is missing.
    StreamClip(const std::filesystem::path& folder, const ClipPicture& wanted = {});

    ClipPicture picture;
    QByteArray transport;
    std::filesystem::path file;                  ///< that holds it
    std::vector<std::vector<QByteArray>> frames; ///< of each its NAL units
    QByteArray sequence;                         ///< parameters of the whole, from the first frame
    QByteArray pictureParameters;
};

/// Where the left edge of the white box is in a picture of the clip, whatever its size, as a share
/// of the width; nothing: it is not there.
[[nodiscard]] std::optional<double> boxIn(const QImage& picture);
/// How much older than now a picture is, in seconds, where the clip began so many seconds ago.
/// Several seconds cannot be told from none: the box runs through the picture in less than eight.
[[nodiscard]] double delayOf(const QImage& picture, const ClipPicture& clip, double since);

} // namespace zhitu::test
