// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Geometries as GeoPackage blobs (OGC 12-128r18, clause 2.1.3): header, envelope, little-endian
/// WKB.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "data/domain/geometry.h"

namespace zhitu::cache {

/// EPSG code of every geometry column of ours: CGCS2000, stored longitude first.
inline constexpr int kSrsId = 4490;

struct Envelope {
    double minX = 0;
    double maxX = 0;
    double minY = 0;
    double maxY = 0;
};

using Blob = std::vector<std::byte>;

void encodePoint(domain::LonLat point, Blob& out);
void encodeLine(const domain::LineString& line, Blob& out);
void encodePolygon(const domain::Polygon& polygon, Blob& out);

/// The decoders accept either byte order and return nothing for a blob that is not a well-formed,
/// finite, two-dimensional geometry of that type. They never read past the blob.
[[nodiscard]] std::optional<domain::LonLat> decodePoint(std::span<const std::byte> blob);
[[nodiscard]] std::optional<domain::LineString> decodeLine(std::span<const std::byte> blob);
[[nodiscard]] std::optional<domain::Polygon> decodePolygon(std::span<const std::byte> blob);

/// The WKB of a blob that was decoded before, without the header.
[[nodiscard]] std::span<const std::byte> wkbOf(std::span<const std::byte> blob);
/// The blob of a WKB (little-endian, as the three encoders write it); false where it is not a
/// well-formed, finite, two-dimensional geometry of that type. For bytes from elsewhere.
enum class WkbKind : std::uint32_t { Point = 1, Line = 2, Polygon = 3 };
[[nodiscard]] bool encodeWkb(std::span<const std::byte> wkb, WkbKind kind, Blob& out);

/// Bounds of any of the three; nothing for an empty or broken one.
[[nodiscard]] std::optional<Envelope> envelopeOf(std::span<const std::byte> blob);
/// True for a well-formed empty geometry.
[[nodiscard]] bool isEmptyGeometry(std::span<const std::byte> blob);

} // namespace zhitu::cache
