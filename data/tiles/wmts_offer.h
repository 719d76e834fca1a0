// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What of a WMTS can be a base map, and why the rest cannot.
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "data/tiles/base_map.h"
#include "data/tiles/wmts_capabilities.h"
#include "data/tiles/wmts_question.h"

namespace zhitu::tiles {

struct WmtsOffer {
    QString title;
    std::optional<TileLayer> layer; ///< nothing: it cannot be shown
    bool isImagery = false;         ///< it comes as JPEG, as photographs do
    QString whyNot;                 ///< in the user's language; empty: it can be shown
};

struct WmtsOffers {
    QString provider; ///< or, where it says nothing of that, the service's title
    std::vector<WmtsOffer> layers;
    QString key; ///< that was in the address: never show, log or store it but in the keychain
};

/// Tiles are taken from the server that was asked, at any of its ports, and from no other; where
/// the list came over HTTPS, only over HTTPS. Known are sets of matrices that begin in the world's
/// north-western corner and halve from level to level, in Web Mercator (EPSG:3857, 900913, 102100)
/// and in degrees (EPSG:4490, 4326, CRS84), by pixels of 0.28 mm (OGC 07-057r7, 6.1) or of 1/96
/// inch, as 天地图 counts, of 256 or 512 pixels a side. Any thread.
[[nodiscard]] WmtsOffers offersOf(const WmtsCapabilities& found, const WmtsQuestion& question);

} // namespace zhitu::tiles
