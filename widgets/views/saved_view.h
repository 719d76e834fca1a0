// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What one wants to come back to: place, layers, filter and time, under a name.
#pragma once

#include <QJsonObject>
#include <QSize>
#include <QString>
#include <optional>

#include "map/layers/layer_state.h"
#include "widgets/state/work_state.h"

namespace zhitu::widgets {

struct SavedView {
    static constexpr int kMostLetters = 60; ///< of a name

    QString name;
    int key = 0; ///< 1 to 9: what calls it; 0: none
    View view;
    QSize
        size; ///< of the map then, logical pixels: another size shows the same part; empty: unknown
    std::string area;
    domain::Filter filter;
    map::LayerState layers;

    friend bool operator==(const SavedView&, const SavedView&) = default;
};

/// On a map of that size one sees what was seen.
[[nodiscard]] View viewOn(const SavedView& saved, QSize size);

[[nodiscard]] QJsonObject toJson(const SavedView& view);
/// Nothing where it makes no sense: a file is not trusted. What is left out is as usual.
[[nodiscard]] std::optional<SavedView> savedViewFrom(const QJsonObject& json);

[[nodiscard]] QJsonObject toJson(const View& view);
[[nodiscard]] std::optional<View> viewFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const map::LayerState& layers);
[[nodiscard]] map::LayerState layersFrom(const QJsonObject& json);

} // namespace zhitu::widgets
