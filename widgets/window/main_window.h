// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window: map in the middle, docks around it, state at the bottom.
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <array>
#include <functional>
#include <memory>
#include <optional>

#include "data/policy/key_store.h"
#include "data/search/hit.h"
#include "data/sync/engine.h"
#include "data/sync/sign_in.h"
#include "map/view/map_view.h"
#include "widgets/look/look.h"
#include "widgets/session/cache_session.h"
#include "widgets/session/count_service.h"
#include "widgets/settings/settings.h"
#include "widgets/state/work_state.h"
#include "widgets/views/saved_view.h"
#include "widgets/window/asked_place.h"
#include "widgets/window/map_link.h"

class QDockWidget;
class QStackedWidget;
class QTimer;

namespace zhitu::map {
enum class ThingKind : std::uint8_t;
struct MapSheet;
} // namespace zhitu::map

namespace zhitu::widgets {

class AlarmDesk;
class AnalysisPanel;
class AnalysisService;
class BaseMapService;
class Breadcrumb;
class Commands;
class DayDesk;
class DetailsPanel;
class DrillCorner;
class CaseDesk;
class CatalogueDesk;
class ExportDialog;
class FiguresPanel;
class FiguresService;
class FirstRunPage;
class FilterBar;
class ImportDesk;
class LayerExportDesk;
class LayerPanel;
class ListPanel;
class LayoutKeeper;
class ListService;
class MapWindow;
class AttachmentDesk;
class PatrolDesk;
class PersonalDesk;
class PlaceBar;
class SearchDialog;
class SearchService;
class SignIn;
class SpaceDesk;
class StartNotice;
class SavedViews;
class StatusLine;
class ReportService;
class ReportsDialog;
class SupportDesk;
class SyncPanel;
class SyncService;
class TaskDesk;
class TimeBar;
class Tour;
class VerifyDesk;
class TrainerDesk;
class VideoDesk;
class ViewsPanel;
class WallMode;

/// GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `demoFolder` is the store of the demo district; it need not exist. `keychain` keeps the keys
    /// of those who sign in; null: the system's.
    MainWindow(Settings& settings, Look& look, std::filesystem::path demoFolder,
               std::shared_ptr<policy::KeyStore> keychain = nullptr);
    ~MainWindow() override;

    void openDemo();
    void openFile(const std::filesystem::path& file);
    /// Keeps a store in step with a centre and shows it.
    void openCentre(sync::EngineOptions options);
    /// Where somebody signed in at a centre last time: asks for his password.
    void offerSignIn();
    /// Works in a division or grid from now on, and looks at it; empty: everything.
    void enterArea(const std::string& area) { link_->enterArea(area); }
    /// Shows a hit of the search: selected, and the map looks at it.
    void goTo(const search::Hit& hit) { link_->goTo(hit.subject, hit.position); }
    /// Looked at once the data is there, instead of the whole district.
    void setFirstView(domain::LonLat centre, double zoom);
    /// \param place where it is, for what the map does not hold: a closed case
    void select(const domain::Subject& selection, std::optional<domain::LonLat> place = {});
    /// Opens another window with a map; it looks where this one looks.
    MapWindow* openMapWindow();
    /// Place, layers, filter and time as they were saved.
    void showView(const QString& name);
    /// Docks and further windows as they stood when this role sat here last.
    void restoreLayout();
    /// Says that the last run ended badly, where it did.
    void checkBadEnds();

