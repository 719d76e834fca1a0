// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/open_check.h"

#include <fstream>

#include "data/cache/file_header.h"
#include "data/cache/ground_sql.h"
#include "data/cache/messages.h"
#include "data/cache/schema.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::cache {
namespace fs = std::filesystem;

FileVerdict inspectHeader(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (status.type() == fs::file_type::not_found)
        return FileVerdict::Missing;
    if (error || status.type() != fs::file_type::regular)
        return FileVerdict::Unreadable;
    if (!std::ifstream(file, std::ios::binary))
        return FileVerdict::Unreadable;
    const auto header = readHeader(file);
    if (!header)
        return FileVerdict::NotADatabase;
    if (header->applicationId != kGpkgApplicationId)
        return FileVerdict::NotOurs;
    return header->versionsKnown ? FileVerdict::Ok : FileVerdict::Damaged;
}

FileVerdict inspectContent(Connection& connection)
{
    try {
        const auto has = [&](std::string_view name) {
            Statement statement =
                connection.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
            statement.bind(1, name);
            return statement.step();
        };
        if (!has("zhitu_meta"))
            return FileVerdict::NotOurs;
        const std::int64_t version =
            connection.queryInt("SELECT value FROM zhitu_meta WHERE key = 'schema_version'");
        if (version > kSchemaVersion)
            return FileVerdict::TooNew;
        if (version < kSchemaVersion)
            return FileVerdict::TooOld;
        for (const Table& table : tables())
            if (!has(table.name))
                return FileVerdict::Damaged;
        return FileVerdict::Ok;
    } catch (const SqliteError& error) {
        switch (error.primaryCode()) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return FileVerdict::Locked;
        case SQLITE_NOTADB:
            return FileVerdict::NotADatabase;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
            return FileVerdict::Unreadable;
        case SQLITE_FULL:
        case SQLITE_READONLY:
        case SQLITE_NOMEM:
            throw; // there is nothing wrong with the file
        case SQLITE_IOERR:
            if (!error.isDamage())
                throw;
            return FileVerdict::Damaged;
        default:
            return FileVerdict::Damaged;
        }
    }
}

QString explanationOf(FileVerdict verdict, const fs::path& file)
{
    const auto name = shown(file);
    switch (verdict) {
    case FileVerdict::Ok:
        return {};
    case FileVerdict::Missing:
        return Messages::tr("There is no file “%1”. Check the name.").arg(name);
    case FileVerdict::Unreadable:
        return Messages::tr(
                   "“%1” cannot be read. Check that it is a file and that you may read it.")
            .arg(name);
    case FileVerdict::NotADatabase:
        return Messages::tr("“%1” is not a GeoPackage: it is another kind of file, or it is "
                            "truncated. It was left as it is.")
            .arg(name);
    case FileVerdict::NotOurs:
        return Messages::tr("“%1” is a database, but not a cache of Zhitu. It was left as it is.")
            .arg(name);
    case FileVerdict::TooNew:
        return Messages::tr(
                   "“%1” was written by a newer Zhitu. It was left as it is. Please update "
                   "this program to open it.")
            .arg(name);
    case FileVerdict::TooOld:
        return Messages::tr("“%1” was written by a preview of Zhitu and lacks what this version "
                            "needs. It was left as it is. Make it or fetch it anew.")
            .arg(name);
    case FileVerdict::Locked:
        return Messages::tr("“%1” is in use by another program. Nothing was changed. Close the "
                            "other program and try again.")
            .arg(name);
    case FileVerdict::Damaged:
        return Messages::tr("“%1” is damaged. It was left as it is. Your waiting entries are kept "
                            "elsewhere and are safe.")
            .arg(name);
    }
    return {};
}

void requireOk(FileVerdict verdict, const fs::path& file)
{
    if (verdict != FileVerdict::Ok)
        throw UnusableFile(verdict, file);
}

std::unique_ptr<Connection> openForReading(const fs::path& file)
{
    requireOk(inspectHeader(file), file);
    auto connection = std::make_unique<Connection>(file.string(), Access::ReadOnly);
    registerGroundFunction(*connection);
    requireOk(inspectContent(*connection), file);
    return connection;
}

} // namespace zhitu::cache
