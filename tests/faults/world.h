// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What every case of the fault suite has: a centre, a store that zhituctl keeps in step with it,
/// and the oracle that tells whether all is well.
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <set>

#include "tests/faults/client_process.h"
#include "tests/support/dice.h"
#include "tests/support/temporary_centre.h"

namespace zhitu::test {

using namespace std::chrono_literals;
using Words = std::vector<std::string>;

class World : public testing::Test {
protected:
    World();
    ~World() override = default;

    /// Cameras beside the 20 of the small district, so that fetching takes a while.
    void addCameras(int number);
    /// A change of rows at the centre, by the loader.
    void change(const std::string& sql);
    std::int64_t atCentre(const std::string& sql);

    /// A new empty store takes the place of the one before; so does a new key.
    void freshStore();
    [[nodiscard]] std::string conninfo() const { return centre_.cluster().conninfo("operator1"); }
    [[nodiscard]] Words sync(Words more = {}) const;
    [[nodiscard]] Words syncWith(const std::string& centre, Words more = {}) const;
    [[nodiscard]] Words report(const std::string& title) const;
    /// Enters a command by a process of its own. \returns its id, which is remembered as told
    std::string enterReport();
    /// Accepts a case. \returns the id of the command
    std::string enterAccept(std::int64_t caseId);
    /// Ids that a client has printed: whoever reads one may rely on it.
    void rememberToldBy(const ClientProcess& client);

    /// Runs the client until it is in step, up to `tries` times: one of them may say that it has
    /// set something aside.
    testing::AssertionResult comesToRest(int tries = 3, const std::string& centre = {});
    /// The oracle: the cache equals the centre within the scope, each command was applied once,
    /// nothing that was told is lost, and the file is sound.
    testing::AssertionResult isSound();
    /// The part of it that needs no client at rest: what was told is in the outbox or at the
    /// centre.
    testing::AssertionResult nothingToldIsLost();
    [[nodiscard]] testing::AssertionResult equalsCentre();
    [[nodiscard]] std::filesystem::path currentFile() const;
    std::int64_t inCache(const std::string& sql) const;
    testing::AssertionResult eventually(std::chrono::milliseconds most,
                                        const std::function<bool()>& condition);
    /// Gives a camera this range at the centre, and waits until the cache has it.
    testing::AssertionResult cameraArrives(int range, std::chrono::milliseconds most);

    mutable TemporaryCentre centre_;
    Dice dice_;
    std::string
        centreNow_; ///< conninfo of the superuser where another server took over; else empty
    std::unique_ptr<TemporaryFolder> folder_;
    std::filesystem::path store_;
    std::filesystem::path keys_;
    std::set<std::string> told_;

private:
    [[nodiscard]] central::PgConnection centreAs(const std::string& user) const;
    std::int64_t casesBefore_ = 0;
    std::int64_t eventsBefore_ = 0;
};

} // namespace zhitu::test
