// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/sqlite_messages.h"

#include <QCoreApplication>

namespace zhitu::cache {
namespace {

QString textFor(int primaryCode)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("zhitu::cache", text);
    };
    switch (primaryCode) {
    case SQLITE_FULL:
        return tr("The disk is full: “%1” could not be written. What was stored before is safe. "
                  "Make room and try again.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return tr("“%1” is in use by another program. Nothing was changed. Close the other program "
                  "and try again.");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return tr("“%1” may not be written to. Nothing was changed. Check the rights of the file "
                  "and of its folder.");
    case SQLITE_CANTOPEN:
        return tr("“%1” cannot be opened. Check that the file exists and that you may read it.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return tr("“%1” is damaged or is no Zhitu cache. It was left as it is.");
    default:
        return tr("“%1” could not be read or written (%2). What was stored before is safe.");
    }
}

} // namespace

UserError toUserError(const SqliteError& error, const std::filesystem::path& file)
{
    QString text = textFor(error.primaryCode());
    text.replace(QStringLiteral("%1"), QString::fromStdString(file.string()));
    text.replace(QStringLiteral("%2"), QString::fromUtf8(error.what()));
    return UserError(text);
}

} // namespace zhitu::cache
