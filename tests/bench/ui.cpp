// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window at the scale of a city: how long search, lists and filter take until one sees their
/// answer, and the longest stall of the GUI thread meanwhile. Beside each stands a peer of the same
/// run on the same file: what plain SQL without the sidecar, or paging by OFFSET, takes.
///
///     bench_ui [--scale N] [--json FILE] [--runs N]
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <algorithm>
#include <cstdio>

#include "data/cache/sqlite.h"
#include "tests/bench/arguments.h"
#include "tests/bench/city.h"
#include "tests/bench/stall_meter.h"
#include "tests/bench/statistics.h"
#include "tests/bench/wait_for.h"
#include "tests/gui/window.h"
#include "widgets/lists/list_panel.h"
#include "widgets/search/hit_model.h"
#include "widgets/search/search_dialog.h"

using namespace zhitu;

namespace {

constexpr int kPatience = 600'000; // ms; a city is read in a minute

class Report {
public:
    explicit Report(bench::StallMeter& stalls) : stalls_(stalls)
    {
        std::printf("%-44s %9s %9s %9s %9s %7s\n", "", "first ms", "median", "worst", "stall ms",
                    "ratio");
    }

    /// Runs `act` and waits until `done`; several times. \param peerMs 0: none to compare with
    void measure(const char* name, int runs, const std::function<void()>& prepare,
                 const std::function<void()>& act, const std::function<bool()>& done,
                 double peerMs = 0, const char* peer = "")
    {
        std::vector<double> times;
        double stall = 0;
        for (int i = 0; i < runs; ++i) {
            prepare();
            QTest::qWait(30);
            (void)stalls_.take();
            QElapsedTimer clock;
            clock.start();
            act();
            while (!done() && clock.elapsed() < kPatience)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 1);
            times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
            stall = std::max(stall, stalls_.take());
        }
        const double middle = bench::percentile(times, 0.5);
        const double worst = *std::ranges::max_element(times);
        longest_ = std::max(longest_, stall);
        std::printf("%-44s %9.1f %9.1f %9.1f %9.1f", name, times.front(), middle, worst, stall);
        if (peerMs > 0)
            std::printf(" %7.3f  of %.1f ms: %s", middle / peerMs, peerMs, peer);
        std::printf("\n");
        std::fflush(stdout);
        QJsonObject row{{QStringLiteral("name"), QString::fromUtf8(name)},
                        {QStringLiteral("first_ms"), times.front()},
                        {QStringLiteral("median_ms"), middle},
                        {QStringLiteral("worst_ms"), worst},
                        {QStringLiteral("gui_stall_ms"), stall}};
        if (peerMs > 0) {
            row.insert(QStringLiteral("peer"), QString::fromUtf8(peer));
            row.insert(QStringLiteral("peer_ms"), peerMs);
            row.insert(QStringLiteral("ratio"), middle / peerMs);
        }
        rows_.append(row);
    }

    [[nodiscard]] QJsonObject json(int scale, const map::MapData& data) const
    {
        return {{QStringLiteral("suite"), QStringLiteral("ui")},
                {QStringLiteral("scale"), scale},
                {QStringLiteral("grids"), static_cast<qint64>(data.figures->counts.grids)},
                {QStringLiteral("cameras"), static_cast<qint64>(data.figures->counts.cameras)},
                {QStringLiteral("cases"), static_cast<qint64>(data.figures->counts.cases)},
                {QStringLiteral("longest_gui_stall_ms"), longest_},
                {QStringLiteral("rows"), rows_}};
    }

private:
    bench::StallMeter& stalls_;
    QJsonArray rows_;
    double longest_ = 0;
};

