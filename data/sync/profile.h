// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a workstation reaches a centre: what the administrator tells an operator.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "data/user_error.h"

namespace zhitu::sync {

/// What a message about an address speaks of, so that a form can lead there.
enum class ProfileField { Hosts, Database, RootCertificate, LocalSocket };

class ProfileError : public UserError {
public:
    ProfileError(ProfileField field, QString message) : UserError(std::move(message)), field_(field)
    {
    }
    [[nodiscard]] ProfileField field() const noexcept { return field_; }

private:
    ProfileField field_;
};

struct CentreHost {
    std::string name; ///< a name, an IPv4 or an IPv6 address without brackets
    std::string port;
};

/// A value that holds no secret. Over the network the server always has to prove who it is; there
/// is no way to say otherwise.
struct CentreProfile {
    static constexpr const char* kOverTheNetwork = "verify-full";
    static constexpr const char* kLocal = "local";

    std::string id;    ///< a UUID, the same at every sign-in; names the folder of the stores
    std::string name;  ///< for people; may be empty
    std::string hosts; ///< "a:5432,b:5432"; the port may be left out
    std::string database;
    std::string sslmode = kOverTheNetwork; ///< or kLocal: by a socket on this computer
    std::string rootCertificate;           ///< a PEM file; empty: the certificates of the system
    std::string localSocket;               ///< folder of the socket, where it is local

    [[nodiscard]] bool isLocal() const noexcept { return sslmode == kLocal; }
    /// What people call it: the name, or else where it is.
    [[nodiscard]] std::string title() const;

    /// \throws ProfileError where something is missing or wrong; no server is asked
    void check() const;
    /// The servers that are named. \throws ProfileError
    [[nodiscard]] std::vector<CentreHost> hostList() const;

    /// libpq connection strings, without a password. Any of the servers may answer a read, only the
    /// primary takes commands. \throws ProfileError as check() does
    [[nodiscard]] std::string readFrom(const std::string& user) const;
    [[nodiscard]] std::string sendTo(const std::string& user) const;

    friend bool operator==(const CentreProfile&, const CentreProfile&) = default;
};

} // namespace zhitu::sync
