// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// PostgreSQL as values: a connection, a result, an error. Nothing here knows our tables.
#pragma once

#include <libpq-fe.h>

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "data/user_error.h"

namespace zhitu::central {

/// What stands in the way, so that a caller can choose what to do and a person what to mend.
enum class PgTrouble {
    UnknownHost,
    NoAnswer,      ///< refused, unreachable, or silent for too long
    BadLogin,      ///< wrong password, unknown user or database
    PasswordAsked, ///< none was given
    Certificate,   ///< the server could not prove who it is
    Lost,          ///< the line broke while it was in use
    Stopped,       ///< by `goOn`
    Denied,        ///< SQLSTATE 42501 and its like: signed in, but not allowed
    Refused,       ///< any other error of the server
    Protocol       ///< the server's answer is not what was agreed
};

class PgError : public UserError {
public:
    PgError(PgTrouble trouble, QString message, std::string sqlState = {})
        : UserError(std::move(message)), trouble_(trouble), sqlState_(std::move(sqlState))
    {
    }
    [[nodiscard]] PgTrouble trouble() const noexcept { return trouble_; }
    [[nodiscard]] const std::string& sqlState() const noexcept { return sqlState_; }
    /// Another try, later or elsewhere, may succeed without anybody doing anything.
    [[nodiscard]] bool mayPass() const noexcept;

private:
    PgTrouble trouble_;
    std::string sqlState_;
};

/// The cells of a result. Text format unless it was asked for in binary.
class PgResult {
public:
    explicit PgResult(PGresult* result) : result_(result) {}

    [[nodiscard]] int rows() const noexcept { return PQntuples(result_.get()); }
    [[nodiscard]] int columns() const noexcept { return PQnfields(result_.get()); }
    [[nodiscard]] bool isNull(int row, int column) const noexcept
    {
        return PQgetisnull(result_.get(), row, column) != 0;
    }
    /// \pre the row and the column exist
    [[nodiscard]] std::string_view text(int row, int column) const noexcept;
    [[nodiscard]] std::span<const std::byte> bytes(int row, int column) const noexcept;
    /// \throws PgError (Protocol) where the cell is no whole number
    [[nodiscard]] std::int64_t integer(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const { return text(row, column) == "t"; }

private:
    struct Clear {
        void operator()(PGresult* r) const noexcept { PQclear(r); }
    };
    std::unique_ptr<PGresult, Clear> result_;
};

struct PgOptions {
    /// Nothing from the server for so long means that the line is dead.
    std::chrono::milliseconds patience = std::chrono::seconds(15);
    /// Asked some ten times a second; where it says false, the wait ends with PgTrouble::Stopped.
    std::function<bool()> goOn = [] { return true; };
};

using PgParameters = std::vector<std::optional<std::string>>;

struct PgQuestion {
    std::string sql;
    PgParameters parameters;
};

/// One connection, for one thread at a time. It never waits without asking `goOn`. All methods
/// throw PgError; after PgTrouble::Lost, NoAnswer, Stopped and Protocol it is of no use any more.
class PgConnection {
public:
    /// \param conninfo a libpq connection string or URI; the password may stand apart from it
    PgConnection(const std::string& conninfo, const std::string& password, PgOptions options = {});

    /// For work that the server is long silent over, such as waiting for a lock.
    /// \returns the one before
    std::chrono::milliseconds setPatience(std::chrono::milliseconds patience) noexcept
    {
        return std::exchange(options_.patience, patience);
    }

    /// Parameters are text and bound, never part of the SQL.
    PgResult query(const std::string& sql, const PgParameters& parameters = {},
                   bool binary = false);
    /// The same for what is asked again and again: the server plans it once a connection.
    PgResult prepared(const std::string& sql, const PgParameters& parameters = {},
                      bool binary = false);
    /// The same for several questions at once, which the server answers without a pause between.
    /// Where one fails, those behind it are not answered, and what it failed with is thrown.
    std::vector<PgResult> preparedTogether(const std::vector<PgQuestion>& questions,
                                           bool binary = false);
    /// Several statements without parameters.
    void execute(const std::string& sql);

    /// Runs COPY … TO STDOUT; `sink` gets each message as it comes and may throw, which ends the
    /// connection.
    void copyOut(const std::string& sql,
                 const std::function<void(std::span<const std::byte>)>& sink);
    /// Runs COPY … FROM STDIN; `source` fills a buffer and returns false behind the last one.
    void copyIn(const std::string& sql, const std::function<bool(std::string&)>& source);

    /// Waits until a notification has come, or `most` has passed; takes all that have come.
    /// \param wake a descriptor that ends the wait when it can be read; -1: none
    /// \returns whether there was a notification
    bool waitForNotification(std::chrono::milliseconds most, int wake = -1);

    /// For a poll() of one's own; readable where a notification may have come.
    [[nodiscard]] int socket() const noexcept { return PQsocket(handle_.get()); }

    /// A text as an SQL literal: for COPY, which takes no parameters.
    [[nodiscard]] std::string literal(const std::string& text) const;
    /// A password as the server keeps it; the password itself is not sent.
    [[nodiscard]] std::string hashedPassword(const std::string& user, const std::string& password);
    /// What the server says of itself, such as "in_hot_standby"; empty where it says nothing.
    [[nodiscard]] std::string parameterStatus(const char* name) const;
    [[nodiscard]] bool isEncrypted() const noexcept { return PQsslInUse(handle_.get()) != 0; }
    [[nodiscard]] std::string host() const;
    [[nodiscard]] std::string user() const;
    [[nodiscard]] int serverVersion() const noexcept { return PQserverVersion(handle_.get()); }

private:
    void connect(const std::string& conninfo, const std::string& password);
    /// \returns the name of the prepared statement, prepared where it is not yet
    const std::string& nameOf(const std::string& sql);
    void sendPrepared(const std::string& name, const PgParameters& parameters, bool binary);
    void waitFor(bool reading, bool writing);
    void flush();
    [[nodiscard]] PGresult* nextResult();
    PgResult lastResult();
    void requireSent(int sent);
    [[nodiscard]] PgError errorOf(const PGresult* result) const;

    struct Finish {
        void operator()(PGconn* c) const noexcept { PQfinish(c); }
    };
    std::unique_ptr<PGconn, Finish> handle_;
    PgOptions options_;
    std::map<std::string, std::string> prepared_; ///< names, by their SQL
};

} // namespace zhitu::central
