// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the centre says has happened since a watermark. The rule that makes it safe: a reader takes
/// the transactions below pg_snapshot_xmin() only, and whatever is below that has ended.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "data/central/pg.h"

namespace zhitu::sync {

/// A transaction id of the centre: 64 bits, never wraps.
using Xid = std::uint64_t;

/// One answer of zhitu.probe().
struct FeedState {
    Xid upto = 0;         ///< everything below it has ended
    bool news = false;    ///< there is something between the watermark and `upto`
    bool pending = false; ///< something is committed, but held back by somebody still writing
    Xid horizon = 0;      ///< the log begins here
    std::vector<std::string> scope; ///< area prefixes
    std::vector<int> tables;        ///< numbers of the tables that the role may read
    int schema = 0;
    bool standby = false;
    std::int64_t serverTime = 0; ///< Unix seconds by the centre's clock
};

/// One short query. \throws PgError
[[nodiscard]] FeedState probe(central::PgConnection& connection, Xid watermark);
/// The same in two halves, to be asked together with others.
[[nodiscard]] central::PgQuestion probeQuestion(Xid watermark);
[[nodiscard]] FeedState stateOf(const central::PgResult& answer);

/// Keys of one table whose rows are not what they were.
struct ChangedKeys {
    int table = 0;
    std::vector<std::int64_t> ids; ///< each once, sorted
};

/// What a client remembers of a transaction that it has applied.
struct LogToken {
    Xid xid = 0;
    std::int64_t token = 0;

    friend bool operator==(const LogToken&, const LogToken&) = default;
};
inline constexpr int kTokensKept = 256;

/// A slice of the log.
struct FeedRange {
    Xid upto = 0;                     ///< it ends here
    std::vector<ChangedKeys> changed; ///< with what is taken ahead of its turn
    std::vector<LogToken> tokens;     ///< of its last transactions, and of those taken ahead
};

/// How much of the log is read at a time.
struct FeedLimits {
    int sliceRows = 2000;      ///< of the first slice; ends at the transaction that goes beyond
    int smallTransaction = 50; ///< rows of one that people make, and no import
    int keysAhead = 1000;      ///< of such transactions; of more none is taken ahead
    std::chrono::milliseconds sliceTime{50}; ///< see SlicePace
};

/// Where the next slice begins. It goes as far as everything has ended in the snapshot of the
/// transaction that asks.
struct SliceWanted {
    Xid from = 0;   ///< read from here
    Xid begins = 0; ///< counted from here: the rows between are read again
    Xid ahead = 0;  ///< what people have changed below it was taken ahead before
    int rows = 0;   ///< ends with the transaction that goes beyond
};

/// Asks for the next slice; where it does not come to the end, also for what people have changed
/// behind it: nobody waits for an import.
[[nodiscard]] central::PgQuestion sliceQuestion(const SliceWanted& wanted,
                                                const FeedLimits& limits);
/// \param upto of the state in the same snapshot
[[nodiscard]] FeedRange sliceOf(const central::PgResult& answer, const SliceWanted& wanted,
                                Xid upto, const FeedLimits& limits);

/// Of the last transactions below `upto` that changed anything in scope, newest last; where there
/// are none, of the last one that changed anything.
[[nodiscard]] std::vector<LogToken> lastTokens(central::PgConnection& connection, Xid upto);

/// How many of the tokens the centre still has. Fewer than all, on a server that has come past the
/// newest of them: its tail was lost.
[[nodiscard]] std::int64_t countKnown(central::PgConnection& connection,
                                      const std::vector<LogToken>& tokens);

/// "{1,2}" and back: PostgreSQL's text of an array of plain numbers or codes.
/// \throws PgError (Protocol) where the text is none
[[nodiscard]] std::vector<std::string> parseArray(std::string_view text);
template <typename Things>
[[nodiscard]] std::string arrayOf(const Things& things)
{
    std::string text;
    for (const auto& thing : things) {
        text += text.empty() ? '{' : ',';
        if constexpr (std::is_arithmetic_v<std::remove_cvref_t<decltype(thing)>>)
            text += std::to_string(thing);
        else // nothing at all has to be said
            text += thing.empty() ? std::string("\"\"") : std::string(thing);
    }
    return (text.empty() ? "{" : text) + '}';
}

} // namespace zhitu::sync
