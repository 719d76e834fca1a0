// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The filter of an export as options of the command line.
#pragma once

#include <QCommandLineParser>
#include <filesystem>

#include "data/domain/filter.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::app {

/// --area, --from, --to, --state, --category.
void addFilterOptions(QCommandLineParser& parser);
/// \param cacheFile categories are called by their codes there
/// \throws UsageError for what makes no sense, or is not about rows of this layer
[[nodiscard]] domain::Filter filterFrom(const QCommandLineParser& parser, exchange::Layer layer,
                                        const std::filesystem::path& cacheFile);

} // namespace zhitu::app
