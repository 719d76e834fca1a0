// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The map as a widget.
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <memory>

#include "data/domain/subject.h"
#include "data/worker_thread.h"
#include "map/layers/pulses.h"
#include "map/scene/map_scene.h"
#include "map/scene/view_state.h"
#include "map/sketch/findings.h"
#include "map/sketch/marks.h"
#include "map/sketch/sketch.h"
#include "map/view/frame_maker.h"
#include "map/view/highlight.h"

namespace zhitu::map {

/// How the map comes onto the screen.
enum class Drawing {
    Direct, ///< the graphics card draws all of it in each frame
    Picture ///< a worker paints it, a frame only moves the picture: where there is no such card
};

/// GUI thread. What takes long is made in a thread of its own; nothing here reads a file.
class MapView : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);
    ~MapView() override;

    void setData(std::shared_ptr<const MapData> data);
    [[nodiscard]] const std::shared_ptr<const MapData>& data() const noexcept { return data_; }

    /// Which cases and cameras are shown; those of the data's own filter until something else is
    /// set.
    void setPoints(std::shared_ptr<const PointSet> points);
    [[nodiscard]] const std::shared_ptr<const PointSet>& points() const noexcept { return points_; }
    /// Only cases reported in it are shown, of those that the filter lets through; nothing: all.
    void setTimeWindow(const std::optional<TimeWindow>& window);
    [[nodiscard]] const std::optional<TimeWindow>& timeWindow() const noexcept { return window_; }
    /// What is counted now; those of the data hold until others are set.
    void setFigures(std::shared_ptr<const MapFigures> figures);
    [[nodiscard]] const std::shared_ptr<const MapFigures>& figures() const noexcept
    {
        return figures_;
    }

    /// The keys are the map's from now on.
    void takeKeyboard();

    /// A base map under the layers. The grids' colours let it shine through.
    /// \param address where its tiles are served, see TileService; empty: none
    /// \param attribution what its source asks to be shown
    void setBaseMap(const QUrl& address, const QString& attribution);
    /// \param opacity 0 to 1
    void setBaseMapOpacity(double opacity);
    /// Asks again for the tiles that could not be had.
    void reloadBaseMap();
    [[nodiscard]] bool hasBaseMap() const;
    /// The layers as they are drawn: over a base map the grids are less dense.
    [[nodiscard]] LayerState drawnLayers() const;

    void setTheme(const Theme& theme);
    [[nodiscard]] Theme theme() const noexcept { return theme_; }
    /// Size of all type on the map; 1: as designed.
    void setTypeScale(double scale);
    [[nodiscard]] const LayerState& layers() const noexcept { return layers_; }
    void setLayers(const LayerState& layers);
    void setLayerVisible(LayerId layer, bool visible);
    /// \param opacity 0 to 1
    void setLayerOpacity(LayerId layer, double opacity);
    [[nodiscard]] bool isLayerVisible(LayerId layer) const;
    [[nodiscard]] std::vector<LegendEntry> legend() const;
    /// What the heat map's colours mean; empty: there is none to be seen.
    [[nodiscard]] std::vector<HeatStep> heatSteps() const;

    /// Chosen by itself once the renderer is known, unless it was set; ZHITU_DRAWING = direct or
    /// picture in the environment sets it for all.
    void setDrawing(Drawing drawing);
    [[nodiscard]] Drawing drawing() const noexcept { return drawing_; }

    [[nodiscard]] const Camera& camera() const noexcept { return camera_; }
    void setCamera(const Camera& camera);
    void setView(domain::LonLat centre, double zoom);
    /// Shows all districts.
    void fitAll();
    /// Shows a division or grid; nothing happens for a code that is not in the data.
    void fitArea(const std::string& code);
    /// Code of the grid at a place; empty where there is none.
    [[nodiscard]] std::string gridAt(domain::LonLat place) const;
    void zoomBy(double steps);
    /// The place under `pixel` stays there.
    void zoomAt(QPointF pixel, double steps);
    /// Outlines the division or grid that one works in; an empty code: none.
    void setArea(const std::string& code);

    /// \param place where it is, for what the map does not hold: a closed case
    void select(const domain::Subject& selection, std::optional<domain::LonLat> place = {});
    [[nodiscard]] const domain::Subject& selection() const noexcept { return highlight_.selected; }
    /// Position of a selection on the map; nothing when it is not in the data.
    [[nodiscard]] std::optional<domain::LonLat> positionOf(const domain::Subject& selection) const;

    /// While it is on, a click names a place and chooses nothing; Enter, Esc and Backspace are
    /// handed on as well. Dragging and the wheel move the map as ever.
    void setPlacing(bool placing);
    [[nodiscard]] bool isPlacing() const noexcept { return placing_; }
    /// Draws it over everything; one without points: nothing.
    void setSketch(const Sketch& sketch);
    [[nodiscard]] const Sketch& sketch() const noexcept { return sketch_; }
    /// What was found out about a part of the map, drawn below the sketch; null: nothing.
    void setFindings(std::shared_ptr<const FindingShapes> findings);
    [[nodiscard]] const std::shared_ptr<const FindingShapes>& findings() const noexcept
    {
        return findings_;
    }
    /// Places to be looked at, drawn below the sketch; empty: none.
    void setMarks(Marks marks);
    [[nodiscard]] const Marks& marks() const noexcept { return marks_; }
    /// A line of text at the top of the map, and a smaller one below it; both empty: none.
    void setReading(const QString& reading, const QString& hint);
    [[nodiscard]] const QString& reading() const noexcept { return state_->reading; }

    /// A card over the map: loading, empty, error, with a button for each of `actions`. An empty
    /// title takes it away. A negative progress shows no bar.
    void showNotice(const QString& title, const QString& text, double progress = -1,
                    const QStringList& actions = {});
    void setOverlayTexts(const QString& syntheticMark, const QString& north);

    /// True when everything asked for has been drawn for the present camera.
    [[nodiscard]] bool isComplete() const;
    /// The picture of the map alone (QWidget::grab does not see it).
    [[nodiscard]] QImage grabMap();
    [[nodiscard]] QQuickView* quickView() const noexcept { return &scene_->window(); }

