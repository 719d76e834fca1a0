// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What MapView does with mouse, wheel and keys.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QQuickView>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "map/view/map_view.h"

namespace zhitu::map {
namespace {

constexpr double kDragStart = 4;     // pixels before a press becomes a drag
constexpr double kReach = 6;         // pixels that a click may miss a symbol by
constexpr double kFriction = 0.0045; // of the speed, a millisecond
constexpr double kStillSpeed = 0.03; // pixels a millisecond
constexpr double kKeyStep = 90;      // pixels for an arrow key
constexpr double kClusterZoom = 1.6; // levels that a click on a cluster goes in by

bool isPlacingKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape
           || key == Qt::Key_Backspace;
}

} // namespace

bool MapView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &scene_->window())
        return QWidget::eventFilter(watched, event);
    if (dynamic_cast<QPointerEvent*>(event) != nullptr && !state_->title.isEmpty())
        return false; // the notice has the word
    switch (event->type()) {
    case QEvent::Wheel: {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        glideTimer_.stop();
        const double steps = wheel->angleDelta().y() / 120.0 * 0.5;
        setCamera(camera_.zoomedAt(wheel->position(), camera_.zoom + steps));
        return true;
    }
    case QEvent::MouseButtonPress:
        if (const auto* mouse = static_cast<QMouseEvent*>(event);
            mouse->button() == Qt::LeftButton) {
            takeKeyboard();
            press(mouse->position());
            return true;
        }
        break;
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (pressed_)
            drag(mouse->position());
        hover(mouse->position());
        return true;
    }
    case QEvent::MouseButtonRelease:
        if (const auto* mouse = static_cast<QMouseEvent*>(event);
            mouse->button() == Qt::LeftButton) {
            release(mouse->position(), mouse->globalPosition().toPoint());
            return true;
        }
        break;
    case QEvent::MouseButtonDblClick: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        pressed_ = false;
        if (placing_) {
            Q_EMIT placedLast();
            return true;
        }
        const domain::LonLat place = toLonLat(camera_.toWorld(mouse->position()));
        Q_EMIT doubleClicked(place.lon, place.lat, mouse->position());
        return true;
    }
    case QEvent::Leave:
        highlight_.hoveredGrid.clear();
        highlight_.hovered = {};
        refreshHighlight();
        Q_EMIT gridHovered({});
        Q_EMIT pointerLeft();
        break;
    case QEvent::DevicePixelRatioChange:
        fitPixels();
        requestComposition();
        refreshHighlight();
        refreshSketch();
        break;
    case QEvent::ShortcutOverride: // Backspace is a shortcut of the window around
        if (placing_ && isPlacingKey(static_cast<QKeyEvent*>(event)->key())) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (keyPressed(key->key(), key->modifiers()))
            return true;
        Q_EMIT keyNotUsed(key->key(), key->modifiers());
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

bool MapView::keyPressed(int key, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    glideTimer_.stop();
    if (placing_ && isPlacingKey(key)) {
        Q_EMIT placingKey(key);
        return true;
    }
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(0.5);
        return true;
    case Qt::Key_Minus:
        zoomBy(-0.5);
        return true;
    case Qt::Key_Left:
        setCamera(camera_.panned({kKeyStep, 0}));
        return true;
    case Qt::Key_Right:
        setCamera(camera_.panned({-kKeyStep, 0}));
        return true;
    case Qt::Key_Up:
        setCamera(camera_.panned({0, kKeyStep}));
        return true;
    case Qt::Key_Down:
        setCamera(camera_.panned({0, -kKeyStep}));
        return true;
    case Qt::Key_Home:
        fitAll();
        return true;
    default:
        return false;
    }
}

void MapView::press(QPointF at)
{
    glideTimer_.stop();
    pressed_ = true;
    dragged_ = false;
    pressedAt_ = lastDrag_ = at;
    velocity_ = {};
    dragClock_.start();
}

void MapView::drag(QPointF at)
{
    if (!dragged_ && (at - pressedAt_).manhattanLength() < kDragStart)
        return;
    dragged_ = true;
    const QPointF step = at - lastDrag_;
    const double elapsed = std::max<double>(1, static_cast<double>(dragClock_.restart()));
    velocity_ = velocity_ * 0.4 + step / elapsed * 0.6;
    lastDrag_ = at;
    setCamera(camera_.panned(step));
}

