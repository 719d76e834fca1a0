// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/keychain_state.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QUuid>
#include <optional>

namespace zhitu::policy {
namespace {

constexpr int kPatienceMs = 3000;

QString secrets()
{
    return QStringLiteral("org.freedesktop.secrets");
}

/// A line of our own: the shared one belongs to the thread that made it.
class Bus {
public:
    Bus()
        : name_(QStringLiteral("zhitu-keychain-") + QUuid::createUuid().toString(QUuid::Id128)),
          connection_(QDBusConnection::connectToBus(QDBusConnection::SessionBus, name_))
    {
    }
    ~Bus() { QDBusConnection::disconnectFromBus(name_); }
    Bus(const Bus&) = delete;
    Bus& operator=(const Bus&) = delete;

    [[nodiscard]] bool isConnected() const { return connection_.isConnected(); }
    [[nodiscard]] bool offers(const QString& service) const
    {
        QDBusConnectionInterface* bus = connection_.interface();
        return bus->isServiceRegistered(service).value()
               || bus->activatableServiceNames().value().contains(service);
    }
    /// What the Secret Service answers; nothing where it answers with an error.
    [[nodiscard]] std::optional<QVariantList> ask(const QString& path, const QString& interface,
                                                  const QString& method,
                                                  const QVariantList& arguments) const
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secrets(), path, interface, method);
        message.setArguments(arguments);
        const QDBusMessage reply = connection_.call(message, QDBus::Block, kPatienceMs);
        if (reply.type() != QDBusMessage::ReplyMessage)
            return std::nullopt;
        return reply.arguments();
    }
    [[nodiscard]] std::optional<QVariantList> askService(const QString& method,
                                                         const QVariantList& arguments) const
    {
        return ask(QStringLiteral("/org/freedesktop/secrets"),
                   QStringLiteral("org.freedesktop.Secret.Service"), method, arguments);
    }

private:
    QString name_;
    QDBusConnection connection_;
};

/// Is an entry of this name in a locked place?
std::optional<bool> hasLockedEntry(const Bus& bus, const QString& service, const QString& key)
{
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    // The attributes that QtKeychain gives its entries.
    const Attributes wanted{{QStringLiteral("user"), key}, {QStringLiteral("server"), service}};
    const auto found = bus.askService(QStringLiteral("SearchItems"), {QVariant::fromValue(wanted)});
    if (!found || found->size() < 2)
        return std::nullopt;
    return !qdbus_cast<QList<QDBusObjectPath>>(found->at(1)).isEmpty();
}

/// Is the place locked where a new entry would go?
std::optional<bool> isDefaultLocked(const Bus& bus)
{
    const auto alias = bus.askService(QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (!alias)
        return std::nullopt;
    const QString path = alias->value(0).value<QDBusObjectPath>().path();
    if (path.size() < 2) // "/": none has been made yet
        return false;
    const auto locked =
        bus.ask(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!locked)
        return std::nullopt;
    return locked->value(0).value<QDBusVariant>().variant().toBool();
}

/// QtKeychain takes KWallet in a session of KDE, and KWallet tells locked and absent apart itself.
bool isKdeSession()
{
    return qgetenv("XDG_CURRENT_DESKTOP") == "KDE" || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

} // namespace

KeychainState keychainState(const QString& service, const QString& key)
{
    const Bus bus;
    if (!bus.isConnected())
        return KeychainState::NoService;
    const bool wallet = bus.offers(QStringLiteral("org.kde.kwalletd6"))
                        || bus.offers(QStringLiteral("org.kde.kwalletd5"));
    if (wallet && (isKdeSession() || !bus.offers(secrets())))
        return KeychainState::Open;
    if (!bus.offers(secrets()))
        return KeychainState::NoService;
    const std::optional<bool> entry = hasLockedEntry(bus, service, key);
    if (!entry)
        return KeychainState::Unsure;
    if (*entry)
        return KeychainState::Locked;
    const std::optional<bool> place = isDefaultLocked(bus);
    if (!place)
        return KeychainState::Unsure;
    return *place ? KeychainState::Locked : KeychainState::Open;
}

} // namespace zhitu::policy
