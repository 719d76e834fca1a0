// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A real PostgreSQL cluster with PostGIS that a test owns, and a centre in it.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "data/central/accounts.h"
#include "data/central/pg.h"
#include "tests/support/files.h"

namespace zhitu::test {

/// Started on a local socket, with trust; runs as an account without rights where the test is root.
class TemporaryCluster {
public:
    /// \param settings further lines of postgresql.conf \param port 0: the usual one, which two
    /// clusters may have, as long as they listen on their sockets only
    explicit TemporaryCluster(const std::string& settings = {}, int port = 0);
    /// The same with what is in the data folder of another one that has ended: its twin, with the
    /// same system identifier.
    TemporaryCluster(const std::filesystem::path& twin, const std::string& settings, int port);
    ~TemporaryCluster();
    TemporaryCluster(const TemporaryCluster&) = delete;
    TemporaryCluster& operator=(const TemporaryCluster&) = delete;

    void start();
    void stop() { control({"-m", "fast", "stop"}); }
    /// As a power cut: nothing is written out.
    void crash() { control({"-m", "immediate", "stop"}); }
    void promote() { control({"promote"}); }
    /// A hot standby of this cluster, streaming from it. `delay` as in recovery_min_apply_delay.
    [[nodiscard]] std::unique_ptr<TemporaryCluster> makeStandby(const std::string& delay = "0");

    [[nodiscard]] std::string conninfo(const std::string& user = "zhitu",
                                       const std::string& database = "centre") const;
    [[nodiscard]] std::filesystem::path data() const { return folder_ / "data"; }
    [[nodiscard]] std::filesystem::path folder() const { return folder_.path(); }
    /// Runs a program of PostgreSQL as the cluster's account.
    void runTool(const std::string& tool, const std::vector<std::string>& arguments) const;
    /// Writes a file of its data folder that only the cluster's account can read.
    void writePrivate(const std::string& name, const std::string& content) const;
    void reload() { control({"reload"}); }

private:
    struct Empty {};
    explicit TemporaryCluster(Empty);
    void control(std::vector<std::string> arguments) const;
    void configure(const std::string& settings) const;

    TemporaryFolder folder_;
    int port_ = 0;
};

/// A cluster with a migrated, empty centre, and connections to it. Of several at a time each is
/// another centre; of several one after the other each may be the twin of the one before.
class TemporaryCentre {
public:
    explicit TemporaryCentre(const std::string& settings = {}, int port = 0);

    [[nodiscard]] TemporaryCluster& cluster() noexcept { return cluster_; }
    /// As the superuser.
    [[nodiscard]] central::PgConnection admin() const;
    [[nodiscard]] central::PgConnection as(const std::string& user) const;
    /// \param password empty: none
    void addUser(const std::string& name, const std::string& role,
                 std::vector<std::string> prefixes, const std::string& password = {});
    /// One district (500117) of two towns with two villages each, a few rows of everything.
    void addSmallDistrict();

private:
    /// Counts those that are there.
    struct Alive {
        Alive();
        ~Alive();
        bool alone;
    };
    Alive alive_;
    TemporaryCluster cluster_;
};

} // namespace zhitu::test
