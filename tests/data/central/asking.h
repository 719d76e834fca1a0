// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asking a centre, and everything that it says in return.
#pragma once

#include <string>
#include <vector>

#include "tests/support/temporary_centre.h"

namespace zhitu::test {

/// The first cell; empty where there is none.
[[nodiscard]] std::string one(central::PgConnection& connection, const std::string& sql,
                              const central::PgParameters& parameters = {});
/// The first column.
[[nodiscard]] std::vector<std::string> column(central::PgConnection& connection,
                                              const std::string& sql,
                                              const central::PgParameters& parameters = {});
/// The SQLSTATE that a statement ends with; "00000" where it succeeds.
[[nodiscard]] std::string stateOf(central::PgConnection& connection, const std::string& sql,
                                  const central::PgParameters& parameters = {});
/// `text` with every `name` replaced by `value`.
[[nodiscard]] std::string with(std::string text, const std::string& name, const std::string& value);

/// A connection of its own that writes down all it is told: rows, copied data, errors with their
/// details, notices. What a spy could work with.
class Spy {
public:
    explicit Spy(const std::string& conninfo);
    ~Spy() { PQfinish(handle_); }
    Spy(const Spy&) = delete;
    Spy& operator=(const Spy&) = delete;

    /// In a transaction that is taken back.
    std::string hear(const std::string& sql);
    /// For good; a test that cannot set its stage has failed.
    void prepare(const std::string& sql);
    /// The SQLSTATE of what was heard last; "00000" where all of it succeeded.
    [[nodiscard]] const std::string& state() const noexcept { return state_; }

private:
    void run(const std::string& sql);
    void write(PGresult* result);

    PGconn* handle_;
    std::string said_;
    std::string state_;
};

} // namespace zhitu::test
