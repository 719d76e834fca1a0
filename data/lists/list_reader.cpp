// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/lists/list_reader.h"

#include "data/cache/cancel.h"
#include "data/cache/case_sql.h"
#include "data/cache/gpkg_geometry.h"
#include "data/cache/open_check.h"
#include "data/china_time.h"

namespace zhitu::lists {
namespace {

using cache::Statement;
using domain::Subject;

struct Source {
    const char* table;
    const char* geometry;
    Subject::Kind kind;
    const char* area; ///< column with the code that lies in an area
};

const Source& sourceOf(ListKind kind)
{
    static constexpr Source sources[]{
        {"\"case\"", "geom", Subject::Kind::Case, "grid_code"},
        {"camera", "geom", Subject::Kind::Camera, "grid_code"},
        {"temp.grid_list", "NULL", Subject::Kind::Grid, "code"},
        {"centre", "geom", Subject::Kind::Centre, "division_code"},
        {"key_site", "geom", Subject::Kind::KeySite, "grid_code"},
    };
    return sources[static_cast<std::size_t>(kind)];
}

/// As SQLite holds it, whatever the column says: a file is not trusted.
Cell cellOf(const Statement& row, int column)
{
    switch (row.type(column)) {
    case SQLITE_INTEGER:
        return row.integer(column);
    case SQLITE_FLOAT:
        return row.real(column);
    case SQLITE_NULL:
        return {};
    default:
        return row.text(column);
    }
}

std::vector<std::string> parts(std::string_view list)
{
    std::vector<std::string> found;
    while (!list.empty()) {
        const std::size_t comma = list.find(", ");
        found.emplace_back(list.substr(0, comma));
        list.remove_prefix(comma == std::string_view::npos ? list.size() : comma + 2);
    }
    return found;
}

std::string joined(const std::vector<std::string>& list, const std::string& tail = {})
{
    std::string text;
    for (const std::string& part : list)
        text += (text.empty() ? "" : ", ") + part + tail;
    return text;
}

} // namespace

/// One list as SQL.
class ListReader::Query {
public:
    Query(const ListSpec& spec, domain::Instant asOf)
        : spec_(spec), source_(sourceOf(spec.kind)),
          order_(parts(columnsOf(spec.kind)[spec.sort].order))
    {
        order_.emplace_back("id");
        conditions_.addArea(source_.area, spec.filter.areaPrefix);
        if (spec.kind == ListKind::Cases)
            conditions_.addCases(spec.filter, asOf, order_.front() == "deadline_at");
        if (spec.kind == ListKind::Cameras)
            conditions_.addCameras(spec.filter);
        if (spec.only)
            conditions_.add(std::string(columnsOf(spec.kind)[spec.only->first].sql) + " IS ?",
                            {spec.only->second});
    }

    /// Only rows behind the key.
    void startBehind(const PageKey& key)
    {
        if (!key.empty())
            conditions_.add("(" + joined(order_) + ") " + (spec_.descending ? "<" : ">") + " ("
                                + joined(std::vector<std::string>(order_.size(), "?")) + ")",
                            key);
    }

    [[nodiscard]] std::string select(const std::string& columns) const
    {
        return "SELECT " + columns + " FROM " + source_.table + conditions_.where();
    }
    [[nodiscard]] std::string orderBy() const
    {
        return " ORDER BY " + joined(order_, spec_.descending ? " DESC" : " ASC");
    }
    [[nodiscard]] const std::vector<std::string>& order() const { return order_; }

