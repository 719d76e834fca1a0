// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A centre as workstations reach it: over the network, with a certificate and passwords.
#pragma once

#include <string>

#include "tests/support/temporary_centre.h"

namespace zhitu::test {

/// Listens on 127.0.0.1 with TLS only, and asks for passwords (SCRAM-SHA-256). Its certificate is
/// of an authority of its own, made by the openssl program.
class SecureCentre {
public:
    SecureCentre();

    [[nodiscard]] TemporaryCentre& centre() noexcept { return centre_; }
    [[nodiscard]] int port() const noexcept { return port_; }
    /// "127.0.0.1:PORT"
    [[nodiscard]] std::string address() const { return "127.0.0.1:" + std::to_string(port_); }
    [[nodiscard]] std::filesystem::path rootCertificate() const { return folder_ / "root.crt"; }
    /// Of an authority that the server has nothing to do with.
    [[nodiscard]] std::filesystem::path otherRootCertificate() const
    {
        return folder_ / "other.crt";
    }
    /// Nobody listens there.
    [[nodiscard]] static int freePort();

private:
    void makeAuthority(const std::string& name) const;
    void makeCertificate() const;

    TemporaryFolder folder_;
    int port_;
    TemporaryCentre centre_;
};

} // namespace zhitu::test
