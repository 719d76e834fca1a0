// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/anonymise/source.h"

#include <algorithm>

#include "data/anonymise/column_plan.h"
#include "data/anonymise/messages.h"
#include "data/cache/open_check.h"
#include "data/cache/schema.h"
#include "data/user_error.h"

namespace zhitu::anonymise {
namespace {

int mayRead(void* /*unused*/, int what, const char* table, const char* column,
            const char* /*database*/, const char* /*inside*/)
{
    switch (what) {
    case SQLITE_SELECT:
    case SQLITE_FUNCTION:
    case SQLITE_RECURSIVE:
    case SQLITE_TRANSACTION:
        return SQLITE_OK;
    case SQLITE_READ:
        break;
    default:
        return SQLITE_DENY;
    }
    const std::string_view of(table);
    const std::string_view name(column);
    if (of == "zhitu_meta")
        return SQLITE_OK;
    if (name.empty()) // count(*)
        return isWithheld(of) ? SQLITE_DENY : SQLITE_OK;
    const auto treatment = treatmentOf(of, name);
    return treatment && *treatment != Treatment::Made && *treatment != Treatment::Withheld
               ? SQLITE_OK
               : SQLITE_DENY;
}

auto mostId(cache::Connection& source, const std::string& table) -> std::int64_t
{
    const std::int64_t most = source.queryInt("SELECT max(id) FROM " + cache::quotedName(table));
    if (most > IdMap::kMostId)
        throw UserError(
            Messages::tr("Table “%1” has a row with the id %2, which no centre gives out. Nothing "
                         "was written. Have the data verified (zhituctl verify).")
                .arg(QString::fromStdString(table))
                .arg(most));
    return std::max<std::int64_t>(most, 0);
}

} // namespace

std::unique_ptr<cache::Connection> openSource(const std::filesystem::path& file)
{
    if (const QStringList open = undecided(cache::tables()); !open.isEmpty())
        throw UserError(Messages::tr("It is not decided what becomes of these columns in an "
                                     "anonymised copy: %1. Nothing was read or written. This "
                                     "program is not finished: please report it.")
                            .arg(open.join(QStringLiteral(", "))));
    auto source = cache::openForReading(file);
    source->execute("PRAGMA temp_store=MEMORY"); // nothing of the source lands on the disk
    source->execute("BEGIN");
    sqlite3_set_authorizer(source->handle(), &mayRead, nullptr);
    return source;
}

Ids::Ids(cache::Connection& source, const RunKey& key, const std::string& table)
    : table_(table), map_(key.ids(table, mostId(source, table)))
{
}

std::vector<Renamed> Ids::all(cache::Connection& source) const
{
    std::vector<Renamed> ids;
    cache::Statement rows =
        source.prepare("SELECT id FROM " + cache::quotedName(table_) + " WHERE id > 0");
    while (rows.step())
        ids.push_back({map_(rows.integer(0)), rows.integer(0)});
    std::ranges::sort(ids, {}, &Renamed::is);
    return ids;
}

RenamedRows::RenamedRows(cache::Connection& source, const Ids& ids, const std::string& columns)
    : all_(ids.all(source)),
      row_(source.prepare("SELECT " + columns + " FROM " + cache::quotedName(ids.table())
                          + " WHERE id = ?"))
{
}

const Renamed* RenamedRows::next()
{
    while (at_ < all_.size()) {
        const Renamed& renamed = all_[at_++];
        row_.reset();
        if (row_.bind(1, renamed.was).step())
            return &renamed;
    }
    return nullptr;
}

std::optional<std::int64_t> optionalInteger(const cache::Statement& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

} // namespace zhitu::anonymise
