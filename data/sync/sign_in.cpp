// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/sync/sign_in.h"

#include <netdb.h>

#include <QByteArray>
#include <chrono>

#include "data/cache/store.h"
#include "data/central/pg.h"
#include "data/central/pg_errors.h"
#include "data/paths.h"
#include "data/policy/key_making.h"
#include "data/support/folders.h"
#include "data/sync/messages.h"
#include "data/sync/schema_check.h"
#include "data/sync/user_sealer.h"

namespace zhitu::sync {
namespace fs = std::filesystem;
namespace {

using central::PgError;
using central::PgTrouble;

/// Something that only the user can decide on.
class Needed : public UserError {
public:
    Needed(SignInNeed need, QString message) : UserError(std::move(message)), need_(need) {}
    [[nodiscard]] SignInNeed need() const noexcept { return need_; }

private:
    SignInNeed need_;
};

/// A dot could lead out of the folder, and marks what was set aside.
auto folderName(const std::string& name) -> std::string // lupdate loses the namespace otherwise
{
    return QByteArray::fromStdString(name).toPercentEncoding({}, ".").toStdString();
}

bool isKnown(const CentreHost& host)
{
    addrinfo* found = nullptr;
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    if (::getaddrinfo(host.name.c_str(), host.port.c_str(), &wanted, &found) != 0)
        return false;
    ::freeaddrinfo(found);
    return true;
}

SignInStep stepOf(const PgError& error)
{
    switch (error.trouble()) {
    case PgTrouble::UnknownHost:
        return SignInStep::Name;
    case PgTrouble::Certificate:
        return SignInStep::Certificate;
    case PgTrouble::BadLogin: // the database is looked for behind the password
        return error.sqlState() == "3D000" ? SignInStep::Schema : SignInStep::Person;
    case PgTrouble::PasswordAsked:
    case PgTrouble::Denied:
    case PgTrouble::Refused:
        return SignInStep::Person;
    default:
        return SignInStep::Answer;
    }
}

class Attempt {
public:
    Attempt(const SignInRequest& request, policy::KeyStore& keys, const StepReport& report,
            const std::function<bool()>& goOn)
        : request_(request), folder_(storeFolder(request.root, request.profile.id, request.user)),
          keys_(keys, request.profile.id, request.user, request.cost), report_(report), goOn_(goOn)
    {
    }

    SignInResult run()
    {
        SignInResult result;
        try {
            result.person = signIn();
            return result;
        } catch (const PgError& error) {
            result.message = error.trouble() == PgTrouble::Stopped ? QString() : error.message();
        } catch (const policy::KeyError& error) {
            const bool away = error.trouble() == policy::KeyTrouble::Locked
                              || error.trouble() == policy::KeyTrouble::NoService;
            result.message = error.message();
            result.need = away ? SignInNeed::KeyFolder : SignInNeed::None;
        } catch (const Needed& error) {
            result.message = error.message();
            result.need = error.need();
        } catch (const std::exception& error) {
            result.message = QString::fromUtf8(error.what());
        }
        result.failedAt = step_;
        report_(step_, StepState::Failed);
        return result;
    }

private:
    void enter(SignInStep step)
    {
        while (step_ < step) {
            report_(step_, StepState::Done);
            step_ = static_cast<SignInStep>(static_cast<int>(step_) + 1);
        }
        report_(step_, StepState::Running);
    }

