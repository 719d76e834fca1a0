// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/base_data.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "data/demo/messages.h"
#include "data/user_error.h"

namespace zhitu::demo {
namespace {

QByteArray readResource(const QString& name)
{
    QFile file(QStringLiteral(":/zhitu/demo/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw UserError(
            Messages::tr("The built-in base data “%1” is missing from this program. Nothing of "
                         "yours is affected. Please install Zhitu again.")
                .arg(name));
    return file.readAll();
}

std::vector<QList<QByteArray>> readCsv(const QString& name)
{
    std::vector<QList<QByteArray>> rows;
    const QList<QByteArray> lines = readResource(name).split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const QByteArray line = lines[i].trimmed(); !line.isEmpty())
            rows.push_back(line.split(','));
    return rows;
}

domain::LineString toLine(const QJsonArray& coordinates)
{
    domain::LineString line;
    line.reserve(static_cast<std::size_t>(coordinates.size()));
    for (const QJsonValue& position : coordinates)
        line.push_back({position[0].toDouble(), position[1].toDouble()});
    return line;
}

QJsonArray features(const QString& name)
{
    return QJsonDocument::fromJson(readResource(name)).object()[u"features"].toArray();
}

domain::DivisionLevel levelOf(const QByteArray& word)
{
    if (word == "district")
        return domain::DivisionLevel::District;
    return word == "town" ? domain::DivisionLevel::Town : domain::DivisionLevel::Village;
}

double twiceSignedArea(const domain::Ring& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i)
        sum += ring[i].lon * ring[i + 1].lat - ring[i + 1].lon * ring[i].lat;
    return sum;
}

/// Drops what encloses nothing: repeated vertices and spikes that run out and straight back (the
/// source has one, at 106.4465° E).
void dropSpikes(domain::Ring& closedRing)
{
    closedRing.pop_back();
    domain::Ring& ring = closedRing;
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const std::size_t next = (i + 1) % ring.size();
            const std::size_t previous = (i + ring.size() - 1) % ring.size();
            if (ring[i] == ring[next] || ring[previous] == ring[next]) {
                ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(i));
                changed = true;
                break;
            }
        }
    }
    ring.push_back(ring.front());
}

/// The source does not name its lines. The three rivers are told apart by where they run: the
/// Jialing is the major one; of the lesser ones the Qu comes from the north-east, the Fu from the
/// west.
std::string riverName(int level, const domain::LineString& line)
{
    if (level == 2)
        return "嘉陵江";
    return line.front().lon > 106.5 ? "渠江" : "涪江";
}

} // namespace

BaseData loadBaseData()
{
    BaseData base;
    for (const QList<QByteArray>& row : readCsv(QStringLiteral("divisions.csv"))) {
        domain::Division division;
        division.code = row[0].toStdString();
        division.level = levelOf(row[1]);
        division.name = row[2].toStdString();
        division.parentCode = row[3].toStdString();
        division.synthetic = division.level != domain::DivisionLevel::District;
        base.divisions.push_back(std::move(division));
    }
    for (const QList<QByteArray>& row : readCsv(QStringLiteral("town_seats.csv")))
        base.seats.push_back(
            {row[0].toStdString(), {row[1].toDouble(), row[2].toDouble()}, row[3].toDouble()});

    const QJsonValue boundary = features(QStringLiteral("boundary.geojson")).first();
    base.boundary = toLine(boundary[u"geometry"][u"coordinates"][0].toArray());
    dropSpikes(base.boundary);
    if (twiceSignedArea(base.boundary) < 0)
        std::reverse(base.boundary.begin(), base.boundary.end());

    for (const QJsonValue& feature : features(QStringLiteral("rivers.geojson"))) {
        domain::River river;
        river.level = feature[u"properties"][u"level"].toInt();
        river.line = toLine(feature[u"geometry"][u"coordinates"].toArray());
        river.name = riverName(river.level, river.line);
        base.rivers.push_back(std::move(river));
    }
    return base;
}

} // namespace zhitu::demo
