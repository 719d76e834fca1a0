// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/frame_picture.h"

#include <QVideoFrameFormat>
#include <algorithm>
#include <cstdint>
#include <optional>

namespace zhitu::widgets {
namespace {

constexpr int kShift = 14;          // of numbers with a fixed point
constexpr int kStandardLines = 576; // up to here a video that does not say is in the older colours

/// From luma and chroma to red, green and blue, as ITU-R BT.601, BT.709 or BT.2020 say.
struct Matrix {
    int black, luma, redV, greenU, greenV, blueU;
};

Matrix matrixOf(const QVideoFrameFormat& format)
{
    using Space = QVideoFrameFormat::ColorSpace;
    Space space = format.colorSpace();
    if (space == QVideoFrameFormat::ColorSpace_Undefined)
        space = format.frameHeight() > kStandardLines ? QVideoFrameFormat::ColorSpace_BT709
                                                      : QVideoFrameFormat::ColorSpace_BT601;
    double kr = 0.2126;
    double kb = 0.0722;
    if (space == QVideoFrameFormat::ColorSpace_BT601) {
        kr = 0.299;
        kb = 0.114;
    } else if (space == QVideoFrameFormat::ColorSpace_BT2020) {
        kr = 0.2627;
        kb = 0.0593;
    }
    const double kg = 1 - kr - kb;
    const bool full = format.colorRange() == QVideoFrameFormat::ColorRange_Full;
    const double chroma = full ? 1 : 255.0 / 224;
    const auto fixed = [](double value) { return static_cast<int>(value * (1 << kShift)); };
    return {full ? 0 : 16,
            fixed(full ? 1 : 255.0 / 219),
            fixed(2 * (1 - kr) * chroma),
            fixed(2 * (1 - kb) * kb / kg * chroma),
            fixed(2 * (1 - kr) * kr / kg * chroma),
            fixed(2 * (1 - kb) * chroma)};
}

/// How the samples of a format lie in memory: luma in the first plane, chroma half as wide.
struct Planes {
    int sampleBytes = 1;
    int drop = 0;          ///< bits of a sample below the eight that count
    bool isPaired = false; ///< both chromas beside each other in the second plane
    bool isV = false;      ///< V comes before U
    int chromaLines = 2;   ///< of luma, for one of chroma
};

std::optional<Planes> planesOf(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_YUV420P:
        return Planes{};
    case QVideoFrameFormat::Format_YV12:
        return Planes{.isV = true};
    case QVideoFrameFormat::Format_YUV422P:
        return Planes{.chromaLines = 1};
    case QVideoFrameFormat::Format_NV12:
        return Planes{.isPaired = true};
    case QVideoFrameFormat::Format_NV21:
        return Planes{.isPaired = true, .isV = true};
    case QVideoFrameFormat::Format_P010:
    case QVideoFrameFormat::Format_P016:
        return Planes{.sampleBytes = 2, .drop = 8, .isPaired = true};
    case QVideoFrameFormat::Format_YUV420P10:
        return Planes{.sampleBytes = 2, .drop = 2};
    default:
        return std::nullopt;
    }
}

/// Whether all that will be read is there, whatever the stream said of itself.
bool isWhole(const QVideoFrame& frame, const Planes& planes)
{
    const int width = frame.width();
    const int chromaWidth = (width + 1) / 2;
    const int count = planes.isPaired ? 2 : 3;
    if (width <= 0 || frame.height() <= 0 || frame.planeCount() < count)
        return false;
    for (int i = 0; i < count; ++i) {
        const int lines = i == 0 ? frame.height()
                                 : (frame.height() + planes.chromaLines - 1) / planes.chromaLines;
        const qint64 row = qint64(planes.sampleBytes)
                           * (i == 0            ? width
                              : planes.isPaired ? 2 * chromaWidth
                                                : chromaWidth);
        const qint64 stride = frame.bytesPerLine(i);
        if (frame.bits(i) == nullptr || stride < row
            || frame.mappedBytes(i) < stride * (lines - 1) + row)
            return false;
    }
    return true;
}

int clamped(int fixed)
{
    return std::clamp(fixed >> kShift, 0, 255);
}

/// One line. \param Step samples from one chroma to the next of its kind
template <typename Sample, int Step>
void convert(const Sample* luma, const Sample* u, const Sample* v, int width, int drop,
             const Matrix& m, std::uint32_t* out)
{
    constexpr int half = 1 << (kShift - 1);
    const auto pixel = [&](int y, int red, int green, int blue) {
        const int light = (y - m.black) * m.luma + half;
        return 0xff000000U | static_cast<std::uint32_t>(clamped(light + red)) << 16
               | static_cast<std::uint32_t>(clamped(light - green)) << 8
               | static_cast<std::uint32_t>(clamped(light + blue));
    };
    for (int pair = 0; pair < width / 2; ++pair) {
        const int du = (u[pair * Step] >> drop) - 128;
        const int dv = (v[pair * Step] >> drop) - 128;
        const int red = m.redV * dv;
        const int green = m.greenU * du + m.greenV * dv;
        const int blue = m.blueU * du;
        out[2 * pair] = pixel(luma[2 * pair] >> drop, red, green, blue);
        out[2 * pair + 1] = pixel(luma[2 * pair + 1] >> drop, red, green, blue);
    }
    if (width % 2 != 0) {
        const int du = (u[width / 2 * Step] >> drop) - 128;
        const int dv = (v[width / 2 * Step] >> drop) - 128;
        out[width - 1] = pixel(luma[width - 1] >> drop, m.redV * dv, m.greenU * du + m.greenV * dv,
                               m.blueU * du);
    }
}

template <typename Sample>
void convertLines(const QVideoFrame& frame, const Planes& planes, QImage& picture)
{
    const Matrix matrix = matrixOf(frame.surfaceFormat());
    const auto line = [&](int plane, int number) {
        return reinterpret_cast<const Sample*>(frame.bits(plane)
                                               + qint64(frame.bytesPerLine(plane)) * number);
    };
    for (int y = 0; y < frame.height(); ++y) {
        const int chroma = y / planes.chromaLines;
        const Sample* u = line(1, chroma);
        const Sample* v = planes.isPaired ? u + 1 : line(2, chroma);
        if (planes.isV)
            std::swap(u, v);
        auto* out = reinterpret_cast<std::uint32_t*>(picture.scanLine(y));
        if (planes.isPaired)
            convert<Sample, 2>(line(0, y), u, v, frame.width(), planes.drop, matrix, out);
        else
            convert<Sample, 1>(line(0, y), u, v, frame.width(), planes.drop, matrix, out);
    }
}

QImage converted(QVideoFrame& frame)
{
    const auto planes = planesOf(frame.pixelFormat());
    const bool isTurned = frame.rotation() != QtVideo::Rotation::None || frame.mirrored();
    if (!planes || isTurned)
        return frame.toImage(); // rare: what it costs is worth its being right
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    QImage picture;
    if (isWhole(frame, *planes)) {
        picture = QImage(frame.size(), QImage::Format_RGB32);
        if (!picture.isNull())
            planes->sampleBytes == 1 ? convertLines<std::uint8_t>(frame, *planes, picture)
                                     : convertLines<std::uint16_t>(frame, *planes, picture);
    }
    frame.unmap();
    return picture;
}

} // namespace

QImage pictureOf(QVideoFrame frame, QSize most)
{
    const QImage picture = converted(frame);
    if (picture.isNull() || most.isEmpty()
        || (picture.width() <= most.width() && picture.height() <= most.height()))
        return picture;
    return picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace zhitu::widgets
