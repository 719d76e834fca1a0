// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync_scale.h"

#include <cstdio>

#include "data/sync/bootstrap.h"
#include "data/sync/puller.h"
#include "data/sync/reconcile.h"
#include "tests/bench/measure.h"

namespace zhitu::bench {
namespace {

/// Server and client write to the same disk here.
const central::PgOptions kPatient{std::chrono::minutes(10)};

class Client {
public:
    Client(DemoCentre& demo, const std::string& user)
        : demo_(demo), connection_(demo.centre().cluster().conninfo(user), {}, {}),
          store_(folder_ / "store"), lock_(cache::StoreLock::tryTake(store_.folder()))
    {
        note("bootstrap", [&] {
            const auto file =
                sync::bootstrap(connection_, store_, *lock_, demo_.sealer().get(),
                                [&](const sync::BootstrapProgress& progress) {
                                    report_.insert(QStringLiteral("rows"), qint64{progress.rows});
                                    return true;
                                });
            store_.switchTo(*lock_, *file);
        });
        writer_ = std::make_unique<cache::CacheWriter>(*lock_, *store_.current());
        puller_ = std::make_unique<sync::Puller>(*writer_, demo_.sealer().get(), nullptr);
        catchUp();
    }

    /// Rows that the user sees, or that he does not.
    void pull(const char* name, int rows, const char* which)
    {
        central::PgConnection loader(demo_.centre().cluster().conninfo(), {}, kPatient);
        loader.execute("SET transaction_timeout = 0; SET ROLE zhitu_loader");
        loader.execute(std::string("UPDATE zhitu.camera SET status = 1 + status % 3 WHERE id IN "
                                   "(SELECT id FROM zhitu.camera WHERE ")
                       + which + " ORDER BY id LIMIT " + std::to_string(rows) + ')');
        note(name, [&] { catchUp(); });
    }

    void idle()
    {
        constexpr int times = 1000;
        const double before = serverSeconds(demo_.centre().cluster());
        const double took = seconds([&] {
            for (int i = 0; i < times; ++i)
                (void)puller_->pull(connection_);
        });
        add("idle", took / times, (serverSeconds(demo_.centre().cluster()) - before) / times);
    }

    void compare()
    {
        note("digests_of_the_centre", [&] {
            const auto cuts = sync::cutsOf(connection_);
            for (const int table : puller_->meta().tables)
                (void)sync::digestsOfCentre(connection_, *sync::replicaByNumber(table), cuts);
        });
        note("digests_of_the_cache", [&] {
            for (const int table : puller_->meta().tables)
                (void)writer_->read([&](cache::Connection& cache) {
                    return sync::digestsOfCache(cache, *sync::replicaByNumber(table),
                                                demo_.sealer().get());
                });
        });
        note("digest_of_a_village", [&] {
            for (const int table : puller_->meta().tables)
                (void)connection_.query(
                    "SELECT * FROM zhitu.digests($1, '500117001001', '500117001001:')",
                    {std::string(sync::replicaByNumber(table)->table)});
        });
        // Somebody has meddled with the file: one village is fetched anew.
        {
            cache::CacheWriter::Batch batch(*writer_);
            batch.connection().execute("DELETE FROM case_event WHERE case_id = (SELECT min(id) "
                                       "FROM \"case\")");
            batch.commit();
        }
        puller_->distrust();
        note("repair", [&] { catchUp(); });
    }

    [[nodiscard]] const QJsonObject& report() const { return report_; }

private:
    void catchUp()
    {
        for (;;) {
            const sync::Pulled pulled = puller_->pull(connection_);
            if (pulled.kind == sync::Pulled::Kind::Nothing && !pulled.behind
                && !pulled.state.pending)
                return;
        }
    }

    void note(const char* name, const std::function<void()>& work)
    {
        const double before = serverSeconds(demo_.centre().cluster());
        const double took = seconds(work);
        add(name, took, serverSeconds(demo_.centre().cluster()) - before);
    }

    void add(const char* name, double took, double server)
    {
        report_.insert(QString::fromLatin1(name) + QStringLiteral("_ms"), took * 1000);
        report_.insert(QString::fromLatin1(name) + QStringLiteral("_server_ms"), server * 1000);
        std::printf("  %-24s %10.2f ms, server %10.2f ms\n", name, took * 1000, server * 1000);
    }

    DemoCentre& demo_;
    test::TemporaryFolder folder_;
    central::PgConnection connection_;
    cache::CacheStore store_;
    std::optional<cache::StoreLock> lock_;
    std::unique_ptr<cache::CacheWriter> writer_;
    std::unique_ptr<sync::Puller> puller_;
    QJsonObject report_;
};

} // namespace

QJsonObject measureScale(DemoCentre& demo, const std::string& user)
{
    std::printf("%s, of %lld rows of cases at the centre:\n", user.c_str(),
                static_cast<long long>(demo.centre()
                                           .admin()
                                           .query("SELECT reltuples::bigint FROM pg_class WHERE "
                                                  "oid = 'zhitu.case_event'::regclass")
                                           .integer(0, 0)));
    Client client(demo, user);
    client.idle();
    client.pull("one_row", 1, "grid_code < '500118'");
    client.pull("hundred_rows", 100, "grid_code < '500118'");
    client.pull("ten_thousand_rows", 10'000, "grid_code < '500118'");
    client.pull("ten_thousand_elsewhere", 10'000, "grid_code > '5002'");
    client.compare();
    return client.report();
}

} // namespace zhitu::bench
