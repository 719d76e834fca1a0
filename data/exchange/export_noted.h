// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What is said of an export to the centre's audit.
#pragma once

#include <QJsonObject>
#include <filesystem>

#include "data/domain/export_note.h"
#include "data/exchange/layer_export.h"

namespace zhitu::exchange {

/// Of now, by this computer's clock; the file by its name alone.
/// \param what see domain::ExportNote \param narrowedTo as filterJson() says it, and the area;
/// empty: nothing
[[nodiscard]] domain::ExportNote exportNote(std::string what, const std::filesystem::path& file,
                                            std::int64_t rows, const QJsonObject& narrowedTo);

/// The same of a layer.
[[nodiscard]] domain::ExportNote exportNote(const LayerExport& wanted,
                                            const std::filesystem::path& file, std::int64_t rows);

} // namespace zhitu::exchange
