// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// One shift hands over to the next: what was done, what calls, a word, and to whom.
#pragma once

#include "widgets/cases/entry_dialog.h"
#include "widgets/shift/shift_log.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class HandoverDialog : public EntryDialog {
    Q_OBJECT

public:
    /// \param log without what the form says
    HandoverDialog(ShiftLog log, DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::Handover handover() const;
    /// As it stands.
    [[nodiscard]] ShiftLog log() const;
    [[nodiscard]] bool wantsLog() const;

private:
    void refresh();

    ShiftLog log_;
    QLineEdit* to_;
    QPlainTextEdit* note_;
    QCheckBox* wantsLog_;
};

} // namespace zhitu::widgets
