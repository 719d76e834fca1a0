// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/sync_meta.h"

#include <algorithm>
#include <charconv>
#include <sstream>

namespace zhitu::sync {
namespace {

std::string read(cache::Connection& cache, std::string_view key)
{
    cache::Statement row = cache.prepare("SELECT value FROM zhitu_meta WHERE key = ?");
    row.bind(1, key);
    return row.step() ? row.text(0) : std::string();
}

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
    meta.centre = read(cache, "centre");
    meta.user = read(cache, "user");
    std::istringstream watermark(read(cache, "watermark"));
    if (meta.centre.empty() || !(watermark >> meta.watermark))
        return std::nullopt;
    std::istringstream scope(read(cache, "scope"));
    for (std::string prefix; scope >> prefix;)
        meta.scope.push_back(prefix == "-" ? std::string() : prefix);
    std::istringstream tables(read(cache, "tables"));
    for (int table = 0; tables >> table;)
        meta.tables.push_back(table);
    std::istringstream tokens(read(cache, "tokens"));
    for (LogToken token; tokens >> token.xid >> token.token;)
        meta.tokens.push_back(token);
    return meta;
}

void writeSyncMeta(cache::Connection& cache, const SyncMeta& meta)
{
    cache::Statement put = cache.prepare("INSERT INTO zhitu_meta VALUES (?, ?) ON CONFLICT(key) DO "
                                         "UPDATE SET value = excluded.value");
    const auto write = [&](std::string_view key, const std::string& value) {
        put.bind(1, key).bind(2, std::string_view(value)).run();
    };
    std::vector<std::string> scope = meta.scope;
    std::ranges::replace(scope, std::string(),
                         std::string("-")); // everywhere: a prefix of no digits
    std::ostringstream tokens;
    for (const LogToken& token : meta.tokens)
        tokens << token.xid << ' ' << token.token << ' ';
    write("origin", "centre");
    write("centre", meta.centre);
    write("user", meta.user);
    write("watermark", std::to_string(meta.watermark));
    write("scope", joined(scope));
    write("tables", joined(meta.tables));
    write("tokens", tokens.str());
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