/// How long plain SQL takes for the same, warm.
double sqlMs(cache::Connection& connection, const std::string& sql, const char* parameter = nullptr)
{
    std::vector<double> times;
    for (int i = 0; i < 2; ++i) {
        QElapsedTimer clock;
        clock.start();
        cache::Statement statement = connection.prepare(sql);
        if (parameter != nullptr)
            statement.bind(1, std::string_view(parameter));
        while (statement.step()) {
        }
        times.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    return *std::ranges::min_element(times);
}

class UiBench {
public:
    UiBench(test::DemoWindow& window, const std::filesystem::path& city, int runs)
        : window_(window), sql_(city.string(), cache::Access::ReadOnly), runs_(runs),
          report_(stalls_)
    {
        dialog_ = window_->findChild<widgets::SearchDialog*>();
        line_ = dialog_->findChild<QLineEdit*>();
        hits_ = qobject_cast<widgets::HitModel*>(dialog_->findChild<QListView*>()->model());
        panel_ = window_->findChild<widgets::ListPanel*>();
    }

    void search()
    {
        auto* hint = dialog_->findChild<QLabel*>(QStringLiteral("searchHint"));
        (void)bench::waitFor([&] { return !hint->text().contains(u'%'); }, kPatience);
        dialog_->popUp();
        // What a program without a sidecar does: it looks into every name.
        const double scan =
            sqlMs(sql_,
                  "SELECT id FROM camera WHERE name LIKE '%'||?1||'%' UNION ALL SELECT id FROM "
                  "\"case\" WHERE title LIKE '%'||?1||'%' LIMIT 20",
                  "绝无此名");
        for (const char* words :
             {"合川", "合阳", "路口天网", "hycjd", "zsrm", "20261120", "00017", "29.98, 106.27"}) {
            const QString query = QString::fromUtf8(words);
            report_.measure(
                QStringLiteral("search “%1”, first hits seen").arg(query).toUtf8().constData(),
                runs_,
                [this] {
                    line_->clear();
                    (void)bench::waitFor([this] { return hits_->rowCount() == 0; }, kPatience);
                },
                [&] { line_->setText(query); },
                [this, hint] { return hits_->rowCount() > 0 || hint->text().contains(u"未找到"); },
                scan, "LIKE over the names of cameras and cases");
        }
        dialog_->hide();
    }

    void lists()
    {
        using lists::ListKind;
        widgets::ListModel& model = panel_->model();
        widgets::RowView& view = panel_->view();
        const auto loaded = [&](int row) { return model.row(row) != nullptr; };
        const auto show = [&](const domain::Filter& filter) { window_->state().setFilter(filter); };
        const auto counted = [&] { return !model.isCounting() && model.rowCount() > 0; };
        const auto wait = [&] { (void)bench::waitFor(counted, kPatience); };

        const std::string newest = "SELECT * FROM \"case\" ORDER BY reported_at DESC LIMIT 256";
        const double first = sqlMs(sql_, newest);
        const auto other = [&] {
            domain::Filter filter;
            filter.categories = {6};
            show(filter);
            wait();
        };
        report_.measure(
            "list: all cases, first page", runs_, other, [&] { show({}); },
            [&] { return loaded(0); }, first, "the same page by plain SQL");
        report_.measure(
            "list: all cases, counted to the end", 1, other, [&] { show({}); }, counted,
            sqlMs(sql_, "SELECT count(*) FROM \"case\""), "SELECT count(*)");
        show({});
        wait();
        const int rows = model.rowCount();
        const double middle = sqlMs(sql_, newest + " OFFSET " + std::to_string(rows / 2));
        int at = 0;
        report_.measure(
            "list: jump into the middle", runs_, [&] { at = rows / 2 + 5'000 * (++jumps_); },
            [&] {
                view.verticalScrollBar()->setValue(at);
                view.viewport()->repaint();
            },
            [&] { return loaded(at); }, middle, "LIMIT … OFFSET");
        report_.measure(
            "list: the end", runs_,
            [&] {
                view.verticalScrollBar()->setValue(0);
                at = rows - 1;
            },
            [&] {
                view.verticalScrollBar()->setValue(at);
                view.viewport()->repaint();
            },
            [&] { return loaded(at); },
            sqlMs(sql_, newest + " OFFSET " + std::to_string(rows - 256)), "LIMIT … OFFSET");
        const auto sort = [&](const char* column, bool descending) {
            lists::ListSpec spec = model.spec();
            spec.sort = lists::columnNamed(spec.kind, column);
            spec.descending = descending;
            model.show(spec, {});
        };
        for (const char* column : {"number", "state", "deadline", "place", "category"})
            report_.measure(
                QStringLiteral("list: sorted by %1, first page")
                    .arg(QLatin1StringView(column))
                    .toUtf8()
                    .constData(),
                1, [&] { sort("reported", true); }, [&] { sort(column, false); },
                [&] { return loaded(0); });
        sort("reported", true);
        report_.measure(
            "list: overdue cases, first page", 1, [] {},
            [&] {
                domain::Filter filter = domain::workFilter();
                filter.overdueOnly = true;
                show(filter);
            },
            [&] { return loaded(0); });
        show({});
        wait();
        const std::string town = window_.map().data()->divisions[1].code;
        report_.measure(
            "list: cases of one town, first page", 1, [] {}, [&] { window_->enterArea(town); },
            [&] { return loaded(0); });
        window_->enterArea({});
        report_.measure(
            "list: grouped by category", 1, wait,
            [&] { model.show(model.spec(), lists::columnNamed(ListKind::Cases, "category")); },
            [&] { return model.rowCount() > 0; },
            sqlMs(sql_, "SELECT category_id, count(*) FROM \"case\" GROUP BY 1"), "GROUP BY");
        show(domain::workFilter());
        report_.measure(
            "list: cameras by name, first page", 1, [] {},
            [&] { panel_->showKind(ListKind::Cameras); }, [&] { return loaded(0); });
        report_.measure(
            "list: grids, first page", 1, [] {}, [&] { panel_->showKind(ListKind::Grids); },
            [&] { return loaded(0); });
        panel_->showKind(ListKind::Cases);
    }

    /// Until every map shows what the filter says.
    void filter()
    {
        const auto ready = [this] {
            return window_.map().points()->filter == window_->state().filter()
                   && window_.map().isComplete();
        };
        const auto usual = [&] {
            window_->state().setFilter(domain::workFilter());
            (void)bench::waitFor(ready, kPatience);
        };
        report_.measure(
            "map: only overdue cases", 1, usual,
            [&] {
                domain::Filter f = domain::workFilter();
                f.overdueOnly = true;
                window_->state().setFilter(f);
            },
            ready);
        report_.measure(
            "map: only cameras out of order", 1, usual,
            [&] {
                domain::Filter f = domain::workFilter();
                f.statuses = {domain::CameraStatus::Offline, domain::CameraStatus::Fault};
                window_->state().setFilter(f);
            },
            ready);
        report_.measure(
            "map: all cases, of which the newest million", 1, usual,
            [&] { window_->state().setFilter({}); }, ready);
        usual();
    }

    [[nodiscard]] QJsonObject json(int scale) { return report_.json(scale, *window_.map().data()); }

private:
    test::DemoWindow& window_;
    cache::Connection sql_;
    int runs_;
    bench::StallMeter stalls_;
    Report report_;
    widgets::SearchDialog* dialog_;
    QLineEdit* line_;
    widgets::HitModel* hits_;
    widgets::ListPanel* panel_;
    int jumps_ = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    const int scale = bench::option("--scale", QStringLiteral("38")).toInt();
    const int runs = std::max(1, bench::option("--runs", QStringLiteral("9")).toInt());
    const auto city = bench::cityOf(scale);
    ::setenv("ZHITU_DEMO", city.c_str(), 1);
    test::DemoWindow window(kPatience, bench::benchFolder() / "sidecars");
    UiBench ui(window, city, runs);
    ui.search();
    ui.lists();
    ui.filter();
    return bench::writeReport(ui.json(scale)) ? 0 : 1;
}
