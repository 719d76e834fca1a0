// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/accounts.h"

#include "data/central/messages.h"
#include "data/central/pg_transaction.h"

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

/// Only those that he has: revoking another one makes the server warn.
void revokeRoles(PgConnection& connection, const std::string& user)
{
    const PgResult roles = connection.query(
        "SELECT DISTINCT granted.rolname FROM pg_auth_members m JOIN pg_roles granted ON "
        "granted.oid = m.roleid JOIN pg_roles member ON member.oid = m.member WHERE member.rolname "
        "= $1 AND granted.rolname IN ('zhitu_operator', 'zhitu_analyst', 'zhitu_trainer', "
        "'zhitu_admin')",
        {user});
    for (int i = 0; i < roles.rows(); ++i)
        run(connection, "REVOKE %I FROM %I", {std::string(roles.text(i, 0)), user});
}

/// Who owns the cluster, or streams it, is no post: a slip would lock everybody out.
void requireOrdinary(PgConnection& connection, const std::string& user)
{
    if (connection
            .query("SELECT FROM pg_roles WHERE rolname = $1 AND (rolsuper OR rolreplication OR "
                   "rolcreaterole)",
                   {user})
            .rows()
        > 0)
        throw UserError(
            Messages::tr("“%1” is an account that administers the database itself. Nothing was "
                         "changed. Give the person another name to work under.")
                .arg(QString::fromStdString(user)));
}

[[noreturn]] void failUnknown(const std::string& user)
{
    throw UserError(
        Messages::tr("The centre has no account “%1”. Nothing was changed. Check the name.")
            .arg(QString::fromStdString(user)));
}

} // namespace

void putAccount(PgConnection& connection, const Account& account, const std::string& password)
{
    PgTransaction transaction(connection);
    const std::string& user = account.userName;
    requireOrdinary(connection, user);
    if (connection.query("SELECT FROM pg_roles WHERE rolname = $1", {user}).rows() == 0)
        run(connection, "CREATE ROLE %I LOGIN", {user});
    run(connection, "ALTER ROLE %I LOGIN", {user});
    if (!password.empty())
        run(connection, "ALTER ROLE %I PASSWORD %L",
            {user, connection.hashedPassword(user, password)});
    revokeRoles(connection, user);
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

void suspendAccount(PgConnection& connection, const std::string& userName)
{
    PgTransaction transaction(connection);
    if (connection.query("SELECT FROM zhitu.account WHERE user_name = $1", {userName}).rows() == 0)
        failUnknown(userName);
    connection.query("DELETE FROM zhitu.user_scope WHERE user_name = $1", {userName});
    transaction.commit();
}

void removeAccount(PgConnection& connection, const std::string& userName)
{
    PgTransaction transaction(connection);
    requireOrdinary(connection, userName);
    if (connection.query("DELETE FROM zhitu.account WHERE user_name = $1 RETURNING 1", {userName})
            .rows()
        == 0)
        failUnknown(userName);
    revokeRoles(connection, userName);
    run(connection, "ALTER ROLE %I NOLOGIN", {userName});
    transaction.commit();
}

} // namespace zhitu::central
