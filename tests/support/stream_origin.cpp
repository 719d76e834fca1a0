// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stream_origin.h"

#include <QElapsedTimer>
#include <QHash>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>
#include <QtEndian>
#include <atomic>

namespace zhitu::test {
namespace {

constexpr int kBeatMs = 20;
constexpr int kGapMs = 2000;
constexpr qint64 kMostWaiting = 4 << 20; // bytes for somebody who does not take them

/// One visitor.
class Visit : public QObject {
public:
    Visit(QTcpSocket* line, const StreamClip& clip, const QString& file)
        : QObject(line), line_(line), clip_(clip), file_(file)
    {
        connect(line, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(line, &QTcpSocket::disconnected, line, &QObject::deleteLater);
        connect(&beat_, &QTimer::timeout, this, [this] { send(); });
        beat_.setTimerType(Qt::PreciseTimer);
    }

private:
    void read()
    {
        asked_ += line_->readAll();
        while (!asked_.isEmpty()) {
            if (asked_.front() == '$') { // what a player tells of what it got
                if (asked_.size() < 4
                    || asked_.size() < 4 + qFromBigEndian<quint16>(asked_.constData() + 2))
                    return;
                asked_.remove(0, 4 + qFromBigEndian<quint16>(asked_.constData() + 2));
                continue;
            }
            const qsizetype end = asked_.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const QList<QByteArray> lines = asked_.first(end).split('\n');
            asked_.remove(0, end + 4);
            const QList<QByteArray> first = lines.front().trimmed().split(' ');
            if (first.size() < 3)
                return line_->abort();
            first[2].startsWith("RTSP") ? answerRtsp(first[0], first[1], lines)
                                        : answerHttp(first[1]);
        }
    }

    void answerHttp(const QByteArray& path)
    {
        const auto say = [this](const QByteArray& status, const QByteArray& more = {}) {
            line_->write("HTTP/1.1 " + status + "\r\nConnection: close\r\n" + more + "\r\n");
        };
        const auto end = [this] { line_->disconnectFromHost(); };
        const QByteArray here = "http://127.0.0.1:" + QByteArray::number(line_->localPort());
        if (path == "/denied") {
            say("401 Unauthorized");
            return end();
        }
        if (path == "/missing") {
            say("404 Not Found");
            return end();
        }
        if (path == "/circle") {
            say("302 Found", "Location: " + here + "/circle\r\n");
            return end();
        }
        if (path == "/file") {
            say("302 Found", "Location: file://" + file_.toUtf8() + "\r\n");
            return end();
        }
        if (path == "/list") {
            say("200 OK", "Content-Type: application/vnd.apple.mpegurl\r\n");
            line_->write("#EXTM3U\n#EXT-X-TARGETDURATION:120\n#EXTINF:120,\nfile://"
                         + file_.toUtf8() + "\n#EXT-X-ENDLIST\n");
            return end();
        }
        if (path == "/silent")
            return;
        say("200 OK", "Content-Type: video/mp2t\r\n");
        path_ = path;
        begin();
    }

    void answerRtsp(const QByteArray& verb, const QByteArray& url, const QList<QByteArray>& lines)
    {
        QByteArray number;
        bool overTcp = false;
        for (const QByteArray& line : lines) {
            if (line.startsWith("CSeq:"))
                number = line.mid(5).trimmed();
            overTcp = overTcp || (line.startsWith("Transport:") && line.contains("/TCP"));
        }
        const auto say = [&](const QByteArray& status, const QByteArray& more = {},
                             const QByteArray& body = {}) {
            line_->write("RTSP/1.0 " + status + "\r\nCSeq: " + number + "\r\n" + more + "\r\n"
                         + body);
        };
        if (verb == "OPTIONS")
            return say("200 OK", "Public: OPTIONS, DESCRIBE, SETUP, PLAY, TEARDOWN\r\n");
        if (verb == "DESCRIBE" && url.contains("/missing"))
            return say("404 Not Found");
        if (verb == "DESCRIBE") {
            const QByteArray body =
                "v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=clip\r\nt=0 0\r\na=control:*\r\n"
                "m=video 0 RTP/AVP 96\r\na=rtpmap:96 H264/90000\r\n"
                "a=fmtp:96 packetization-mode=1;sprop-parameter-sets="
                + clip_.sequence.toBase64() + ',' + clip_.pictureParameters.toBase64()
                + "\r\na=control:track1\r\n";
            return say("200 OK",
                       "Content-Base: " + url
                           + "/\r\nContent-Type: application/sdp\r\nContent-Length: "
                           + QByteArray::number(body.size()) + "\r\n",
                       body);
        }
        if (verb == "SETUP" && !overTcp)
            return say("461 Unsupported Transport");
        if (verb == "SETUP")
            return say("200 OK",
                       "Transport: RTP/AVP/TCP;unicast;interleaved=0-1\r\nSession: 1\r\n");
        say("200 OK", "Session: 1\r\n");
        // A camera shows what is, and does not go back for whoever asks to be played to again.
        if (verb == "PLAY" && !isRtp_) {
            isRtp_ = true;
            path_ = QUrl::fromEncoded(url).path().toUtf8();
            if (path_.endsWith('/'))
                path_.chop(1);
            begin();
        }
    }

    void begin()
    {
        began_.start();
        beat_.start(kBeatMs);
        send();
    }

    void send()
    {
        if (line_->bytesToWrite() > kMostWaiting)
            return;
        if (path_ == "/garbage") {
            QByteArray noise(64 << 10, 0);
            QRandomGenerator::global()->generate(noise.begin(), noise.end());
            line_->write(noise);
            return;
        }
        if (path_.startsWith("/gap") && began_.elapsed() > kGapMs)
            return;
        const double share =
            path_ == "/flood" ? 1 : began_.elapsed() / (1000.0 * clip_.picture.seconds);
        if (isRtp_)
            sendFrames(share);
        else
            sendBytes(share);
    }

    void sendBytes(double share)
    {
        const auto upTo = static_cast<qsizetype>(std::min(1.0, share)
                                                 * static_cast<double>(clip_.transport.size()));
        line_->write(clip_.transport.mid(sent_, upTo - sent_));
        sent_ = upTo;
    }

    void sendFrames(double share)
    {
        const auto upTo = static_cast<std::size_t>(std::min(1.0, share)
                                                   * static_cast<double>(clip_.frames.size()));
        for (; static_cast<std::size_t>(sent_) < upTo; ++sent_) {
            const auto& units = clip_.frames[static_cast<std::size_t>(sent_)];
            for (std::size_t i = 0; i < units.size(); ++i)
                sendUnit(units[i], i + 1 == units.size());
        }
    }

    /// One RTP packet over the line of the commands: it may be as long as the unit.
    void sendUnit(const QByteArray& unit, bool last)
    {
        if (unit.size() > 65'000)
            qFatal("a unit of the clip is too long for one packet");
        QByteArray packet(16, 0);
        char* at = packet.data();
        at[0] = '$';
        qToBigEndian(static_cast<quint16>(12 + unit.size()), at + 2);
        at[4] = static_cast<char>(0x80);
        at[5] = static_cast<char>(96 | (last ? 0x80 : 0));
        qToBigEndian(serial_++, at + 6);
        qToBigEndian(static_cast<quint32>(sent_ * 90'000 / clip_.picture.framesASecond), at + 8);
        qToBigEndian(quint32(1), at + 12);
        line_->write(packet + unit);
    }

    QTcpSocket* line_;
    const StreamClip& clip_;
    const QString& file_;
    QByteArray asked_;
    QByteArray path_;
    bool isRtp_ = false;
    qsizetype sent_ = 0; ///< bytes, or frames
    quint16 serial_ = 0;
    QElapsedTimer began_;
    QTimer beat_{this};
};

} // namespace

class StreamOrigin::Server : public QTcpServer {
public:
    Server(const StreamClip& clip, QString file) : clip_(clip), file_(std::move(file))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket* line = nextPendingConnection()) {
                new Visit(line, clip_, file_);
                ++visits;
            }
        });
    }
    void start(quint16 wanted)
    {
        if (!listen(QHostAddress::LocalHost, wanted))
            qFatal("the server of streams has no port: %s", qPrintable(errorString()));
    }
    void stop()
    {
        close();
        for (auto* line : findChildren<QTcpSocket*>())
            line->abort();
    }

