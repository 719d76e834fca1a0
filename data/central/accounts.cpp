// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/accounts.h"

#include "data/central/messages.h"

namespace zhitu::central {
namespace {

/// DDL takes no parameters: the names are quoted by the server itself.
void run(PgConnection& connection, const std::string& format, const std::vector<std::string>& names)
{
    PgParameters parameters{format};
    std::string call = "SELECT format($1";
    for (const std::string& name : names) {
        parameters.emplace_back(name);
        call += ", $" + std::to_string(parameters.size()) + "::text";
    }
    const PgResult statement = connection.query(call + ')', parameters);
    connection.execute(std::string(statement.text(0, 0)));
}

/// Undoes what it stands for unless it is committed.
class PgTransaction {
public:
    explicit PgTransaction(PgConnection& connection) : connection_(connection)
    {
        connection_.execute("BEGIN");
    }
    ~PgTransaction()
    {
        if (!open_)
            return;
        try {
            connection_.execute("ROLLBACK");
        } catch (const PgError&) { // a broken line is the server's to roll back
        }
    }
    PgTransaction(const PgTransaction&) = delete;
    PgTransaction& operator=(const PgTransaction&) = delete;
    void commit()
    {
        connection_.execute("COMMIT");
        open_ = false;
    }

private:
    PgConnection& connection_;
    bool open_ = true;
};

} // namespace

void putAccount(PgConnection& connection, const Account& account, const std::string& password)
{
    PgTransaction transaction(connection);
    const std::string& user = account.userName;
    if (connection.query("SELECT FROM pg_roles WHERE rolname = $1", {user}).rows() == 0)
        run(connection, "CREATE ROLE %I LOGIN", {user});
    run(connection, "ALTER ROLE %I LOGIN", {user});
    if (!password.empty())
        run(connection, "ALTER ROLE %I PASSWORD %L",
            {user, connection.hashedPassword(user, password)});
    for (const char* role : {"operator", "analyst", "trainer", "admin"})
        if (role != account.role)
            run(connection, "REVOKE %I FROM %I", {std::string("zhitu_") + role, user});
    run(connection, "GRANT %I TO %I", {"zhitu_" + account.role, user});
    connection.query("INSERT INTO zhitu.account VALUES ($1, $2, $3, $4::smallint) ON CONFLICT "
                     "(user_name) DO UPDATE "
                     "SET role = excluded.role, post = excluded.post, level = excluded.level",
                     {user, account.role, account.post, std::to_string(account.level)});
    connection.query("DELETE FROM zhitu.user_scope WHERE user_name = $1", {user});
    for (const std::string& prefix : account.prefixes)
        connection.query("INSERT INTO zhitu.user_scope VALUES ($1, $2)", {user, prefix});
    transaction.commit();
}

void removeAccount(PgConnection& connection, const std::string& userName)
{
    PgTransaction transaction(connection);
    if (connection.query("DELETE FROM zhitu.account WHERE user_name = $1 RETURNING 1", {userName})
            .rows()
        == 0)
        throw UserError(
            Messages::tr("The centre has no account “%1”. Nothing was changed. Check the name.")
                .arg(QString::fromStdString(userName)));
    for (const char* role : {"operator", "analyst", "trainer", "admin"})
        run(connection, "REVOKE %I FROM %I", {std::string("zhitu_") + role, userName});
    run(connection, "ALTER ROLE %I NOLOGIN", {userName});
    transaction.commit();
}

} // namespace zhitu::central
