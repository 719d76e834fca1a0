// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/frame_picture.h"

#include <gtest/gtest.h>

#include <QVideoFrameFormat>
#include <cmath>
#include <cstring>

namespace zhitu::widgets {
namespace {

using Format = QVideoFrameFormat;

struct Sample {
    double y, u, v; ///< 0 to 255
};

/// One colour as a video has it, by the formulas of ITU-R BT.601 and BT.709.
Sample sampleOf(const QColor& c, bool hd, bool full)
{
    const double kr = hd ? 0.2126 : 0.299;
    const double kb = hd ? 0.0722 : 0.114;
    const double y = kr * c.red() + (1 - kr - kb) * c.green() + kb * c.blue();
    const double u = (c.blue() - y) / (2 * (1 - kb));
    const double v = (c.red() - y) / (2 * (1 - kr));
    return full ? Sample{y, 128 + u, 128 + v}
                : Sample{16 + y * 219 / 255, 128 + u * 224 / 255, 128 + v * 224 / 255};
}

/// A frame whose left half has one colour and whose right half another.
QVideoFrame frameOf(Format::PixelFormat pixels, QSize size, const Sample& left, const Sample& right,
                    Format::ColorSpace space, bool full)
{
    Format format(size, pixels);
    format.setColorSpace(space);
    format.setColorRange(full ? Format::ColorRange_Full : Format::ColorRange_Video);
    QVideoFrame frame(format);
    EXPECT_TRUE(frame.map(QVideoFrame::WriteOnly));
    const bool ten = pixels == Format::Format_P010 || pixels == Format::Format_YUV420P10;
    const int shift = pixels == Format::Format_P010 ? 8 : 2;
    const auto put = [&](int plane, int line, int at, double value) {
        uchar* to = frame.bits(plane) + qint64(frame.bytesPerLine(plane)) * line;
        if (ten) {
            const auto wide = static_cast<quint16>(std::lround(value * (1 << shift)));
            std::memcpy(to + 2 * at, &wide, 2);
        } else {
            to[at] = static_cast<uchar>(std::lround(value));
        }
    };
    const bool paired = pixels == Format::Format_NV12 || pixels == Format::Format_NV21
                        || pixels == Format::Format_P010;
    const bool vFirst = pixels == Format::Format_NV21 || pixels == Format::Format_YV12;
    const int chromaLines = pixels == Format::Format_YUV422P ? 1 : 2;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x) {
            const Sample& s = x < size.width() / 2 ? left : right;
            put(0, y, x, s.y);
            const int line = y / chromaLines;
            if (paired) {
                put(1, line, x / 2 * 2, vFirst ? s.v : s.u);
                put(1, line, x / 2 * 2 + 1, vFirst ? s.u : s.v);
            } else {
                put(1, line, x / 2, vFirst ? s.v : s.u);
                put(2, line, x / 2, vFirst ? s.u : s.v);
            }
        }
    frame.unmap();
    return frame;
}

void expectNear(const QColor& seen, const QColor& wanted)
{
    EXPECT_NEAR(seen.red(), wanted.red(), 3) << seen.name().toStdString();
    EXPECT_NEAR(seen.green(), wanted.green(), 3) << seen.name().toStdString();
    EXPECT_NEAR(seen.blue(), wanted.blue(), 3) << seen.name().toStdString();
}

class FramePicture : public testing::TestWithParam<Format::PixelFormat> {};

TEST_P(FramePicture, HasTheColoursOfTheFrame)
{
    const QColor left(200, 40, 90);
    const QColor right(10, 160, 240);
    for (const bool hd : {false, true})
        for (const bool full : {false, true}) {
            const QVideoFrame frame =
                frameOf(GetParam(), {64, 36}, sampleOf(left, hd, full), sampleOf(right, hd, full),
                        hd ? Format::ColorSpace_BT709 : Format::ColorSpace_BT601, full);
            const QImage picture = pictureOf(frame, {});
            ASSERT_EQ(picture.size(), QSize(64, 36));
            for (const int y : {0, 17, 35}) {
                expectNear(picture.pixelColor(1, y), left);
                expectNear(picture.pixelColor(30, y), left);
                expectNear(picture.pixelColor(33, y), right);
                expectNear(picture.pixelColor(63, y), right);
            }
        }
}

TEST_P(FramePicture, HasBlackAndWhiteInFull)
{
    const QVideoFrame frame =
        frameOf(GetParam(), {16, 16}, sampleOf(Qt::black, true, false),
                sampleOf(Qt::white, true, false), Format::ColorSpace_BT709, false);
    const QImage picture = pictureOf(frame, {});
    expectNear(picture.pixelColor(2, 2), Qt::black);
    expectNear(picture.pixelColor(14, 2), Qt::white);
}

INSTANTIATE_TEST_SUITE_P(Formats, FramePicture,
                         testing::Values(Format::Format_YUV420P, Format::Format_YV12,
                                         Format::Format_YUV422P, Format::Format_NV12,
                                         Format::Format_NV21, Format::Format_P010,
                                         Format::Format_YUV420P10));

TEST(FramePictureSize, OddSizesLoseNothing)
{
    const QColor colour(90, 200, 30);
    const Sample sample = sampleOf(colour, false, false);
    const QImage picture = pictureOf(
        frameOf(Format::Format_NV12, {33, 17}, sample, sample, Format::ColorSpace_BT601, false),
        {});
    ASSERT_EQ(picture.size(), QSize(33, 17));
    expectNear(picture.pixelColor(32, 16), colour);
}

TEST(FramePictureSize, LargePicturesAreMadeToFitAndSmallOnesStay)
{
    const Sample sample = sampleOf(Qt::blue, false, false);
    const QVideoFrame frame =
        frameOf(Format::Format_YUV420P, {64, 36}, sample, sample, Format::ColorSpace_BT601, false);
    EXPECT_EQ(pictureOf(frame, {32, 100}).size(), QSize(32, 18));
    EXPECT_EQ(pictureOf(frame, {100, 18}).size(), QSize(32, 18));
    EXPECT_EQ(pictureOf(frame, {640, 360}).size(), QSize(64, 36));
}

/// A video that does not say is in the colours of its size.
TEST(FramePictureSize, WhatSaysNothingIsTakenByItsHeight)
{
    const QColor colour(200, 40, 90);
    for (const bool hd : {false, true}) {
        const Sample sample = sampleOf(colour, hd, false);
        const QVideoFrame frame = frameOf(Format::Format_YUV420P, {64, hd ? 720 : 360}, sample,
                                          sample, Format::ColorSpace_Undefined, false);
        expectNear(pictureOf(frame, {}).pixelColor(20, 20), colour);
    }
}

TEST(FramePictureSize, NothingComesOfNothing)
{
    EXPECT_TRUE(pictureOf(QVideoFrame(), {}).isNull());
}

} // namespace
} // namespace zhitu::widgets
