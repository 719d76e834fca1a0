// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The sync, all in one run on the same machine and data: fetching a whole district against ogr2ogr
/// and against a floor, how soon a change at the centre is seen on the operator's map, what an idle
/// pull and two hundred clients cost the server.
///
///     bench_sync [--json FILE] [--changes N] [--clients N] [--only fetching|seeing|crowd|scale]
///                [--districts N]
#include <poll.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <thread>

#include "data/cache/schema.h"
#include "data/central/pg_snapshot.h"
#include "data/search/search_index.h"
#include "data/sync/bootstrap.h"
#include "data/sync/engine.h"
#include "data/sync/puller.h"
#include "tests/bench/arguments.h"
#include "tests/bench/demo_centre.h"
#include "tests/bench/measure.h"
#include "tests/bench/sync_scale.h"
#include "widgets/look/look.h"
#include "widgets/settings/settings.h"
#include "widgets/window/main_window.h"

using namespace zhitu;
using bench::option;
using bench::percentile;
using bench::seconds;
using bench::serverSeconds;
using bench::shell;

namespace {

/// A client without a cache.
struct CrowdClient {
    explicit CrowdClient(const test::TemporaryCentre& centre) : connection(centre.as("operator1"))
    {
        connection.execute("LISTEN zhitu_change");
        watermark = sync::probe(connection, 0).upto;
    }

    /// What a Puller asks. \returns whether there was something new
    bool pull()
    {
        const bool woken = connection.waitForNotification(std::chrono::milliseconds(0));
        sync::FeedState state;
        if (!woken || !hadNews) {
            state = sync::probe(connection, watermark);
            heldBack = state.pending;
            hadNews = state.news;
            if (!hadNews)
                return false;
        }
        const sync::FeedLimits limits;
        central::PgSnapshot snapshot(connection);
        const auto answers = snapshot.ask(
            {sync::probeQuestion(watermark),
             sync::sliceQuestion({watermark, watermark, watermark, limits.sliceRows}, limits)});
        state = sync::stateOf(answers[0]);
        heldBack = state.pending;
        if (state.news)
            (void)snapshot.askLast(
                {{sync::wireSelect(sync::replica("camera")) + " WHERE id = ANY ($1::bigint[])",
                  {"{1}"}}},
                true);
        else
            snapshot.end();
        watermark = state.upto;
        hadNews = state.news;
        return hadNews;
    }

    central::PgConnection connection;
    sync::Xid watermark = 0;
    bool hadNews = false;  ///< the last time
    bool heldBack = false; ///< by somebody who still writes, statistics included: asks again soon
};

class Bench {
public:
    Bench() { report_.insert(QStringLiteral("load_demo_s"), demo_.loadSeconds()); }