    SignedIn signIn()
    {
        SignedIn person{request_.profile, request_.user, {}, false, false, {}};
        EngineOptions& options = person.options;
        options.folder = folder_;
        options.readFrom = request_.profile.readFrom(request_.user);
        options.sendTo = request_.profile.sendTo(request_.user);
        options.password = request_.password;
        options.actor = request_.knownActor;
        try {
            options.actor = askCentre(options);
            enter(SignInStep::Key);
        } catch (const PgError& error) {
            if (!hasStore() && error.trouble() == PgTrouble::NoAnswer)
                throw firstTimeUnreached();
            if (!error.mayPass() || !hasStore())
                throw;
            report_(step_, StepState::Failed);
            for (int i = static_cast<int>(step_) + 1; i < static_cast<int>(SignInStep::Key); ++i)
                report_(static_cast<SignInStep>(i), StepState::Skipped);
            person.offline = true;
            person.note = error.message();
            step_ = SignInStep::Key;
            report_(step_, StepState::Running);
        }
        policy::OpenedKey opened = person.offline ? openAlone() : openKey();
        person.guarded = opened.wrapped;
        options.sealer = std::make_shared<UserSealer>(std::move(*opened.key));
        for (const fs::path& each : {request_.root, folder_.parent_path(), folder_})
            (void)support::makePrivateFolder(each); // the store says why it cannot be
        (void)cache::CacheStore(folder_);
        report_(SignInStep::Key, StepState::Done);
        return person;
    }

    /// Without a store there is nothing to go on working with.
    [[nodiscard]] PgError firstTimeUnreached() const
    {
        return {PgTrouble::NoAnswer,
                Messages::tr("The centre at “%1” does not answer. Check the line and the address. "
                             "You have not signed in there on this computer yet: the first time "
                             "it has to be reached.")
                    .arg(QString::fromStdString(request_.profile.title()))};
    }

    /// \returns the post. \throws UserError with step_ where it failed
    auto askCentre(const EngineOptions& options) -> domain::Actor
    {
        enter(SignInStep::Name);
        if (!request_.profile.isLocal())
            requireKnownName();
        enter(SignInStep::Answer);
        central::PgConnection connection = connect(options);
        enter(SignInStep::Schema);
        if (request_.profile.isLocal())
            report_(SignInStep::Certificate, StepState::Skipped);
        requireUsableCentre(connection);
        enter(SignInStep::Area);
        const FeedState state = probe(connection, 0);
        if (state.scope.empty())
            removeWhatHeMaySeeNoMore();
        requireScope(state);
        const central::PgResult row =
            connection.query("SELECT zhitu.my_post(), zhitu.my_level()::int8, array_position(ARRAY["
                             "'operator', 'analyst', 'trainer', 'admin'], a.role)::int8 FROM "
                             "zhitu.account a WHERE a.user_name = session_user");
        if (row.rows() != 1 || row.isNull(0, 2))
            throw central::protocolError();
        return {std::string(row.text(0, 0)), static_cast<domain::DivisionLevel>(row.integer(0, 1)),
                static_cast<domain::Role>(row.integer(0, 2))};
    }

    /// No engine will be started to do it. Where another program has one, that does it; the one of
    /// him who signed out a moment ago is waited for.
    void removeWhatHeMaySeeNoMore()
    {
        constexpr std::chrono::seconds patience{5};
        if (!hasStore())
            return;
        cache::CacheStore store(folder_);
        const auto end = std::chrono::steady_clock::now() + patience;
        const auto stillHoped = [&] { return goOn_() && std::chrono::steady_clock::now() < end; };
        if (const auto lock = cache::StoreLock::wait(folder_, stillHoped))
            store.removeAll(*lock);
    }

    void requireKnownName()
    {
        const std::vector<CentreHost> hosts = request_.profile.hostList();
        if (!std::ranges::any_of(hosts, isKnown))
            throw PgError(PgTrouble::UnknownHost,
                          Messages::tr("No computer is known by the name “%1”. Check the spelling "
                                       "of the address, and whether this computer is in the "
                                       "network.")
                              .arg(QString::fromStdString(hosts.front().name)));
    }

    auto connect(const EngineOptions& options) -> central::PgConnection
    {
        try {
            return {options.readFrom, options.password, {options.patience, goOn_}};
        } catch (const PgError& error) {
            if (error.trouble() != PgTrouble::Stopped)
                enter(std::max(step_, stepOf(error)));
            throw;
        }
    }

    [[nodiscard]] bool hasStore() const { return fs::exists(cache::CacheStore::outboxIn(folder_)); }

