// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The service as another program of this computer meets it: over a socket.
#include "map/basemap/tile_service.h"

#include <gtest/gtest.h>

#include <QNetworkInterface>
#include <QTcpSocket>

#include "tests/support/dice.h"
#include "tests/support/files.h"
#include "tests/support/tile_origin.h"
#include "tests/support/turning.h"

namespace zhitu::map {
namespace {

using namespace std::chrono_literals;
using test::TileOrigin;

class TileServiceTest : public test::TurningTest {
protected:
    TileServiceTest()
    {
        map_.id = QStringLiteral("own-1");
        map_.name = QStringLiteral("own");
        tiles::TileLayer layer;
        layer.address = origin_.address();
        map_.layers = {layer};
        network_.patience = 500ms;
        network_.firstPause = 100ms;
        QObject::connect(&service_, &TileService::ready, [this](const QUrl& url) { url_ = url; });
        QObject::connect(&service_, &TileService::problemChanged,
                         [this](const QString& problem) { problem_ = problem; });
        QObject::connect(&service_, &TileService::recovered, [this] { ++recovered_; });
    }
    void serve(TileTone tone = TileTone::Day)
    {
        url_.clear();
        service_.serve(map_, tone, network_);
        ASSERT_TRUE(eventually([&] { return !url_.isEmpty(); }));
    }
    /// The whole answer to bytes on a new connection.
    QByteArray answerTo(const QByteArray& request) const
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(url_.port()));
        EXPECT_TRUE(socket.waitForConnected(5000));
        socket.write(request);
        QByteArray all;
        QElapsedTimer clock;
        clock.start();
        while (clock.durationElapsed() < 8s) {
            QCoreApplication::processEvents();
            socket.waitForReadyRead(50);
            all += socket.readAll();
            const auto head = all.indexOf("\r\n\r\n");
            const auto at = all.toLower().indexOf("content-length:");
            if (head >= 0 && at >= 0
                && all.size() >= head + 4 + all.mid(at + 15, 12).trimmed().split('\r')[0].toInt())
                break;
            if (socket.state() == QAbstractSocket::UnconnectedState)
                break;
        }
        return all;
    }
    [[nodiscard]] QByteArray get(const QString& path, const QByteArray& method = "GET",
                                 QByteArray host = {}) const
    {
        if (host.isEmpty())
            host = "127.0.0.1:" + QByteArray::number(url_.port());
        return answerTo(method + " " + path.toLatin1() + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
    }
    static int statusOf(const QByteArray& answer) { return answer.mid(9, 3).toInt(); }
    static QImage pictureIn(const QByteArray& answer)
    {
        const QImage picture = QImage::fromData(answer.mid(answer.indexOf("\r\n\r\n") + 4));
        EXPECT_EQ(picture.width(), 256) << answer.first(400).toStdString() << answer.size();
        return picture;
    }
    [[nodiscard]] QString tilePath(const char* rest) const
    {
        return url_.path() + QLatin1String(rest);
    }

    test::TemporaryFolder folder_;
    TileOrigin origin_;
    tiles::BaseMap map_;
    tiles::NetworkOptions network_;
    std::shared_ptr<tiles::TileCache> cache_ =
        std::make_shared<tiles::TileCache>(folder_.path() / "tiles.db", 100'000'000);
    TileService service_{cache_};
    QUrl url_;
    QString problem_;
    int recovered_ = 0;
};

TEST_F(TileServiceTest, ATileIsServedOnLoopbackOnly)
{
    serve();
    EXPECT_EQ(url_.host(), u"127.0.0.1");
    const QByteArray answer = get(tilePath("12/3258/1695.png"));
    EXPECT_EQ(statusOf(answer), 200);
    EXPECT_TRUE(answer.contains("image/png"));
    EXPECT_EQ(pictureIn(answer).pixelColor(5, 5), QColor(Qt::red));
    for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
        if (address.isLoopback())
            continue;
        QTcpSocket socket;
        socket.connectToHost(address, quint16(url_.port()));
        EXPECT_FALSE(socket.waitForConnected(300)) << address.toString().toStdString();
    }
}

