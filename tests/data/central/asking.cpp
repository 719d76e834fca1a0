// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/central/asking.h"

#include <stdexcept>

namespace zhitu::test {

using central::PgConnection;
using central::PgParameters;
using central::PgResult;

std::string one(PgConnection& connection, const std::string& sql, const PgParameters& parameters)
{
    const PgResult result = connection.query(sql, parameters);
    return result.rows() == 0 ? std::string() : std::string(result.text(0, 0));
}

std::vector<std::string> column(PgConnection& connection, const std::string& sql,
                                const PgParameters& parameters)
{
    const PgResult result = connection.query(sql, parameters);
    std::vector<std::string> cells;
    for (int i = 0; i < result.rows(); ++i)
        cells.emplace_back(result.text(i, 0));
    return cells;
}

std::string stateOf(PgConnection& connection, const std::string& sql,
                    const PgParameters& parameters)
{
    try {
        connection.query(sql, parameters);
        return "00000";
    } catch (const central::PgError& error) {
        return error.sqlState();
    }
}

std::string with(std::string text, const std::string& name, const std::string& value)
{
    for (std::size_t at = 0; (at = text.find(name, at)) != std::string::npos; at += value.size())
        text.replace(at, name.size(), value);
    return text;
}

Spy::Spy(const std::string& conninfo) : handle_(PQconnectdb(conninfo.c_str()))
{
    PQsetErrorVerbosity(handle_, PQERRORS_VERBOSE);
    PQsetNoticeProcessor(
        handle_, [](void* spy, const char* notice) { static_cast<Spy*>(spy)->said_ += notice; },
        this);
}

std::string Spy::hear(const std::string& sql)
{
    run("BEGIN");
    said_.clear();
    run(sql);
    std::string heard = said_;
    const std::string state = state_;
    run("ROLLBACK");
    state_ = state;
    return heard;
}

void Spy::prepare(const std::string& sql)
{
    said_.clear();
    run(sql);
    if (state_ != "00000")
        throw std::runtime_error(said_);
}

void Spy::run(const std::string& sql)
{
    state_ = "00000";
    PQsendQuery(handle_, sql.c_str());
    while (PGresult* result = PQgetResult(handle_)) {
        write(result);
        PQclear(result);
    }
}

void Spy::write(PGresult* result)
{
    if (PQresultStatus(result) == PGRES_FATAL_ERROR) {
        said_ += PQresultErrorMessage(result);
        const char* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
        state_ = state != nullptr ? state : "lost";
    }
    for (int row = 0; row < PQntuples(result); ++row) {
        for (int i = 0; i < PQnfields(result); ++i)
            said_.append(PQgetvalue(result, row, i)).append("|");
        said_ += '\n';
    }
    if (PQresultStatus(result) == PGRES_COPY_OUT) {
        char* data = nullptr;
        for (int length = 0; (length = PQgetCopyData(handle_, &data, 0)) > 0; PQfreemem(data))
            said_.append(data, static_cast<std::size_t>(length));
    }
}

} // namespace zhitu::test
