// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>

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

std::error_code makeDurable(const fs::path& path) noexcept
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return lastError();
    std::error_code error;
    if (::fsync(file) != 0)
        error = lastError();
    ::close(file);
    return error;
}

std::error_code renameDurably(const fs::path& from, const fs::path& to) noexcept
{
    if (::rename(from.c_str(), to.c_str()) != 0)
        return lastError();
    return makeDurable(folderOf(to));
}

std::error_code renameToFreeName(const fs::path& from, const fs::path& to) noexcept
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return makeDurable(folderOf(to));
    if (errno != EINVAL && errno != ENOSYS) // some network file systems do not know the flag
        return lastError();
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(to, ignored)))
        return std::make_error_code(std::errc::file_exists);
    return renameDurably(from, to);
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
