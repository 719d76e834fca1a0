// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window: map in the middle, layers on the left, details on the right, state at the bottom.
#pragma once

#include <QMainWindow>
#include <optional>

#include "data/search/hit.h"
#include "map/view/map_view.h"
#include "translations/language.h"
#include "widgets/session/cache_session.h"
#include "widgets/state/work_state.h"

class QDockWidget;
class QLabel;

namespace zhitu::widgets {

class DetailsPanel;
class LayerPanel;
class Breadcrumb;
class SearchDialog;
class SearchService;

/// GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `demoFolder` is the store of the demo district; it need not exist.
    MainWindow(translations::Language language, map::Theme theme, std::filesystem::path demoFolder);
    ~MainWindow() override;

    void openDemo();
    /// Works in a division or grid from now on, and looks at it; empty: everything.
    void enterArea(const std::string& area);
    /// Shows a hit of the search: selected, and the map looks at it.
    void goTo(const search::Hit& hit);
    void openFile(const std::filesystem::path& file);
    /// Looked at once the data is there, instead of the whole district.
    void setFirstView(domain::LonLat centre, double zoom);

    void setLanguage(translations::Language language);
    void setTheme(map::Theme theme);
    /// \param place where it is, for what the map does not hold: a closed case
    void select(const domain::Subject& selection, std::optional<domain::LonLat> place = {});

    [[nodiscard]] map::MapView& mapView() { return *map_; }
    [[nodiscard]] WorkState& state() { return *state_; }
    /// Widgets and map in one picture.
    [[nodiscard]] QImage grabAll();

Q_SIGNALS:
    /// Map and docks show everything that was asked for.
    void completed();
    void failed(const QString& message);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeDocks();
    void makeMenus();
    void makeStatusBar();
    void askForFile();
    /// The empty state, or why there is nothing: with what can be opened instead.
    void offerSources(const QString& title, const QString& text);
    /// Code of the grid that is selected, or in the middle of the map; empty: none.
    [[nodiscard]] std::string presentGrid() const;
    void connectSession();
    void connectState();
    void showChosen();
    void showArea();
    /// A double click: one rung down the ladder of areas, or closer where there is none.
    void descend(domain::LonLat place, QPointF pixel);
    void retranslate();
    void showData(const std::shared_ptr<const map::MapData>& data);
    void refreshStatus();
    void choose(const std::vector<domain::Subject>& candidates, QPoint at);
    void runShortcut(int key, Qt::KeyboardModifiers modifiers);
    void toggleFullScreen();

    std::filesystem::path demoFolder_;
    translations::Language language_;
    map::Theme theme_;
    WorkState* state_;
    CacheSession* session_;
    map::MapView* map_;
    SearchService* searchService_;
    SearchDialog* search_;
    Breadcrumb* breadcrumb_;
    LayerPanel* layers_ = nullptr;
    DetailsPanel* details_ = nullptr;
    QDockWidget* layerDock_ = nullptr;
    QDockWidget* detailsDock_ = nullptr;
    QLabel* coordinates_ = nullptr;
    QLabel* hoveredGrid_ = nullptr;
    QLabel* counts_ = nullptr;
    QLabel* age_ = nullptr;
    QLabel* mode_ = nullptr;
    QString error_;
    /// What the notice over the map is about, so that it can be said again in another language.
    enum class Notice { None, NoData, Making, Loading, Failed, Empty, Cancelled };
    void showNotice(Notice notice);
    Notice notice_ = Notice::NoData;
    double made_ = 0; ///< share of the demo district
    bool detailsPending_ = false;

    struct FirstView {
        domain::LonLat centre;
        double zoom;
    };
    std::optional<FirstView> firstView_;

    QList<QMenu*> menus_;
    QAction* openDemoAction_ = nullptr;
    QAction* openFileAction_ = nullptr;
    QAction* searchAction_ = nullptr;
    QAction* upAction_ = nullptr;
    QAction* undoAction_ = nullptr;
    QAction* redoAction_ = nullptr;
    QAction* fitAction_ = nullptr;
    QAction* fitTownAction_ = nullptr;
    QAction* fitVillageAction_ = nullptr;
    QAction* fitGridAction_ = nullptr;
    QAction* fitSelectionAction_ = nullptr;
    QAction* zoomInAction_ = nullptr;
    QAction* zoomOutAction_ = nullptr;
    QAction* fullScreenAction_ = nullptr;
    QAction* copyAction_ = nullptr;
    QAction* darkAction_ = nullptr;
    QAction* chineseAction_ = nullptr;
    QAction* englishAction_ = nullptr;
    QAction* quitAction_ = nullptr;
    QString pointerText_;
};

} // namespace zhitu::widgets
