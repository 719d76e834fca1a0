// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace zhitu::cache {
namespace fs = std::filesystem;
namespace {

std::error_code lastError() noexcept
{
    return {errno, std::generic_category()};
}

fs::path folderOf(const fs::path& file)
{
    return file.parent_path().empty() ? fs::path(".") : file.parent_path();
}

} // namespace

void makeDurable(const fs::path& path) noexcept
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

std::error_code renameDurably(const fs::path& from, const fs::path& to) noexcept
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return lastError();
    makeDurable(folderOf(to));
    return {};
}

std::error_code replaceFile(const fs::path& target, std::string_view content) noexcept
{
    const fs::path fresh = target.string() + ".new";
    const int file = ::open(fresh.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (file < 0)
        return lastError();
    std::error_code error;
    while (!content.empty() && !error) {
        const ssize_t written = ::write(file, content.data(), content.size());
        if (written >= 0)
            content.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR)
            error = lastError();
    }
    if (!error && ::fsync(file) != 0)
        error = lastError();
    ::close(file);
    if (!error)
        error = renameDurably(fresh, target);
    if (error)
        ::unlink(fresh.c_str());
    return error;
}

} // namespace zhitu::cache
