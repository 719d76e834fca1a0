// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The maps of reports.
#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>

#include "data/report/compose.h"
#include "map/layers/map_data.h"

namespace zhitu::map {

/// One report, one thread; needs a QGuiApplication, on whatever platform. What a cache holds is
/// read once, with a reader of its own.
class ReportMaps {
public:
    explicit ReportMaps(std::filesystem::path cacheFile) : file_(std::move(cacheFile)) {}

    /// See report::MapMaker. \throws UserError
    [[nodiscard]] std::optional<report::Picture> paint(const report::MapPart& part,
                                                       const report::Scope& scope);

private:
    std::filesystem::path file_;
    std::unique_ptr<cache::CacheReader> reader_;
    std::shared_ptr<const MapData> data_;
    std::shared_ptr<const PointSet> points_; ///< of the report's days
};

} // namespace zhitu::map