    void bind(Statement& statement) const { conditions_.bind(statement); }

private:
    const ListSpec& spec_;
    const Source& source_;
    std::vector<std::string> order_;
    cache::Conditions conditions_;
};

ListReader::ListReader(const std::filesystem::path& cacheFile)
    : connection_(cache::openForReading(cacheFile))
{
    connection_->execute("PRAGMA temp_store = MEMORY");
}

domain::Instant ListReader::asOf()
{
    return domain::Instant{std::chrono::seconds{connection_->queryInt(
        "SELECT CAST(value AS INTEGER) FROM zhitu_meta WHERE key = 'as_of'")}};
}

ListReader::~ListReader() = default;

bool ListReader::prepare(const ListSpec& spec, const GoOn& goOn)
{
    if (spec.kind != ListKind::Grids || gridFigures_)
        return true;
    if (!goOn())
        return false;
    connection_->execute("DROP TABLE IF EXISTS temp.grid_list");
    Statement make = connection_->prepare(
        std::string("CREATE TEMP TABLE grid_list AS SELECT grid.id AS id, code, name, kind, "
                    "area_km2, coalesce(c.open_cases, 0) AS open_cases, coalesce(c.overdue_cases, "
                    "0) AS overdue_cases, coalesce(k.cameras, 0) AS cameras FROM main.grid LEFT "
                    "JOIN (SELECT grid_code, sum(")
        + cache::kCaseIsOpen + ") AS open_cases, sum(" + cache::kCaseClockRuns
        + " AND deadline_at < " + std::to_string(asOf().time_since_epoch().count())
        + ") AS overdue_cases FROM main.\"case\" GROUP BY grid_code) AS c ON c.grid_code = code "
          "LEFT "
          "JOIN (SELECT grid_code, count(*) AS cameras FROM main.camera GROUP BY grid_code) AS k "
          "ON "
          "k.grid_code = code");
    make.run();
    gridFigures_ = true;
    return true;
}

void ListReader::read(const ListSpec& spec, const PageKey& key, std::size_t most,
                      const std::function<void(ListRow&&)>& sink)
{
    const Source& source = sourceOf(spec.kind);
    const auto columns = columnsOf(spec.kind);
    Query query(spec, asOf());
    query.startBehind(key);
    std::string wanted = std::string("id, ") + source.geometry;
    for (const ListColumn& column : columns)
        wanted += ", " + std::string(column.sql);
    Statement statement =
        connection_->prepare(query.select(wanted) + query.orderBy()
                             + (most > 0 ? " LIMIT " + std::to_string(most) : std::string()));
    query.bind(statement);
    while (statement.step()) {
        ListRow row;
        row.subject = {source.kind, statement.integer(0), {}, {}};
        if (const auto point = cache::decodePoint(statement.blob(1)))
            row.position = *point;
        for (std::size_t i = 0; i < columns.size(); ++i)
            row.cells.push_back(cellOf(statement, static_cast<int>(i) + 2));
        if (spec.kind == ListKind::Grids)
            row.subject = {source.kind, 0, statement.text(2), {}};
        sink(std::move(row));
    }
}

std::vector<ListRow> ListReader::page(const ListSpec& spec, const PageKey& key, const GoOn& goOn)
{
    return rowsFrom(spec, key, 0, kPageRows, goOn);
}

std::vector<ListRow> ListReader::rowsFrom(const ListSpec& spec, const PageKey& key,
                                          std::size_t skip, std::size_t count, const GoOn& goOn)
{
    std::vector<ListRow> rows;
    cache::interruptibly(*connection_, goOn, [&] {
        if (!prepare(spec, goOn))
            return;
        std::size_t passed = 0;
        read(spec, key, skip + count, [&](ListRow&& row) {
            if (passed++ >= skip)
                rows.push_back(std::move(row));
        });
    });
    return rows;
}

std::optional<std::int64_t> ListReader::forEachRow(const ListSpec& spec, const GoOn& goOn,
                                                   const std::function<void(const ListRow&)>& sink)
{
    std::int64_t rows = 0;
    bool prepared = false;
    const bool whole = cache::interruptibly(*connection_, goOn, [&] {
        prepared = prepare(spec, goOn);
        if (prepared)
            read(spec, {}, 0, [&](ListRow&& row) {
                sink(row);
                ++rows;
            });
    });
    return whole && prepared && goOn() ? std::optional(rows) : std::nullopt;
}

std::optional<std::int64_t>
ListReader::scan(const ListSpec& spec, const GoOn& goOn,
                 const std::function<void(const PageKey&, std::int64_t)>& sink)
{
    std::optional<std::int64_t> total;
    cache::interruptibly(*connection_, goOn, [&] {
        if (!prepare(spec, goOn))
            return;
        const Query query(spec, asOf());
        Statement read =
            connection_->prepare(query.select(joined(query.order())) + query.orderBy());
        query.bind(read);
        std::int64_t rows = 0;
        while (read.step())
            if (++rows % static_cast<std::int64_t>(kPageRows) == 0) {
                PageKey key;
                for (std::size_t i = 0; i < query.order().size(); ++i)
                    key.push_back(cellOf(read, static_cast<int>(i)));
                sink(key, rows);
                if (!goOn())
                    return;
            }
        total = rows;
    });
    return total;
}

std::optional<std::vector<Group>> ListReader::groups(const ListSpec& spec, std::size_t column,
                                                     const GoOn& goOn)
{
    std::optional<std::vector<Group>> found;
    cache::interruptibly(*connection_, goOn, [&] {
        if (!prepare(spec, goOn))
            return;
        const Query query(spec, asOf());
        const std::string value(columnsOf(spec.kind)[column].sql);
        Statement read = connection_->prepare(query.select(value + ", count(*)") + " GROUP BY "
                                              + value + " ORDER BY " + value);
        query.bind(read);
        std::vector<Group> groups;
        while (read.step())
            groups.push_back({cellOf(read, 0), read.integer(1)});
        found = std::move(groups);
    });
    return found;
}

std::optional<std::vector<ListReader::Day>> ListReader::perDay(const ListSpec& spec,
                                                               const GoOn& goOn)
{
    std::vector<Day> days;
    const bool whole = cache::interruptibly(*connection_, goOn, [&] {
        const Query query(spec, asOf());
        const std::string day = "(reported_at + " + std::to_string(kChinaOffsetSec) + ") / 86400";
        Statement read =
            connection_->prepare(query.select(day + ", count(*)") + " GROUP BY 1 ORDER BY 1");
        query.bind(read);
        while (read.step())
            days.push_back({read.integer(0), read.integer(1)});
    });
    return whole ? std::optional(std::move(days)) : std::nullopt;
}

} // namespace zhitu::lists
