// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One base map on its way to maps.
#pragma once

#include <QObject>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

#include "map/basemap/base_map_painter.h"
#include "map/basemap/tile_service.h"

namespace zhitu::widgets {

/// How servers are asked for tiles. \param key of the user; empty: none
[[nodiscard]] tiles::NetworkOptions networkWith(const QString& key);

/// Asks for the key it needs, serves its tiles, and knows what stands in the way. GUI thread;
/// files, network and keychain are waited for in others.
class BaseMapServing : public QObject {
    Q_OBJECT

public:
    using UseKey = std::function<void(const QString& key, const QString& problem)>;
    /// Asks for the key of a base map; answered later, in the GUI thread.
    using AskKey = std::function<void(const QString& id, UseKey use)>;

    BaseMapServing(std::shared_ptr<tiles::TileCache> cache, AskKey askKey,
                   QObject* parent = nullptr);
    /// Sheets that still wait for tiles get no more.
    ~BaseMapServing() override;

    /// What was served before is gone, and seen until changed() comes. \param map null: none
    void serve(const tiles::BaseMap* map, map::TileTone tone);
    /// Of the folder that holds the levels; empty: nothing is served.
    [[nodiscard]] const QUrl& address() const noexcept { return address_; }
    /// In the user's language; empty: nothing stands in the way.
    [[nodiscard]] const QString& problem() const noexcept
    {
        return keyProblem_.isEmpty() ? tileProblem_ : keyProblem_;
    }
    /// What is served now, for a sheet; nothing: there is nothing. Its tiles are asked for in the
    /// thread that paints; with this object they end.
    /// \param light what it is in on a light sheet \param dark on a dark one
    [[nodiscard]] std::optional<map::BaseMapSource> source(map::TileTone light,
                                                           map::TileTone dark) const;

Q_SIGNALS:
    /// address() is another.
    void changed();
    void problemChanged();
    /// Tiles that failed can be had again.
    void recovered();

private:
    struct Gate;
    void setKeyProblem(const QString& problem);
    void stop();

    AskKey askKey_;
    map::TileService service_;
    std::shared_ptr<Gate> gate_;
    QUrl address_;
    QString keyProblem_;  ///< it cannot even be asked for
    QString tileProblem_; ///< what the service says
    int served_ = 0;      ///< how often something was to be served: older answers are dropped
};

} // namespace zhitu::widgets
