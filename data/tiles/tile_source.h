// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whatever gives tiles, and what it answers.
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>

#include "data/tiles/tile_id.h"

namespace zhitu::tiles {

struct TileAnswer {
    enum class State {
        Tile,  ///< `bytes` are a picture's, as they were found: nobody has looked into them
        None,  ///< there is no such tile
        Failed ///< there may be one; `problem` says what stood in the way
    };
    State state = State::None;
    QByteArray bytes;
    QString problem; ///< in the user's language
};

/// May be called in any thread, once.
using TileHandler = std::function<void(const TileAnswer&)>;

/// Of one thread, which must have an event loop.
class TileSource {
public:
    TileSource() = default;
    virtual ~TileSource() = default;
    TileSource(const TileSource&) = delete;
    TileSource& operator=(const TileSource&) = delete;

    /// Never blocks. The handler is called once, unless the source is destroyed before.
    virtual void fetch(TileId id, TileHandler handler) = 0;
};

} // namespace zhitu::tiles
