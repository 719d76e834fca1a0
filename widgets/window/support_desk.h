// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Where the window tells the user of problems, and what it does for him when it ended badly.
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <filesystem>

#include "data/support/problem.h"
#include "widgets/settings/settings.h"
#include "widgets/trust/draft_service.h"

class QMainWindow;

namespace zhitu::widgets {

class CrashNotice;
class ProblemsPanel;
class SupportService;

/// GUI thread. Owns the drafts, the log of problems and the dialogs about them.
class SupportDesk : public QObject {
    Q_OBJECT

public:
    /// \param window owns this object
    SupportDesk(QMainWindow& window, Settings& settings);

    /// For a dock; belongs to whoever takes it.
    [[nodiscard]] ProblemsPanel* makePanel();
    [[nodiscard]] DraftService& drafts() noexcept { return *drafts_; }
    /// Tells it in passing, and keeps it among the recent problems.
    void report(support::Place place, const QString& message);
    /// Tells in passing what is no problem.
    void tell(const QString& message);
    /// \param cacheFile that is open now \param outbox of its store; empty: it is a file by itself
    /// \param sealer of the user whose store it is
    void use(const std::filesystem::path& cacheFile, const std::filesystem::path& outbox,
             std::shared_ptr<const sync::Sealer> sealer = nullptr);
    void showDiagnostics();
    /// Says that the last run ended badly, where it did, and which drafts are kept.
    void checkBadEnds();

private:
    QMainWindow& window_;
    SupportService* support_;
    DraftService* drafts_;
    std::filesystem::path cacheFile_;
    std::filesystem::path outbox_;
    QPointer<CrashNotice> notice_;
    QList<KeptDraft> kept_; ///< that the notice knows of
};

} // namespace zhitu::widgets
