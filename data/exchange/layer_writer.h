// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A layer in a file, whatever the format.
#pragma once

#include <filesystem>
#include <memory>
#include <span>

#include "data/exchange/export_crs.h"
#include "data/exchange/export_format.h"
#include "data/exchange/layer_rows.h"
#include "data/exchange/table_writer.h"

namespace zhitu::exchange {

/// A field of the file.
struct OutField {
    QString name; ///< as the format wants it
    FieldType type = FieldType::Text;
    int width = 0;  ///< bytes or digits where the format has widths; 0: the usual
    QString column; ///< of the cache that it is, or whose words it holds
    bool isWords = false;
};

/// What a file says about itself.
struct LayerHead {
    QString name;        ///< of the layer: "cameras", "cameras_gcj02"
    QString title;       ///< in the user's language
    QString description; ///< where the positions are from, what is synthetic
    cache::GeometryType geometry = cache::GeometryType::Point;
    ExportCrs crs;
    std::vector<OutField> fields; ///< the first one is the id
    std::size_t titleField = 0;   ///< what a row is called by
    std::int64_t rows = 0;        ///< that will come
    bool allHavePlaces = true;    ///< as far as is known
};

/// A row has no place, and the file cannot have one such: it has to be begun anew, with a head that
/// says so.
struct NeedsPlaces {};

/// One thread. Rows go to the file as they come. All methods throw UserError; what was written
/// until then is of no use, and whoever owns the folder removes it.
class LayerWriter {
public:
    virtual ~LayerWriter() = default;
    /// \param shape in the file's coordinate system, east first
    /// \param cells one for each field, the first of which is the id
    /// \throws NeedsPlaces
    virtual void add(const Shape& shape, std::span<const TableCell> cells) = 0;
    /// The file is whole and on the disk as far as the format's library can tell.
    virtual void finish() = 0;
};

/// \param file in a folder that nobody else writes to \throws UserError
[[nodiscard]] std::unique_ptr<LayerWriter>
makeLayerWriter(ExportFormat format, const std::filesystem::path& file, const LayerHead& head);

/// "2026-11-20T10:30:00+08:00", by the clock in China: how formats without moments hold one.
[[nodiscard]] QString isoText(domain::Instant at);
/// Shortest decimal that is the same number to the last place a file needs: 1e-9 degrees or 0.1 mm.
/// Never with an exponent. \param isDegrees else metres
[[nodiscard]] QByteArray coordinateText(double value, bool isDegrees);
/// A full disk in the words of the house, or what the library said. \param why may be empty
[[noreturn]] void refuseToGoOn(const std::filesystem::path& file, const QString& why);

} // namespace zhitu::exchange
