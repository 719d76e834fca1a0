// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/map/peers.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include "data/domain/filter.h"
#include "tests/bench/city.h"
#include "tests/bench/map/camera_path.h"
#include "tests/bench/map/indexes.h"

namespace zhitu::bench {
namespace {

QString peer(const char* file)
{
    return QStringLiteral(PEERS_FOLDER "/") + QString::fromLatin1(file);
}

/// The rows of a layer that Zhitu's window shows as well, before time is played.
QString rowsOf(const char* layer)
{
    QString rows =
        QStringLiteral("SELECT id + 0 AS number, geom FROM \"%1\"").arg(QLatin1StringView(layer));
    if (QLatin1StringView(layer) != u"case")
        return rows;
    QStringList states;
    for (const domain::CaseState state : domain::unendedStates())
        states += QString::number(static_cast<int>(state));
    return rows + QStringLiteral(" WHERE state IN (%1)").arg(states.join(u','));
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

QJsonObject browserFigures(const QString& cache)
{
    const QDir folder(QString::fromStdString((benchFolder() / "peers").string())
                      + QStringLiteral("/geojson-") + QFileInfo(cache).completeBaseName());
    folder.mkpath(QStringLiteral("."));
    for (const char* layer : {"grid", "division", "river", "camera", "case"}) {
        const QString file =
            folder.filePath(QString::fromLatin1(layer) + QStringLiteral(".geojson"));
        if (QFileInfo::exists(file)
            && QFileInfo(file).lastModified() > QFileInfo(cache).lastModified())
            continue;
        QFile::remove(file);
        if (QProcess::execute(QStringLiteral("ogr2ogr"),
                              {QStringLiteral("-lco"), QStringLiteral("RFC7946=YES"),
                               QStringLiteral("-sql"), rowsOf(layer), file, cache})
            != 0)
            qFatal("%s could not be written", qPrintable(file));
    }
    constexpr int kEvery = 4; // frames: each takes a quarter of a second
    QJsonArray ways;
    for (const CameraPath& path : kPaths) {
        QJsonArray way;
        for (int frame = 0; frame < kPathFrames; frame += kEvery) {
            const Look look = path.at(frame);
            way.append(QJsonArray{look.lon, look.lat, look.zoom});
        }
        ways.append(way);
    }
    QFile file(folder.filePath(QStringLiteral("paths.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(ways).toJson()) < 0)
        qFatal("%s could not be written", qPrintable(file.fileName()));
    file.close();
    return printedBy(QStringLiteral("node"),
                     {peer("browser.mjs"),
                      QString::fromStdString((benchFolder() / "peers").string()), folder.path(),
                      file.fileName()});
}

} // namespace zhitu::bench