    /// The centre has accepted the password.
    auto openKey() -> policy::OpenedKey
    {
        policy::OpenedKey opened = keys_.open(request_.password);
        if (opened.answer == policy::KeyAnswer::WrongPassword) {
            if (request_.oldPassword.empty())
                throw Needed(SignInNeed::OldPassword,
                             Messages::tr("The centre accepts your password, but your key on this "
                                          "computer is still guarded by the former one. Enter the "
                                          "former password once; the key then goes with the new "
                                          "one. Nothing was changed."));
            if (keys_.rewrap(request_.oldPassword, request_.password) != policy::KeyAnswer::Open)
                throw Needed(SignInNeed::OldPassword,
                             Messages::tr("This is not the password that guards your key on this "
                                          "computer. It is the one you signed in with here last. "
                                          "Nothing was changed."));
            opened = keys_.open(request_.password);
        } else if (opened.answer == policy::KeyAnswer::Absent) {
            (void)support::makePrivateFolder(request_.root); // the lock says why it cannot be
            opened = policy::makeKeyOnce(keys_, request_.password,
                                         {request_.root, [this] { makeRoom(); }, goOn_});
        } else if (!opened.wrapped && !request_.password.empty()) {
            (void)keys_.rewrap({}, request_.password);
            opened = keys_.open(request_.password);
        }
        if (!opened.key)
            throw UserError(Messages::tr("Your key on this computer was changed by somebody else "
                                         "just now. Nothing was lost. Sign in again."));
        return opened;
    }

    /// A new key goes with a new store: the old one waits for its own.
    void makeRoom()
    {
        if (!hasStore())
            return;
        if (!request_.mayMakeNewKey)
            throw Needed(SignInNeed::NewKey,
                         Messages::tr("Your key is not in the keychain of this computer any more, "
                                      "but what it sealed is still here. Ask the administrator "
                                      "whether the keychain can be restored. With a new key you "
                                      "begin anew: what is here is set aside, not deleted; drafts "
                                      "and entries that were not sent stay unreadable in it."));
        for (int number = 1;; ++number) {
            const fs::path aside = folder_.string() + ".set-aside-" + std::to_string(number);
            if (fs::exists(aside))
                continue;
            std::error_code error;
            fs::rename(folder_, aside, error);
            if (error)
                throw UserError(Messages::tr("The folder “%1” could not be set aside (%2). Nothing "
                                             "was changed. Check the disk and the rights of the "
                                             "folder.")
                                    .arg(shown(folder_), QString::fromStdString(error.message())));
            return;
        }
    }

    /// Nobody can be asked: the key is the proof.
    auto openAlone() -> policy::OpenedKey
    {
        policy::OpenedKey opened = keys_.open(request_.password);
        if (opened.answer == policy::KeyAnswer::Open
            && (opened.wrapped || request_.profile.isLocal()))
            return opened;
        if (opened.answer == policy::KeyAnswer::WrongPassword)
            throw UserError(Messages::tr("The centre does not answer, and this is not the password "
                                         "you signed in with on this computer last. Check it, or "
                                         "try again when the line is back."));
        throw UserError(Messages::tr("The centre does not answer, and this computer has no key "
                                     "that could prove who you are. Try again when the line is "
                                     "back. What you entered here before is kept."));
    }

    const SignInRequest& request_;
    fs::path folder_;
    policy::UserKeys keys_;
    const StepReport& report_;
    const std::function<bool()>& goOn_;
    SignInStep step_ = SignInStep::Name;
};

} // namespace

auto storeFolder(const fs::path& root, const std::string& centre, const std::string& user)
    -> fs::path
{
    return root / folderName(centre) / folderName(user);
}

SignInResult signIn(const SignInRequest& request, policy::KeyStore& keys, const StepReport& report,
                    const std::function<bool()>& goOn)
{
    return Attempt(request, keys, report, goOn).run();
}

} // namespace zhitu::sync
