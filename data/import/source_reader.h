// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Opens a stranger's file and says what is in it: in a process of its own, see app/reader.
#pragma once

#include <functional>

#include "data/import/wire.h"

namespace zhitu::import {

/// The driver of that format, as GDAL names it.
[[nodiscard]] const char* driverOf(SourceFormat format) noexcept;

/// Tells the head, the rows in their order, some hundreds together, and the end; or a failure as
/// the last message. Only the driver of that format is asked, nothing is written, and no other file
/// is opened but those that belong to a Shapefile.
void openSource(const Source& wanted, const std::function<void(const SourceMessage&)>& tell);

} // namespace zhitu::import
