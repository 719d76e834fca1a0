// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What may be a tile's picture, judged by its first bytes.
#pragma once

#include <QByteArray>
#include <QString>
#include <cstddef>

namespace zhitu::tiles {

/// A tile of 512 × 512 that does not compress at all has 1 MiB.
inline constexpr std::size_t kMostTileBytes = std::size_t{2} * 1024 * 1024;

/// PNG, JPEG or WebP. Whether it is whole only a decoder can tell.
[[nodiscard]] bool beginsLikePicture(const QByteArray& bytes);

/// What to tell the user of something else in a picture's place.
[[nodiscard]] QString problemNoPicture();

} // namespace zhitu::tiles
