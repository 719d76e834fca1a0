// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The centres that this computer has signed in at, and who did so last.
#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "data/domain/case_command.h"
#include "data/sync/profile.h"
#include "widgets/settings/settings.h"

namespace zhitu::widgets {

/// Kept in the settings; no secret is among it. GUI thread.
class CentreProfiles : public QObject {
    Q_OBJECT

public:
    explicit CentreProfiles(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] std::vector<sync::CentreProfile> all() const;
    [[nodiscard]] std::optional<sync::CentreProfile> withId(const std::string& id) const;
    /// The one that was signed in at last, if any.
    [[nodiscard]] std::optional<sync::CentreProfile> last() const;

    /// Somebody has signed in. \param actor who he is at the centre
    void noteSignIn(const sync::CentreProfile& profile, const QString& user,
                    const domain::Actor& actor);
    [[nodiscard]] QString lastUser(const std::string& id) const;
    /// What the centre called him last time; empty: he was never here.
    [[nodiscard]] domain::Actor actorOf(const std::string& id, const QString& user) const;
    /// Whether his password is in the keychain.
    [[nodiscard]] bool isRemembered(const std::string& id, const QString& user) const;
    void setRemembered(const std::string& id, const QString& user, bool remembered);
    /// Keys are in a folder, because the user wanted it so; else in the system keychain.
    [[nodiscard]] bool usesKeyFolder(const std::string& id) const;
    void setUsesKeyFolder(const std::string& id, bool uses);

    /// Idle minutes until the window is locked; 0: never.
    static constexpr int kUsualLockMinutes = 10;
    static constexpr int kMostLockMinutes = 240;
    [[nodiscard]] static int lockMinutes(const Settings& settings);
    [[nodiscard]] static QString lockMinutesKey() { return QStringLiteral("centre.lockMinutes"); }
    /// The wall stays open although nobody touches it.
    [[nodiscard]] static bool wallStaysOpen(const Settings& settings);
    [[nodiscard]] static QString wallStaysOpenKey()
    {
        return QStringLiteral("centre.wallStaysOpen");
    }

private:
    [[nodiscard]] QJsonObject entry(const std::string& id) const;
    [[nodiscard]] QJsonObject userEntry(const std::string& id, const QString& user) const;
    void put(const std::string& id, QJsonObject entry);
    void putUser(const std::string& id, const QString& user, const QJsonObject& userEntry);

    Settings& settings_;
};

} // namespace zhitu::widgets
