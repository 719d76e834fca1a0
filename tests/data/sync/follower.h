// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A client of a centre without a window: a store, its lock, a writer, a puller.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <optional>

#include "data/cache/check.h"
#include "data/sync/bootstrap.h"
#include "data/sync/puller.h"
#include "data/sync/reconcile.h"
#include "data/sync/replica.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {

/// Seals by writing the place before the text: what is sealed can be told from what is not.
class PlainSealer : public sync::Sealer {
public:
    std::vector<std::byte> seal(std::string_view text, const std::string& place) const override
    {
        const std::string sealed = "sealed:" + place + ':' + std::string(text);
        const auto bytes = std::as_bytes(std::span(sealed));
        return {bytes.begin(), bytes.end()};
    }
    std::optional<std::string> unseal(std::span<const std::byte> sealed,
                                      const std::string& place) const override
    {
        const std::string text(reinterpret_cast<const char*>(sealed.data()), sealed.size());
        const std::string head = "sealed:" + place + ':';
        return text.starts_with(head) ? std::optional(text.substr(head.size())) : std::nullopt;
    }
    std::vector<std::byte> digest(std::string_view text) const override
    {
        return seal(text, "digest");
    }
};

class Follower {
public:
    Follower(const TemporaryCentre& centre, std::string user)
        : centre_(&centre), user_(std::move(user)), store_(folder_.path())
    {
    }

    /// Fetches everything where there is nothing yet, then pulls until nothing is new.
    /// \returns rows put or removed by the pulls
    std::int64_t catchUp()
    {
        std::int64_t rows = 0;
        for (int i = 0; i < 1000; ++i) {
            if (!puller_)
                begin();
            const sync::Pulled pulled = puller_->pull(connection(), i > 0);
            last = pulled;
            rows += pulled.rows;
            if (pulled.kind == sync::Pulled::Kind::MustBootstrap) {
                ++bootstraps;
                begin();
            } else if (pulled.kind == sync::Pulled::Kind::Nothing && !pulled.behind
                       && !pulled.state.pending) {
                return rows;
            }
        }
        throw std::runtime_error("never at rest");
    }

    void begin()
    {
        puller_.reset();
        writer_.reset();
        if (!lock_)
            lock_.emplace(std::move(*cache::StoreLock::tryTake(folder_.path())));
        expectedRows = 0;
        const auto file = sync::bootstrap(connection(), store_, *lock_, &sealer_,
                                          [this](const sync::BootstrapProgress& progress) {
                                              if (expectedRows == 0)
                                                  expectedRows = progress.expectedRows;
                                              fetchedRows = progress.rows;
                                              return true;
                                          });
        store_.switchTo(*lock_, *file);
        open();
    }
    /// As after a restart of the program.
    void open()
    {
        if (!lock_)
            lock_.emplace(std::move(*cache::StoreLock::tryTake(folder_.path())));
        puller_.reset();
        writer_ = std::make_unique<cache::CacheWriter>(*lock_, *store_.current());
        puller_ = std::make_unique<sync::Puller>(*writer_, &sealer_, overlay, limits);
    }
    void disconnect()
    {
        connection_.reset();
        if (puller_)
            puller_->forgetServer();
    }
    void connectTo(const std::string& conninfo)
    {
        disconnect();
        conninfo_ = conninfo;
    }

    central::PgConnection& connection()
    {
        if (!connection_)
            connection_ = std::make_unique<central::PgConnection>(
                conninfo_.empty() ? const_cast<TemporaryCentre*>(centre_)->cluster().conninfo(user_)
                                  : conninfo_,
                std::string());
        return *connection_;
    }

    /// The cache equals the scope's view of the centre, row for row, and is sound.
    void expectEqual()
    {
        for (const int table : puller_->meta().tables) {
            const sync::Replica& replica = *sync::replicaByNumber(table);
            const auto here = writer_->read([&](cache::Connection& cache) {
                return sync::digestsOfCache(cache, replica, &sealer_);
            });
            EXPECT_EQ(describe(here), describe(sync::digestsOfCentre(connection(), replica)))
                << replica.table;
        }
        const auto problems = cache::checkCache(*store_.current(), [](double) { return true; });
        ASSERT_TRUE(problems);
        for (const QString& problem : *problems)
            ADD_FAILURE() << problem.toStdString();
    }
    [[nodiscard]] bool isEqual()
    {
        for (const int table : puller_->meta().tables) {
            const sync::Replica& replica = *sync::replicaByNumber(table);
            if (writer_->read([&](cache::Connection& cache) {
                    return sync::digestsOfCache(cache, replica, &sealer_);
                })
                != sync::digestsOfCentre(connection(), replica))
                return false;
        }
        return true;
    }
    [[nodiscard]] std::int64_t count(const std::string& sql)
    {
        return writer_->read([&](cache::Connection& cache) { return cache.queryInt(sql); });
    }

    [[nodiscard]] sync::Puller& puller() { return *puller_; }
    [[nodiscard]] cache::CacheWriter& writer() { return *writer_; }
    [[nodiscard]] cache::CacheStore& store() { return store_; }
    [[nodiscard]] const std::filesystem::path& folder() const { return folder_.path(); }
    [[nodiscard]] const PlainSealer& sealer() const { return sealer_; }

    sync::FeedLimits limits;          ///< from the next begin() or open() on
    sync::Overlay* overlay = nullptr; ///< the same
    sync::Pulled last;
    std::int64_t expectedRows = 0; ///< at the beginning of the last bootstrap
    std::int64_t fetchedRows = 0;  ///< at its end
    int bootstraps = 0;

private:
    static std::string describe(const sync::Digests& digests)
    {
        std::string text;
        for (const auto& [village, digest] : digests)
            text += village + ':' + std::to_string(digest.rows) + ':'
                    + std::to_string(digest.digest) + '\n';
        return text;
    }

    const TemporaryCentre* centre_;
    std::string user_;
    std::string conninfo_;
    TemporaryFolder folder_;
    cache::CacheStore store_;
    std::optional<cache::StoreLock> lock_;
    PlainSealer sealer_;
    std::unique_ptr<central::PgConnection> connection_;
    std::unique_ptr<cache::CacheWriter> writer_;
    std::unique_ptr<sync::Puller> puller_;
};

} // namespace zhitu::test
