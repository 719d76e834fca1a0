// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QRegularExpression>

#include "app/ctl/centre_option.h"
#include "app/ctl/command_line.h"
#include "app/ctl/commands.h"
#include "app/ctl/password.h"
#include "app/terminal.h"
#include "data/central/accounts.h"

namespace zhitu::app {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::app::UserCommands)
};

const QString kRole = QStringLiteral("role");
const QString kPost = QStringLiteral("post");
const QString kLevel = QStringLiteral("level");
const QString kArea = QStringLiteral("area");
const QString kAskPassword = QStringLiteral("ask-password");
/// The word for the empty prefix, which nobody should give by mistake.
const QString kEverywhere = QStringLiteral("all");

// Trailing return types: lupdate takes the functions for those of std otherwise.
auto accountName(const QCommandLineParser& parser) -> std::string
{
    const QString name =
        onlyWord(parser, Texts::tr("Which account? Name the login role, such as “li”."));
    static const QRegularExpression control(QStringLiteral("[\\p{C}\\s]"));
    if (name.toUtf8().size() > 63 || control.match(name).hasMatch()
        || name.startsWith(QStringLiteral("pg_")) || name.startsWith(QStringLiteral("zhitu_")))
        throw UsageError(Texts::tr("“%1” is no name for an account: at most 63 bytes without "
                                   "spaces, not beginning with “pg_” or “zhitu_”.")
                             .arg(name));
    return name.toStdString();
}

auto valueOf(const QCommandLineParser& parser, const QString& option) -> QString
{
    if (parser.value(option).isEmpty())
        throw UsageError(Texts::tr("--%1 is missing.").arg(option));
    return parser.value(option);
}

auto roleOf(const QCommandLineParser& parser) -> std::string
{
    const QStringList roles{QStringLiteral("operator"), QStringLiteral("analyst"),
                            QStringLiteral("trainer"), QStringLiteral("admin")};
    const QString role = valueOf(parser, kRole);
    if (!roles.contains(role))
        refuseValue(kRole, role, roles.join(QStringLiteral(", ")));
    return role.toStdString();
}

auto postOf(const QCommandLineParser& parser) -> std::string
{
    const QString post = valueOf(parser, kPost).simplified();
    if (post.isEmpty() || post.size() > 100)
        throw UsageError(Texts::tr("A post has 1 to 100 letters, such as “值班席04”."));
    return post.toStdString();
}

auto prefixesOf(const QCommandLineParser& parser) -> std::vector<std::string>
{
    static const QRegularExpression form(QStringLiteral("\\A[1-9][0-9]{5}([0-9]{3}){0,2}\\z"));
    std::vector<std::string> prefixes;
    for (const QString& prefix : valueOf(parser, kArea).split(u',')) {
        if (prefix != kEverywhere && !form.match(prefix).hasMatch())
            throw UsageError(
                Texts::tr("“%1” is no area. Expected: the first 6 (district), 9 (town) or 12 "
                          "(village) digits of its code, or “%2” for everywhere.")
                    .arg(prefix, kEverywhere));
        const std::string code = prefix == kEverywhere ? std::string() : prefix.toStdString();
        if (std::ranges::find(prefixes, code) == prefixes.end())
            prefixes.push_back(code);
    }
    return prefixes;
}

/// Does something to the account that the arguments name. \returns its name
auto onAccount(const QStringList& arguments, void (*change)(central::PgConnection& connection,
                                                            const std::string& userName)) -> QString
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parse(parser, arguments);
    const std::string name = accountName(parser);
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    change(connection, name);
    return QString::fromStdString(name);
}

} // namespace

int runCentralUserAdd(const QStringList& arguments)
{
    QCommandLineParser parser;
    addCentreOption(parser);
    parser.addOptions({{kRole, {}, QStringLiteral("ROLE")},
                       {kPost, {}, QStringLiteral("POST")},
                       {kLevel, {}, QStringLiteral("LEVEL")},
                       {kArea, {}, QStringLiteral("PREFIX")},
                       {kAskPassword, {}}});
    parse(parser, arguments);
    central::Account account;
    account.userName = accountName(parser);
    account.role = roleOf(parser);
    account.post = postOf(parser);
    account.level = static_cast<int>(wholeNumber(kLevel, valueOf(parser, kLevel), 4, 6));
    account.prefixes = prefixesOf(parser);
    central::PgConnection connection = openCentre(parser, Wanted::Centre);
    const QString name = QString::fromStdString(account.userName);
    const std::string password = parser.isSet(kAskPassword) ? askPassword(name) : std::string();
    central::putAccount(connection, account, password);
    printLine(Texts::tr("“%1” works as %2 at the post “%3”; area: %4.")
                  .arg(name, QString::fromStdString(account.role),
                       QString::fromStdString(account.post), parser.value(kArea)));
    return 0;
}

int runCentralUserSuspend(const QStringList& arguments)
{
    const QString name = onAccount(arguments, central::suspendAccount);
    printLine(Texts::tr("“%1” has no area any more. His workstation removes what it holds as soon "
                        "as it reaches the centre; remove the account after that.")
                  .arg(name));
    return 0;
}

int runCentralUserRemove(const QStringList& arguments)
{
    const QString name = onAccount(arguments, central::removeAccount);
    printLine(Texts::tr("“%1” has no role and no area any more, and cannot sign in. What was done "
                        "under this name stays in the history. A workstation that was not in step "
                        "since the area was taken away (“user suspend”) keeps what it holds.")
                  .arg(name));
    return 0;
}

} // namespace zhitu::app
