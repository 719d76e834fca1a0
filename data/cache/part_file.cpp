// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/part_file.h"

#include "data/cache/durable_file.h"
#include "data/cache/messages.h"
#include "data/paths.h"
#include "data/user_error.h"

namespace zhitu::cache {
namespace fs = std::filesystem;

PartFile::PartFile(fs::path target) : target_(std::move(target)), part_(target_)
{
    part_ += ".part";
    std::error_code error;
    if (fs::exists(fs::symlink_status(target_, error)))
        throw UserError(Messages::tr("“%1” exists already and was left as it is. Choose another "
                                     "name, or remove that file yourself.")
                            .arg(shown(target_)));
    discard();
}

PartFile::~PartFile()
{
    if (!published_)
        discard();
}

void PartFile::discard() noexcept
{
    std::error_code ignored;
    for (const char* companion : {"", "-journal", "-wal", "-shm"})
        fs::remove(part_.string() + companion, ignored);
}

void PartFile::publish()
{
    makeDurable(part_);
    if (const std::error_code error = renameDurably(part_, target_))
        throw UserError(
            Messages::tr("“%1” could not be put in its place (%2). Nothing else was changed.")
                .arg(shown(target_), QString::fromStdString(error.message())));
    published_ = true;
}

} // namespace zhitu::cache
