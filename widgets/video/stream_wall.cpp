// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_wall.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QScreen>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

#include "widgets/look/fonts.h"
#include "widgets/look/theme.h"
#include "widgets/video/stream_tile.h"

namespace zhitu::widgets {
namespace {

constexpr int kFewTiles = 4;
constexpr int kFewMs = 40;  // 25 pictures a second
constexpr int kManyMs = 80; // 12 pictures a second: what cameras' small streams have

bool isKeyOfWall(const QKeyEvent& event)
{
    constexpr int keys[]{Qt::Key_Left,   Qt::Key_Right, Qt::Key_Up, Qt::Key_Down,
                         Qt::Key_Return, Qt::Key_Enter, Qt::Key_R,  Qt::Key_Delete,
                         Qt::Key_F11,    Qt::Key_Escape};
    return (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier
           && std::ranges::find(keys, event.key()) != std::end(keys);
}

} // namespace

StreamWall::StreamWall(const StreamPatience& patience, QWidget* parent)
    : QWidget(parent, Qt::Window), patience_(patience), bar_(new QWidget), titleLabel_(new QLabel),
      hint_(new QLabel), full_(new QToolButton), screens_(new QMenu(this)), room_(new QWidget)
{
    setObjectName(QStringLiteral("streamWall"));
    setAttribute(Qt::WA_QuitOnClose, false); // the program is where the map is
    resize(1280, 800);
    setMinimumSize(320, 240);
    setFocusPolicy(Qt::StrongFocus);
    titleLabel_->setObjectName(QStringLiteral("streamWallTitle"));
    titleLabel_->setTextFormat(Qt::PlainText);
    titleLabel_->setWordWrap(true);
    hint_->setForegroundRole(QPalette::PlaceholderText);
    hint_->setWordWrap(true);
    hint_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    full_->setObjectName(QStringLiteral("streamWallFull"));
    full_->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(kSpace3, kSpace1, kSpace2, kSpace1);
    row->setSpacing(kSpace3);
    row->addWidget(titleLabel_, 1);
    row->addWidget(hint_, 1);
    row->addWidget(full_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar_);
    column->addWidget(room_, 1);
    room_->installEventFilter(this);
    connect(full_, &QToolButton::clicked, this, &StreamWall::toggleFullScreen);
    connect(screens_, &QMenu::aboutToShow, this, &StreamWall::fillScreens);
    connect(&pulse_, &QTimer::timeout, this, &StreamWall::refresh);
    pulse_.setTimerType(Qt::PreciseTimer);
    retranslate();
}

StreamWall::~StreamWall() = default;

QString StreamWall::titleText() const
{
    const auto count = static_cast<int>(tiles_.size());
    if (title_.seen.isEmpty())
        return tr("%n camera(s)", nullptr, count);
    QString text = tr("%n camera(s) that see “%1”, nearest first", nullptr, count).arg(title_.seen);
    if (title_.more > 0)
        text += u' ' + tr("(%n more, farther away)", nullptr, title_.more);
    return text;
}

StreamTile* StreamWall::make(const CameraStream& camera)
{
    auto* tile = new StreamTile(camera, patience_, room_);
    connect(tile, &StreamTile::pressed, this, [this, tile] { setCurrent(tile); });
    connect(tile, &StreamTile::largeWanted, this, [this, tile] {
        setCurrent(tile);
        setLarge(large_ == tile ? nullptr : tile);
    });
    if (isVisible())
        tile->player().start();
    return tile;
}

void StreamWall::showCameras(const std::vector<CameraStream>& cameras, const StreamWallTitle& title,
                             bool takesKeyboard)
{
    title_ = title;
    std::vector<StreamTile*> old = std::exchange(tiles_, {});
    for (const CameraStream& camera : cameras) {
        if (tiles_.size() == kMostTiles)
            break;
        const auto same = std::ranges::find_if(old, [&](StreamTile* tile) {
            return tile != nullptr && tile->camera().id == camera.id
                   && tile->camera().address == camera.address;
        });
        tiles_.push_back(same != old.end() ? std::exchange(*same, nullptr) : make(camera));
    }
    for (StreamTile* tile : old)
        delete tile;
    current_ = large_ = nullptr;
    setCurrent(tiles_.empty() ? nullptr : tiles_.front());
    open(takesKeyboard);
}

bool StreamWall::add(const CameraStream& camera)
{
    const auto same = std::ranges::find_if(
        tiles_, [&](StreamTile* tile) { return tile->camera().id == camera.id; });
    if (same != tiles_.end()) {
        setCurrent(*same);
        if (large_ != nullptr)
            setLarge(*same);
        open();
        return true;
    }
    if (tiles_.size() == kMostTiles) {
        open();
        return false;
    }
    title_ = {};
    tiles_.push_back(make(camera));
    setCurrent(tiles_.back());
    setLarge(nullptr);
    open();
    return true;
}

void StreamWall::open(bool takesKeyboard)
{
    retranslate();
    arrange();
    setAttribute(Qt::WA_ShowWithoutActivating, !takesKeyboard);
    if (!takesKeyboard) {
        show();
        return;
    }
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    setFocus();
}

void StreamWall::clear()
{
    close();
    current_ = large_ = nullptr;
    for (StreamTile* tile : std::exchange(tiles_, {}))
        delete tile;
    title_ = {};
}

void StreamWall::setCurrent(StreamTile* tile)
{
    if (current_ != nullptr)
        current_->setCurrent(false);
    current_ = tile;
    if (tile != nullptr)
        tile->setCurrent(true);
}

void StreamWall::setLarge(StreamTile* tile)
{
    large_ = tile;
    arrange();
}

/// As many as rows, or one more.
int StreamWall::columns() const
{
    return static_cast<int>(std::ceil(std::sqrt(static_cast<double>(tiles_.size()))));
}

int StreamWall::indexOfCurrent() const
{
    return static_cast<int>(std::ranges::find(tiles_, current_) - tiles_.begin());
}

void StreamWall::arrange()
{
    const auto count = static_cast<int>(tiles_.size());
    if (count == 0)
        return;
    const int across = large_ != nullptr ? 1 : columns();
    const int down = large_ != nullptr ? 1 : (count + across - 1) / across;
    const int gap = across == 1 ? 0 : kSpace1;
    const QSize all = room_->size();
    // Edges are shared out, so that no column is a pixel short of the end.
    const auto edge = [gap](int i, int of, int length) { return i * (length + gap) / of; };
    for (int i = 0; i < count; ++i) {
        StreamTile* tile = tiles_[static_cast<std::size_t>(i)];
        if (large_ != nullptr) {
            tile->setVisible(tile == large_);
            tile->setGeometry(room_->rect());
            continue;
        }
        const int x = i % across;
        const int y = i / across;
        tile->setGeometry(QRect(QPoint(edge(x, across, all.width()), edge(y, down, all.height())),
                                QPoint(edge(x + 1, across, all.width()) - gap - 1,
                                       edge(y + 1, down, all.height()) - gap - 1)));
        tile->show();
    }
    pulse_.setInterval(large_ != nullptr || count <= kFewTiles ? kFewMs : kManyMs);
}

/// All tiles at once: one pass of painting for all of them.
void StreamWall::refresh()
{
    for (StreamTile* tile : tiles_)
        tile->refresh();
}

void StreamWall::moveCurrent(int key)
{
    const auto count = static_cast<int>(tiles_.size());
    const int across = columns();
    const int at = indexOfCurrent();
    if (at >= count)
        return;
    const int step = key == Qt::Key_Left    ? -1
                     : key == Qt::Key_Right ? 1
                     : key == Qt::Key_Up    ? -across
                                            : across;
    const int to = at + step;
    if (to < 0 || to >= count)
        return;
    setCurrent(tiles_[static_cast<std::size_t>(to)]);
    if (large_ != nullptr)
        setLarge(current_);
}

void StreamWall::takeOut()
{
    const auto at = static_cast<std::size_t>(indexOfCurrent());
    if (at >= tiles_.size())
        return;
    StreamTile* gone = tiles_[at];
    tiles_.erase(tiles_.begin() + static_cast<std::ptrdiff_t>(at));
    current_ = nullptr;
    if (tiles_.empty()) {
        large_ = nullptr;
        gone->deleteLater();
        close();
        return;
    }
    setCurrent(tiles_[std::min(at, tiles_.size() - 1)]);
    if (large_ == gone)
        large_ = nullptr;
    gone->hide();
    gone->deleteLater(); // it may be in the midst of an event
    retranslate();
    arrange();
}

/// From a large tile to all, from the whole monitor to a window, and away.
void StreamWall::leave()
{
    if (large_ != nullptr)
        setLarge(nullptr);
    else if (isFullScreen())
        toggleFullScreen();
    else
        close();
}

void StreamWall::toggleFullScreen()
{
    if (isFullScreen()) {
        wasMaximized_ ? showMaximized() : showNormal();
    } else {
        wasMaximized_ = isMaximized();
        showFullScreen();
    }
    retranslate();
}

/// On which of several monitors.
void StreamWall::fillScreens()
{
    screens_->clear();
    int number = 0;
    for (QScreen* screen : QGuiApplication::screens()) {
        const QSize size = screen->size() * screen->devicePixelRatio();
        screens_->addAction(
            tr("Monitor %1 (%2 × %3)").arg(++number).arg(size.width()).arg(size.height()), this,
            [this, screen] {
                wasMaximized_ = wasMaximized_ || isMaximized();
                showNormal();
                setScreen(screen);
                move(screen->geometry().topLeft());
                showFullScreen();
                retranslate();
            });
    }
}

void StreamWall::retranslate()
{
    setWindowTitle(tr("Zhitu: cameras"));
    titleLabel_->setText(titleText());
    titleLabel_->setFont(strong(font()));
    hint_->setText(tr("Double click or Enter: large. Arrow keys move, R tries again, Delete takes "
                      "out, Esc leaves."));
    full_->setText(isFullScreen() ? tr("Leave full screen") : tr("Full screen"));
    full_->setToolTip(tr("F11"));
    const bool several = QGuiApplication::screens().size() > 1;
    full_->setMenu(several ? screens_ : nullptr);
    full_->setPopupMode(several ? QToolButton::MenuButtonPopup : QToolButton::DelayedPopup);
}

/// The program's shortcuts hold in all of its windows; the wall's own keys come first.
bool StreamWall::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isKeyOfWall(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void StreamWall::keyPressEvent(QKeyEvent* event)
{
    if (!isKeyOfWall(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        moveCurrent(event->key());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setLarge(large_ != nullptr ? nullptr : current_);
        break;
    case Qt::Key_R:
        if (current_ != nullptr)
            current_->player().retry();
        break;
    case Qt::Key_Delete:
        takeOut();
        break;
    case Qt::Key_F11:
        toggleFullScreen();
        break;
    default:
        leave();
    }
}

/// Larger type and longer words leave the tiles less room.
bool StreamWall::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == room_ && event->type() == QEvent::Resize)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void StreamWall::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    layout()->activate();
    arrange();
    for (StreamTile* tile : tiles_)
        tile->player().start();
    pulse_.start();
}

void StreamWall::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    pulse_.stop();
    for (StreamTile* tile : tiles_)
        tile->player().stop();
}

void StreamWall::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        for (StreamTile* tile : tiles_)
            tile->retranslate();
    } else if (event->type() == QEvent::FontChange) {
        retranslate();
    }
}

} // namespace zhitu::widgets