    void fetching()
    {
        const test::TemporaryFolder folder;
        cache::CacheStore store(folder / "store");
        auto lock = cache::StoreLock::tryTake(store.folder());
        std::int64_t rows = 0;
        std::filesystem::path file;
        const double ours = seconds([&] {
            central::PgConnection connection = centre_.as("operator1");
            file = *sync::bootstrap(connection, store, *lock, sealer_.get(),
                                    [&](const sync::BootstrapProgress& p) {
                                        rows = p.rows;
                                        return true;
                                    });
            store.switchTo(*lock, file);
        });
        const double sidecar = seconds([&] {
            (void)search::buildSidecar(file, search::sidecarOf(file), [](double) { return true; });
        });
        const double copy = seconds([&] {
            for (const sync::Replica& replica : sync::replicas())
                shell("PGOPTIONS='-c transaction_timeout=0' psql -q -d '"
                      + centre_.cluster().conninfo("operator1") + "' -c \"COPY ("
                      + sync::wireSelect(replica) + ") TO STDOUT (FORMAT binary)\" > /dev/null");
        });
        const double insert = seconds([&] { bareInsert(file, folder / "bare.gpkg"); });
        const double seals = seconds([&] {
            for (int i = 0; i < 200'000; ++i)
                for (const char* column : {"reporter", "phone", "id_number", "narrative", "notes"})
                    (void)sealer_->seal("反映道路交通隐患",
                                        sync::sealPlace("case_personal", column, i));
        });
        const double ogr = seconds([&] { ogr2ogr(folder / "ogr.gpkg"); });
        const double floor = copy + insert + seals + sidecar;
        std::printf("fetching %lld rows: %.1f s + search %.1f s; ogr2ogr %.1f s; floor %.1f s "
                    "(copy %.1f, insert %.1f, seals %.1f, search %.1f)\n",
                    static_cast<long long>(rows), ours, sidecar, ogr, floor, copy, insert, seals,
                    sidecar);
        report_.insert(QStringLiteral("rows"), qint64{rows});
        report_.insert(QStringLiteral("bootstrap_s"), ours);
        report_.insert(QStringLiteral("search_sidecar_s"), sidecar);
        report_.insert(QStringLiteral("ogr2ogr_s"), ogr);
        report_.insert(QStringLiteral("floor_s"), floor);
        report_.insert(QStringLiteral("bootstrap_speedup_vs_ogr2ogr"), ogr / ours);
        report_.insert(QStringLiteral("bootstrap_ratio_to_floor"), (ours + sidecar) / floor);
        pulling(store, *lock, file);
    }

    /// What a client costs when nothing happens, and how fast it takes in what does.
    void pulling(cache::CacheStore& store, cache::StoreLock& lock,
                 const std::filesystem::path& file)
    {
        (void)store;
        cache::CacheWriter writer(lock, file);
        sync::Puller puller(writer, sealer_.get(), nullptr);
        central::PgConnection connection = centre_.as("operator1");
        puller.pull(connection);
        constexpr int idle = 2000;
        const double before = serverSeconds(centre_.cluster());
        for (int i = 0; i < idle; ++i)
            puller.pull(connection);
        report_.insert(QStringLiteral("idle_pull_server_ms"),
                       (serverSeconds(centre_.cluster()) - before) * 1000 / idle);
        central::PgConnection admin = centre_.admin();
        admin.execute("SET transaction_timeout = 0; SET ROLE zhitu_loader; UPDATE zhitu.camera SET "
                      "status = 1 + status % 3");
        std::int64_t rows = 0;
        const double apply = seconds([&] { rows = puller.pull(connection).rows; });
        report_.insert(QStringLiteral("apply_rows_per_s"), static_cast<double>(rows) / apply);
        std::printf("idle pull %.3f ms of the server; %lld changed rows in %.2f s\n",
                    report_.value(QStringLiteral("idle_pull_server_ms")).toDouble(),
                    static_cast<long long>(rows), apply);
    }

    /// From the commit at the centre until the case stands on the map of a real window.
    void seeing(int changes, bool importing)
    {
        const test::TemporaryFolder folder;
        const test::Home home(folder.path());
        widgets::Settings settings(folder / "settings.json");
        widgets::Look look(settings);
        widgets::MainWindow window(settings, look, folder / "demo");
        sync::EngineOptions options;
        options.folder = folder / "store";
        options.readFrom = options.sendTo = centre_.cluster().conninfo("operator1");
        options.sealer = sealer_;
        window.resize(1600, 1000);
        window.show();
        window.openCentre(options);
        waitUntil(
            [&] { return window.mapView().data() != nullptr && window.mapView().isComplete(); });
        std::atomic<bool> stop = false;
        std::thread import;
        if (importing)
            import = std::thread([&] {
                central::PgConnection loader = centre_.admin();
                loader.execute("SET ROLE zhitu_loader");
                for (int i = 0; !stop; ++i) { // 500 rows a transaction, without a pause
                    const int first = 1 + i % 90 * 500;
                    loader.execute("UPDATE zhitu.camera SET name = name WHERE id BETWEEN "
                                   + std::to_string(first) + " AND " + std::to_string(first + 499));
                }
            });
        central::PgConnection writer = centre_.as("operator1");
        const std::string grid(
            writer.query("SELECT code FROM zhitu.grid WHERE valid ORDER BY code LIMIT 1")
                .text(0, 0));
        std::vector<double> times;
        for (int i = 0; i < changes; ++i) {
            const central::PgResult made =
                writer.query("SELECT zhitu.report_case(gen_random_uuid(), "
                             "jsonb_build_object('grid', $1::text, 'item', 1, 'title', "
                             "'bench', 'channel', 2, 'level', 6, 'lon', 106.27, 'lat', 29.98, "
                             "'deadline', 1900000000)) ->> 'case'",
                             {grid});
            const std::int64_t id = made.integer(0, 0);
            QElapsedTimer clock;
            clock.start();
            std::shared_ptr<const map::PointSet> seen;
            waitUntil([&] {
                if (seen == window.mapView().points())
                    return false;
                seen = window.mapView().points();
                return std::ranges::any_of(seen->cases,
                                           [&](const map::CasePoint& c) { return c.id == id; });
            });
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        }
        stop = true;
        if (import.joinable())
            import.join();
        const QString name =
            importing ? QStringLiteral("visible_importing_") : QStringLiteral("visible_");
        report_.insert(name + QStringLiteral("p50_ms"), percentile(times, 0.5));
        report_.insert(name + QStringLiteral("p99_ms"), percentile(times, 0.99));
        std::printf("seen after %.0f ms (median), %.0f ms (p99)%s\n", percentile(times, 0.5),
                    percentile(times, 0.99), importing ? " while an import is running" : "");
    }

    /// Clients that listen and pull like ours, without a cache: what they cost the server, and how
    /// late each of them has fetched a change (what one has to see is measured by seeing()). They
    /// run in a few threads of this process.
    void crowd(int clients, int changes)
    {
        constexpr int threads = 4;
        const int all = clients / threads * threads;
        std::atomic<bool> stop = false;
        std::atomic<bool> counting = false;
        std::atomic<int> ready = 0;
        std::atomic<int> fetched = 0;
        std::mutex mutex;
        std::vector<double> late;
        std::atomic<std::int64_t> committed = 0;
        const auto now = [] {
            return std::chrono::steady_clock::now().time_since_epoch()
                   / std::chrono::microseconds(1);
        };
        std::vector<std::thread> crowd;
        for (int t = 0; t < threads; ++t)
            crowd.emplace_back([&, count = clients / threads] {
                std::vector<CrowdClient> mine;
                std::vector<pollfd> waiting;
                for (int i = 0; i < count; ++i) {
                    mine.emplace_back(centre_);
                    waiting.push_back({mine.back().connection.socket(), POLLIN, 0});
                }
                ready += count;
                std::vector<double> times;
                while (!stop) {
                    ::poll(waiting.data(), waiting.size(), 50);
                    for (int i = 0; i < count; ++i)
                        if (((waiting[i].revents & POLLIN) != 0 || mine[i].heldBack)
                            && mine[i].pull()) {
                            ++fetched;
                            if (counting)
                                times.push_back(static_cast<double>(now() - committed) / 1e3);
                        }
                }
                const std::lock_guard guard(mutex);
                late.insert(late.end(), times.begin(), times.end());
            });
        while (ready < all)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        central::PgConnection writer = centre_.admin();
        writer.execute("SET ROLE zhitu_loader");
        double before = 0;
        for (int change = -1; change < changes; ++change) {
            if (change == 0) {
                // Each session has to have made its plans, which takes seconds for all of them.
                for (int i = 0; i < 300 && fetched < all; ++i)
                    std::this_thread::sleep_for(std::chrono::milliseconds(100));
                before = serverSeconds(centre_.cluster());
                counting = true;
            }
            committed = now(); // a client may see it before we are told that it is done
            writer.execute("UPDATE zhitu.camera SET status = 1 + status % 3 WHERE id = 1");
            std::this_thread::sleep_for(std::chrono::milliseconds(1000));
        }
        stop = true;
        for (std::thread& thread : crowd)
            thread.join();
        const double each =
            (serverSeconds(centre_.cluster()) - before) * 1000 / static_cast<double>(late.size());
        report_.insert(QStringLiteral("clients"), clients);
        report_.insert(QStringLiteral("clients_server_ms_per_client_and_change"), each);
        // One that was never heard of is no quick one.
        report_.insert(QStringLiteral("clients_changes_missed"),
                       clients * changes - static_cast<int>(late.size()));
        report_.insert(QStringLiteral("clients_notify_to_fetched_p50_ms"), percentile(late, 0.5));
        report_.insert(QStringLiteral("clients_notify_to_fetched_p99_ms"), percentile(late, 0.99));
        std::printf(
            "%d clients: %.2f ms of the server for each and change; %zu of %d changes fetched, "
            "after %.0f ms (median), %.0f ms (p99)\n",
            clients, each, late.size(), clients * changes, percentile(late, 0.5),
            percentile(late, 0.99));
        workstations(each);
    }

    /// What that means for a whole city, and for a whole country.
    void workstations(double msEach)
    {
        // Somebody changes something every two seconds in a scope's sight, and at least as often
        // a standby is asked whether there is news; half of a server's cores are for this.
        constexpr double changesPerSecond = 0.5;
        constexpr double cores = 16;
        constexpr double share = 0.5;
        const double idle = report_.value(QStringLiteral("idle_pull_server_ms")).toDouble(0.1);
        const double load = (msEach * changesPerSecond + idle * 1.0) / 1000; // of a core, each
        for (const int count : {2'000, 100'000}) {
            const double busy = load * count;
            const int servers = static_cast<int>(std::ceil(busy / (cores * share)));
            report_.insert(QStringLiteral("workstations_%1_cores").arg(count), busy);
            report_.insert(QStringLiteral("workstations_%1_standbys").arg(count), servers);
            std::printf("%d workstations: %.1f cores, %d standbys of %.0f cores at %.0f %%\n",
                        count, busy, servers, cores, share * 100);
        }
    }

    [[nodiscard]] const QJsonObject& report() const { return report_; }

    void scale(int districts)
    {
        report_.insert(QStringLiteral("district"), bench::measureScale(demo_, "operator1"));
        demo_.becomeCity(districts);
        report_.insert(QStringLiteral("district_of_a_city"),
                       bench::measureScale(demo_, "operator1"));
        report_.insert(QStringLiteral("city"), bench::measureScale(demo_, "operator2"));
    }

private:
    /// Asleep between what happens, like the program: on two cores a wait that spins is a load.
    static void waitUntil(const std::function<bool()>& done)
    {
        QTimer look;
        look.start(2);
        QElapsedTimer clock;
        clock.start();
        while (!done()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (clock.elapsed() > 120'000)
                throw std::runtime_error("not seen within two minutes");
        }
    }

    /// The same rows into the same tables with the same indexes, from a file that is in memory.
    static void bareInsert(const std::filesystem::path& from, const std::filesystem::path& to)
    {
        auto target = cache::createCache(to);
        target->execute("COMMIT");
        target->prepare("ATTACH ? AS source").bind(1, std::string_view(from.string())).run();
        target->execute("BEGIN");
        for (const cache::Table& table : cache::tables()) {
            const std::string name = '"' + std::string(table.name) + '"';
            target->execute("INSERT INTO main." + name + " SELECT * FROM source." + name);
        }
        for (const cache::Table& table : cache::tables()) {
            cache::createIndexes(*target, table);
            cache::createSpatialIndex(*target, table);
        }
        target->execute("COMMIT");
    }

    void ogr2ogr(const std::filesystem::path& target) const
    {
        // The tables themselves: ogr2ogr knows their geometry, and reads with the same rights.
        // Those without rows would only cost it a start each.
        bool first = true;
        for (const sync::Replica& replica : sync::replicas()) {
            const std::string name(replica.table);
            if (!centre_.admin()
                     .query("SELECT EXISTS (SELECT FROM zhitu.\"" + name + "\")")
                     .boolean(0, 0))
                continue;
            std::string columns;
            for (const sync::WireColumn& column : replica.columns)
                columns += (columns.empty() ? "" : ", ") + std::string(column.name);
            shell("ogr2ogr -q -f GPKG " + std::string(first ? "" : "-update ") + target.string()
                  + " 'PG:options=-ctransaction_timeout=0 "
                  + centre_.cluster().conninfo("operator1") + "' -sql 'SELECT " + columns
                  + " FROM zhitu.\"" + name + "\"' -nln " + name + " -gt 65536");
            first = false;
        }
    }

    bench::DemoCentre demo_;
    test::TemporaryCentre& centre_ = demo_.centre();
    std::shared_ptr<const sync::Sealer> sealer_ = demo_.sealer();
    QJsonObject report_;
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    Bench runs;
    const QString only = option("--only", {});
    const auto wanted = [&](const char* part) {
        return only.isEmpty() || only == QLatin1StringView(part);
    };
    if (wanted("fetching"))
        runs.fetching();
    if (const int changes = option("--changes", QStringLiteral("100")).toInt(); wanted("seeing")) {
        runs.seeing(changes, false);
        runs.seeing(changes, true);
    }
    if (wanted("crowd"))
        runs.crowd(option("--clients", QStringLiteral("200")).toInt(), 10);
    if (only == u"scale") // a city takes a quarter of an hour, and 30 GB
        runs.scale(option("--districts", QStringLiteral("38")).toInt());
    const QJsonObject report = runs.report();
    std::printf("%s", QJsonDocument(report).toJson().constData());
    return bench::writeReport(report) ? 0 : 1;
}
