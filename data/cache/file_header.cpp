// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/file_header.h"

#include <array>
#include <cstring>
#include <fstream>

namespace zhitu::cache {

std::optional<FileHeader> readHeader(const std::filesystem::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::array<char, 100> header{};
    in.read(header.data(), header.size());
    if (in.gcount() < static_cast<std::streamsize>(header.size())
        || std::memcmp(header.data(), "SQLite format 3", 16) != 0)
        return std::nullopt;
    const auto byte = [&](std::size_t i) {
        return std::int64_t{static_cast<unsigned char>(header[i])};
    };
    // 1: a rollback journal, 2: a WAL.
    const auto isKnown = [](std::int64_t version) { return version == 1 || version == 2; };
    return FileHeader{byte(68) << 24 | byte(69) << 16 | byte(70) << 8 | byte(71),
                      isKnown(byte(18)) && isKnown(byte(19))};
}

} // namespace zhitu::cache
