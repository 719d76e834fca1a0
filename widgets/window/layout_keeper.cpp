// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/layout_keeper.h"

#include <QEvent>
#include <QGuiApplication>
#include <QJsonArray>
#include <QMainWindow>
#include <QScreen>

#include "widgets/basemap/window_base_map.h"
#include "widgets/views/saved_view.h"
#include "widgets/window/map_window.h"

namespace zhitu::widgets {
namespace {

const QString kRole = QStringLiteral("role");
constexpr std::array kRoleNames{"operator", "analyst", "trainer"};
constexpr int kVersion = 1; // of the docks: another one does not fit the state that was kept
constexpr int kSoonMs = 800;
constexpr qsizetype kMostMaps = 8;

/// Names and places of the monitors: the same set is the same text.
QString presentScreens()
{
    QStringList all;
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect area = screen->geometry();
        all.append(QStringLiteral("%1:%2x%3+%4+%5")
                       .arg(screen->name())
                       .arg(area.width())
                       .arg(area.height())
                       .arg(area.x())
                       .arg(area.y()));
    }
    all.sort();
    return all.join(u' ');
}

QString encoded(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray decoded(const QJsonValue& text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

} // namespace

LayoutKeeper::LayoutKeeper(Settings& settings, Windows windows, QObject* parent)
    : QObject(parent), settings_(settings), windows_(std::move(windows)), screens_(presentScreens())
{
    soon_.setSingleShot(true);
    soon_.setInterval(kSoonMs);
    connect(&soon_, &QTimer::timeout, this, &LayoutKeeper::keepNow);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &LayoutKeeper::screensChanged,
            Qt::QueuedConnection);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &LayoutKeeper::screensChanged,
            Qt::QueuedConnection);
    windows_.main.installEventFilter(this);
}

Role LayoutKeeper::role() const
{
    const QString name = settings_.value(kRole).toString();
    for (std::size_t i = 0; i < kRoleNames.size(); ++i)
        if (name == QLatin1StringView(kRoleNames[i]))
            return static_cast<Role>(i);
    return Role::Operator;
}

QString LayoutKeeper::key() const
{
    return QStringLiteral("layout.")
           + QLatin1StringView(kRoleNames[static_cast<std::size_t>(role())]);
}

void LayoutKeeper::setRole(Role role)
{
    if (role == this->role())
        return;
    keepNow();
    settings_.set(kRole, QLatin1StringView(kRoleNames[static_cast<std::size_t>(role)]));
    windows_.closeMaps();
    restore();
    Q_EMIT roleChanged();
}

void LayoutKeeper::keepSoon()
{
    if (!paused_ && keeping_)
        soon_.start();
}

void LayoutKeeper::keepNow()
{
    soon_.stop();
    if (paused_ || !keeping_)
        return;
    QJsonArray maps;
    for (MapWindow* window : windows_.maps()) {
        const map::Camera& camera = window->map().camera();
        maps.append(QJsonObject{
            {QStringLiteral("geometry"), encoded(window->saveGeometry())},
            {QStringLiteral("linked"), window->link().isLinked()},
            {QStringLiteral("view"), toJson(View{map::toLonLat(camera.centre), camera.zoom})},
            {QStringLiteral("layers"), toJson(window->map().layers())},
            {QStringLiteral("baseMap"), window->baseMap().toJson()}});
    }
    QJsonObject all = settings_.value(key()).toObject();
    all.insert(screens_,
               QJsonObject{{QStringLiteral("geometry"), encoded(windows_.main.saveGeometry())},
                           {QStringLiteral("docks"), encoded(windows_.main.saveState(kVersion))},
                           {QStringLiteral("maps"), maps}});
    all.insert(QStringLiteral("last"), screens_);
    settings_.set(key(), all);
}

void LayoutKeeper::restore()
{
    keeping_ = false; // what moves now is not the user's doing
    screens_ = presentScreens();
    const QJsonObject all = settings_.value(key()).toObject();
    const QJsonObject kept =
        (all.contains(screens_) ? all[screens_] : all[all[QStringLiteral("last")].toString()])
            .toObject();
    if (kept.isEmpty()) {
        windows_.usual(role());
    } else {
        windows_.main.restoreGeometry(decoded(kept[QStringLiteral("geometry")]));
        if (!windows_.main.restoreState(decoded(kept[QStringLiteral("docks")]), kVersion))
            windows_.usual(role());
        const QJsonArray maps = kept[QStringLiteral("maps")].toArray();
        for (qsizetype i = 0; i < std::min(maps.size(), kMostMaps); ++i) {
            const QJsonObject one = maps[i].toObject();
            MapWindow* window = windows_.openMap();
            window->restoreGeometry(decoded(one[QStringLiteral("geometry")]));
            window->map().setLayers(layersFrom(one[QStringLiteral("layers")].toObject()));
            window->baseMap().restore(one[QStringLiteral("baseMap")].toObject());
            window->setLinked(one[QStringLiteral("linked")].toBool(true));
            if (const auto view = viewFrom(one[QStringLiteral("view")].toObject());
                view && !window->link().isLinked())
                window->map().setView(view->centre, view->zoom);
            bringOntoAScreen(*window);
        }
    }
    bringOntoAScreen(windows_.main);
    keeping_ = true;
}

void LayoutKeeper::reset()
{
    settings_.set(key(), QJsonValue::Undefined);
    windows_.closeMaps();
    restore();
}

void LayoutKeeper::bringOntoAScreen(QWidget& window)
{
    // The part that one can take hold of, to move the window.
    const QRect frame = window.frameGeometry();
    const QRect handle(frame.topLeft(), QSize(frame.width(), 40));
    constexpr int enough = 80; // pixels in width
    for (const QScreen* screen : QGuiApplication::screens()) {
        const QRect seen = handle.intersected(screen->availableGeometry());
        if (seen.width() >= enough && seen.height() > 0)
            return;
    }
    if (QGuiApplication::primaryScreen() == nullptr)
        return; // no monitor at all, for now
    const QRect room = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize size = frame.size().boundedTo(room.size());
    window.resize(window.size().boundedTo(room.size()));
    window.move(room.center() - QPoint(size.width() / 2, size.height() / 2));
}

/// A monitor came or went. Where these have been used before, all stands as it stood then; else
/// what is on no monitor any more is brought onto one.
void LayoutKeeper::screensChanged()
{
    if (presentScreens() == screens_ || QGuiApplication::screens().isEmpty())
        return;
    if (keeping_ && settings_.value(key()).toObject().contains(presentScreens())) {
        windows_.closeMaps();
        restore();
        return;
    }
    screens_ = presentScreens();
    bringOntoAScreen(windows_.main);
    for (MapWindow* window : windows_.maps())
        bringOntoAScreen(*window);
    keepSoon();
}

bool LayoutKeeper::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        keepSoon();
    return QObject::eventFilter(watched, event);
}

} // namespace zhitu::widgets