    std::atomic<int> visits = 0;

private:
    const StreamClip& clip_;
    QString file_;
};

StreamOrigin::StreamOrigin(const StreamClip& clip, QString file)
    : server_(new Server(clip, std::move(file)))
{
    server_->moveToThread(&thread_);
    QObject::connect(&thread_, &QThread::finished, server_, &QObject::deleteLater);
    thread_.start();
    start();
    port_ = server_->serverPort();
}

StreamOrigin::~StreamOrigin()
{
    thread_.quit();
    thread_.wait();
}

void StreamOrigin::stop()
{
    QMetaObject::invokeMethod(server_, [this] { server_->stop(); }, Qt::BlockingQueuedConnection);
}

void StreamOrigin::start()
{
    QMetaObject::invokeMethod(
        server_, [this] { server_->start(port_); }, Qt::BlockingQueuedConnection);
}

QString StreamOrigin::http(const QString& path) const
{
    return QStringLiteral("http://127.0.0.1:%1/%2").arg(port_).arg(path);
}

QString StreamOrigin::rtsp(const QString& path) const
{
    return QStringLiteral("rtsp://127.0.0.1:%1/%2").arg(port_).arg(path);
}

int StreamOrigin::visits() const
{
    return server_->visits;
}

} // namespace zhitu::test
