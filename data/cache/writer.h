// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The one writer of a cache generation in use.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>

#include "data/cache/row_upsert.h"
#include "data/cache/rows.h"
#include "data/cache/schema.h"
#include "data/cache/store.h"

namespace zhitu::cache {

/// Applies batches of changes in WAL mode, so that readers go on meanwhile. It alone checkpoints:
/// SQLite before 3.51.3 may corrupt a WAL that two connections reset at once. Several threads may
/// use it: each batch has it alone until it ends. All methods throw UserError.
class CacheWriter {
public:
    /// The lock says that nobody else writes. Migrates the file forward where it is older.
    CacheWriter(const StoreLock&, const std::filesystem::path& file);

    /// Changes before commit() are seen by readers together, or not at all.
    class Batch {
    public:
        explicit Batch(CacheWriter& writer);

        void put(const domain::Camera& camera) { putRow("camera", camera.id, camera); }
        void put(const domain::Case& record) { putRow("case", record.id, record); }
        void put(const domain::CaseEvent& event)
        {
            putRow("case_event", event.caseId * kEventsPerCase + event.serial, event);
        }
        void put(std::int64_t id, const domain::Grid& grid) { putRow("grid", id, id, grid); }
        void put(std::int64_t id, const domain::Division& d) { putRow("division", id, id, d); }
        void remove(std::string_view table, std::int64_t id);
        /// Kept in zhitu_meta.
        void setMeta(std::string_view key, std::string_view value);
        /// Says that a row is not what it was, for whoever keeps something made from it. put() and
        /// remove() do so themselves.
        void touch(std::string_view table, std::int64_t id);
        /// For statements of one's own; they belong to the batch.
        [[nodiscard]] Connection& connection() noexcept { return *writer_.connection_; }
        /// \returns the change serial of this batch
        std::int64_t commit();

    private:
        template <typename... Row>
        void putRow(std::string_view table, std::int64_t id, const Row&... row)
        {
            RowUpsert(connection(), cache::table(table)).put([&](Statement& statement) {
                bindRow(statement, row...);
            });
            touch(table, id);
        }

        CacheWriter& writer_;
        std::unique_lock<std::mutex> alone_;
        Transaction transaction_;
        std::int64_t serial_ = 0;
        std::optional<Statement> touch_;
    };

    /// Empty where there is none.
    [[nodiscard]] std::string meta(std::string_view key);
    /// Reads outside of a batch.
    template <typename Read>
    [[nodiscard]] auto read(Read read)
    {
        const std::lock_guard guard(mutex_);
        return read(*connection_);
    }

    /// For reading that takes long: each statement sees what was committed when it began, and is in
    /// nobody's way.
    [[nodiscard]] std::unique_ptr<Connection> openReader() const;

    /// Moves the WAL's content into the file as far as readers allow.
    void checkpoint();
    /// The same once the WAL has become long; what is written next begins it anew. To be called
    /// after batches, when nobody waits.
    void checkpointIfLong();
    /// Writes extents into gpkg_contents; for a snapshot's sake, not for ours.
    void refreshContents();

    /// Rewrites the file without its free pages and empties the WAL, so that nothing of what was
    /// deleted is left in either. \returns false where a reader kept the WAL in use: try again
    /// later
    bool scrubFreePages();

private:
    const std::filesystem::path file_;
    std::mutex mutex_;
    std::unique_ptr<Connection> connection_;
    int pagesInLog_ = 0; ///< as of the last commit
};

} // namespace zhitu::cache
