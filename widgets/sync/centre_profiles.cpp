// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sync/centre_profiles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace zhitu::widgets {
namespace {

const QString kCentres = QStringLiteral("centres");
const QString kLast = QStringLiteral("centre.last");
const QString kUsers = QStringLiteral("users");
const QString kRemembered = QStringLiteral("remembered");
const QString kKeyFolder = QStringLiteral("keyFolder");

struct Part {
    const char* key;
    std::string sync::CentreProfile::* value;
};

constexpr Part kParts[]{{"id", &sync::CentreProfile::id},
                        {"name", &sync::CentreProfile::name},
                        {"hosts", &sync::CentreProfile::hosts},
                        {"database", &sync::CentreProfile::database},
                        {"sslmode", &sync::CentreProfile::sslmode},
                        {"rootCertificate", &sync::CentreProfile::rootCertificate},
                        {"localSocket", &sync::CentreProfile::localSocket}};

sync::CentreProfile profileFrom(const QJsonObject& entry)
{
    sync::CentreProfile profile;
    for (const Part& part : kParts)
        if (const QJsonValue value = entry.value(QLatin1StringView(part.key)); value.isString())
            profile.*part.value = value.toString().toStdString();
    return profile;
}

/// \returns centres.size() where it is not among them
qsizetype placeOf(const std::string& id, const QJsonArray& centres)
{
    return std::ranges::find(
               centres, QString::fromStdString(id),
               [](const QJsonValue& entry) { return entry.toObject().value(u"id").toString(); })
           - centres.begin();
}

} // namespace

CentreProfiles::CentreProfiles(Settings& settings, QObject* parent)
    : QObject(parent), settings_(settings)
{
}

std::vector<sync::CentreProfile> CentreProfiles::all() const
{
    std::vector<sync::CentreProfile> profiles;
    for (const QJsonValue& entry : settings_.value(kCentres).toArray()) {
        sync::CentreProfile profile = profileFrom(entry.toObject());
        if (!profile.id.empty())
            profiles.push_back(std::move(profile));
    }
    return profiles;
}

std::optional<sync::CentreProfile> CentreProfiles::withId(const std::string& id) const
{
    const QJsonObject found = entry(id);
    return id.empty() || found.isEmpty() ? std::nullopt : std::optional(profileFrom(found));
}

std::optional<sync::CentreProfile> CentreProfiles::last() const
{
    return withId(settings_.value(kLast).toString().toStdString());
}

QJsonObject CentreProfiles::entry(const std::string& id) const
{
    const QJsonArray centres = settings_.value(kCentres).toArray();
    return centres.at(placeOf(id, centres)).toObject(); // behind the end: an empty one
}

QJsonObject CentreProfiles::userEntry(const std::string& id, const QString& user) const
{
    return entry(id).value(kUsers).toObject().value(user).toObject();
}

void CentreProfiles::put(const std::string& id, QJsonObject changed)
{
    changed.insert(u"id", QString::fromStdString(id));
    QJsonArray centres = settings_.value(kCentres).toArray();
    const qsizetype at = placeOf(id, centres);
    if (at == centres.size())
        centres.append(changed);
    else
        centres.replace(at, changed);
    settings_.set(kCentres, centres);
}

void CentreProfiles::putUser(const std::string& id, const QString& user, const QJsonObject& changed)
{
    QJsonObject centre = entry(id);
    QJsonObject users = centre.value(kUsers).toObject();
    users.insert(user, changed);
    centre.insert(kUsers, users);
    put(id, centre);
}

void CentreProfiles::noteSignIn(const sync::CentreProfile& profile, const QString& user,
                                const domain::Actor& actor)
{
    QJsonObject centre = entry(profile.id); // what a newer program keeps there stays
    for (const Part& part : kParts)
        centre.insert(QLatin1StringView(part.key), QString::fromStdString(profile.*part.value));
    centre.insert(QStringLiteral("lastUser"), user);
    put(profile.id, centre);
    QJsonObject person = userEntry(profile.id, user);
    person.insert(QStringLiteral("post"), QString::fromStdString(actor.post));
    person.insert(QStringLiteral("level"), static_cast<int>(actor.level));
    person.insert(QStringLiteral("role"), static_cast<int>(actor.role));
    putUser(profile.id, user, person);
    settings_.set(kLast, QString::fromStdString(profile.id));
}

QString CentreProfiles::lastUser(const std::string& id) const
{
    return entry(id).value(u"lastUser").toString();
}

domain::Actor CentreProfiles::actorOf(const std::string& id, const QString& user) const
{
    using enum domain::DivisionLevel;
    const QJsonObject entry = userEntry(id, user);
    // Unknown, or no level at all: the centre decides; here nothing is kept from him.
    const int level = entry.value(u"level").toInt();
    const int role = entry.value(u"role").toInt();
    return {entry.value(u"post").toString().toStdString(),
            level == static_cast<int>(Town) || level == static_cast<int>(Village)
                ? static_cast<domain::DivisionLevel>(level)
                : District,
            role >= static_cast<int>(domain::Role::Operator)
                    && role <= static_cast<int>(domain::Role::Admin)
                ? static_cast<domain::Role>(role)
                : domain::Role::Operator};
}

bool CentreProfiles::isRemembered(const std::string& id, const QString& user) const
{
    return userEntry(id, user).value(kRemembered).toBool();
}

void CentreProfiles::setRemembered(const std::string& id, const QString& user, bool remembered)
{
    QJsonObject person = userEntry(id, user);
    person.insert(kRemembered, remembered);
    putUser(id, user, person);
}

bool CentreProfiles::usesKeyFolder(const std::string& id) const
{
    return entry(id).value(kKeyFolder).toBool();
}

void CentreProfiles::setUsesKeyFolder(const std::string& id, bool uses)
{
    QJsonObject centre = entry(id);
    centre.insert(kKeyFolder, uses);
    put(id, centre);
}

int CentreProfiles::lockMinutes(const Settings& settings)
{
    return qBound(0, settings.value(lockMinutesKey()).toInt(kUsualLockMinutes), kMostLockMinutes);
}

bool CentreProfiles::wallStaysOpen(const Settings& settings)
{
    return settings.value(wallStaysOpenKey()).toBool(false);
}

} // namespace zhitu::widgets
