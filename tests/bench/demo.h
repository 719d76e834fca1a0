// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo district for benchmarks: that of the tests, or one made now.
#pragma once

#include <cstdlib>

#include "data/demo/builder.h"
#include "tests/support/files.h"

namespace zhitu::bench {

inline const std::filesystem::path& demoFile()
{
    static const test::TemporaryFolder folder;
    static const std::filesystem::path file = [] {
        if (const char* given = std::getenv("ZHITU_DEMO"))
            return std::filesystem::path(given);
        const auto made = folder / "demo.gpkg";
        if (!demo::build(made, {}, [](double) { return true; }))
            throw std::logic_error("was not cancelled");
        return made;
    }();
    return file;
}

} // namespace zhitu::bench
