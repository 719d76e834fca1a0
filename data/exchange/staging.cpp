// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/exchange/staging.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

#include "data/cache/durable_file.h"
#include "data/exchange/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::exchange {
namespace fs = std::filesystem;
namespace {

constexpr const char* kBeginning = ".zhitu-export-";

int lockFolder(const fs::path& folder)
{
    const int lock = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock);
        return -1;
    }
    return lock;
}

/// Those of programs that are gone: nobody holds their lock.
void sweep(const fs::path& parent)
{
    std::error_code error;
    for (fs::directory_iterator entry(parent, error), end; !error && entry != end;
         entry.increment(error)) {
        if (!entry->path().filename().string().starts_with(kBeginning))
            continue;
        if (const int lock = lockFolder(entry->path()); lock >= 0) {
            std::error_code ignored;
            fs::remove_all(entry->path(), ignored);
            ::close(lock);
        }
    }
}

} // namespace

Staging::Staging(const fs::path& target)
{
    const fs::path parent = target.parent_path().empty() ? fs::path(".") : target.parent_path();
    sweep(parent);
    for (int tries = 0; lock_ < 0 && tries < 3; ++tries) { // somebody's sweep may be faster
        std::string name = (parent / kBeginning).string() + "XXXXXX";
        if (::mkdtemp(name.data()) == nullptr)
            throw UserError(
                Messages::tr("Nothing can be written beside “%1” (%2). Nothing was changed. Check "
                             "the folder, its rights and the room on the disk.")
                    .arg(shown(target), QString::fromLocal8Bit(std::strerror(errno))));
        folder_ = name;
        lock_ = lockFolder(folder_);
        if (lock_ < 0 && errno != EWOULDBLOCK && errno != ENOENT)
            return; // a file system without locks: nobody sweeps there either
    }
}

Staging::~Staging()
{
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
    if (lock_ >= 0)
        ::close(lock_);
}

void Staging::publish(const std::vector<Move>& moves, cache::IfThere ifThere)
{
    std::error_code error;
    for (const auto& [from, to] : moves) {
        error = cache::makeDurable(from);
        if (error)
            break;
    }
    std::vector<fs::path> moved;
    for (auto move = moves.begin(); !error && move != moves.end(); ++move) {
        error = ifThere == cache::IfThere::Replace
                    ? cache::renameDurably(move->first, move->second)
                    : cache::renameToFreeName(move->first, move->second);
        if (!error)
            moved.push_back(move->second);
    }
    if (!error)
        return;
    std::error_code ignored;
    if (ifThere == cache::IfThere::Refuse)
        for (const fs::path& file : moved)
            fs::remove(file, ignored);
    throw UserError(
        Messages::tr("“%1” could not be put in its place (%2). Nothing else was changed. Please "
                     "choose another name or another place.")
            .arg(shown(moves.back().second), QString::fromStdString(error.message())));
}

} // namespace zhitu::exchange
