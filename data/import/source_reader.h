// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens a stranger's file and says what is in it: in a process of its own, see app/reader.
#pragma once

#include <filesystem>
#include <functional>

#include "data/import/wire.h"

namespace zhitu::import {

struct ReadingWanted {
    std::filesystem::path file;
    SourceFormat format = SourceFormat::Csv;
    QString encoding;              ///< empty: as the file says, else as it looks
    QString layer;                 ///< empty: the first
    std::int64_t most = kMostRows; ///< rows; a look at the beginning needs only some
};

/// The driver of that format, as GDAL names it; and by what a file's name ends.
[[nodiscard]] const char* driverOf(SourceFormat format) noexcept;

/// Tells the head, the rows in their order, some hundreds together, and the end; or a failure as
/// the last message. Only the driver of that format is asked, nothing is written, and no other file
/// is opened but those that belong to a Shapefile.
void readSource(const ReadingWanted& wanted, const std::function<void(const SourceMessage&)>& tell);

} // namespace zhitu::import
