// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The base map under a further window's map.
#pragma once

#include <QJsonObject>
#include <QObject>
#include <memory>
#include <optional>

#include "map/view/map_view.h"
#include "widgets/basemap/base_map_serving.h"

namespace zhitu::widgets {

class BaseMapService;

/// That of the main window, or one of its own with an opacity of its own. GUI thread.
class WindowBaseMap : public QObject {
    Q_OBJECT

public:
    /// Lives at most as long as the two.
    WindowBaseMap(BaseMapService& service, map::MapView& view, QObject* parent);

    /// \param id nothing: as in the main window; empty or unknown: none
    void choose(const std::optional<QString>& id);
    [[nodiscard]] const std::optional<QString>& chosen() const noexcept { return chosen_; }
    /// Of its own; the main window's is the main window's.
    void setOpacity(double opacity);
    [[nodiscard]] double opacity() const noexcept { return opacity_; }
    /// Why it is not, or not wholly, seen; empty: it is.
    [[nodiscard]] QString problem() const;
    /// What lies under this map, for a sheet; nothing: there is none.
    [[nodiscard]] std::optional<map::BaseMapSource> source() const;

    /// What was chosen, to be kept with the window.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject& json);

Q_SIGNALS:
    /// What is chosen, or its opacity.
    void changed();
    void problemChanged();

private:
    void follow();
    void show();
    [[nodiscard]] const tiles::BaseMap* own() const;

    BaseMapService& service_;
    map::MapView& view_;
    std::optional<QString> chosen_;
    double opacity_ = 1;
    std::unique_ptr<BaseMapServing> serving_; ///< null: it never had one of its own
    std::optional<tiles::BaseMap> served_;
    map::TileTone tone_ = map::TileTone::Day;
};

} // namespace zhitu::widgets