void MapView::release(QPointF at, QPoint global)
{
    if (!pressed_)
        return;
    pressed_ = false;
    if (dragged_) {
        // A hand that rested before letting go does not throw.
        if (dragClock_.elapsed() < 60
            && std::hypot(velocity_.x(), velocity_.y()) > kStillSpeed * 4) {
            dragClock_.restart();
            glideTimer_.start();
        }
        return;
    }
    if (placing_) {
        const domain::LonLat place = toLonLat(camera_.toWorld(at));
        Q_EMIT placed(place.lon, place.lat);
        return;
    }
    if (const auto symbols = symbolsAt(at); !symbols.empty() && symbols.front()->count > 1) {
        setCamera(camera_.zoomedAt(at, camera_.zoom + kClusterZoom));
        return;
    }
    Q_EMIT picked(candidatesAt(at), global);
}

void MapView::glide()
{
    const auto elapsed = static_cast<double>(dragClock_.restart());
    setCamera(camera_.panned(velocity_ * elapsed));
    velocity_ *= std::exp(-kFriction * elapsed);
    if (std::hypot(velocity_.x(), velocity_.y()) < kStillSpeed)
        glideTimer_.stop();
}

void MapView::hover(QPointF pixel)
{
    const domain::LonLat place = toLonLat(camera_.toWorld(pixel));
    Q_EMIT pointerMoved(place.lon, place.lat);
    const std::string code = isLayerVisible(LayerId::Grids) ? gridAt(place) : std::string();
    const auto symbols = placing_ ? std::vector<const Symbol*>() : symbolsAt(pixel);
    const auto single = std::ranges::find(symbols, 1U, &Symbol::count);
    const domain::Subject symbol =
        single != symbols.end() ? selectionOf(**single) : domain::Subject{};
    scene_->window().setCursor(placing_          ? Qt::CrossCursor
                               : symbols.empty() ? Qt::ArrowCursor
                                                 : Qt::PointingHandCursor);
    if (code == highlight_.hoveredGrid && symbol == highlight_.hovered)
        return;
    if (code != highlight_.hoveredGrid)
        Q_EMIT gridHovered(code);
    highlight_.hoveredGrid = code;
    highlight_.hovered = symbol;
    refreshHighlight();
}

domain::Subject MapView::selectionOf(const Symbol& symbol) const
{
    using Kind = domain::Subject::Kind;
    switch (symbol.layer) {
    case LayerId::Cameras:
        return {Kind::Camera, composition()->points->cameraPoints[symbol.ref].id, {}};
    case LayerId::Cases:
        return {Kind::Case, composition()->points->cases[symbol.ref].id, {}};
    case LayerId::Centres:
        return {Kind::Centre, data_->centres[symbol.ref].id, {}};
    case LayerId::KeySites:
        return {Kind::KeySite, data_->keySites[symbol.ref].id, {}};
    default:
        return {};
    }
}

std::vector<const Symbol*> MapView::symbolsAt(QPointF pixel) const
{
    std::vector<std::pair<double, const Symbol*>> hits;
    if (composition() != nullptr)
        for (const Symbol& symbol : composition()->symbols) {
            const QPointF away = camera_.toScreen(symbol.at) - QPointF(0, symbol.lift) - pixel;
            const double distance = std::hypot(away.x(), away.y());
            if (distance <= symbol.radius + kReach)
                hits.emplace_back(distance, &symbol);
        }
    std::ranges::stable_sort(hits, {}, &std::pair<double, const Symbol*>::first);
    std::vector<const Symbol*> found;
    for (const auto& [distance, symbol] : hits)
        found.push_back(symbol);
    return found;
}

/// Single symbols first, nearest first, then the grid below. A cluster is no candidate: a click
/// that is nearest to one zooms in.
std::vector<domain::Subject> MapView::candidatesAt(QPointF pixel) const
{
    std::vector<domain::Subject> found;
    for (const Symbol* symbol : symbolsAt(pixel))
        if (symbol->count == 1)
            found.push_back(selectionOf(*symbol));
    if (isLayerVisible(LayerId::Grids))
        if (const std::string code = gridAt(toLonLat(camera_.toWorld(pixel))); !code.empty())
            found.push_back({domain::Subject::Kind::Grid, 0, code});
    return found;
}

} // namespace zhitu::map
