// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/cache/bulk_loader.h"

namespace zhitu::cache {

BulkLoader::BulkLoader(std::filesystem::path target)
    : part_(std::move(target)), connection_(createCache(part_.path()))
{
}

BulkLoader::~BulkLoader() = default;

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
    connection_.reset();
    part_.publish();
    progress(1);
    return true;
}

} // namespace zhitu::cache
