// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A server of tiles on loopback that also behaves badly when told to.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

#include "data/tiles/tile_id.h"

namespace zhitu::test {

/// As a file is.
[[nodiscard]] QByteArray pngOf(const QImage& picture);
/// A PNG of one colour. \param side pixels each way
[[nodiscard]] QByteArray plainTile(const QColor& colour, int side = 256);
/// PNG whose header claims a size that its content does not have.
[[nodiscard]] QByteArray tileClaiming(int width, int height);

class TileOrigin {
public:
    enum class Mood {
        Good,
        Silent,    ///< takes the question and never answers
        Cut,       ///< hangs up amid the picture
        Error,     ///< 500
        Refusing,  ///< 403
        Absent,    ///< 404
        Page,      ///< 200 with HTML
        Truncated, ///< 200 with half a PNG
        Bomb,      ///< 200 with a PNG that claims 60,000 × 60,000
        Endless,   ///< 200, and it never stops
        Dripping,  ///< 200, and a byte now and then
        Away,      ///< redirects to another host
        Circles,   ///< redirects to itself
        Elsewhere, ///< redirects to a file of this computer
        Gibberish  ///< no HTTP at all
    };
    TileOrigin();
    ~TileOrigin();
    TileOrigin(const TileOrigin&) = delete;
    TileOrigin& operator=(const TileOrigin&) = delete;

    /// With {z}, {x} and {y}.
    [[nodiscard]] QString address() const;
    void setMood(Mood mood) { mood_ = mood; }
    /// What it serves while it is good.
    void setPicture(std::function<QByteArray(tiles::TileId)> picture);
    /// What it answers to everything that is no tile's address.
    void setDocument(const QByteArray& document);
    /// "http://127.0.0.1:PORT"
    [[nodiscard]] QString root() const;
    [[nodiscard]] int asked() const { return asked_; }
    /// The first lines of all requests.
    [[nodiscard]] std::vector<QByteArray> requests() const;
    /// Nobody answers at the address any more, and somebody does again.
    void goAway();
    void comeBack();

private:
    class Server;

    std::atomic<Mood> mood_ = Mood::Good;
    std::atomic<int> asked_ = 0;
    mutable std::mutex mutex_;
    std::function<QByteArray(tiles::TileId)> picture_;
    std::optional<QByteArray> document_;
    std::vector<QByteArray> requests_;
    quint16 port_ = 0;
    QThread thread_;
    Server* server_;
};

} // namespace zhitu::test
