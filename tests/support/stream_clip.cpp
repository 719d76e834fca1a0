// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stream_clip.h"

#include <QFile>
#include <QProcess>
#include <QStringList>

namespace zhitu::test {
namespace {

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
        QStringLiteral("color=%1:s=%2x%3:r=%4:d=%5[g];color=white:s=40x40:r=%4:d=%5[b];"
                       "[g][b]overlay=x='mod(n*8,W-40)':y=H-60")
            .arg(QString(picture.ground.name()).replace(u'#', QStringLiteral("0x")))
            .arg(picture.size.width())
            .arg(picture.size.height())
            .arg(picture.framesASecond)
            .arg(picture.seconds);
    const QStringList quiet{QStringLiteral("-loglevel"), QStringLiteral("error"),
                            QStringLiteral("-y")};
    run(quiet
        + QStringList{QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), scene,
                      QStringLiteral("-c:v"), QStringLiteral("libx264"), QStringLiteral("-preset"),
                      QStringLiteral("ultrafast"), QStringLiteral("-pix_fmt"),
                      QStringLiteral("yuv420p"), QStringLiteral("-bf"), QStringLiteral("0"),
                      QStringLiteral("-g"), QString::number(picture.framesASecond),
                      QStringLiteral("-x264-params"), QStringLiteral("aud=1"), transportFile});
    run(quiet
        + QStringList{QStringLiteral("-i"), transportFile, QStringLiteral("-c"),
                      QStringLiteral("copy"), QStringLiteral("-f"), QStringLiteral("h264"),
                      unitFile});
    transport = read(transportFile);
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

} // namespace zhitu::test
