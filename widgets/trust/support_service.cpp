// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/support_service.h"

#include <QCoreApplication>

#include "data/paths.h"
#include "data/support/system_facts.h"

namespace zhitu::widgets {

SupportService::SupportService(const std::filesystem::path& stateFolder, QObject* parent)
    : QObject(parent), stateFolder_(stateFolder), logThread_(QStringLiteral("problems")),
      bundleThread_(QStringLiteral("diagnostics"))
{
}

SupportService::~SupportService()
{
    stop_ = true;
    bundleThread_.stop();
    logThread_.finish();
}

/// In the worker: it asks the system who the user is, which may take its time.
support::ProblemLog& SupportService::log()
{
    if (!log_)
        log_.emplace(stateFolder_);
    return *log_;
}

/// In the worker.
void SupportService::sendProblems()
{
    const auto problems = log().list();
    Q_EMIT problemsChanged(QList<support::Problem>(problems.begin(), problems.end()));
}

void SupportService::report(support::Place place, const QString& message)
{
    logThread_.run([this, problem = support::problemFrom(place, message)] {
        (void)log().append(problem); // where the disk is full it is listed all the same
        sendProblems();
    });
}

void SupportService::askProblems()
{
    logThread_.run([this] { sendProblems(); });
}

void SupportService::clearProblems()
{
    logThread_.run([this] {
        (void)log().clear();
        sendProblems(); // says whether they are gone
    });
}

void SupportService::askBadEnds()
{
    logThread_.run([this] {
        const auto reports = support::CrashReports(stateFolder_).unseen();
        if (!reports.empty())
            Q_EMIT badEndsFound(QList<support::CrashReport>(reports.begin(), reports.end()));
    });
}

void SupportService::markSeen(const QList<support::CrashReport>& reports)
{
    logThread_.run([this, reports] {
        // Where it cannot be noted, the user is told once more: no harm.
        for (const support::CrashReport& report : reports)
            (void)support::CrashReports(stateFolder_).markSeen(report);
    });
}

void SupportService::makeBundle(const std::filesystem::path& target, support::BundleRequest request)
{
    stop_ = false;
    request.stateFolder = stateFolder_;
    if (request.programVersion.isEmpty())
        request.programVersion = QCoreApplication::applicationVersion();
    if (request.settings.empty())
        request.settings = support::settingsFile();
    bundleThread_.run([this, target, request] {
        bool made = false;
        const auto problem = problemOf([&] {
            made = support::writeBundle(target, request, [this](double share) {
                Q_EMIT bundleProgress(share);
                return !stop_;
            });
        });
        if (problem)
            Q_EMIT bundleFailed(*problem);
        else
            made ? Q_EMIT bundleMade(shown(target)) : Q_EMIT bundleCancelled();
    });
}

} // namespace zhitu::widgets