TEST_F(TileServiceTest, WithoutTheSecretThereIsNothing)
{
    serve();
    const QString old = tilePath("3/1/1.png");
    QString other = old;
    other[3] = other[3] == u'a' ? u'b' : u'a';
    for (const QString& path :
         {QStringLiteral("/"), QStringLiteral("/3/1/1.png"), QStringLiteral("/x/3/1/1.png"), other,
          other.toUpper(), url_.path(), url_.path().chopped(1), QStringLiteral("/favicon.ico"),
          QStringLiteral("/") + QString(32, u'0') + QStringLiteral("/3/1/1.png")}) {
        const QByteArray answer = get(path);
        EXPECT_EQ(statusOf(answer), 404) << path.toStdString();
        EXPECT_FALSE(answer.contains(url_.path().mid(1, 32).toLatin1()));
    }
    EXPECT_EQ(origin_.asked(), 0);
    serve(); // the same map again: the address before is worth nothing
    EXPECT_EQ(statusOf(get(old)), 404);
    service_.stop();
    QCoreApplication::processEvents();
    EXPECT_TRUE(eventually([&] { return statusOf(get(tilePath("3/1/1.png"))) == 404; }));
}

TEST_F(TileServiceTest, TricksWithThePathFindNothing)
{
    serve();
    for (const char* rest :
         {"../../../etc/passwd", "3/1/../1.png", "3/1/1.png/", "3/1/1.png?x=1", "3/1/1.PNG",
          "3/1/1", "3/1/-1.png", "3/1/8.png", "23/0/0.png", "99/0/0.png", "3/1/99999999999.png",
          "3/1/1.png%00", "3//1/1.png", "%2e%2e/3/1/1.png", "3/1/1.png;a", "3/1/0x1.png",
          "3/+1/1.png", "3/1/1.png#x", "..%2f3/1/1.png"})
        EXPECT_EQ(statusOf(get(tilePath(rest))), 404) << rest;
    EXPECT_EQ(
        statusOf(get(tilePath("3/1/1.png"), "GET", "localhost:" + QByteArray::number(url_.port()))),
        404);
    EXPECT_EQ(statusOf(get(tilePath("3/1/1.png"), "GET", "evil.example.org")), 404);
    EXPECT_EQ(statusOf(get(tilePath("3/1/1.png"), "DELETE")), 405);
    EXPECT_EQ(origin_.asked(), 0);
    EXPECT_EQ(statusOf(get(tilePath("3/1/1.png"))), 200);
}

TEST_F(TileServiceTest, RubbishOnTheSocketDisturbsNobody)
{
    test::Dice dice;
    SCOPED_TRACE(dice.told());
    serve();
    for (int i = 0; i < 30; ++i) {
        QByteArray rubbish(dice.between(1, 20'000), Qt::Uninitialized);
        for (char& byte : rubbish)
            byte = static_cast<char>(dice.between(0, 255));
        if (i % 3 == 0)
            rubbish.prepend("GET " + url_.path().toLatin1());
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(url_.port()));
        ASSERT_TRUE(socket.waitForConnected(3000));
        socket.write(rubbish);
        socket.waitForBytesWritten(1000);
        if (i % 2 == 0)
            socket.abort();
    }
    EXPECT_EQ(statusOf(get(tilePath("3/1/1.png"))), 200);
}

/// Somebody who hangs up while his tile is being made.
TEST_F(TileServiceTest, AskersMayGoAway)
{
    origin_.setMood(TileOrigin::Mood::Silent);
    serve();
    for (int i = 0; i < 20; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(url_.port()));
        ASSERT_TRUE(socket.waitForConnected(3000));
        socket.write("GET " + tilePath("7/").toLatin1() + QByteArray::number(i)
                     + "/1.png HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url_.port())
                     + "\r\n\r\n");
        socket.waitForBytesWritten(1000);
        socket.abort();
    }
    origin_.setMood(TileOrigin::Mood::Good);
    EXPECT_TRUE(eventually([&] { return statusOf(get(tilePath("8/1/1.png"))) == 200; }));
}

TEST_F(TileServiceTest, ASourceThatFailsIsSaidAndComesBack)
{
    origin_.setMood(TileOrigin::Mood::Page);
    serve();
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(statusOf(get(tilePath("7/3/") + QString::number(i) + QStringLiteral(".png"))),
                  503);
    EXPECT_TRUE(eventually([&] { return !problem_.isEmpty(); }));
    EXPECT_EQ(recovered_, 0);
    origin_.setMood(TileOrigin::Mood::Good);
    EXPECT_TRUE(eventually([&] { return problem_.isEmpty() && recovered_ > 0; }))
        << "nobody asked again";
    EXPECT_EQ(statusOf(get(tilePath("7/3/1.png"))), 200);
}

