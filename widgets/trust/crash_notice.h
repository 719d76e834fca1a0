// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Says at the start that the program ended badly, and that nothing is lost.
#pragma once

#include <QDialog>
#include <QList>

#include "data/support/crash_report.h"
#include "widgets/trust/draft_service.h"

class QLabel;
class QPushButton;

namespace zhitu::widgets {

/// GUI thread; opens without blocking (open()).
/// Wiring: on SupportService::badEndsFound make one, connect DraftService::listed → setDrafts,
/// listFailed → setDraftsUnknown, diagnosticsRequested → a DiagnosticsDialog, finished →
/// SupportService::markSeen(reports()); then DraftService::list() and open().
class CrashNotice : public QDialog {
    Q_OBJECT

public:
    /// \param reports at least one, newest first
    explicit CrashNotice(const QList<support::CrashReport>& reports, QWidget* parent = nullptr);

    void setDrafts(const QList<KeptDraft>& drafts);
    void setDraftsUnknown(const QString& message);
    [[nodiscard]] const QList<support::CrashReport>& reports() const { return reports_; }

Q_SIGNALS:
    void diagnosticsRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Known { NotYet, Yes, No };

    void retranslate();
    void refreshLook();
    [[nodiscard]] QString draftsText() const;

    QList<support::CrashReport> reports_;
    QList<KeptDraft> drafts_;
    Known known_ = Known::NotYet;
    QString message_;
    QLabel* title_;
    QLabel* happened_;
    QLabel* safe_;
    QLabel* draftsLabel_;
    QLabel* advice_;
    QPushButton* diagnostics_;
    QPushButton* goOn_;
};

} // namespace zhitu::widgets
