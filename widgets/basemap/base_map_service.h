// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which base maps there are, which one lies under the maps, and how it looks.
#pragma once

#include <QObject>
#include <QPointer>
#include <QThread>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "data/policy/key_store.h"
#include "data/tiles/area_fetch.h"
#include "data/tiles/base_map.h"
#include "data/tiles/offline_area.h"
#include "data/tiles/wmts_fetch.h"
#include "data/worker_thread.h"
#include "map/view/map_view.h"
#include "widgets/basemap/base_map_serving.h"
#include "widgets/settings/settings.h"

namespace zhitu::widgets {

/// Whether a base map's colours go with a dark window.
enum class BaseMapTone { AsWindow, Day, Night };

/// How far an area's tiles are on their way.
struct AreaState {
    tiles::OfflineArea area;
    bool running = false;
    QString waiting; ///< why it does not go on just now
};

/// GUI thread; files, network and keychain are waited for in others. One base map lies under all
/// maps of the program, but for windows that have chosen another: see WindowBaseMap.
class BaseMapService : public QObject {
    Q_OBJECT

public:
    /// \param keychain keeps the keys of services
    /// \param cache file of the tiles that came over the network
    BaseMapService(Settings& settings, std::shared_ptr<policy::KeyStore> keychain,
                   const std::filesystem::path& cache, QObject* parent = nullptr);
    ~BaseMapService() override;

    /// The base map lies under this one as well, as long as it lives.
    void attach(map::MapView& view);
    void detach(map::MapView& view);
    void setDark(bool dark);
    /// The names of those that come with Zhitu, in the present language.
    void retranslate();

    /// Those that come with Zhitu, then the user's own.
    [[nodiscard]] const std::vector<tiles::BaseMap>& maps() const noexcept { return maps_; }
    [[nodiscard]] bool isOwn(const QString& id) const;
    /// Null: none.
    [[nodiscard]] const tiles::BaseMap* current() const;
    /// An empty or unknown id: none.
    void choose(const QString& id);
    [[nodiscard]] double opacity() const;
    void setOpacity(double opacity);
    [[nodiscard]] BaseMapTone tone() const;
    void setTone(BaseMapTone tone);
    /// In which of its grids 天地图 is asked.
    [[nodiscard]] tiles::TileGrid tiandituGrid() const;
    void setTiandituGrid(tiles::TileGrid grid);
    /// Why the base map is not, or not wholly, seen; empty: it is.
    [[nodiscard]] const QString& problem() const noexcept { return serving_.problem(); }

    /// What lies under the maps, for a sheet; nothing: there is none. Where the tone is the
    /// window's it is the sheet's there. Its tiles are asked for in the thread that paints.
    [[nodiscard]] std::optional<map::BaseMapSource> source() const;
    /// For a map with a base map of its own.
    [[nodiscard]] std::unique_ptr<BaseMapServing> makeServing();
    /// Null: there is none of that id.
    [[nodiscard]] const tiles::BaseMap* mapCalled(const QString& id) const;
    /// \param dark what is around it, a window or a sheet
    [[nodiscard]] map::TileTone toneOf(const tiles::BaseMap& map, bool dark) const;
    /// In the window.
    [[nodiscard]] map::TileTone toneOf(const tiles::BaseMap& map) const
    {
        return toneOf(map, dark_);
    }

    /// Looks into a file: described() or refused().
    void describe(const QString& file);
    /// Asks a WMTS what it offers: offered() or notOffered(). Another question ends the one before.
    void askWmts(const QString& address);
    /// Nobody waits for the answer any more: none comes.
    void stopAsking();
    /// Its id is given here. It is chosen at once.
    /// \param key for its servers, kept in the keychain; empty: none is known yet
    void add(tiles::BaseMap map, const QString& key = {});
    /// One of the user's own. Its areas and its key go with it.
    void remove(const QString& id);
    /// The name of the keychain's entry for a base map's key.
    [[nodiscard]] static std::string keyEntry(const QString& id);
    /// Puts it into the keychain: keyStored() or refused().
    void setKey(const QString& id, const QString& key);

    [[nodiscard]] std::int64_t cacheLimitMb() const;
    void setCacheLimitMb(std::int64_t limit);
    [[nodiscard]] const tiles::TileCache::Size& cacheSize() const noexcept { return size_; }
    void clearCache();

    [[nodiscard]] const std::vector<AreaState>& areas() const noexcept { return areas_; }
    /// Begins to fetch it. \param area without an id
    void fetchArea(const tiles::OfflineArea& area);
    /// One at a time: another that is being fetched stops where it is.
    void resumeArea(std::int64_t id);
    void pauseArea();
    void removeArea(std::int64_t id);
    /// Reads areas and sizes anew: areasChanged().
    void refreshAreas();

Q_SIGNALS:
    /// Maps, the chosen one, opacity or tone.
    void changed();
    void problemChanged();
    void described(const zhitu::tiles::BaseMap& map);
    void refused(const QString& problem);
    void offered(const zhitu::tiles::WmtsOffers& offers);
    void notOffered(const QString& problem);
    void keyStored(const QString& id);
    /// One was stored or forgotten.
    void keyChanged(const QString& id);
    void areasChanged();

private:
    void read();
    void serve();
    void show();
    void withKey(const QString& id, BaseMapServing::UseKey use);
    void startArea(tiles::OfflineArea area, const QString& key);
    AreaState* stateOf(std::int64_t id);
    /// Does it in the worker; what it throws comes as refused().
    void inBackground(std::function<void()> work, std::function<void()> then);

    Settings& settings_;
    std::shared_ptr<policy::KeyStore> keychain_;
    std::shared_ptr<tiles::TileCache> cache_;
    std::vector<tiles::BaseMap> maps_;
    std::vector<QPointer<map::MapView>> views_;
    BaseMapServing serving_;
    bool dark_ = false;
    std::vector<AreaState> areas_;
    tiles::TileCache::Size size_;
    QThread fetchThread_;
    tiles::AreaFetch* fetch_ = nullptr;  ///< lives in the thread
    tiles::WmtsFetch* asking_ = nullptr; ///< lives in the thread
    WorkerThread worker_;
    WorkerThread keys_; ///< the user may be asked for his password
};

} // namespace zhitu::widgets