    [[nodiscard]] map::MapView& mapView() { return *map_; }
    [[nodiscard]] WorkState& state() { return *state_; }
    [[nodiscard]] Commands& commands() { return *commands_; }
    [[nodiscard]] Look& look() { return look_; }
    [[nodiscard]] SavedViews& views() { return *views_; }
    [[nodiscard]] LayoutKeeper& layouts() { return *layouts_; }
    [[nodiscard]] TimeBar& timeBar() { return *timeBar_; }
    [[nodiscard]] BaseMapService& baseMaps() { return *baseMaps_; }
    [[nodiscard]] WallMode& wall() { return *wall_; }
    [[nodiscard]] SyncService& sync() { return *sync_; }
    [[nodiscard]] SignIn& people() { return *people_; }
    [[nodiscard]] SpaceDesk& space() { return *space_; }
    [[nodiscard]] SupportDesk& support() { return *support_; }
    [[nodiscard]] VideoDesk& video() { return *video_; }
    [[nodiscard]] DayDesk& day() { return *day_; }
    [[nodiscard]] DrillCorner& drill() { return *drill_; }
    [[nodiscard]] TrainerDesk& trainer() { return *trainer_; }
    [[nodiscard]] const QList<MapWindow*>& mapWindows() const { return mapWindows_; }
    /// Widgets and map in one picture.
    [[nodiscard]] QImage grabAll();

Q_SIGNALS:
    /// Map and docks show everything that was asked for.
    void completed();
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QDockWidget* addDock(const char* name, QWidget* content, Qt::DockWidgetArea area);
    QDockWidget* addScrollDock(const char* name, QWidget* content, Qt::DockWidgetArea area);
    void makeDocks();
    void makeCommands();
    void makeMenus();
    void connectSession();
    void connectSync();
    void connectAlarms();
    void connectPersonal();
    void connectTasks();
    void connectPatrol();
    void connectDrill();
    void connectPeople();
    void makePeopleCommands();
    void showPerson();
    void enterCentre(const sync::SignedIn& person);
    void leaveCentre();
    void closeForms();
    void showNothing();
    void showFetching(const sync::SyncStatus& status);
    void beginFile(const std::filesystem::path& file, const std::filesystem::path& sidecar);
    void giveData(const std::shared_ptr<const map::MapData>& mapData);
    void replaceData(const std::shared_ptr<const map::MapData>& data);
    void connectState();
    void connectLook();
    void askForFile();
    void exportMap();
    void connectExports();
    /// \param rows 0: it is not made of rows
    void noteExport(const char* what, const std::filesystem::path& file, qint64 rows);
    void followExport();
    [[nodiscard]] ExportDialog& exportDialog();
    /// \pre the map has data
    [[nodiscard]] map::MapSheet sheetFor(MapLink& link);
    /// Of the window that has the keyboard.
    [[nodiscard]] MapLink& activeLink();
    /// Code of the grid that is selected, or in the middle of that map; empty: none.
    [[nodiscard]] std::string presentGrid();
    void showData(const std::shared_ptr<const map::MapData>& data);
    void showPoints(const std::shared_ptr<const map::PointSet>& points);
    void showTime();
    void showFigures(const std::shared_ptr<const map::MapFigures>& figures);
    void showChosen();
    void showArea();
    void applyLook();
    void retranslate();
    void toggleFullScreen();
    void pauseLayouts();
    void makeLayouts();
    void makeViewCommands();
    void makeSpaceCommands();
    void makeSpaceDock();
    void makeVideo();
    void makeNearCommands();
    void askNear(map::ThingKind kind);
    void showPastCases();
    /// What questions about a place are about; nothing: no place is chosen.
    [[nodiscard]] std::optional<AskedPlace> askedPlace();
    void makeAnalysisDock();
    void connectImport();
    /// Whose marks stand on the maps, beside each other.
    enum class MarkedBy : std::uint8_t { Import, Verification, Replay };
    void showMarks(MarkedBy by, const map::Marks& marks);
    void makeAnalysisCommands();
    void showReports();
    void makeVerifyDock();
    void connectVerify();
    void makeDayDock();
    void makeDayCommands();
    /// Lists the cases that a figure counts.
    void showRows(const domain::Filter& filter, const std::string& area);
    void makeRoleCommands();
    void arrangeSideBySide();
    void showSettings();
    void showBaseMaps();
    void showShortcuts();
    void beginTour();
    void saveView(const QString& name);
    [[nodiscard]] SavedView presentView(const QString& name) const;
    void apply(const SavedView& view);
    static constexpr int kReturnTries = 20; ///< looks at the size of the map, while it comes back
    void returnFromWall(int tries = kReturnTries);

