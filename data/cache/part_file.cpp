// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/part_file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "data/cache/durable_file.h"
#include "data/cache/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::cache {
namespace fs = std::filesystem;

PartFile::PartFile(fs::path target, IfThere ifThere)
    : target_(std::move(target)), part_(target_), ifThere_(ifThere)
{
    part_ += ".part";
    std::error_code error;
    if (ifThere_ == IfThere::Refuse && fs::exists(fs::symlink_status(target_, error)))
        throw UserError(alreadyThere());
    // Whoever holds the lock writes; what a killed one left is taken over.
    lock_ = ::open(part_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
    if (lock_ < 0)
        throw UserError(Messages::tr("“%1” could not be made (%2). Nothing was changed. Check the "
                                     "folder, its rights and the room on the disk.")
                            .arg(shown(target_), QString::fromLocal8Bit(std::strerror(errno))));
    if (::flock(lock_, LOCK_EX | LOCK_NB) != 0) {
        ::close(lock_);
        throw UserError(Messages::tr("“%1” is just being written by another program. Nothing was "
                                     "changed. Wait for it, or choose another name.")
                            .arg(shown(target_)));
    }
    discardCompanions();
    if (::ftruncate(lock_, 0) != 0)
        ::lseek(lock_, 0, SEEK_SET); // SQLite will say what is wrong with the file
}

PartFile::~PartFile()
{
    if (!published_) {
        std::error_code ignored;
        discardCompanions();
        fs::remove(part_, ignored);
    }
    ::close(lock_);
}

void PartFile::discardCompanions() noexcept
{
    std::error_code ignored;
    for (const char* companion : {"-journal", "-wal", "-shm"})
        fs::remove(part_.string() + companion, ignored);
}

QString PartFile::alreadyThere() const
{
    return Messages::tr("“%1” exists already and was left as it is. Choose another name, or remove "
                        "that file yourself.")
        .arg(shown(target_));
}

void PartFile::publish()
{
    std::error_code error = makeDurable(part_);
    if (!error)
        error = ifThere_ == IfThere::Replace ? renameDurably(part_, target_)
                                             : renameToFreeName(part_, target_);
    if (error == std::errc::file_exists)
        throw UserError(alreadyThere());
    if (error)
        throw UserError(
            Messages::tr("“%1” could not be put in its place (%2). Nothing else was changed.")
                .arg(shown(target_), QString::fromStdString(error.message())));
    published_ = true;
}

} // namespace zhitu::cache
