// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// From an address, a name and a password to a store that can be kept in step: step by step, so
/// that a person sees where it fails.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>

#include "data/policy/key_store.h"
#include "data/policy/user_keys.h"
#include "data/sync/engine.h"
#include "data/sync/profile.h"

namespace zhitu::sync {

/// In the order they are taken.
enum class SignInStep { Name, Answer, Certificate, Person, Schema, Area, Key };
inline constexpr int kSignInSteps = 7;

enum class StepState {
    Waiting,
    Running,
    Done,
    Failed,
    Skipped ///< not needed: a local socket, work without a line
};

struct SignInRequest {
    CentreProfile profile;
    std::string user;
    std::string password;
    /// The one that guards the key on this computer, where it was changed at the centre.
    std::string oldPassword;
    /// The user has been told that what the lost key sealed stays unreadable: his store is set
    /// aside, and he begins with a new key and a new store.
    bool mayMakeNewKey = false;
    std::filesystem::path root; ///< above the stores of all centres
    domain::Actor knownActor;   ///< who he was at the centre last time; for work without a line
    policy::PasswordCost cost = {};
};

/// What only the user can give.
enum class SignInNeed {
    None,
    OldPassword, ///< see SignInRequest::oldPassword
    KeyFolder,   ///< no usable keychain: try again, or keep keys in a folder
    NewKey       ///< see SignInRequest::mayMakeNewKey
};

struct SignedIn {
    CentreProfile profile;
    std::string user;
    EngineOptions options;
    bool offline = false; ///< the centre did not answer; the key was the proof
    bool guarded = false; ///< a password guards his key: the window can be locked
    QString note;         ///< why it is offline
};

struct SignInResult {
    std::optional<SignedIn> person; ///< nothing where it failed
    SignInStep failedAt = SignInStep::Name;
    QString message; ///< what happened, what is safe, what to do; empty where it was stopped
    SignInNeed need = SignInNeed::None;
};

/// `root`/<centre>/<user>, whatever stands in the names. Need not exist.
[[nodiscard]] std::filesystem::path storeFolder(const std::filesystem::path& root,
                                                const std::string& centre, const std::string& user);

using StepReport = std::function<void(SignInStep, StepState)>;

/// Blocks, for seconds where a server is silent: for worker threads. Throws nothing that a user
/// should be told: that is in the result. The password is sent only to a server that has proved who
/// it is, and stands in no message.
///
/// Where no server answers, but this user has a store here, his key that opens with his password is
/// the proof, and he works on what his cache holds.
/// \param goOn asked some ten times a second; false ends it
[[nodiscard]] SignInResult signIn(const SignInRequest& request, policy::KeyStore& keys,
                                  const StepReport& report, const std::function<bool()>& goOn);

} // namespace zhitu::sync
