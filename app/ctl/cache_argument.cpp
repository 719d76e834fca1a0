// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/cache_argument.h"

#include <QCoreApplication>

#include "data/cache/store.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::app {
namespace fs = std::filesystem;
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::CacheCommands)
};

} // namespace

// Trailing return type: lupdate loses the namespace otherwise.
auto cacheFile(const fs::path& argument) -> fs::path
{
    std::error_code error;
    if (!fs::is_directory(argument, error))
        return argument;
    if (const auto current = cache::CacheStore(argument).current())
        return *current;
    throw UserError(Texts::tr("The folder “%1” holds no cache in use.").arg(shown(argument)));
}

} // namespace zhitu::app
