// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/central/pg_errors.h"

#include <QRegularExpression>

#include "data/central/messages.h"

namespace zhitu::central {
namespace {

QString fromLocal(const char* text)
{
    return QString::fromUtf8(text != nullptr ? text : "").trimmed();
}

/// What the server called its error: libpq puts it into the text where it is verbose.
QString sqlStateIn(const QString& text)
{
    static const QRegularExpression state(
        QStringLiteral("\\b([0-9][0-9A-Z]{4}|[A-Z]{2}[0-9]{3}): "));
    return state.match(text).captured(1);
}

bool saysOneOf(const QString& text, std::initializer_list<const char*> words)
{
    return std::any_of(words.begin(), words.end(), [&](const char* word) {
        return text.contains(QLatin1StringView(word), Qt::CaseInsensitive);
    });
}

} // namespace

bool PgError::mayPass() const noexcept
{
    switch (trouble_) {
    case PgTrouble::UnknownHost: // a cut line takes the name server away as well
    case PgTrouble::NoAnswer:
    case PgTrouble::Lost:
        return true;
    case PgTrouble::Refused:
        // Serialization, deadlock, timeouts, too many connections, shutting down, read-only.
        return sqlState_.starts_with("40") || sqlState_.starts_with("53")
               || sqlState_.starts_with("57") || sqlState_ == "25P04" || sqlState_ == "25006"
               || sqlState_ == "55P03";
    default:
        return false;
    }
}

PgError noAnswer(const std::string& host)
{
    return {PgTrouble::NoAnswer,
            Messages::tr("The centre at “%1” does not answer. Check the line and the address; you "
                         "can go on working, and what you enter will be sent later.")
                .arg(QString::fromStdString(host))};
}

PgError lostError()
{
    return {PgTrouble::Lost, Messages::tr("The line to the centre is broken. What you entered is "
                                          "kept and will be sent when it is back.")};
}

PgError stoppedError()
{
    return {PgTrouble::Stopped, Messages::tr("Stopped.")};
}

PgError protocolError()
{
    return {PgTrouble::Protocol,
            Messages::tr("The centre's answer makes no sense. Nothing was changed. Ask the "
                         "administrator whether the address is that of a Zhitu centre.")};
}

PgError connectError(PGconn* connection)
{
    const QString said = fromLocal(PQerrorMessage(connection));
    const QString state = sqlStateIn(said);
    const char* hostName = PQhost(connection);
    const QString host = fromLocal(hostName);
    const auto error = [&](PgTrouble trouble, const QString& message) {
        return PgError(trouble, message, state.toStdString());
    };
    if (state == u"28P01" || state == u"28000")
        return error(PgTrouble::BadLogin,
                     Messages::tr("The centre does not accept this user name and password. Check "
                                  "both; after several tries ask the administrator."));
    if (state == u"3D000")
        return error(
            PgTrouble::BadLogin,
            Messages::tr("The centre has no database of this name. Check the address of the "
                         "centre with the administrator."));
    if (state.startsWith(u"53") || state == u"57P03")
        return error(PgTrouble::NoAnswer,
                     Messages::tr("The centre is starting, or has no room for one more connection. "
                                  "Zhitu tries again by itself."));
    if (saysOneOf(said, {"no password supplied"}))
        return error(PgTrouble::PasswordAsked, Messages::tr("The centre asks for a password."));
    if (saysOneOf(said, {"could not translate host name"}))
        return error(
            PgTrouble::UnknownHost,
            Messages::tr("No computer is known by the name “%1”. Check the spelling and the "
                         "network.")
                .arg(host));
    if (saysOneOf(said, {"certificate", "SSL", "GSSAPI"}))
        return error(
            PgTrouble::Certificate,
            Messages::tr("“%1” could not prove that it is the centre, so nothing was sent to "
                         "it, not even your password. Ask the administrator for the "
                         "centre's root certificate. (%2)")
                .arg(host, said));
    if (saysOneOf(said, {"refused", "timeout", "timed out", "unreachable", "No such file",
                         "server closed the connection", "session is read-only",
                         "not in hot standby", "in hot standby", "reset by peer", "No route"}))
        return noAnswer(host.toStdString());
    return error(state.isEmpty() ? PgTrouble::NoAnswer : PgTrouble::Refused,
                 Messages::tr("The centre could not be reached. (%1)").arg(said));
}

PgError serverError(const PGresult* result)
{
    const char* field = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const std::string state = field != nullptr ? field : "";
    const QString said = fromLocal(PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY));
    if (state.empty()) // libpq's own: the line broke in the middle of an answer
        return {PgTrouble::Lost, lostError().message()};
    if (state == "42501" || state.starts_with("28"))
        return {
            PgTrouble::Denied,
            Messages::tr("The centre does not allow you that. Ask the administrator for the right "
                         "to do it. (%1)")
                .arg(said),
            state};
    if (state.starts_with("57P"))
        return {PgTrouble::Lost, lostError().message(), state};
    return {PgTrouble::Refused, Messages::tr("The centre reports an error: %1").arg(said), state};
}

} // namespace zhitu::central
