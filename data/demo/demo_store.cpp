// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/demo_store.h"

#include "data/cache/open_check.h"

namespace zhitu::demo {
namespace fs = std::filesystem;
namespace {

bool isDemo(const fs::path& file)
{
    using cache::FileVerdict;
    if (cache::inspectHeader(file) != FileVerdict::Ok)
        return false;
    try {
        cache::Connection connection(file.string(), cache::Access::ReadOnly);
        return cache::inspectContent(connection) == FileVerdict::Ok
               && connection.queryInt("SELECT value FROM zhitu_meta WHERE key = 'demo_version'")
                      == kDemoVersion;
    } catch (const cache::SqliteError&) {
        return false; // whatever is wrong with a demo, making it anew is the answer
    }
}

} // namespace

std::optional<fs::path> presentDemo(const cache::CacheStore& store)
{
    const std::optional<fs::path> file = store.current();
    return file && isDemo(*file) ? file : std::nullopt;
}

std::optional<fs::path> makeDemo(cache::CacheStore& store, const std::optional<fs::path>& unusable,
                                 const Progress& progress)
{
    const auto lock = cache::StoreLock::wait(store.folder(), [&] { return progress(0); });
    if (!lock)
        return std::nullopt;
    if (auto made = presentDemo(store); made && made != unusable)
        return made;
    const std::optional<fs::path> old = store.current();
    const fs::path generation = store.nextGeneration();
    if (!build(generation, {}, progress))
        return std::nullopt;
    store.switchTo(*lock, generation);
    if (old && (old == unusable || !isDemo(*old)))
        cache::setAside(*old);
    return generation;
}

} // namespace zhitu::demo
