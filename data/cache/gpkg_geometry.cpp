// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/gpkg_geometry.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>

namespace zhitu::cache {
namespace {

/// Magic, version, flags, SRID, and four doubles.
constexpr std::size_t kEnvelopeHeader = 40;

enum WkbType : std::uint32_t { kPoint = 1, kLine = 2, kPolygon = 3 };

template <typename T>
void put(Blob& out, T value)
{
    static_assert(std::endian::native == std::endian::little, "write big-endian swaps first");
    const auto* bytes = reinterpret_cast<const std::byte*>(&value);
    out.insert(out.end(), bytes, bytes + sizeof value);
}

void putHeader(Blob& out, const Envelope* envelope)
{
    out.clear();
    put(out, 'G');
    put(out, 'P');
    put(out, std::uint8_t{0});
    put(out, static_cast<std::uint8_t>(envelope != nullptr ? 0x03 : 0x01)); // little-endian, XY box
    put(out, std::int32_t{kSrsId});
    if (envelope != nullptr)
        put(out, *envelope);
}

void grow(Envelope& box, domain::LonLat p)
{
    box.minX = std::min(box.minX, p.lon);
    box.maxX = std::max(box.maxX, p.lon);
    box.minY = std::min(box.minY, p.lat);
    box.maxY = std::max(box.maxY, p.lat);
}

Envelope boundsOf(const std::vector<domain::LonLat>& points)
{
    constexpr double inf = std::numeric_limits<double>::infinity();
    Envelope box{inf, -inf, inf, -inf};
    for (const domain::LonLat& p : points)
        grow(box, p);
    return box;
}

void putPoints(Blob& out, const std::vector<domain::LonLat>& points)
{
    put(out, static_cast<std::uint32_t>(points.size()));
    const auto* bytes = reinterpret_cast<const std::byte*>(points.data());
    out.insert(out.end(), bytes, bytes + points.size() * sizeof(domain::LonLat));
}

/// Reads a blob from front to back; every read past the end fails for good.
class Reader {
public:
    explicit Reader(std::span<const std::byte> blob) : rest_(blob) {}

    [[nodiscard]] bool ok() const noexcept { return ok_; }
    [[nodiscard]] std::span<const std::byte> rest() const noexcept { return rest_; }
    void setLittleEndian(bool little) noexcept { little_ = little; }

    template <typename T>
    T get()
    {
        std::array<std::byte, sizeof(T)> bytes{};
        if (rest_.size() < sizeof(T)) {
            ok_ = false;
            return T{};
        }
        std::copy_n(rest_.begin(), sizeof(T), bytes.begin());
        rest_ = rest_.subspan(sizeof(T));
        if (!little_)
            std::reverse(bytes.begin(), bytes.end());
        return std::bit_cast<T>(bytes);
    }

    void skip(std::size_t count)
    {
        ok_ = ok_ && rest_.size() >= count;
        rest_ = rest_.subspan(std::min(count, rest_.size()));
    }

    domain::LonLat point()
    {
        const auto x = get<double>();
        const auto y = get<double>();
        // Metres in a file of degrees are a common mistake; a NaN fails here too.
        ok_ = ok_ && std::abs(x) <= 180 && std::abs(y) <= 90;
        return {x, y};
    }

