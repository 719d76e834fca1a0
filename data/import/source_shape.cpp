// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/import/source_shape.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>
#include <limits>

namespace zhitu::import {
namespace {

// OGC 06-103r4, clause 8: little-endian only, as the reader writes it.
constexpr quint32 kPoint = 1;
constexpr quint32 kPolygon = 3;
constexpr quint32 kMany = 3; ///< a multipoint is 4, a multipolygon 6
constexpr qsizetype kPointBytes = 16;

/// Never reads past the end; what is not there makes it false.
class Wkb {
public:
    explicit Wkb(const QByteArray& bytes) : bytes_(bytes) {}

    /// The head of that type, or of several of which there is one.
    [[nodiscard]] bool isOne(quint32 type)
    {
        quint32 found = head();
        if (found == type + kMany && number() == 1)
            found = head();
        return sound_ && found == type;
    }
    [[nodiscard]] domain::LonLat point()
    {
        const domain::LonLat point{real(), real()};
        sound_ = sound_ && std::isfinite(point.lon) && std::isfinite(point.lat);
        return point;
    }
    [[nodiscard]] domain::Ring ring()
    {
        const quint32 corners = number();
        domain::Ring ring;
        if (!sound_ || corners < 4 || corners > (bytes_.size() - at_) / kPointBytes) {
            sound_ = false;
            return ring;
        }
        for (quint32 i = 0; i < corners; ++i)
            ring.push_back(point());
        sound_ = sound_ && ring.front() == ring.back();
        return ring;
    }
    [[nodiscard]] quint32 number() { return take<quint32>(); }
    [[nodiscard]] bool isSound() const { return sound_; }
    [[nodiscard]] bool isAtEnd() const { return sound_ && at_ == bytes_.size(); }

private:
    template <class Number>
    Number take()
    {
        if (!sound_ || bytes_.size() - at_ < qsizetype{sizeof(Number)}) {
            sound_ = false;
            return 0;
        }
        const auto value = qFromLittleEndian<Number>(bytes_.constData() + at_);
        at_ += qsizetype{sizeof(Number)};
        return value;
    }
    double real() { return take<double>(); }
    quint32 head()
    {
        sound_ = sound_ && take<quint8>() == 1;
        return number();
    }

    const QByteArray& bytes_;
    qsizetype at_ = 0;
    bool sound_ = true;
};

} // namespace

std::optional<domain::LonLat> pointFrom(const QByteArray& bytes)
{
    Wkb wkb(bytes);
    if (!wkb.isOne(kPoint))
        return std::nullopt;
    const domain::LonLat point = wkb.point();
    return wkb.isAtEnd() ? std::optional(point) : std::nullopt;
}

std::optional<domain::Polygon> polygonFrom(const QByteArray& bytes)
{
    Wkb wkb(bytes);
    if (!wkb.isOne(kPolygon))
        return std::nullopt;
    const quint32 rings = wkb.number();
    domain::Polygon polygon;
    for (quint32 i = 0; i < rings && wkb.isSound(); ++i)
        polygon.rings.push_back(wkb.ring());
    return wkb.isAtEnd() && !polygon.rings.empty() ? std::optional(polygon) : std::nullopt;
}

domain::LonLat middleOf(const domain::Polygon& polygon)
{
    constexpr double inf = std::numeric_limits<double>::infinity();
    domain::LonLat least{inf, inf};
    domain::LonLat most{-inf, -inf};
    for (const domain::Ring& ring : polygon.rings)
        for (const domain::LonLat corner : ring) {
            least = {std::min(least.lon, corner.lon), std::min(least.lat, corner.lat)};
            most = {std::max(most.lon, corner.lon), std::max(most.lat, corner.lat)};
        }
    return {(least.lon + most.lon) / 2, (least.lat + most.lat) / 2};
}

} // namespace zhitu::import
