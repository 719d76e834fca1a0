// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the program that opens strangers' files says to the one that asked it: frames of CBOR on a
/// pipe. Who receives them trusts nothing in them: whoever wrote the file may have written them.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <variant>
#include <vector>

namespace zhitu::import {

/// What one may be asked to read. There is no other: the reader opens a file as this and as nothing
/// else, whatever its content says it is.
enum class SourceFormat : std::uint8_t {
    Csv,
    Xlsx,
    GeoPackage,
    GeoJson,
    Shapefile,
    FlatGeobuf,
    Kml
};

// Limits, well beyond a city: 1.7 million cameras with some twenty columns.
inline constexpr int kMostFields = 256;
inline constexpr int kMostLayers = 256;
inline constexpr std::int64_t kMostRows = 5'000'000;
inline constexpr int kMostValueBytes = 64 * 1024; ///< of UTF-8
inline constexpr int kMostShapeBytes = 8 * 1024 * 1024;
inline constexpr int kMostFrameBytes = 24 * 1024 * 1024;

/// What is to be read.
struct Source {
    std::filesystem::path file;
    SourceFormat format = SourceFormat::Csv;
    QString encoding;              ///< empty: as the file says, else as it looks
    QString layer;                 ///< empty: the first
    std::int64_t most = kMostRows; ///< rows; a look at the beginning needs only some
};

struct SourceHead {
    QStringList layers; ///< all that the file has
    QString layer;      ///< the one that is read
    QStringList fields;
    QString encoding;     ///< of its texts: "UTF-8", "GB18030"
    bool guessed = false; ///< the encoding: the file does not say
    bool hasShapes = false;
    int epsg = 0;      ///< of the shapes; 0: none, or none that EPSG knows
    QString crsName;   ///< as the file calls it; empty: it says nothing
    int firstLine = 1; ///< what a person calls the first row: 2 below a line of names
};

enum class ShapeState : std::uint8_t {
    None,
    Sound,
    Mended, ///< invalid as it stands in the file; `wkb` is what it was made into
    Broken  ///< nothing can be made of it
};

struct SourceRow {
    std::int64_t line = 0; ///< counted like firstLine
    /// As many as fields; nothing where the file has nothing.
    std::vector<std::optional<QString>> values;
    ShapeState state = ShapeState::None;
    QByteArray wkb; ///< two-dimensional, ISO, little-endian
};

enum class SourceTrouble : std::uint8_t {
    NotThisFormat, ///< it cannot be opened as such
    NoLayer,       ///< it has none, or not that one
    TooManyLayers,
    TooManyFields,
    TooManyRows,
    ValueTooLong, ///< a text or a shape
    Utf16,
    OpenQuote,  ///< a quotation mark is opened and never closed
    NoEncoding, ///< neither UTF-8 nor GB18030
    Archive,    ///< unpacks to more than is sound, or is locked
    Memory,     ///< it ran out of what it may have
    Broken      ///< it began well
};

struct SourceFailure {
    SourceTrouble trouble = SourceTrouble::Broken;
    std::int64_t line = 0; ///< 0: the file as a whole
    QString detail;        ///< what the library said; from the file, so never more than text
};

struct SourceEnd {
    std::int64_t rows = 0;
};

using SourceRows = std::vector<SourceRow>;
using SourceMessage = std::variant<SourceHead, SourceRows, SourceEnd, SourceFailure>;

/// With its length before it: four bytes, the highest first.
[[nodiscard]] QByteArray framed(const SourceMessage& message);

/// Puts frames together from what a pipe brings.
class FrameReader {
public:
    void add(QByteArrayView bytes) { waiting_.append(bytes); }
    /// The next whole message. Nothing: more is needed.
    /// \throws std::runtime_error where it is none, or beyond the limits
    [[nodiscard]] std::optional<SourceMessage> next();

private:
    QByteArray waiting_;
    qsizetype at_ = 0;
};

} // namespace zhitu::import
