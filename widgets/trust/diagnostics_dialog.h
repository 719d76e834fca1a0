// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Saves diagnostics for the support, and says what is in them.
#pragma once

#include <QDialog>

#include "data/support/bundle.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace zhitu::widgets {

class DraftService;
class FormAutosave;
class SupportService;

/// GUI thread. What the user writes is kept as a draft (FormAutosave) until diagnostics were saved.
/// Closing it ends a work under way.
/// Wiring: fill `request` with store (the open store's folder or cache file) and outbox
/// (support::loneOutboxFile()), the rest is filled in; setAttribute(Qt::WA_DeleteOnClose), open().
class DiagnosticsDialog : public QDialog {
    Q_OBJECT

public:
    DiagnosticsDialog(SupportService& support, DraftService& drafts,
                      const support::BundleRequest& request, QWidget* parent = nullptr);

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class State { Ready, Working, Made, Cancelled, Failed };

    void start();
    void browse();
    void enter(State state);
    void retranslate();
    void refreshResult();
    void fit();
    void refreshLook();
    [[nodiscard]] static QString freshName();

    SupportService& support_;
    support::BundleRequest request_;
    QLabel* intro_;
    QLabel* insideTitle_;
    QLabel* inside_;
    QLabel* outsideTitle_;
    QLabel* outside_;
    QLabel* wordsLabel_;
    QPlainTextEdit* words_;
    QLabel* targetLabel_;
    QLineEdit* target_;
    QPushButton* browse_;
    QProgressBar* progress_;
    QLabel* result_;
    QPushButton* save_;
    QPushButton* close_;
    FormAutosave* autosave_;
    State state_ = State::Ready;
    QString message_; ///< the file that was made, or why there is none
};

} // namespace zhitu::widgets