    std::filesystem::path demoFolder_;
    std::filesystem::path storeFolder_;          ///< of the store that is kept in step; empty: none
    std::filesystem::path openFile_;             ///< the cache that is looked at
    std::shared_ptr<const sync::Sealer> sealer_; ///< of the user who is signed in; null: nobody is
    int leaving_ = 0; ///< how often the cache was let go of, and the last of it has not come yet
    Settings& settings_;
    Look& look_;
    std::shared_ptr<policy::KeyStore> keychain_;
    WorkState* state_;
    CacheSession* session_;
    CountService* counts_;
    SyncService* sync_;
    SearchService* searchService_;
    ListService* listService_;
    FiguresService* figuresService_;
    AnalysisService* analysisService_;
    ReportService* reportService_;
    Commands* commands_;
    SupportDesk* support_;
    SignIn* people_;
    map::MapView* map_;
    BaseMapService* baseMaps_;
    QPointer<MapLink> exported_; ///< whose map the export dialog shows
    MapLink* link_;
    QList<MapWindow*> mapWindows_;
    SavedViews* views_;
    LayoutKeeper* layouts_ = nullptr;
    WallMode* wall_;
    Tour* tour_;
    SpaceDesk* space_;
    CaseDesk* cases_;
    AlarmDesk* alarms_;
    PersonalDesk* personal_;
    CatalogueDesk* catalogue_;
    AttachmentDesk* attachments_;
    TaskDesk* tasks_;
    PatrolDesk* patrol_;
    ImportDesk* import_;
    LayerExportDesk* layerExport_;
    std::array<map::Marks, 3> marks_; ///< by MarkedBy
    VerifyDesk* verify_;
    DrillCorner* drill_;
    TrainerDesk* trainer_;
    VideoDesk* video_ = nullptr;
    std::optional<domain::LonLat> askedSpot_; ///< picked on a map since anything was chosen
    PlaceBar* placeBar_ = nullptr;
    DayDesk* day_;
    StartNotice* notice_;
    QStackedWidget* pages_; ///< the first page until something is opened, then the map
    FirstRunPage* firstPage_;
    SearchDialog* search_;
    Breadcrumb* breadcrumb_;
    FilterBar* filter_;
    TimeBar* timeBar_;
    LayerPanel* layers_ = nullptr;
    DetailsPanel* details_ = nullptr;
    ListPanel* lists_ = nullptr;
    FiguresPanel* figures_ = nullptr;
    AnalysisPanel* analysis_ = nullptr;
    QPointer<ReportsDialog> reports_;
    ViewsPanel* viewsPanel_ = nullptr;
    SyncPanel* syncPanel_ = nullptr;
    QTimer* rowsTimer_ = nullptr; ///< until lists and figures are read anew
    QDockWidget* layerDock_ = nullptr;
    QDockWidget* detailsDock_ = nullptr;
    QDockWidget* figuresDock_ = nullptr;
    QDockWidget* listDock_ = nullptr;
    QDockWidget* analysisDock_ = nullptr;
    QDockWidget* viewsDock_ = nullptr;
    QDockWidget* alarmDock_ = nullptr;
    QDockWidget* problemsDock_ = nullptr;
    QDockWidget* syncDock_ = nullptr;
    QDockWidget* spaceDock_ = nullptr;
    QDockWidget* dayDock_ = nullptr;
    QDockWidget* patrolDock_ = nullptr;
    QDockWidget* verifyDock_ = nullptr;
    QDockWidget* toldDock_ = nullptr;
    StatusLine* status_;
    QList<QMenu*> menus_;
    SavedView beforeWall_; ///< what was seen when the wall took over
    bool failed_ = false;
    bool wasMaximized_ = false; ///< before the full screen
    bool detailsPending_ = false;
    std::optional<View> firstView_;
};

} // namespace zhitu::widgets
