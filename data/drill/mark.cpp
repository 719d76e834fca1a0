// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/mark.h"

#include "data/central/pg_transaction.h"
#include "data/drill/messages.h"

namespace zhitu::drill {
namespace {

/// What the database of a drill is described as, for all databases of the server to see.
constexpr const char* kDescription = "zhitu drill";

} // namespace

void requireServerOfItsOwn(central::PgConnection& connection)
{
    const central::PgResult others = connection.query(
        "SELECT DISTINCT d.datname FROM pg_shdepend s JOIN pg_database d ON d.oid = s.dbid "
        "LEFT JOIN pg_shdescription t ON t.objoid = d.oid AND t.classoid = 'pg_database'::regclass "
        "WHERE s.refclassid = 'pg_authid'::regclass AND s.refobjid = (SELECT oid FROM "
        "pg_roles WHERE rolname = 'zhitu_owner') "
        "AND d.datname <> current_database() AND t.description IS DISTINCT FROM $1 ORDER BY 1",
        {kDescription});
    if (others.rows() > 0)
        throw UserError(
            Messages::tr(
                "The same server has a centre that is no drill, in the database “%1”. Nothing "
                "was marked. A drill has a PostgreSQL server of its own: please name that one.")
                .arg(QString::fromStdString(std::string(others.text(0, 0)))));
}

std::optional<Mark> markOf(central::PgConnection& connection)
{
    // A centre of an earlier schema knows no drills.
    if (!connection.query("SELECT to_regprocedure('zhitu.drill_mark()') IS NOT NULL").boolean(0, 0))
        return std::nullopt;
    const central::PgResult row = connection.query("SELECT title, made_at FROM zhitu.drill_mark()");
    if (row.rows() == 0)
        return std::nullopt;
    return Mark{std::string(row.text(0, 0)), row.integer(0, 1)};
}

void requireDrill(central::PgConnection& connection)
{
    if (!markOf(connection))
        throw UserError(Messages::tr(
            "This centre is no drill centre. Nothing was changed: a drill never touches a "
            "real one. “zhituctl drill centre make” sets one up on a server of its own."));
}

void markAsDrill(central::PgConnection& connection, const std::string& title)
{
    if (const auto mark = markOf(connection))
        throw UserError(Messages::tr("This centre is a drill already: “%1”. Nothing was changed.")
                            .arg(QString::fromStdString(mark->title)));
    requireServerOfItsOwn(connection);
    try {
        central::PgTransaction transaction(connection);
        connection.query("SELECT zhitu.mark_as_drill($1)", {title});
        const central::PgResult say = connection.query(
            "SELECT format('COMMENT ON DATABASE %I IS %L', current_database(), $1::text)",
            {kDescription});
        connection.execute(std::string(say.text(0, 0)));
        transaction.commit();
    } catch (const central::PgError& error) {
        if (error.sqlState() != "23001") // restrict_violation
            throw;
        throw UserError(Messages::tr(
            "This centre is in use: it has accounts, or holds data. It was not made a drill, "
            "and nothing was changed. Please name an empty database."));
    }
}

} // namespace zhitu::drill
