// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/city.h"

#include <QStandardPaths>
#include <cstdio>

#include "data/cache/schema.h"
#include "data/demo/builder.h"
#include "data/paths.h"

namespace zhitu::bench {

const std::filesystem::path& benchFolder()
{
    static const std::filesystem::path folder = [] {
        auto path = pathFrom(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
                    / "zhitu" / "bench";
        std::filesystem::create_directories(path);
        return path;
    }();
    return folder;
}

std::filesystem::path cityOf(int scale)
{
    const auto file = benchFolder()
                      / ("city-" + std::to_string(scale) + "-v" + std::to_string(demo::kDemoVersion)
                         + "." + std::to_string(cache::kSchemaVersion) + ".gpkg");
    if (std::filesystem::exists(file))
        return file;
    std::fprintf(stderr, "making %s (once)\n", file.c_str());
    demo::BuildOptions options;
    options.districts = scale;
    if (!demo::build(file, options, [](double) { return true; }))
        throw std::logic_error("was not cancelled");
    return file;
}

} // namespace zhitu::bench
