// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A file that somebody wants to import: read by another process, which may do nothing else.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "data/import/wire.h"

namespace zhitu::import {

/// By the ending of the name: .csv, .txt, .xlsx, .gpkg, .geojson, .json, .shp, .fgb, .kml.
[[nodiscard]] std::optional<SourceFormat> sourceFormatOf(const std::filesystem::path& file);
/// The endings, for messages and for a dialog.
[[nodiscard]] QStringList sourceEndings();

/// Asked with each pack of rows; false stops. Both are called in the calling thread.
struct SourceSinks {
    std::function<void(const SourceHead&)> head; ///< once, before the rows; may throw
    std::function<bool(SourceRows&&)> rows;
};

/// Never in the GUI thread: it waits for the file. The reader is ended with it, whatever happens.
/// \returns how many rows there were; nothing where `rows` said stop
/// \throws UserError that says what is wrong with the file and what to do
[[nodiscard]] std::optional<std::int64_t> readSource(const Source& source,
                                                     const SourceSinks& sinks);

/// Where the reader is: beside the program that runs, or where packages put it.
/// \throws UserError where it is in neither place
[[nodiscard]] std::filesystem::path readerProgram();

} // namespace zhitu::import
