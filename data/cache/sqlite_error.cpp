// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/sqlite_error.h"

#include <sqlite3.h>

#include "data/cache/messages.h"
#include "data/paths.h"

namespace zhitu::cache {
namespace {

QString textFor(int primaryCode)
{
    switch (primaryCode) {
    case SQLITE_FULL:
        return Messages::tr(
            "The disk is full: “%1” could not be written. What was stored before is safe. "
            "Make room and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Messages::tr(
            "“%1” is in use by another program. Nothing was changed. Close the other program "
            "and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Messages::tr(
            "“%1” may not be written to. Nothing was changed. Check the rights of the file "
            "and of its folder.");
    case SQLITE_CANTOPEN:
        return Messages::tr(
            "“%1” cannot be opened. Check that the file exists and that you may read it.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_TOOBIG:
        return Messages::tr("“%1” is damaged or is no Zhitu cache. It was left as it is.");
    default:
        return Messages::tr(
            "“%1” could not be read or written (%2). What was stored before is safe.");
    }
}

QString sentence(int code, const char* detail, const std::filesystem::path& file)
{
    QString text = textFor(code & 0xFF);
    text.replace(QStringLiteral("%1"), shown(file));
    text.replace(QStringLiteral("%2"), QString::fromUtf8(detail));
    return text;
}

} // namespace

SqliteError::SqliteError(int code, const char* detail, const std::filesystem::path& file)
    : UserError(sentence(code, detail, file)), code_(code), file_(file)
{
}

bool SqliteError::isDamage() const noexcept
{
    // SQLITE_ERROR: our sentences are always the same, so it is the schema they do not go with.
    // SQLITE_TOOBIG: nothing we write comes near the limit, so it is a length that was turned over.
    return primaryCode() == SQLITE_CORRUPT || primaryCode() == SQLITE_NOTADB
           || primaryCode() == SQLITE_TOOBIG || primaryCode() == SQLITE_ERROR
           || code_ == SQLITE_IOERR_READ || code_ == SQLITE_IOERR_SHORT_READ
           || code_ == SQLITE_IOERR_CORRUPTFS || code_ == SQLITE_IOERR_DATA;
}

SqliteError lastError(sqlite3* db)
{
    const char* file = sqlite3_db_filename(db, "main");
    return {sqlite3_extended_errcode(db), sqlite3_errmsg(db), file != nullptr ? file : ""};
}

bool SqliteError::isContradiction() const noexcept
{
    return primaryCode() == SQLITE_CONSTRAINT;
}

} // namespace zhitu::cache
