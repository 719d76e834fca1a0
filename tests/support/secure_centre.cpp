// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/secure_centre.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <stdexcept>

namespace zhitu::test {
namespace {

void openssl(const std::vector<std::string>& arguments)
{
    const Outcome outcome = run("openssl", arguments);
    if (outcome.exitCode != 0)
        throw std::runtime_error("openssl: " + outcome.output + outcome.errors);
}

} // namespace

int SecureCentre::freePort()
{
    const int probe = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = ::bind(probe, reinterpret_cast<sockaddr*>(&address), size) == 0
                       && ::getsockname(probe, reinterpret_cast<sockaddr*>(&address), &size) == 0;
    ::close(probe);
    if (!bound)
        throw std::runtime_error("no free port");
    return ntohs(address.sin_port);
}

SecureCentre::SecureCentre() : port_(freePort()), centre_("listen_addresses = '127.0.0.1'", port_)
{
    makeAuthority("root");
    makeAuthority("other");
    makeCertificate();
    const TemporaryCluster& cluster = centre_.cluster();
    cluster.writePrivate("server.crt", readAll(folder_ / "server.crt"));
    cluster.writePrivate("server.key", readAll(folder_ / "server.key"));
    cluster.writePrivate("pg_hba.conf", "local all all trust\n"
                                        "hostssl all all 127.0.0.1/32 scram-sha-256\n");
    centre_.admin().execute("ALTER SYSTEM SET ssl = on");
    centre_.cluster().reload();
}

void SecureCentre::makeAuthority(const std::string& name) const
{
    openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj",
             "/CN=Zhitu test " + name, "-keyout", folder_ / (name + ".key"), "-out",
             folder_ / (name + ".crt")});
}

void SecureCentre::makeCertificate() const
{
    writeAll(folder_ / "names", "subjectAltName=IP:127.0.0.1,DNS:localhost\n");
    openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout",
             folder_ / "server.key", "-out", folder_ / "server.csr"});
    openssl({"x509", "-req", "-in", folder_ / "server.csr", "-CA", folder_ / "root.crt", "-CAkey",
             folder_ / "root.key", "-CAcreateserial", "-days", "30", "-extfile", folder_ / "names",
             "-out", folder_ / "server.crt"});
}

} // namespace zhitu::test
