// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/peers.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include "tests/bench/city.h"
#include "tests/bench/map/camera_path.h"
#include "tests/bench/map/indexes.h"

namespace zhitu::bench {
namespace {

QString peer(const char* file)
{
    return QStringLiteral(PEERS_FOLDER "/") + QString::fromLatin1(file);
}

} // namespace

QJsonObject printedBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        qFatal("%s failed; peers are installed by ./dev bench map --peers", qPrintable(program));
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
}

QJsonObject superclusterFigures()
{
    const auto folder = benchFolder() / "peers";
    const QString points = QString::fromStdString((folder / "points.f64").string());
    QFile file(points);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s could not be written", qPrintable(points));
    for (const map::IndexPoint& p : million()) {
        const domain::LonLat at = map::toLonLat(p.at);
        const double pair[2] = {at.lon, at.lat};
        file.write(reinterpret_cast<const char*>(pair), sizeof pair);
    }
    file.close();
    return printedBy(QStringLiteral("node"),
                     {peer("supercluster.mjs"), points, QString::fromStdString(folder.string())});
}

QJsonObject qgisFigures(const QString& cache)
{
    QStringList arguments{peer("qgis_frames.py"), cache};
    for (const CameraPath& path : kPaths)
        for (const int frame : {0, kPathFrames / 2, kPathFrames - 1}) {
            const Look look = path.at(frame);
            arguments.append(QStringLiteral("%1,%2,%3").arg(look.lon).arg(look.lat).arg(look.zoom));
        }
    return printedBy(QStringLiteral("/usr/bin/python3"), arguments);
}

} // namespace zhitu::bench
