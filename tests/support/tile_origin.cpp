// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tile_origin.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace zhitu::test {
namespace {

QByteArray ok(const QByteArray& body, const QByteArray& mime = "image/png")
{
    return "HTTP/1.1 200 OK\r\nContent-Type: " + mime
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray empty(const QByteArray& status, const QByteArray& header = {})
{
    return "HTTP/1.1 " + status + "\r\n" + header + "Content-Length: 0\r\n\r\n";
}

} // namespace

QByteArray pngOf(const QImage& picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray plainTile(const QColor& colour, int side)
{
    QImage tile(side, side, QImage::Format_ARGB32);
    tile.fill(colour);
    return pngOf(tile);
}

QByteArray tileClaiming(int width, int height)
{
    QByteArray bytes = plainTile(Qt::red);
    qToBigEndian<quint32>(quint32(width), bytes.data() + 16);
    qToBigEndian<quint32>(quint32(height), bytes.data() + 20);
    const auto crc = [](const QByteArray& of) { // of the header's chunk, as PNG has it
        quint32 c = 0xffffffffU;
        for (const char byte : of) {
            c ^= static_cast<unsigned char>(byte);
            for (int bit = 0; bit < 8; ++bit)
                c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1) : c >> 1;
        }
        return ~c;
    };
    qToBigEndian<quint32>(crc(bytes.mid(12, 17)), bytes.data() + 29);
    return bytes;
}

class TileOrigin::Server : public QTcpServer {
public:
    explicit Server(TileOrigin& origin) : origin_(origin)
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* socket = nextPendingConnection())
                attend(socket);
        });
    }

private:
    void attend(QTcpSocket* socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            while (socket->peek(65536).contains("\r\n\r\n")) {
                QByteArray first;
                for (QByteArray line; (line = socket->readLine().trimmed()), !line.isEmpty();)
                    if (first.isEmpty())
                        first = line;
                answer(socket, first);
            }
        });
    }
    void answer(QTcpSocket* socket, const QByteArray& request)
    {
        ++origin_.asked_;
        std::function<QByteArray(tiles::TileId)> picture;
        std::optional<QByteArray> document;
        {
            const std::scoped_lock held(origin_.mutex_);
            origin_.requests_.push_back(request);
            picture = origin_.picture_;
            document = origin_.document_;
        }
        static const QRegularExpression form(QStringLiteral("/(\\d+)/(\\d+)/(\\d+)"));
        const auto match = form.match(QString::fromLatin1(request));
        const QByteArray good = document && !match.hasMatch()
                                    ? *document
                                    : picture({match.captured(1).toInt(), match.captured(2).toInt(),
                                               match.captured(3).toInt()});
        switch (origin_.mood_) {
        case Mood::Good:
            socket->write(ok(good));
            break;
        case Mood::Silent:
            break;
        case Mood::Cut:
            socket->write(ok(good).chopped(good.size() / 2));
            socket->disconnectFromHost();
            break;
        case Mood::Error:
            socket->write(empty("500 Oops"));
            break;
        case Mood::Refusing:
            socket->write(empty("403 Forbidden"));
            break;
        case Mood::Absent:
            socket->write(empty("404 Not Found"));
            break;
        case Mood::Page:
            socket->write(ok("<html><body>Please log in.</body></html>", "text/html"));
            break;
        case Mood::Truncated:
            socket->write(ok(good.first(good.size() / 2)));
            break;
        case Mood::Bomb:
            socket->write(ok(tileClaiming(60'000, 60'000)));
            break;
        case Mood::Endless:
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n" + good);
            pour(socket);
            break;
        case Mood::Dripping:
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            drip(socket);
            break;
        case Mood::Away:
            socket->write(
                empty("302 Found", "Location: http://localhost:" + QByteArray::number(serverPort())
                                       + "/1/1/1.png\r\n"));
            break;
        case Mood::Circles:
            socket->write(empty("302 Found", "Location: " + request.split(' ').value(1) + "\r\n"));
            break;
        case Mood::Elsewhere:
            socket->write(empty("302 Found", "Location: file:///etc/hostname\r\n"));
            break;
        case Mood::Gibberish:
            socket->write(QByteArray(5000, '\xfe'));
            socket->disconnectFromHost();
            break;
        }
    }
    void drip(QTcpSocket* socket)
    {
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
        timer->start(100);
    }
    void pour(QTcpSocket* socket)
    {
        auto* timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket] {
            if (socket->bytesToWrite() < 1'000'000)
                socket->write(QByteArray(200'000, 'x'));
        });
        timer->start(5);
    }

    TileOrigin& origin_;
};

TileOrigin::TileOrigin() : picture_([](tiles::TileId) { return plainTile(Qt::red); })
{
    server_ = new Server(*this);
    server_->moveToThread(&thread_);
    thread_.start();
    comeBack();
}

TileOrigin::~TileOrigin()
{
    QMetaObject::invokeMethod(server_, [this] { delete server_; }, Qt::BlockingQueuedConnection);
    thread_.quit();
    thread_.wait();
}

QString TileOrigin::address() const
{
    return root() + QStringLiteral("/{z}/{x}/{y}.png");
}

QString TileOrigin::root() const
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port_);
}

void TileOrigin::setPicture(std::function<QByteArray(tiles::TileId)> picture)
{
    const std::scoped_lock held(mutex_);
    picture_ = std::move(picture);
}

void TileOrigin::setDocument(const QByteArray& document)
{
    const std::scoped_lock held(mutex_);
    document_ = document;
}

std::vector<QByteArray> TileOrigin::requests() const
{
    const std::scoped_lock held(mutex_);
    return requests_;
}

void TileOrigin::goAway()
{
    QMetaObject::invokeMethod(
        server_,
        [this] {
            server_->close();
            for (QTcpSocket* socket : server_->findChildren<QTcpSocket*>())
                socket->abort();
        },
        Qt::BlockingQueuedConnection);
}

void TileOrigin::comeBack()
{
    QMetaObject::invokeMethod(
        server_,
        [this] {
            server_->listen(QHostAddress::LocalHost, port_);
            port_ = server_->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

} // namespace zhitu::test
