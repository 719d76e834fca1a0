// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include "data/central/messages.h"
#include "data/central/pg_transaction.h"

namespace zhitu::central {
namespace {

/// Any number that nobody else takes: two migrations at once would spoil each other.
constexpr const char* kLock = "SELECT pg_advisory_lock(7245001)";
constexpr const char* kUnlock = "SELECT pg_advisory_unlock(7245001)";

std::vector<CentralMigration> loadMigrations()
{
    const QDir folder(QStringLiteral(":/zhitu/central"));
    std::vector<CentralMigration> list;
    for (const QString& entry :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(entry));
        if (!file.open(QIODevice::ReadOnly))
            throw std::logic_error("a migration is missing in the program");
        const QByteArray sql = file.readAll();
        list.push_back(
            {entry.left(3).toInt(), entry.chopped(4).toStdString(), sql.toStdString(),
             QCryptographicHash::hash(sql, QCryptographicHash::Sha256).toHex().toStdString()});
        if (list.back().number != static_cast<int>(list.size()))
            throw std::logic_error("the migrations have a gap");
    }
    return list;
}

void requireSameFiles(PgConnection& connection)
{
    const PgResult rows = connection.query(
        "SELECT number, encode(sha256, 'hex'), name FROM zhitu.schema_migration ORDER BY number");
    for (int i = 0; i < rows.rows(); ++i) {
        const auto number = static_cast<std::size_t>(rows.integer(i, 0));
        if (number > centralMigrations().size())
            throw UserError(
                Messages::tr("The centre has schema %1, and this program knows up to %2. "
                             "Nothing was changed. Update the program.")
                    .arg(number)
                    .arg(newestSchema()));
        if (rows.text(i, 1) != centralMigrations()[number - 1].sha256)
            throw UserError(
                Messages::tr("Step “%1” of the centre was made by another text than this "
                             "program has. Nothing was changed. Use the program that the "
                             "centre was set up with.")
                    .arg(QString::fromUtf8(rows.text(i, 2).data(), std::ssize(rows.text(i, 2)))));
    }
}

void apply(PgConnection& connection, const CentralMigration& migration)
{
    try {
        PgTransaction step(connection);
        // A table whose rows have just been changed can be altered only where nothing is put off.
        connection.execute("SET CONSTRAINTS ALL IMMEDIATE");
        // The first one makes the owner; what follows is made by him.
        if (migration.number > 1)
            connection.execute("SET LOCAL ROLE zhitu_owner");
        connection.execute(migration.sql);
        connection.execute("RESET ROLE");
        connection.query("INSERT INTO zhitu.schema_migration(number, name, sha256) "
                         "VALUES ($1, $2, decode($3, 'hex'))",
                         {std::to_string(migration.number), migration.name, migration.sha256});
        step.commit();
    } catch (const PgError& error) {
        throw UserError(
            Messages::tr("Step “%1” failed and was taken back; the steps before it stand. %2")
                .arg(QString::fromStdString(migration.name), error.message()));
    }
}

} // namespace

const std::vector<CentralMigration>& centralMigrations()
{
    static const std::vector<CentralMigration> list = loadMigrations();
    return list;
}

int newestSchema()
{
    return centralMigrations().back().number;
}

int schemaOf(PgConnection& connection)
{
    const PgResult has =
        connection.query("SELECT to_regclass('zhitu.schema_migration') IS NOT NULL, "
                         "to_regprocedure('zhitu.schema_number()') IS NOT NULL");
    if (!has.boolean(0, 0))
        return 0;
    // Row-level security hides the table's rows from most; the function, which a later step made,
    // tells the number to all who work here.
    const char* number = has.boolean(0, 1)
                             ? "SELECT coalesce(zhitu.schema_number(), 0)"
                             : "SELECT coalesce(max(number), 0) FROM zhitu.schema_migration";
    return static_cast<int>(connection.query(number).integer(0, 0));
}

int migrateCentre(PgConnection& connection, const std::function<void(const std::string&)>& applied,
                  int upto)
{
    connection.execute(
        "SET transaction_timeout = 0; SET statement_timeout = 0; SET lock_timeout = '30s'; "
        "SET client_min_messages = warning");
    connection.query(kLock);
    int count = 0;
    const int present = schemaOf(connection);
    if (present > 0)
        requireSameFiles(connection);
    for (const CentralMigration& migration : centralMigrations()) {
        if (migration.number <= present || (upto > 0 && migration.number > upto))
            continue;
        apply(connection, migration);
        applied(migration.name);
        ++count;
    }
    connection.query("SELECT zhitu.make_log_partitions($1::int)",
                     {std::to_string(kLogMonthsAhead)});
    // One long writer would hold every reader back; who needs longer says so for his own session.
    // Clients ask short questions: compiling one would take longer than answering it.
    for (const char* setting : {"transaction_timeout = ''5s''", "jit = off"})
        connection.execute(std::string("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET ")
                           + setting + "', current_database()); END $$");
    connection.query(kUnlock);
    return count;
}

} // namespace zhitu::central