Q_SIGNALS:
    void cameraMoved();
    void pointerMoved(double lon, double lat);
    void pointerLeft();
    void doubleClicked(double lon, double lat, QPointF pixel);
    /// See setPlacing(). A double click is a click and then this.
    void placed(double lon, double lat);
    void placedLast();
    void placingKey(int key);
    /// What is under a click, nearest first; empty: nothing.
    void picked(const std::vector<zhitu::domain::Subject>& candidates, QPoint globalPosition);
    void completed();
    /// A button of the notice was pressed: its place in the list given to showNotice().
    void noticeActionChosen(int index);
    /// The grid under the pointer, or an empty code.
    void gridHovered(const std::string& code);
    /// A key press that the map has no use for; shortcuts do not reach a window inside a window.
    void keyNotUsed(int key, Qt::KeyboardModifiers modifiers);
    /// Layers, legend or what is shown have changed.
    void pictureChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyCamera();
    /// After a change of size or of the screen: see ViewState::pixelScaleX.
    void fitPixels();
    void refreshStatic();
    void refreshBorders();
    void refreshGrids();
    void applyLayers();
    void refreshHighlight();
    void refreshSketch();
    void pulse();
    void refreshFindings();
    void refreshMarks();
    [[nodiscard]] Drawables spritesOf(const std::function<void(SymbolSink&)>& draw);
    [[nodiscard]] PictureStyle ringStyle() const;
    void requestComposition();
    void applyFrame(const std::shared_ptr<Frame>& frame);
    void showSymbols(const std::array<Drawables, kLayers.size()>& layers);
    /// Nothing stands on the screen until the next frame.
    void dropFrame();
    void useDrawing(Drawing drawing);
    /// The symbols that stand on the screen; null: none yet.
    [[nodiscard]] const Composition* composition() const
    {
        return frame_ ? &frame_->symbols : nullptr;
    }
    void updateScaleBar();
    [[nodiscard]] bool needsComposition() const;
    [[nodiscard]] std::vector<domain::Subject> candidatesAt(QPointF pixel) const;
    /// The symbols that the pixel touches, nearest first.
    [[nodiscard]] std::vector<const Symbol*> symbolsAt(QPointF pixel) const;
    [[nodiscard]] domain::Subject selectionOf(const Symbol& symbol) const;
    void hover(QPointF pixel);
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void press(QPointF at);
    void drag(QPointF at);
    void release(QPointF at, QPoint global);
    void glide();

    ViewState* state_ = nullptr;
    MapScene* scene_ = nullptr;

    std::shared_ptr<const MapData> data_;
    std::shared_ptr<const PointSet> points_;
    std::shared_ptr<const MapFigures> figures_;
    Theme theme_ = Theme::Light;
    double typeScale_ = 1;
    LayerState layers_;
    std::optional<TimeWindow> window_;
    Drawing drawing_ = Drawing::Picture;
    bool drawingIsSet_ = false;
    std::size_t detail_ = 0; ///< of the lines, for the present zoom
    bool tinyGrids_ = false; ///< grids are a pixel or two
    Camera camera_;
    Highlight highlight_;
    Sketch sketch_;
    std::shared_ptr<const FindingShapes> findings_;
    Marks marks_;
    bool placing_ = false;

    PictureCache rings_;
    Pulses pulses_;
    std::int64_t pulsed_ = 0; ///< PointSet::serial up to which arrivals were told
    QTimer pulseTimer_;       ///< runs while there are any
    FrameMaker maker_;        ///< the worker's
    WorkerThread worker_;
    std::uint64_t wanted_ = 0;
    std::uint64_t composed_ = 0;
    std::shared_ptr<const Frame> frame_; ///< that stands on the screen
    bool symbolsShown_ = false;          ///< by items of their own
    Camera requestedCamera_;
    bool inFlight_ = false;
    bool again_ = false;
    bool announced_ = false;
    QTimer restTimer_;    ///< until what painting took is given back
    QTimer sharpenTimer_; ///< until a picture that was scaled is painted anew

    bool pressed_ = false;
    bool dragged_ = false;
    QPointF pressedAt_;
    QPointF lastDrag_;
    QPointF velocity_; ///< pixels a millisecond
    QElapsedTimer dragClock_;
    QTimer glideTimer_;
};

} // namespace zhitu::map
