// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/feed.h"

#include <algorithm>
#include <charconv>

#include "data/central/pg_errors.h"

namespace zhitu::sync {
namespace {

template <typename Number>
Number parse(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw central::protocolError();
    return number;
}

} // namespace

std::vector<std::string> parseArray(std::string_view text)
{
    if (text.size() < 2 || text.front() != '{' || text.back() != '}')
        throw central::protocolError();
    text = text.substr(1, text.size() - 2);
    std::vector<std::string> items;
    if (text.empty())
        return items;
    while (true) {
        const std::size_t comma = text.find(',');
        std::string item(text.substr(0, comma));
        if (item == "\"\"")
            item.clear(); // how an empty text is written
        if (!std::ranges::all_of(item, [](char c) { return c >= '0' && c <= '9'; }))
            throw central::protocolError();
        items.push_back(std::move(item));
        if (comma == std::string_view::npos)
            return items;
        text.remove_prefix(comma + 1);
    }
}

FeedState probe(central::PgConnection& connection, Xid watermark)
{
    const central::PgResult row = connection.prepared(
        "SELECT upto, news, pending, horizon, scope, tables, schema_number, standby, server_time "
        "FROM zhitu.probe($1::xid8)",
        {std::to_string(watermark)});
    if (row.rows() != 1)
        throw central::protocolError();
    FeedState state;
    state.upto = parse<Xid>(row.text(0, 0));
    state.news = row.boolean(0, 1);
    state.pending = row.boolean(0, 2);
    state.horizon = parse<Xid>(row.text(0, 3));
    state.scope = parseArray(row.text(0, 4));
    for (const std::string& number : parseArray(row.text(0, 5)))
        state.tables.push_back(parse<int>(number));
    state.schema = parse<int>(row.text(0, 6));
    state.standby = row.boolean(0, 7);
    state.serverTime = row.integer(0, 8);
    return state;
}

namespace {

/// A transaction of many rows must not push all others out of the list.
constexpr int kRowsForTokens = 1000;

std::vector<LogToken> tokensOf(central::PgConnection& connection, Xid from, Xid upto)
{
    const central::PgResult rows = connection.prepared(
        "SELECT xid, token FROM zhitu.last_tokens($1::xid8, $2::xid8, $3::int)",
        {std::to_string(from), std::to_string(upto), std::to_string(kRowsForTokens)});
    std::vector<LogToken> tokens;
    for (int i = rows.rows() - 1; i >= 0; --i) {
        const LogToken token{parse<Xid>(rows.text(i, 0)), rows.integer(i, 1)};
        if (tokens.empty() || tokens.back().xid != token.xid)
            tokens.push_back(token);
    }
    if (tokens.size() > kTokensKept)
        tokens.erase(tokens.begin(), tokens.end() - kTokensKept);
    return tokens;
}

} // namespace

namespace {

/// Rows of table and key, in this order.
std::vector<ChangedKeys> byTable(const central::PgResult& keys)
{
    std::vector<ChangedKeys> changed;
    for (int i = 0; i < keys.rows(); ++i) {
        const int table = static_cast<int>(keys.integer(i, 0));
        if (changed.empty() || changed.back().table != table)
            changed.push_back({table, {}});
        changed.back().ids.push_back(keys.integer(i, 1));
    }
    return changed;
}

} // namespace

Xid sliceEnd(central::PgConnection& connection, Xid from, Xid upto, int rows)
{
    if (from >= upto)
        return upto;
    const central::PgResult row =
        connection.prepared("SELECT zhitu.slice_end($1::xid8, $2::xid8, $3::int)",
                            {std::to_string(from), std::to_string(upto), std::to_string(rows)});
    const Xid end = parse<Xid>(row.text(0, 0));
    if (end <= from || end > upto)
        throw central::protocolError();
    return end;
}

FeedRange readLog(central::PgConnection& connection, Xid from, Xid upto)
{
    FeedRange read{upto, {}, {}};
    read.changed = byTable(
        connection.prepared("SELECT table_id, key FROM zhitu.changed_keys($1::xid8, $2::xid8)",
                            {std::to_string(from), std::to_string(upto)}));
    read.tokens = tokensOf(connection, from, upto);
    return read;
}

std::vector<ChangedKeys> readAhead(central::PgConnection& connection, Xid from, Xid upto,
                                   const FeedLimits& limits)
{
    const central::PgResult keys = connection.prepared(
        "SELECT table_id, key FROM zhitu.keys_ahead($1::xid8, $2::xid8, $3::int, $4::int)",
        {std::to_string(from), std::to_string(upto), std::to_string(limits.smallTransaction),
         std::to_string(limits.keysAhead)});
    return keys.rows() > limits.keysAhead ? std::vector<ChangedKeys>() : byTable(keys);
}

std::vector<LogToken> lastTokens(central::PgConnection& connection, Xid upto)
{
    return tokensOf(connection, 0, upto);
}

std::int64_t countKnown(central::PgConnection& connection, const std::vector<LogToken>& tokens)
{
    std::vector<Xid> xids;
    std::vector<std::int64_t> values;
    for (const LogToken& token : tokens) {
        xids.push_back(token.xid);
        values.push_back(token.token);
    }
    return connection
        .prepared("SELECT zhitu.count_known($1::text[], $2::bigint[])",
                  {arrayOf(xids), arrayOf(values)})
        .integer(0, 0);
}

} // namespace zhitu::sync