    std::vector<domain::LonLat> points()
    {
        const auto count = get<std::uint32_t>();
        // Triangulation is not linear; a real border has some thousand points at most.
        constexpr std::uint32_t most = 200'000;
        if (count > most || count > rest_.size() / sizeof(domain::LonLat))
            ok_ = false;
        std::vector<domain::LonLat> result;
        if (ok_)
            result.reserve(count);
        for (std::uint32_t i = 0; ok_ && i < count; ++i)
            result.push_back(point());
        return result;
    }

private:
    std::span<const std::byte> rest_;
    bool ok_ = true;
    bool little_ = true;
};

struct Header {
    bool ok = false;
    bool empty = false;
};

Header readHeader(Reader& in)
{
    const bool magic = in.get<char>() == 'G' && in.get<char>() == 'P';
    const bool version = in.get<std::uint8_t>() == 0;
    const auto flags = in.get<std::uint8_t>();
    in.setLittleEndian((flags & 0x01) != 0);
    in.get<std::int32_t>();
    constexpr std::size_t envelopeSizes[] = {0, 32, 48, 48, 64};
    const unsigned kind = (flags >> 1) & 0x07U;
    const bool standard = (flags & 0x20) == 0;
    if (kind < std::size(envelopeSizes))
        in.skip(envelopeSizes[kind]);
    return {magic && version && standard && kind < std::size(envelopeSizes) && in.ok(),
            (flags & 0x10) != 0};
}

/// The WKB type after byte order and header; 0 where broken.
std::uint32_t open(Reader& in)
{
    if (const Header header = readHeader(in); !header.ok || header.empty)
        return 0;
    const auto order = in.get<std::uint8_t>();
    if (order > 1)
        return 0;
    in.setLittleEndian(order == 1);
    const auto type = in.get<std::uint32_t>();
    return in.ok() ? type : 0;
}

domain::Polygon readPolygon(Reader& in)
{
    domain::Polygon polygon;
    const auto rings = in.get<std::uint32_t>();
    for (std::uint32_t i = 0; in.ok() && i < rings; ++i)
        polygon.rings.push_back(in.points());
    return polygon;
}

} // namespace

void encodePoint(domain::LonLat point, Blob& out)
{
    putHeader(out, nullptr);
    put(out, std::uint8_t{1});
    put(out, std::uint32_t{kPoint});
    put(out, point);
}

void encodeLine(const domain::LineString& line, Blob& out)
{
    const Envelope box = boundsOf(line);
    putHeader(out, &box);
    put(out, std::uint8_t{1});
    put(out, std::uint32_t{kLine});
    putPoints(out, line);
}

void encodePolygon(const domain::Polygon& polygon, Blob& out)
{
    const Envelope box = boundsOf(polygon.rings.front());
    putHeader(out, &box);
    put(out, std::uint8_t{1});
    put(out, std::uint32_t{kPolygon});
    put(out, static_cast<std::uint32_t>(polygon.rings.size()));
    for (const domain::Ring& ring : polygon.rings)
        putPoints(out, ring);
}

std::optional<domain::LonLat> decodePoint(std::span<const std::byte> blob)
{
    Reader in(blob);
    if (open(in) != kPoint)
        return std::nullopt;
    const domain::LonLat point = in.point();
    return in.ok() ? std::optional(point) : std::nullopt;
}

std::optional<domain::LineString> decodeLine(std::span<const std::byte> blob)
{
    Reader in(blob);
    if (open(in) != kLine)
        return std::nullopt;
    domain::LineString line = in.points();
    return in.ok() && line.size() >= 2 ? std::optional(std::move(line)) : std::nullopt;
}

std::optional<domain::Polygon> decodePolygon(std::span<const std::byte> blob)
{
    Reader in(blob);
    if (open(in) != kPolygon)
        return std::nullopt;
    domain::Polygon polygon = readPolygon(in);
    const bool closed =
        std::all_of(polygon.rings.begin(), polygon.rings.end(),
                    [](const domain::Ring& r) { return r.size() >= 4 && r.front() == r.back(); });
    if (!in.ok() || polygon.rings.empty() || !closed)
        return std::nullopt;
    return polygon;
}

std::span<const std::byte> wkbOf(std::span<const std::byte> blob)
{
    Reader in(blob);
    const Header header = readHeader(in);
    return header.ok ? in.rest() : std::span<const std::byte>();
}

bool encodeWkb(std::span<const std::byte> wkb, WkbKind kind, Blob& out)
{
    if (wkb.empty() || wkb.front() != std::byte{1})
        return false;
    if (kind == WkbKind::Point) { // the most frequent by far
        Reader in(wkb.subspan(1));
        if (wkb.size() != 21 || in.get<std::uint32_t>() != kPoint)
            return false;
        const domain::LonLat point = in.point();
        if (in.ok())
            encodePoint(point, out);
        return in.ok();
    }
    Blob whole;
    putHeader(whole, nullptr);
    whole.insert(whole.end(), wkb.begin(), wkb.end());
    if (kind == WkbKind::Line) {
        const auto line = decodeLine(whole);
        if (line)
            encodeLine(*line, out);
        return line && out.size() == wkb.size() + kEnvelopeHeader;
    }
    const auto polygon = decodePolygon(whole);
    if (polygon)
        encodePolygon(*polygon, out);
    return polygon && out.size() == wkb.size() + kEnvelopeHeader;
}

std::optional<Envelope> envelopeOf(std::span<const std::byte> blob)
{
    Reader in(blob);
    switch (open(in)) {
    case kPoint:
        if (const domain::LonLat p = in.point(); in.ok())
            return Envelope{p.lon, p.lon, p.lat, p.lat};
        return std::nullopt;
    case kLine:
        if (const domain::LineString line = in.points(); in.ok() && !line.empty())
            return boundsOf(line);
        return std::nullopt;
    case kPolygon:
        if (const domain::Polygon polygon = readPolygon(in);
            in.ok() && !polygon.rings.empty() && !polygon.rings.front().empty())
            return boundsOf(polygon.rings.front());
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isEmptyGeometry(std::span<const std::byte> blob)
{
    Reader in(blob);
    const Header header = readHeader(in);
    return header.ok && header.empty;
}

} // namespace zhitu::cache
