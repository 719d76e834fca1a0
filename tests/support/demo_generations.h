// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The demo district under several names, for what is opened anew.
#pragma once

#include "tests/support/files.h"

namespace zhitu::test {

/// Links to the demo's file: only to be read.
class DemoGenerations {
public:
    /// "cache-1.gpkg", "cache-2.gpkg": of one store. Others are files of one's own.
    [[nodiscard]] std::filesystem::path named(const std::string& name) const
    {
        const std::filesystem::path file = folder_ / name;
        if (!std::filesystem::exists(file))
            std::filesystem::create_symlink(demoFile(), file);
        return file;
    }
    [[nodiscard]] std::filesystem::path generation(int number) const
    {
        return named("cache-" + std::to_string(number) + ".gpkg");
    }

private:
    TemporaryFolder folder_;
};

} // namespace zhitu::test
