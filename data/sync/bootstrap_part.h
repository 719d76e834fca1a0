// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The generation that is being fetched.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "data/cache/schema.h"
#include "data/cache/store.h"
#include "data/sync/feed.h"
#include "data/sync/sync_meta.h"

namespace zhitu::sync {

/// bootstrap.part: a cache, and how far each of its tables has come. A table that is whole has its
/// indexes. It is not flushed to the disk while it grows: it outlives the process, not the machine.
/// All methods throw UserError.
class BootstrapPart {
public:
    /// Goes on with what is there. A part from before the log's horizon, or from what this server
    /// does not know, is begun anew. What another server began is compared afterwards, see
    /// cache::kCompare: this one may never have had some of it.
    /// \param server names one run of one server
    BootstrapPart(const std::filesystem::path& folder, const SyncMeta& wanted,
                  const FeedState& state, const std::string& server);

    /// It was there already.
    [[nodiscard]] bool isResumed() const noexcept { return resumed_; }
    [[nodiscard]] cache::Connection& connection() { return *connection_; }
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// The rows of a table come in the order of their ids: from behind this one on.
    [[nodiscard]] std::int64_t lastId(std::string_view table);
    [[nodiscard]] bool isWhole(std::string_view table);
    [[nodiscard]] std::int64_t rows();

    /// Keeps what was inserted since; `rows` of `table`, up to `lastId`.
    void keep(std::string_view table, std::int64_t lastId, std::int64_t rows);
    /// The table has all its rows: makes its indexes, and keeps them.
    void complete(const cache::Table& table);
    /// All tables are whole: what is left is a cache, which notes where it is from. The file is
    /// closed.
    void finish();
    /// Removes it.
    void discard();

private:
    void begin(const SyncMeta& wanted, const std::string& origin, const std::string& server);
    void settings();
    void commit();

    std::filesystem::path path_;
    bool resumed_ = false;
    std::unique_ptr<cache::Connection> connection_;
};

/// What an earlier fetch had finished and nobody has used yet, as when the client ended while it
/// pulled what had changed meanwhile; under the conditions of a part, see there. One that cannot be
/// taken up is removed.
[[nodiscard]] std::optional<std::filesystem::path>
fetchedBefore(cache::CacheStore& store, const cache::StoreLock& lock, const SyncMeta& wanted,
              const FeedState& state, const std::string& server);

/// To be called before a generation comes into use: it is never taken for one that was not.
void forgetFetch(cache::Connection& generation);

/// Removes what earlier fetches have left that is not of the same centre, user, area and tables as
/// the generation in use.
void removeForeignFetches(cache::CacheStore& store, const cache::StoreLock& lock,
                          const SyncMeta& inUse);

} // namespace zhitu::sync
