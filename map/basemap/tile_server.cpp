// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap/tile_server.h"

#include <sodium.h>

#include <QRegularExpression>
#include <QTcpServer>

#include "data/tiles/network_tiles.h"
#include "data/tiles/picture_kind.h"
#include "map/basemap/messages.h"

namespace zhitu::map {
namespace {

constexpr int kSecretBytes = 16;
constexpr int kWellMs = 2000;

QByteArray newSecret()
{
    QByteArray bytes(kSecretBytes, Qt::Uninitialized);
    randombytes_buf(bytes.data(), kSecretBytes);
    return bytes.toHex();
}

/// Shown where a source has nothing.
const QByteArray& emptyTile()
{
    static const QByteArray png = [] {
        QImage nothing(kTileSide, kTileSide, QImage::Format_ARGB32_Premultiplied);
        nothing.fill(Qt::transparent);
        return encodeTile(nothing);
    }();
    return png;
}

QByteArray mimeOf(const QByteArray& picture)
{
    return picture.startsWith("\x89PNG")    ? "image/png"
           : picture.startsWith("\xff\xd8") ? "image/jpeg"
                                            : "image/webp";
}

void respond(QHttpServerResponder& responder, QHttpServerResponder::StatusCode status,
             const QByteArray& bytes = {}, const QByteArray& mime = "text/plain")
{
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, mime);
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-store");
    headers.append(QHttpHeaders::WellKnownHeader::XContentTypeOptions, "nosniff");
    responder.write(bytes, headers, status);
}

} // namespace

TileServer::TileServer(std::shared_ptr<tiles::TileCache> cache)
    : cache_(std::move(cache)), http_(this), wellTimer_(this)
{
    http_.setMissingHandler(
        this, [this](const QHttpServerRequest& request, QHttpServerResponder& responder) {
            answer(request, responder);
        });
    wellTimer_.setSingleShot(true);
    wellTimer_.setInterval(kWellMs);
    connect(&wellTimer_, &QTimer::timeout, this, [this] {
        failed_ = false;
        Q_EMIT recovered();
    });
}

QString TileServer::listen()
{
    if (port_ != 0)
        return {};
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost) || !http_.bind(server.get()))
        return Messages::tr(
                   "This computer does not let Zhitu serve the base map to itself (%1). The "
                   "map goes on without it.")
            .arg(server->errorString());
    port_ = server->serverPort();
    server.release(); // it is the HTTP server's now
    return {};
}

void TileServer::serve(const tiles::BaseMap& map, TileTone tone,
                       const tiles::NetworkOptions& network)
{
    stop();
    if (const QString problem = listen(); !problem.isEmpty()) {
        Q_EMIT problemChanged(problem);
        return;
    }
    tone_ = tone;
    secret_ = newSecret();
    tiles_ = std::make_unique<BaseMapTiles>(map, cache_, network);
    connect(tiles_.get(), &BaseMapTiles::problemChanged, this, &TileServer::follow);
    address_ = QUrl(
        QStringLiteral("http://127.0.0.1:%1/%2/").arg(port_).arg(QString::fromLatin1(secret_)));
    Q_EMIT ready(address_);
}

void TileServer::stop()
{
    secret_.clear();
    address_.clear();
    tiles_.reset();
    failed_ = false;
    wellTimer_.stop();
    Q_EMIT problemChanged({});
}

void TileServer::tile(const QUrl& address, tiles::TileId id, TileTone tone,
                      std::function<void(const MadeTile&)> handler)
{
    if (tiles_ && address == address_)
        tiles_->make(id, tone, std::move(handler));
    else
        handler({});
}

void TileServer::follow()
{
    const QString problem = tiles_->problem();
    // A file does not get well; a single bad tile of a server is asked for again by QtLocation.
    if (problem.isEmpty() && failed_ && tiles_->description().isOnline())
        wellTimer_.start();
    Q_EMIT problemChanged(problem);
}

/// Nothing for whatever is not exactly one of our tiles.
std::optional<tiles::TileId> TileServer::wantedBy(const QHttpServerRequest& request) const
{
    static const QRegularExpression form(
        QStringLiteral("\\A/([0-9a-f]{32})/([0-9]{1,2})/([0-9]{1,7})/([0-9]{1,7})\\.png\\z"));
    // Another name for this computer is a page that a browser was led to.
    if (request.value("Host") != "127.0.0.1:" + QByteArray::number(port_))
        return std::nullopt;
    const auto match = form.match(request.url().path(QUrl::FullyEncoded));
    if (!match.hasMatch() || request.url().hasQuery() || request.url().hasFragment()
        || secret_.isEmpty())
        return std::nullopt;
    const QByteArray secret = match.captured(1).toLatin1();
    if (sodium_memcmp(secret.constData(), secret_.constData(), 2 * kSecretBytes) != 0)
        return std::nullopt;
    const tiles::TileId id{match.captured(2).toInt(), match.captured(3).toInt(),
                           match.captured(4).toInt()};
    return isValid(id) ? std::optional(id) : std::nullopt;
}

void TileServer::answer(const QHttpServerRequest& request, QHttpServerResponder& responder)
{
    using Status = QHttpServerResponder::StatusCode;
    const auto id = wantedBy(request);
    if (!id || !tiles_) {
        respond(responder, Status::NotFound);
        return;
    }
    if (request.method() != QHttpServerRequest::Method::Get) {
        respond(responder, Status::MethodNotAllowed);
        return;
    }
    const auto held = std::make_shared<QHttpServerResponder>(std::move(responder));
    tiles_->make(*id, tone_, [this, held](const MadeTile& tile) {
        switch (tile.state) {
        case MadeTile::State::Picture:
            respond(*held, Status::Ok, tile.bytes, mimeOf(tile.bytes));
            break;
        case MadeTile::State::Nothing:
            respond(*held, Status::Ok, emptyTile(), "image/png");
            break;
        case MadeTile::State::Failed:
            failed_ = true;
            respond(*held, Status::ServiceUnavailable);
            break;
        }
    });
}

} // namespace zhitu::map
