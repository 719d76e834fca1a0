// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Tiles out of a file, read in a thread of their own.
#pragma once

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>

#include "data/tiles/base_map.h"
#include "data/tiles/tile_source.h"
#include "data/worker_thread.h"

namespace zhitu::tiles {

/// A file that can be read tile by tile. One thread at a time; the file is not trusted.
class TileFile {
public:
    TileFile() = default;
    virtual ~TileFile() = default;
    TileFile(const TileFile&) = delete;
    TileFile& operator=(const TileFile&) = delete;

    /// What the file says of itself; the address and the grid of its only layer are set.
    [[nodiscard]] virtual BaseMap description() const = 0;
    [[nodiscard]] virtual TileAnswer read(TileId id) = 0;

    /// What is being read fails soon, and all that is asked for later. Any thread.
    void giveUp() noexcept { isGivenUp_ = true; }

protected:
    [[nodiscard]] bool isGivenUp() const noexcept { return isGivenUp_; }

private:
    std::atomic<bool> isGivenUp_ = false;
};

/// By what is in it. Blocks. Throws UserError that says what is wrong with the file.
[[nodiscard]] std::unique_ptr<TileFile> openTileFile(const std::filesystem::path& file);

class FileTiles : public TileSource {
public:
    /// The file is opened with the first tile; where it cannot be, each answer says why.
    explicit FileTiles(QString file);
    /// What is being read is given up.
    ~FileTiles() override;

    void fetch(TileId id, TileHandler handler) override;

private:
    [[nodiscard]] TileAnswer read(TileId id);

    QString path_;
    std::mutex mutex_;
    bool isEnding_ = false;
    std::unique_ptr<TileFile> file_; ///< the thread's, but for giving it up
    WorkerThread thread_;
};

} // namespace zhitu::tiles
