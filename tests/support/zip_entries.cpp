// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_entries.h"

#include <zip.h>

#include <memory>
#include <stdexcept>

namespace zhitu::test {

std::map<std::string, std::string> zipEntries(const std::filesystem::path& file)
{
    int error = 0;
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(
        zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &error), &zip_discard);
    if (archive == nullptr)
        throw std::runtime_error(file.string() + ": error " + std::to_string(error));
    std::map<std::string, std::string> entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive.get(), 0); ++i) {
        const auto at = static_cast<zip_uint64_t>(i);
        zip_stat_t facts;
        if (zip_stat_index(archive.get(), at, 0, &facts) != 0)
            throw std::runtime_error(file.string() + ": an entry without facts");
        std::string content(facts.size, '\0');
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(
            zip_fopen_index(archive.get(), at, 0), &zip_fclose);
        if (entry == nullptr
            || zip_fread(entry.get(), content.data(), content.size())
                   != static_cast<zip_int64_t>(content.size()))
            throw std::runtime_error(file.string() + ": " + facts.name + " cannot be read");
        entries[facts.name] = content;
    }
    return entries;
}

} // namespace zhitu::test
