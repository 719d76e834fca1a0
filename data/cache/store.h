// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A user's folder of the cache: the outbox that is never replaced, and the generations of the
/// cache behind a pointer file.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

namespace zhitu::cache {

/// Holds the right to change a store; at most one process has it. Readers need none.
class StoreLock {
public:
    /// \returns nothing while another process holds it
    /// \throws UserError where the lock file cannot be made
    [[nodiscard]] static std::optional<StoreLock> tryTake(const std::filesystem::path& folder);
    /// Asks again every 50 ms. \returns nothing once `goOn` says false.
    [[nodiscard]] static std::optional<StoreLock> wait(const std::filesystem::path& folder,
                                                       const std::function<bool()>& goOn);
    ~StoreLock();
    StoreLock(StoreLock&& other) noexcept;
    StoreLock& operator=(StoreLock&&) = delete;

private:
    explicit StoreLock(int descriptor) : descriptor_(descriptor) {}
    int descriptor_;
};

/// `folder`/outbox.db, `folder`/cache-N.gpkg and `folder`/current, which names the generation in
/// use. Every change of the pointer is atomic and durable. All methods throw UserError.
class CacheStore {
public:
    /// Makes the folder (mode 0700) where it does not exist.
    explicit CacheStore(std::filesystem::path folder);

    [[nodiscard]] const std::filesystem::path& folder() const noexcept { return folder_; }
    [[nodiscard]] std::filesystem::path outboxFile() const { return outboxIn(folder_); }
    /// Of a store that need not exist: no file is touched.
    [[nodiscard]] static std::filesystem::path outboxIn(const std::filesystem::path& folder)
    {
        return folder / "outbox.db";
    }

    /// The generation that the pointer names. Nothing where there is no pointer, where its text is
    /// not the name of a generation, or where that file is gone.
    [[nodiscard]] std::optional<std::filesystem::path> current() const;
    /// The newest generation above the one that the pointer names, whether or not that one is still
    /// there: the pointer was never set to it.
    [[nodiscard]] std::optional<std::filesystem::path> notYetUsed() const;
    /// A free name, numbered above every generation that is there or was set aside.
    [[nodiscard]] std::filesystem::path nextGeneration() const;

    /// Makes `generation` the current one. The one before is kept for whoever still reads it,
    /// older ones are removed.
    void switchTo(const StoreLock&, const std::filesystem::path& generation);
    /// Removes one that is not in use, with its companions.
    void remove(const StoreLock&, const std::filesystem::path& generation);
    /// Removes every other generation with its companions and sidecars, also those set aside, and
    /// what a fetch has left: they may hold what nobody may see any more.
    void removeOthers(const StoreLock&, const std::filesystem::path& generation);
    /// The same, and the sidecar of this one.
    void removeAllBut(const StoreLock&, const std::filesystem::path& generation);
    /// Removes the pointer and everything that it could name: nobody may see any of it any more.
    /// The outbox stays.
    void removeAll(const StoreLock&);

private:
    void removeGenerations(const std::function<bool(const std::string& name)>& keeps);

    std::filesystem::path folder_;
};

/// Moves a file that cannot be used, with its -wal and -shm, to a free name beside it
/// ("cache-3.gpkg.set-aside-1"), so that nothing is overwritten.
/// \returns the new name
std::filesystem::path setAside(const std::filesystem::path& file);

} // namespace zhitu::cache
