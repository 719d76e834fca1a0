// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/profile.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QString>
#include <algorithm>

#include "data/sync/messages.h"

namespace zhitu::sync {
namespace {

constexpr const char* kUsualPort = "5432";
constexpr qsizetype kMostHosts = 16;

QString text(const std::string& bytes)
{
    return QString::fromStdString(bytes);
}

/// Whatever stands in the value, libpq reads it as this value and nothing else.
std::string pair(const char* key, const std::string& value)
{
    std::string quoted = std::string(key) + "='";
    for (const char c : value) {
        if (c == '\'' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + "' ";
}

bool hasControl(const std::string& value)
{
    return std::ranges::any_of(
        value, [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; });
}

/// Only what can stand in a name or an address: a slash or an @ would make libpq look for a socket.
CentreHost parseHost(const QString& written)
{
    static const QRegularExpression plain(QStringLiteral("^([A-Za-z0-9._-]+)(?::(.*))?$"));
    static const QRegularExpression bracketed(QStringLiteral("^\\[([0-9A-Fa-f:.]+)\\](?::(.*))?$"));
    const QRegularExpressionMatch match =
        (written.startsWith(u'[') ? bracketed : plain).match(written);
    if (!match.hasMatch())
        throw ProfileError(ProfileField::Hosts,
                           Messages::tr("“%1” is no address of a server. Write its name or its "
                                        "number, and the port behind a colon, such as "
                                        "“centre.example:5432”; an IPv6 number in brackets.")
                               .arg(written));
    const QString port = match.hasCaptured(2) ? match.captured(2) : text(kUsualPort);
    const bool digits = !port.isEmpty() && std::ranges::all_of(port, [](QChar c) {
        return c >= u'0' && c <= u'9';
    });
    if (!digits || port.size() > 5 || port.toInt() < 1 || port.toInt() > 65535)
        throw ProfileError(ProfileField::Hosts,
                           Messages::tr("The port “%1” is no number between 1 and 65535. The usual "
                                        "one is 5432; it can be left out.")
                               .arg(port));
    return {match.captured(1).toStdString(), QString::number(port.toInt()).toStdString()};
}

std::string joined(const std::vector<CentreHost>& hosts, std::string CentreHost::* part)
{
    std::string all;
    for (const CentreHost& host : hosts)
        all += (all.empty() ? "" : ",") + host.*part;
    return all;
}

void checkCertificate(const std::string& file)
{
    const QFileInfo info(text(file));
    if (hasControl(file) || !info.isFile())
        throw ProfileError(ProfileField::RootCertificate,
                           Messages::tr("There is no certificate file “%1”. Ask the administrator "
                                        "for the centre's root certificate and choose it here.")
                               .arg(text(file)));
    if (!info.isReadable())
        throw ProfileError(
            ProfileField::RootCertificate,
            Messages::tr("The certificate file “%1” cannot be read. Check the rights "
                         "of the file, or copy it into a folder of your own.")
                .arg(text(file)));
}

void checkSocket(const std::string& folder)
{
    if (folder.empty())
        throw ProfileError(ProfileField::LocalSocket,
                           Messages::tr("Enter the folder where the server on this computer has "
                                        "its socket, such as /run/postgresql."));
    if (hasControl(folder) || !folder.starts_with('/') || folder.find(',') != std::string::npos
        || !QFileInfo(text(folder)).isDir())
        throw ProfileError(ProfileField::LocalSocket,
                           Messages::tr("There is no folder “%1” on this computer. Write where the "
                                        "server has its socket, such as /run/postgresql.")
                               .arg(text(folder)));
}

std::string conninfo(const CentreProfile& profile, const std::string& user)
{
    profile.check();
    std::string made = pair("dbname", profile.database) + pair("user", user);
    // libpq would take Kerberos' encryption for as good as TLS, and would not ask for a
    // certificate.
    made += pair("gssencmode", "disable") + pair("connect_timeout", "10") + pair("keepalives", "1")
            + pair("keepalives_idle", "20") + pair("keepalives_interval", "5")
            + pair("keepalives_count", "3");
    if (profile.isLocal())
        return made + pair("host", profile.localSocket) + pair("sslmode", "disable");
    const std::vector<CentreHost> hosts = profile.hostList();
    made += pair("host", joined(hosts, &CentreHost::name))
            + pair("port", joined(hosts, &CentreHost::port))
            + pair("sslmode", CentreProfile::kOverTheNetwork);
    return made
           + pair("sslrootcert",
                  profile.rootCertificate.empty() ? "system" : profile.rootCertificate);
}

} // namespace

std::string CentreProfile::title() const
{
    if (!name.empty())
        return name;
    return database + " · " + (isLocal() ? localSocket : hosts);
}

std::vector<CentreHost> CentreProfile::hostList() const
{
    QString written = text(hosts);
    // What a Chinese keyboard makes of the same keys.
    written.replace(u'，', u',').replace(u'、', u',').replace(u'；', u',').replace(u'：', u':');
    std::vector<CentreHost> list;
    static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
    for (const QString& one : written.split(between, Qt::SkipEmptyParts))
        list.push_back(parseHost(one));
    if (list.empty())
        throw ProfileError(ProfileField::Hosts,
                           Messages::tr("Enter the address of the centre's server. The "
                                        "administrator knows it."));
    if (list.size() > static_cast<std::size_t>(kMostHosts))
        throw ProfileError(
            ProfileField::Hosts,
            Messages::tr("These are too many servers; name at most %1.").arg(kMostHosts));
    return list;
}

void CentreProfile::check() const
{
    if (sslmode != kOverTheNetwork && sslmode != kLocal)
        throw ProfileError(ProfileField::Hosts,
                           Messages::tr("This address asks for a line on which the centre need not "
                                        "prove who it is. Zhitu does not use such lines. Enter the "
                                        "address anew."));
    if (isLocal())
        checkSocket(localSocket);
    else
        (void)hostList();
    if (database.empty() || hasControl(database))
        throw ProfileError(ProfileField::Database,
                           Messages::tr("Enter the name of the centre's database. The "
                                        "administrator knows it."));
    if (!isLocal() && !rootCertificate.empty())
        checkCertificate(rootCertificate);
}

std::string CentreProfile::readFrom(const std::string& user) const
{
    return conninfo(*this, user) + pair("load_balance_hosts", "random")
           + pair("target_session_attrs", "any");
}

std::string CentreProfile::sendTo(const std::string& user) const
{
    return conninfo(*this, user) + pair("target_session_attrs", "read-write");
}

} // namespace zhitu::sync
