// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tiles in an MBTiles file (specification 1.3): pictures only, in the grid of Web Mercator.
#pragma once

#include <filesystem>

#include "data/cache/cancel.h"
#include "data/cache/sqlite.h"
#include "data/tiles/file_tiles.h"

namespace zhitu::tiles {

class MbtilesFile : public TileFile {
public:
    /// Throws UserError where it is no MBTiles file, or holds vector tiles.
    explicit MbtilesFile(const std::filesystem::path& file);

    [[nodiscard]] BaseMap description() const override { return description_; }
    [[nodiscard]] TileAnswer read(TileId id) override;

private:
    [[nodiscard]] QString metadata(std::string_view key);
    [[nodiscard]] int level(std::string_view sql);
    [[nodiscard]] cache::CancelGuard inTime(std::int64_t milliseconds);

    cache::Connection connection_;
    BaseMap description_;
};

} // namespace zhitu::tiles
