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

central::PgQuestion probeQuestion(Xid watermark)
{
    return {"SELECT upto, news, pending, horizon, scope, tables, schema_number, standby, "
            "server_time FROM zhitu.probe($1::xid8)",
            {std::to_string(watermark)}};
}

FeedState probe(central::PgConnection& connection, Xid watermark)
{
    const central::PgQuestion question = probeQuestion(watermark);
    return stateOf(connection.prepared(question.sql, question.parameters));
}

FeedState stateOf(const central::PgResult& row)
{
    if (row.rows() != 1 || row.columns() != 9)
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

/// One token for each transaction, the newest last.
/// \param rows the newest first
std::vector<LogToken> tokensOf(std::vector<LogToken> rows)
{
    std::ranges::reverse(rows);
    const auto [end, last] = std::ranges::unique(rows, {}, &LogToken::xid);
    rows.erase(end, last);
    if (rows.size() > kTokensKept)
        rows.erase(rows.begin(), rows.end() - kTokensKept);
    return rows;
}

/// The keys come in the order of their tables.
void addKey(std::vector<ChangedKeys>& changed, int table, std::int64_t key)
{
    if (changed.empty() || changed.back().table != table)
        changed.push_back({table, {}});
    changed.back().ids.push_back(key);
}

} // namespace

central::PgQuestion sliceQuestion(const SliceWanted& wanted, const FeedLimits& limits)
{
    return {"SELECT part, xid, table_id, key FROM zhitu.read_slice($1::xid8, $2::xid8, NULL, "
            "$3::int, $4::xid8, $5::int, $6::int, $7::int)",
            {std::to_string(wanted.from), std::to_string(wanted.begins),
             std::to_string(wanted.rows), std::to_string(wanted.ahead),
             std::to_string(limits.smallTransaction), std::to_string(limits.keysAhead),
             std::to_string(kRowsForTokens)}};
}

FeedRange sliceOf(const central::PgResult& rows, const SliceWanted& wanted, Xid upto,
                  const FeedLimits& limits)
{
    if (rows.columns() != 4)
        throw central::protocolError();
    FeedRange slice;
    std::vector<LogToken> tokens;
    std::vector<ChangedKeys> ahead;
    std::vector<LogToken> aheadTokens;
    int aheadKeys = 0;
    for (int i = 0; i < rows.rows(); ++i)
        switch (rows.integer(i, 0)) {
        case 1:
            slice.upto = parse<Xid>(rows.text(i, 1));
            break;
        case 2:
            addKey(slice.changed, parse<int>(rows.text(i, 2)), rows.integer(i, 3));
            break;
        case 3:
            tokens.push_back({parse<Xid>(rows.text(i, 1)), rows.integer(i, 3)});
            break;
        case 4:
            addKey(ahead, parse<int>(rows.text(i, 2)), rows.integer(i, 3));
            ++aheadKeys;
            break;
        case 5:
            aheadTokens.push_back({parse<Xid>(rows.text(i, 1)), rows.integer(i, 3)});
            break;
        default:
            throw central::protocolError();
        }
    const bool goesOn = wanted.begins < upto;
    if (slice.upto > upto || (goesOn ? slice.upto <= wanted.begins : slice.upto != upto))
        throw central::protocolError();
    slice.tokens = tokensOf(std::move(tokens));
    if (aheadKeys <= limits.keysAhead) {
        std::ranges::move(ahead, std::back_inserter(slice.changed));
        std::ranges::move(aheadTokens, std::back_inserter(slice.tokens));
    }
    return slice;
}

std::vector<LogToken> lastTokens(central::PgConnection& connection, Xid upto)
{
    const central::PgResult rows = connection.prepared(
        "SELECT xid, token FROM zhitu.last_tokens('0'::xid8, $1::xid8, $2::int)",
        {std::to_string(upto), std::to_string(kRowsForTokens)});
    std::vector<LogToken> tokens;
    const auto take = [&tokens](const central::PgResult& found) {
        for (int i = 0; i < found.rows(); ++i)
            tokens.push_back({parse<Xid>(found.text(i, 0)), found.integer(i, 1)});
    };
    take(rows);
    if (tokens.empty())
        take(connection.prepared("SELECT xid, token FROM zhitu.newest_token()", {}));
    return tokensOf(std::move(tokens));
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
