// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Texts that nobody but their reader may ever see, and where they were seen nevertheless.
#pragma once

#include <array>
#include <filesystem>
#include <set>
#include <string>

#include "tests/support/files.h"
#include "tests/support/zip_entries.h"

namespace zhitu::test {

/// Each begins with letters that stand nowhere else, so that one look finds them all, cut up as the
/// search cuts names, too; what follows says which one it is.
class Canaries {
public:
    [[nodiscard]] static std::string named(const std::string& what) { return kHead + what; }

    /// Where below the folder one stands, archives opened: in UTF-8, UTF-16, hexadecimal, base64.
    [[nodiscard]] static std::set<std::string> seenBelow(const std::filesystem::path& folder)
    {
        std::set<std::string> seen;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (!entry.is_regular_file())
                continue;
            const std::string name = entry.path().string();
            if (name.ends_with(".zip") || name.ends_with(".xlsx")) {
                for (const auto& [part, content] : zipEntries(entry.path()))
                    look(content, name + '!' + part, seen);
            }
            look(readAll(entry.path()), name, seen);
        }
        return seen;
    }

    /// In one text.
    static void look(const std::string& content, const std::string& name,
                     std::set<std::string>& seen)
    {
        for (const auto& needle : kNeedles)
            if (const auto at = content.find(needle); at != std::string::npos)
                seen.insert(name + " at " + std::to_string(at) + ": "
                            + content.substr(at, 2 * kShown));
    }

private:
    static constexpr std::size_t kShown = 40;
    static constexpr const char* kHead = "龘靐齉爩";
    static inline const std::array<std::string, 9> kNeedles{
        "龘靐", // the search's tokens are of two letters
        "靐齉",
        std::string("\x98\x9f\x50\x97\x49\x9f\x29\x72"), // UTF-16, little endian
        "e9be98e99d90",                                  // as PostgreSQL writes bytes
        "E9BE98E99D90", R"(\u9f98\u9750)",
        // base64, as the text lies on its threes
        "6b6Y6Z2Q6b2J54ip", "m+mOmdkOm9ieeIq", "pvpjpnZDpvYnniK"};
};

} // namespace zhitu::test
