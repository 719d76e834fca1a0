// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stream_clip.h"

#include <QFile>
#include <QProcess>
#include <QStringList>
#include <cmath>

namespace zhitu::test {
namespace {

constexpr int kBoxSide = 40; // pixels
constexpr int kBoxStep = 8;  // pixels a frame

enum NalType { Sequence = 7, Picture = 8, Delimiter = 9 };

int typeOf(const QByteArray& unit)
{
    return unit.at(0) & 0x1f;
}

QByteArray read(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0)
        qFatal("ffmpeg made no %s", qPrintable(name));
    return file.readAll();
}

void run(const QStringList& arguments)
{
    QProcess ffmpeg;
    ffmpeg.setProcessChannelMode(QProcess::MergedChannels);
    ffmpeg.start(QStringLiteral("ffmpeg"), arguments);
    if (!ffmpeg.waitForFinished(120'000) || ffmpeg.exitStatus() != QProcess::NormalExit
        || ffmpeg.exitCode() != 0)
        qFatal("ffmpeg, with libx264, is needed for this test: %s\n%s",
               qPrintable(ffmpeg.errorString()), ffmpeg.readAll().constData());
}

/// Splits at the start codes 00 00 01, before which there may be further zeros.
std::vector<QByteArray> unitsOf(const QByteArray& stream)
{
    std::vector<QByteArray> units;
    const QByteArray code("\0\0\1", 3);
    for (qsizetype at = stream.indexOf(code); at >= 0;) {
        const qsizetype begin = at + code.size();
        at = stream.indexOf(code, begin);
        QByteArray unit = stream.mid(begin, at < 0 ? -1 : at - begin);
        while (unit.endsWith('\0'))
            unit.chop(1);
        if (!unit.isEmpty())
            units.push_back(unit);
    }
    return units;
}

} // namespace

StreamClip::StreamClip(const std::filesystem::path& folder, const ClipPicture& wanted)
    : picture(wanted)
{
    const QString transportFile = QString::fromStdString((folder / "clip.ts").string());
    const QString unitFile = QString::fromStdString((folder / "clip.h264").string());
    const QString scene =
        QStringLiteral("color=%1:s=%2x%3:r=%4:d=%5[g];color=white:s=%7x%7:r=%4:d=%5[b];"
                       "[g][b]overlay=x='mod(n*%6,W-%7)':y=H-60")
            .arg(QString(picture.ground.name()).replace(u'#', QStringLiteral("0x")))
            .arg(picture.size.width())
            .arg(picture.size.height())
            .arg(picture.framesASecond)
            .arg(picture.seconds)
            .arg(kBoxStep)
            .arg(kBoxSide)
        + (picture.noise > 0 ? QStringLiteral(",noise=alls=%1:allf=t").arg(picture.noise)
                             : QString());
    const QStringList quiet{QStringLiteral("-loglevel"), QStringLiteral("error"),
                            QStringLiteral("-y")};
    run(quiet
        + QStringList{QStringLiteral("-f"),
                      QStringLiteral("lavfi"),
                      QStringLiteral("-i"),
                      scene,
                      QStringLiteral("-c:v"),
                      QStringLiteral("libx264"),
                      QStringLiteral("-preset"),
                      QStringLiteral("ultrafast"),
                      QStringLiteral("-pix_fmt"),
                      QStringLiteral("yuv420p"),
                      QStringLiteral("-bf"),
                      QStringLiteral("0"),
                      QStringLiteral("-maxrate"),
                      QStringLiteral("512k"),
                      QStringLiteral("-bufsize"),
                      QStringLiteral("256k"),
                      QStringLiteral("-g"),
                      QString::number(picture.framesASecond),
                      QStringLiteral("-x264-params"),
                      QStringLiteral("aud=1"),
                      transportFile});
    run(quiet
        + QStringList{QStringLiteral("-i"), transportFile, QStringLiteral("-c"),
                      QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("h264"),
                      unitFile});
    transport = read(transportFile);
    file = folder / "clip.ts";
    for (const QByteArray& unit : unitsOf(read(unitFile))) {
        if (typeOf(unit) == Delimiter) {
            frames.emplace_back();
            continue;
        }
        if (frames.empty())
            qFatal("the clip does not say where its frames begin");
        if (typeOf(unit) == Sequence)
            sequence = unit;
        else if (typeOf(unit) == Picture)
            pictureParameters = unit;
        frames.back().push_back(unit);
    }
}

std::optional<double> boxIn(const QImage& picture)
{
    const int y = picture.height() - picture.height() / 9; // through its middle
    for (int x = 0; x < picture.width(); ++x)
        if (picture.pixelColor(x, y).red() > 200)
            return static_cast<double>(x) / picture.width();
    return std::nullopt;
}

double delayOf(const QImage& picture, const ClipPicture& clip, double since)
{
    const double step = static_cast<double>(kBoxStep * clip.framesASecond); // pixels a second
    const double shown = boxIn(picture).value_or(0) * clip.size.width() / step;
    const double round = (clip.size.width() - kBoxSide) / step;
    return std::fmod(since - shown + round, round);
}

} // namespace zhitu::test
