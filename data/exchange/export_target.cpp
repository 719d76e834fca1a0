// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/export_target.h"

#include "data/cache/open_check.h"
#include "data/exchange/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace fs = std::filesystem;
namespace {

bool isThere(const fs::path& file)
{
    std::error_code ignored;
    return fs::exists(fs::symlink_status(file, ignored));
}

/// Of whatever version; also one that cannot be looked into just now.
bool isCache(const fs::path& file)
{
    if (cache::inspectHeader(file) != cache::FileVerdict::Ok)
        return false;
    try {
        cache::Connection connection(file.string(), cache::Access::ReadOnly);
        return cache::inspectContent(connection) != cache::FileVerdict::NotOurs;
    } catch (const cache::SqliteError&) {
        return true;
    }
}

} // namespace

void requireFreeTarget(const fs::path& target, ExportFormat format, cache::IfThere ifThere)
{
    if (formatOf(target) != format)
        throw UserError(Messages::tr("A file of the kind %1 has to end in .%2; “%3” does not. "
                                     "Nothing was written. Please choose another name.")
                            .arg(titleOf(format), nameOf(format), shown(target.filename())));
    std::vector<fs::path> files = filesOf(target, format);
    files.push_back(sidecarOf(target));
    for (const fs::path& file : files) {
        if (!isThere(file))
            continue;
        if (ifThere == cache::IfThere::Refuse)
            throw UserError(Messages::tr("“%1” exists already and was left as it is. Choose "
                                         "another name, or say that it may be replaced.")
                                .arg(shown(file)));
        std::error_code ignored;
        if (fs::symlink_status(file, ignored).type() != fs::file_type::regular)
            throw UserError(Messages::tr("“%1” is no ordinary file and was left as it is. Please "
                                         "choose another name.")
                                .arg(shown(file)));
        if (isCache(file))
            throw UserError(Messages::tr("“%1” is a cache of Zhitu and was left as it is. Please "
                                         "choose another name.")
                                .arg(shown(file)));
        for (const char* tail : {"-wal", "-journal"})
            if (isThere(file.string() + tail))
                throw UserError(Messages::tr("“%1” is open in another program, and was left as it "
                                             "is. Close that program, or choose another name.")
                                    .arg(shown(file)));
    }
}

} // namespace zhitu::exchange
