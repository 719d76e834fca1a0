// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an export of a layer would hold, before anything is written.
#pragma once

#include <QStringList>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>

#include "data/domain/filter.h"
#include "data/exchange/export_crs.h"
#include "data/exchange/layer_spec.h"

namespace zhitu::exchange {

struct LayerSurvey {
    std::int64_t rows = 0;
    QStringList filterWords; ///< see filterWords(); empty: every row of the layer
    /// Of Gauss–Krüger, as exportLayer() takes where nobody names a zone; nothing: none fits.
    std::optional<int> zone;

    friend bool operator==(const LayerSurvey&, const LayerSurvey&) = default;
};

/// Reads one state of the cache. Never in the GUI thread.
/// \param goOn asked every few milliseconds \returns nothing where it said false
/// \throws UserError that says what is wrong with the file
[[nodiscard]] std::optional<LayerSurvey> surveyLayer(const std::filesystem::path& cacheFile,
                                                     Layer layer, const domain::Filter& filter,
                                                     const std::function<bool()>& goOn);

} // namespace zhitu::exchange