TEST_F(TileServiceTest, LayersLieOverEachOtherAndTheNightIsDark)
{
    TileOrigin names;
    names.setPicture([](tiles::TileId) { return test::plainTile(QColor(0, 0, 255, 128)); });
    tiles::TileLayer layer;
    layer.address = names.address();
    map_.layers.push_back(layer);
    serve();
    const QColor both = pictureIn(get(tilePath("7/3/1.png"))).pixelColor(9, 9);
    EXPECT_NEAR(both.red(), 127, 2);
    EXPECT_NEAR(both.blue(), 128, 2);
    origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::white); });
    map_.layers.resize(1);
    cache_->clear();
    serve(TileTone::Night);
    EXPECT_LT(pictureIn(get(tilePath("7/3/1.png"))).pixelColor(9, 9).lightness(), 40);
}

/// A map without its names is no map: it is asked for again.
TEST_F(TileServiceTest, AMapOneOfWhoseLayersFailsIsNotShownAsWhole)
{
    TileOrigin names;
    tiles::TileLayer layer;
    layer.address = names.address();
    map_.layers.push_back(layer);
    names.setMood(TileOrigin::Mood::Error);
    serve();
    EXPECT_EQ(statusOf(get(tilePath("7/3/1.png"))), 503);
    names.setMood(TileOrigin::Mood::Good);
    origin_.setMood(TileOrigin::Mood::Error);
    EXPECT_EQ(statusOf(get(tilePath("7/3/2.png"))), 503);
}

TEST_F(TileServiceTest, ASheetGetsOnlyTheMapItWasMadeOf)
{
    serve();
    const std::vector<tiles::TileId> wanted{{7, 3, 1}, {7, 3, 2}};
    const QUrl first = url_;
    const auto fetched = [&](const QUrl& address) {
        std::size_t count = 99;
        std::unique_ptr<QThread> thread(QThread::create(
            [&] { count = service_.fetch(address, wanted, TileTone::Day, 5s).size(); }));
        thread->start();
        thread->wait();
        return count;
    };
    EXPECT_EQ(fetched(first), 2U);
    serve(TileTone::Night);
    EXPECT_EQ(fetched(first), 0U);
    EXPECT_EQ(fetched(url_), 2U);
}

/// By night as well a sheet for paper is a light one.
TEST_F(TileServiceTest, ASheetIsInItsOwnTone)
{
    origin_.setPicture([](tiles::TileId) { return test::plainTile(Qt::white); });
    serve(TileTone::Night);
    const auto lightness = [&](TileTone tone) {
        std::map<tiles::TileId, QByteArray> pictures;
        std::unique_ptr<QThread> thread(
            QThread::create([&] { pictures = service_.fetch(url_, {{7, 3, 1}}, tone, 5s); }));
        thread->start();
        thread->wait();
        return QImage::fromData(pictures[{7, 3, 1}]).pixelColor(9, 9).lightness();
    };
    EXPECT_EQ(lightness(TileTone::Day), 255);
    EXPECT_LT(lightness(TileTone::Night), 40);
    EXPECT_LT(pictureIn(get(tilePath("7/3/1.png"))).pixelColor(9, 9).lightness(), 40);
}

TEST_F(TileServiceTest, WhatIsGivenUpIsNotWaitedFor)
{
    origin_.setMood(TileOrigin::Mood::Silent);
    network_.patience = 60s;
    serve();
    std::atomic<bool> goesOn = true;
    QElapsedTimer clock;
    qint64 waited = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        EXPECT_TRUE(
            service_.fetch(url_, {{7, 3, 1}}, TileTone::Day, 60s, [&] { return goesOn.load(); })
                .empty());
        waited = clock.elapsed();
    }));
    clock.start();
    thread->start();
    EXPECT_TRUE(eventually([&] { return origin_.asked() > 0; }));
    EXPECT_FALSE(thread->wait(300));
    clock.restart();
    goesOn = false;
    thread->wait();
    EXPECT_LT(waited, 1000);
}

TEST_F(TileServiceTest, WhereASourceHasNothingTheTileIsTransparent)
{
    origin_.setMood(TileOrigin::Mood::Absent);
    serve();
    const QByteArray answer = get(tilePath("7/3/1.png"));
    EXPECT_EQ(statusOf(answer), 200);
    EXPECT_EQ(pictureIn(answer).pixelColor(9, 9).alpha(), 0);
}

} // namespace
} // namespace zhitu::map
