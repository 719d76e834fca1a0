// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/support_desk.h"

#include <QMainWindow>
#include <QStatusBar>

#include "data/support/folders.h"
#include "widgets/trust/crash_notice.h"
#include "widgets/trust/diagnostics_dialog.h"
#include "widgets/trust/draft_service.h"
#include "widgets/trust/problems_panel.h"
#include "widgets/trust/support_service.h"

namespace zhitu::widgets {
namespace {

constexpr int kMessageMs = 15'000;

} // namespace

SupportDesk::SupportDesk(QMainWindow& window, Settings& settings)
    : QObject(&window), window_(window), support_(new SupportService(support::stateFolder(), this)),
      drafts_(new DraftService(support::loneOutboxFile(), this)), outbox_(support::loneOutboxFile())
{
    connect(drafts_, &DraftService::stopped, this,
            [this](const QString& message) { report(support::Place::Drafts, message); });
    connect(&settings, &Settings::savingFailed, this,
            [this](const QString& message) { report(support::Place::Program, message); });
    connect(support_, &SupportService::badEndsFound, this,
            [this](const QList<support::CrashReport>& reports) {
                notice_ = new CrashNotice(reports, &window_);
                notice_->setAttribute(Qt::WA_DeleteOnClose);
                connect(drafts_, &DraftService::listFailed, notice_,
                        &CrashNotice::setDraftsUnknown);
                connect(notice_, &CrashNotice::diagnosticsRequested, this,
                        &SupportDesk::showDiagnostics);
                connect(notice_, &QDialog::finished, this,
                        [this, reports] { support_->markSeen(reports); });
                drafts_->list();
                notice_->open();
            });
    connect(drafts_, &DraftService::listed, this, [this](const QList<KeptDraft>& drafts) {
        if (!notice_)
            return;
        kept_ += drafts;
        // "There is none" only once the outbox of what is open has been looked into.
        if (!kept_.isEmpty() || !cacheFile_.empty())
            notice_->setDrafts(kept_);
    });
    if (!settings.problem().isEmpty())
        report(support::Place::Program, settings.problem());
}

ProblemsPanel* SupportDesk::makePanel()
{
    auto* panel = new ProblemsPanel;
    connect(support_, &SupportService::problemsChanged, panel, &ProblemsPanel::setProblems);
    connect(panel, &ProblemsPanel::clearRequested, support_, &SupportService::clearProblems);
    connect(panel, &ProblemsPanel::diagnosticsRequested, this, &SupportDesk::showDiagnostics);
    support_->askProblems();
    return panel;
}

void SupportDesk::tell(const QString& message)
{
    window_.statusBar()->showMessage(message, kMessageMs);
}

void SupportDesk::report(support::Place place, const QString& message)
{
    tell(message);
    support_->report(place, message);
}

void SupportDesk::use(const std::filesystem::path& cacheFile, const std::filesystem::path& outbox,
                      std::shared_ptr<const sync::Sealer> sealer)
{
    cacheFile_ = cacheFile;
    const auto before = std::exchange(outbox_, outbox.empty() ? support::loneOutboxFile() : outbox);
    drafts_->use(outbox_, std::move(sealer));
    if (notice_ && outbox_ != before)
        drafts_->list();
    else if (notice_)
        notice_->setDrafts(kept_);
}

void SupportDesk::showDiagnostics()
{
    support::BundleRequest request;
    request.store = cacheFile_;
    request.outbox = outbox_;
    auto* dialog = new DiagnosticsDialog(*support_, *drafts_, request, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SupportDesk::checkBadEnds()
{
    support_->askBadEnds();
}

} // namespace zhitu::widgets
