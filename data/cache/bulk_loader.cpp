// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/bulk_loader.h"

#include <fcntl.h>
#include <unistd.h>

#include "data/cache/messages.h"
#include "data/cache/rtree_triggers.h"
#include "data/cache/sqlite_messages.h"
#include "data/user_error.h"

namespace zhitu::cache {
namespace fs = std::filesystem;
namespace {

void makeDurable(const fs::path& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    ::fsync(file);
    ::close(file);
}

} // namespace

BulkLoader::BulkLoader(fs::path target) : target_(std::move(target)), part_(target_)
{
    part_ += ".part";
    std::error_code error;
    if (fs::exists(target_, error))
        throw UserError(Messages::tr("“%1” exists already and was left as it is. Choose another name, or "
                           "remove that file yourself.")
                            .arg(QString::fromStdString(target_.string())));
    fs::remove(part_, error);
    try {
        connection_ = std::make_unique<Connection>(part_.string(), Access::Create);
        registerSpatialFunctions(*connection_);
        // Nobody sees the file before finish(), so a crash may cost the part file and nothing else.
        connection_->execute("PRAGMA journal_mode=OFF");
        connection_->execute("PRAGMA synchronous=OFF");
        connection_->execute("PRAGMA cache_size=-65536");
        connection_->execute("BEGIN");
        createTables(*connection_);
    } catch (const SqliteError& e) {
        connection_.reset();
        fs::remove(part_, error);
        throw toUserError(e, part_);
    }
}

BulkLoader::~BulkLoader()
{
    if (finished_)
        return;
    inserters_.clear();
    connection_.reset();
    std::error_code ignored;
    fs::remove(part_, ignored);
}

BulkLoader::Inserter& BulkLoader::inserter(std::string_view name)
{
    auto found = inserters_.find(name);
    if (found == inserters_.end()) {
        const Table& into = table(name);
        found =
            inserters_.emplace(into.name, Inserter{connection_->prepare(insertSql(into))}).first;
    }
    return found->second;
}

void BulkLoader::setMeta(const std::string& key, const std::string& value)
{
    connection_->prepare("INSERT INTO zhitu_meta VALUES (?, ?)")
        .bind(1, std::string_view(key))
        .bind(2, std::string_view(value))
        .run();
}

bool BulkLoader::finish(const std::function<bool(double)>& progress)
{
    try {
        inserters_.clear();
        double done = 0;
        for (const Table& table : tables()) {
            if (!progress(done++ / static_cast<double>(tables().size())))
                return false;
            createIndexes(*connection_, table);
            createSpatialIndex(*connection_, table);
        }
        refreshContents(*connection_);
        connection_->execute("COMMIT");
    } catch (const SqliteError& e) {
        throw toUserError(e, part_);
    }
    connection_.reset();
    makeDurable(part_);
    std::error_code error;
    fs::rename(part_, target_, error);
    if (error)
        throw UserError(Messages::tr("“%1” could not be put in its place (%2). Nothing else was changed.")
                            .arg(QString::fromStdString(target_.string()),
                                 QString::fromStdString(error.message())));
    makeDurable(target_.parent_path().empty() ? fs::path(".") : target_.parent_path());
    finished_ = true;
    progress(1);
    return true;
}

} // namespace zhitu::cache
