// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/video/stream_tile.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include "widgets/look/fonts.h"
#include "widgets/look/texts.h"
#include "widgets/look/theme.h"
#include "widgets/trust/colours.h"
#include "widgets/video/stream_texts.h"

namespace zhitu::widgets {
namespace {

constexpr double kGreyOpacity = 0.35;
constexpr int kDot = 8; // pixels

/// Around a picture it is always night.
const map::Palette& night()
{
    return map::paletteOf(map::Theme::Dark);
}

QColor colourOf(StreamState state, const QPalette& palette)
{
    switch (state) {
    case StreamState::Playing:
        return coloursFor(palette).good;
    case StreamState::Stalled:
    case StreamState::Dead:
        return coloursFor(palette).warning;
    default:
        return quietText(palette);
    }
}

} // namespace

StreamTile::StreamTile(CameraStream camera, const StreamPatience& patience, QWidget* parent)
    : QWidget(parent), camera_(std::move(camera)), player_(camera_.address, patience),
      retry_(new QPushButton(this))
{
    setObjectName(QStringLiteral("streamTile"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    retry_->setObjectName(QStringLiteral("streamRetry"));
    retry_->setFocusPolicy(Qt::NoFocus); // the keyboard stays with the wall
    retry_->hide();
    connect(retry_, &QPushButton::clicked, this, [this] {
        player_.retry();
        refresh();
    });
    retranslate();
}

void StreamTile::retranslate()
{
    retry_->setText(tr("Try again now"));
    setAccessibleName(tr("Stream of %1").arg(camera_.name));
    said_.clear();
    placeButton();
    refresh();
    update();
}

void StreamTile::refresh()
{
    if (player_.poll())
        update();
    const bool isLive = player_.state() == StreamState::Playing;
    if (isLive)
        grey_ = {};
    else if (grey_.isNull() && !player_.picture().isNull())
        grey_ = player_.picture().convertToFormat(QImage::Format_Grayscale8);
    const QString said = textOf(player_.state()) + whyNoPicture(player_) + whatComesNext(player_);
    if (said == said_)
        return;
    said_ = said;
    setAccessibleDescription(whyNoPicture(player_) + u' ' + whatComesNext(player_));
    retry_->setVisible(player_.state() == StreamState::Dead
                       || player_.state() == StreamState::Stalled);
    placeButton();
    update();
}

void StreamTile::setCurrent(bool current)
{
    if (std::exchange(current_, current) != current)
        update();
}

QRect StreamTile::pictureRect() const
{
    return rect().adjusted(0, 0, 0, -(fontMetrics().height() + 2 * kSpace1));
}

StreamTile::Message StreamTile::message() const
{
    Message m;
    m.why = whyNoPicture(player_);
    m.next = whatComesNext(player_);
    const QRect room = pictureRect().adjusted(kSpace2, kSpace2, -kSpace2, -kSpace2);
    const auto heightOf = [&](const QFont& as, const QString& text) {
        return text.isEmpty() ? 0
                              : QFontMetrics(as)
                                    .boundingRect(QRect(0, 0, room.width(), 10'000),
                                                  Qt::AlignHCenter | Qt::TextWordWrap, text)
                                    .height();
    };
    const int why = heightOf(strong(font()), m.why);
    const int next = heightOf(font(), m.next);
    const int button = retry_->isHidden() ? 0 : retry_->sizeHint().height() + kSpace2;
    const int top = room.top() + std::max(0, (room.height() - why - next - button) / 2);
    m.whyRect = QRect(room.left(), top, room.width(), why);
    m.nextRect = QRect(room.left(), top + why, room.width(), next);
    return m;
}

void StreamTile::placeButton()
{
    if (retry_->isHidden())
        return;
    const QSize size = retry_->sizeHint().boundedTo(pictureRect().size());
    const int top = std::min(message().nextRect.bottom() + 1 + kSpace2,
                             pictureRect().bottom() - size.height() - kSpace1);
    retry_->setGeometry(QRect({(width() - size.width()) / 2, top}, size));
}

/// Tells the player what is of use: nothing where nobody sees it.
void StreamTile::wish()
{
    player_.setWanted(isVisible() ? pictureRect().size() * devicePixelRatioF() : QSize());
}

void StreamTile::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    wish();
    placeButton();
}

void StreamTile::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    wish();
}

void StreamTile::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    player_.setWanted({});
}

void StreamTile::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        wish();
        placeButton();
        update();
    }
}

void StreamTile::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    Q_EMIT pressed();
}

void StreamTile::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    Q_EMIT largeWanted();
}

void StreamTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRect room = pictureRect();
    paintPicture(painter, room);
    paintCaption(painter, QRect(0, room.bottom() + 1, width(), height() - room.height()));
    paintMessage(painter);
    if (current_) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void StreamTile::paintPicture(QPainter& painter, const QRect& room)
{
    painter.fillRect(room, night().ground);
    const bool isLive = player_.state() == StreamState::Playing;
    const QImage& picture = isLive ? player_.picture() : grey_;
    if (picture.isNull())
        return;
    const QSize size = picture.size().scaled(room.size(), Qt::KeepAspectRatio);
    const QRect at(
        room.topLeft()
            + QPoint((room.width() - size.width()) / 2, (room.height() - size.height()) / 2),
        size);
    const bool isAsLarge = picture.size() == size * devicePixelRatioF();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isAsLarge);
    painter.setOpacity(isLive ? 1 : kGreyOpacity);
    painter.drawImage(at, picture);
    painter.setOpacity(1);
}

void StreamTile::paintMessage(QPainter& painter)
{
    const Message m = message();
    if (m.why.isEmpty())
        return;
    painter.setClipRect(pictureRect());
    painter.setPen(night().text);
    painter.setFont(strong(font()));
    painter.drawText(m.whyRect, Qt::AlignHCenter | Qt::TextWordWrap, m.why);
    painter.setFont(font());
    painter.drawText(m.nextRect, Qt::AlignHCenter | Qt::TextWordWrap, m.next);
    painter.setClipping(false);
}

void StreamTile::paintCaption(QPainter& painter, const QRect& room)
{
    painter.fillRect(room, palette().color(QPalette::Window));
    const QRect inner = room.adjusted(kSpace2, 0, -kSpace2, 0);
    const StreamState state = player_.state();
    const QFontMetrics metrics(font());
    const QFont nameFont = strong(font());
    const QFontMetrics nameMetrics(nameFont);
    const int dot = kDot + kSpace1;
    // The name is what one looks for; of the rest goes what says least.
    QStringList about{textOf(state)};
    if (camera_.status != domain::CameraStatus::Online)
        about.prepend(textOf(camera_.status));
    about.prepend(textOf(camera_.tier));
    const auto joined = [&] { return about.join(QStringLiteral(" · ")); };
    const auto roomForName = [&] {
        return inner.width() - metrics.horizontalAdvance(joined()) - dot - kSpace2;
    };
    const int name = nameMetrics.horizontalAdvance(camera_.name) + 2; // letters reach a bit further
    while (about.size() > 1 && name > roomForName())
        about.removeFirst();
    const QString rest = joined();
    painter.setFont(nameFont);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(
        inner, Qt::AlignLeft | Qt::AlignVCenter,
        nameMetrics.elidedText(camera_.name, Qt::ElideMiddle, std::min(name, roomForName())));
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, rest);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(state, palette()));
    painter.drawEllipse(QRect(inner.right() - metrics.horizontalAdvance(rest) - dot,
                              inner.center().y() - kDot / 2 + 1, kDot, kDot));
    painter.setBrush(Qt::NoBrush);
}

} // namespace zhitu::widgets
