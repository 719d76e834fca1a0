// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer of a cache, as a filter lets it through, into a file for other programs.
#pragma once

#include <QStringList>
#include <filesystem>
#include <optional>
#include <vector>

#include "data/cache/check.h"
#include "data/cache/part_file.h"
#include "data/domain/filter.h"
#include "data/exchange/export_crs.h"
#include "data/exchange/export_format.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::exchange {

struct LayerExport {
    std::filesystem::path cacheFile;
    std::filesystem::path target; ///< ends as the format's files do
    Layer layer = Layer::Cases;
    ExportFormat format = ExportFormat::GeoPackage;
    /// Nothing: WGS 84 where the format knows no other (GeoJSON, KML), else CGCS2000.
    std::optional<ExportCrs> crs;
    domain::Filter filter; ///< as in lists: the area for every layer, the rest for cases or cameras
    cache::IfThere ifThere = cache::IfThere::Refuse;
};

struct LayerExported {
    std::int64_t rows = 0;
    std::int64_t textsCut = 0;      ///< longer than the format holds
    std::int64_t textsReplaced = 0; ///< with characters that no format carries
    std::int64_t withoutPlace = 0;  ///< rows whose geometry is missing, broken or out of reach
    ExportCrs crs;
    std::vector<std::filesystem::path> files; ///< what can be opened first, the sidecar last
    QStringList notes;                        ///< what is to be known about them, a sentence each
};

/// Why the format cannot have that coordinate system and what to do; empty: it can.
[[nodiscard]] QString refusalOf(ExportFormat format, const ExportCrs& crs);

/// Reads one state of the cache, whoever writes to it meanwhile; rows go to the file as they come.
/// Beside it stands FILE.meta.json, which says what it is. What is sealed, the negative list and
/// the addresses of streams are never in it: see layer_spec.h. Never in the GUI thread.
/// \param progress asked at least every few milliseconds
/// \returns nothing when cancelled; nothing is left then
/// \throws UserError; nothing is left then either, and what was there is as it was
[[nodiscard]] std::optional<LayerExported> exportLayer(const LayerExport& wanted,
                                                       const cache::Progress& progress);

} // namespace zhitu::exchange
