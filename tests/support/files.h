// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Folders and files that tests own.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace zhitu::test {

/// A new empty folder, removed with everything in it.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const
    {
        return path_ / name;
    }

private:
    std::filesystem::path path_;
};

/// From here on the user's folders (data, state, cache, settings) are in this one: said before
/// anything looks, so that tests meet neither each other nor what the user has.
struct Home {
    explicit Home(const std::filesystem::path& folder);
};

/// The demo district that the suite makes once. Read only.
[[nodiscard]] std::filesystem::path demoFile();

[[nodiscard]] std::string readAll(const std::filesystem::path& file);
void writeAll(const std::filesystem::path& file, const std::string& content);
/// Names in a folder, sorted.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

/// Runs a program to its end with nothing on its standard input.
struct Outcome {
    int exitCode = -1; ///< 128 + signal where a signal ended it
    std::string output;
    std::string errors;
};
[[nodiscard]] Outcome run(const std::string& program, const std::vector<std::string>& arguments);

} // namespace zhitu::test
