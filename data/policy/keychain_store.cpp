// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/policy/keychain_store.h"

#include <qt6keychain/keychain.h>

#include <QThread>
#include <future>

#include "data/policy/keychain_state.h"
#include "data/policy/messages.h"

namespace zhitu::policy {
namespace {

struct Answer {
    QKeychain::Error error = QKeychain::OtherError;
    QString said;
    Secret text;
};

/// Lives in the thread of the jobs. Neither is ever deleted: a job may still wait for the user.
QObject* jobThread()
{
    static QObject* const jobs = [] {
        auto* thread = new QThread;
        thread->setObjectName(QStringLiteral("keychain"));
        auto* object = new QObject;
        object->moveToThread(thread);
        thread->start();
        return object;
    }();
    return jobs;
}

/// Makes the job there, starts it and waits for its end. A job that is given up goes on, and
/// deletes itself.
template <typename Make>
std::optional<Answer> answerOf(std::chrono::milliseconds patience, Make make)
{
    const auto promise = std::make_shared<std::promise<Answer>>();
    std::future<Answer> future = promise->get_future();
    QMetaObject::invokeMethod(jobThread(), [promise, make = std::move(make)] {
        QKeychain::Job* job = make();
        QObject::connect(job, &QKeychain::Job::finished, job, [promise](QKeychain::Job* ended) {
            Answer answer{ended->error(), ended->errorString(), {}};
            if (const auto* read = qobject_cast<QKeychain::ReadPasswordJob*>(ended)) {
                const QByteArray bytes = read->binaryData();
                answer.text = Secret(std::string_view(bytes.constData(), bytes.size()));
            }
            promise->set_value(std::move(answer));
        });
        job->start();
    });
    if (future.wait_for(patience) != std::future_status::ready)
        return std::nullopt;
    return future.get();
}

template <typename Job>
Job* jobFor(const QString& service, const std::string& name)
{
    auto* job = new Job(service);
    job->setKey(QString::fromStdString(name));
    job->setInsecureFallback(false);
    return job;
}

KeyError lockedError()
{
    return {
        KeyTrouble::Locked,
        Messages::tr("The system keychain is locked, or did not let Zhitu in. Your key in it is "
                     "safe, and nothing was changed. Unlock the keychain (it has the "
                     "password you sign in to this computer with) and try again.")};
}

KeyError noServiceError()
{
    return {KeyTrouble::NoService,
            Messages::tr("This computer has no system keychain running, so there is no safe place "
                         "for your key. Nothing was changed. Ask the administrator to install "
                         "gnome-keyring or KWallet, then sign in to the computer again.")};
}

KeyError otherError(const QString& said)
{
    return {KeyTrouble::Failed,
            Messages::tr("The system keychain failed (%1). Your key in it was not changed. Try "
                         "again; if it stays so, sign in to the computer again.")
                .arg(said)};
}

/// What a failed answer, or none, comes to.
KeyError errorOf(const std::optional<Answer>& answer, KeychainState state)
{
    if (answer && answer->error == QKeychain::NoBackendAvailable)
        return noServiceError();
    if (state == KeychainState::NoService)
        return noServiceError();
    if (!answer)
        return {KeyTrouble::Locked,
                Messages::tr("The system keychain does not answer; perhaps its question for a "
                             "password is open behind another window. Your key in it is safe. "
                             "Answer the question and try again.")};
    if (state == KeychainState::Locked || answer->error == QKeychain::AccessDenied
        || answer->error == QKeychain::AccessDeniedByUser)
        return lockedError();
    return otherError(answer->said);
}

} // namespace

std::optional<Secret> KeychainStore::load(const std::string& name)
{
    std::optional<Answer> answer = answerOf(patience_, [service = service_, name] {
        return jobFor<QKeychain::ReadPasswordJob>(service, name);
    });
    // An empty answer is what KWallet gives where reading failed: no secret of ours is empty.
    const bool found =
        answer && answer->error == QKeychain::NoError && !answer->text.view().empty();
    if (found)
        return std::move(answer->text);
    const KeychainState state = keychainState(service_, QString::fromStdString(name));
    if (answer && answer->error == QKeychain::EntryNotFound && state == KeychainState::Open)
        return std::nullopt;
    throw errorOf(answer, state);
}

void KeychainStore::store(const std::string& name, const Secret& secret)
{
    const QString text =
        QString::fromUtf8(secret.view().data(), static_cast<qsizetype>(secret.view().size()));
    const std::optional<Answer> answer = answerOf(patience_, [service = service_, name, text] {
        auto* job = jobFor<QKeychain::WritePasswordJob>(service, name);
        job->setTextData(text);
        return job;
    });
    if (!answer || answer->error != QKeychain::NoError)
        throw errorOf(answer, keychainState(service_, QString::fromStdString(name)));
    // Some backends report no failure; and what cannot be read again is lost.
    const std::optional<Secret> kept = load(name);
    if (!kept || kept->view() != secret.view())
        throw otherError(Messages::tr("what was stored cannot be read again"));
}

void KeychainStore::remove(const std::string& name)
{
    const std::optional<Answer> answer = answerOf(patience_, [service = service_, name] {
        return jobFor<QKeychain::DeletePasswordJob>(service, name);
    });
    const KeychainState state = keychainState(service_, QString::fromStdString(name));
    const bool gone =
        answer && (answer->error == QKeychain::NoError || answer->error == QKeychain::EntryNotFound)
        && state == KeychainState::Open; // a locked entry is left without an error
    if (!gone)
        throw errorOf(answer, state);
}

} // namespace zhitu::policy
