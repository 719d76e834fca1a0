// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/sync_meta.h"

#include <algorithm>
#include <charconv>
#include <sstream>

#include "data/cache/schema.h"

namespace zhitu::sync {
namespace {

using cache::readMeta;
using cache::writeMeta;

template <typename Items>
std::string joined(const Items& items)
{
    std::ostringstream text;
    for (const auto& item : items)
        text << item << ' ';
    return text.str();
}

} // namespace

std::optional<SyncMeta> readSyncMeta(cache::Connection& cache)
{
    SyncMeta meta;
    meta.centre = readMeta(cache, "centre");
    meta.user = readMeta(cache, "user");
    std::istringstream watermark(readMeta(cache, "watermark"));
    if (meta.centre.empty() || !(watermark >> meta.watermark))
        return std::nullopt;
    std::istringstream scope(readMeta(cache, "scope"));
    for (std::string prefix; scope >> prefix;)
        meta.scope.push_back(prefix == "-" ? std::string() : prefix);
    std::istringstream tables(readMeta(cache, "tables"));
    for (int table = 0; tables >> table;)
        meta.tables.push_back(table);
    std::istringstream tokens(readMeta(cache, "tokens"));
    for (LogToken token; tokens >> token.xid >> token.token;)
        meta.tokens.push_back(token);
    return meta;
}

void writeSyncMeta(cache::Connection& cache, const SyncMeta& meta)
{
    std::vector<std::string> scope = meta.scope;
    std::ranges::replace(scope, std::string(),
                         std::string("-")); // everywhere: a prefix of no digits
    std::ostringstream tokens;
    for (const LogToken& token : meta.tokens)
        tokens << token.xid << ' ' << token.token << ' ';
    writeMeta(cache, "origin", "centre");
    writeMeta(cache, "centre", meta.centre);
    writeMeta(cache, "user", meta.user);
    writeMeta(cache, "watermark", std::to_string(meta.watermark));
    writeMeta(cache, "scope", joined(scope));
    writeMeta(cache, "tables", joined(meta.tables));
    writeMeta(cache, "tokens", tokens.str());
}

void remember(SyncMeta& meta, const std::vector<LogToken>& applied)
{
    for (const LogToken& token : applied)
        if (std::ranges::find(meta.tokens, token) == meta.tokens.end())
            meta.tokens.push_back(token);
    std::ranges::sort(meta.tokens, {}, &LogToken::xid);
    if (meta.tokens.size() > kTokensKept)
        meta.tokens.erase(meta.tokens.begin(), meta.tokens.end() - kTokensKept);
}

} // namespace zhitu::sync
