// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Symbols that are painted where they stand, instead of copied from an atlas: in files they are
/// sharp at any size, and their letters stay letters.
#pragma once

#include <QHash>
#include <vector>

#include "map/layers/symbol_sink.h"

namespace zhitu::map {

/// The symbols of one layer, bottom first.
struct PaintedSymbols {
    struct Symbol {
        World at;
        QPointF offset;     ///< of its middle from its place, logical pixels
        QSizeF size;        ///< logical pixels
        std::uint32_t look; ///< which of `looks`
    };
    std::vector<PictureCache::Paint> looks;
    std::vector<Symbol> symbols;
};

/// Any one thread.
class SymbolList : public SymbolSink {
public:
    void add(World anchor, const QString& key, QSizeF size, const PictureCache::Paint& paint,
             QPointF offset = {}) override
    {
        auto look = looks_.constFind(key);
        if (look == looks_.constEnd()) {
            look = looks_.insert(key, static_cast<std::uint32_t>(list_.looks.size()));
            list_.looks.push_back(paint);
        }
        list_.symbols.push_back({anchor, offset, size, *look});
    }

    [[nodiscard]] PaintedSymbols take() { return std::move(list_); }

private:
    PaintedSymbols list_;
    QHash<QString, std::uint32_t> looks_;
};

} // namespace zhitu::map
