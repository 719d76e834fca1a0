// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The mark of a drill centre in the caches that it filled, so that they say so off line, too.
#pragma once

#include <QString>

#include "data/cache/schema.h"

namespace zhitu::drill {

/// The key of zhitu_meta.
inline constexpr const char* kCacheMark = "drill";

/// Title of the drill centre that filled the cache; empty: none did. \throws SqliteError
[[nodiscard]] inline QString titleIn(cache::Connection& cache)
{
    return QString::fromStdString(cache::readMeta(cache, kCacheMark));
}

} // namespace zhitu::drill
