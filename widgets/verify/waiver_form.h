// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Somebody has looked at a finding, and says why it is right as it is.
#pragma once

#include "data/verify/work_list.h"
#include "widgets/cases/entry_dialog.h"

class QPlainTextEdit;

namespace zhitu::widgets {

/// GUI thread.
class WaiverForm : public EntryDialog {
    Q_OBJECT

public:
    WaiverForm(const verify::WorkItem& item, const QString& rule, DraftService& drafts,
               QWidget* parent);

    [[nodiscard]] std::string why() const;

private:
    void refresh();

    QPlainTextEdit* why_;
};

} // namespace zhitu::widgets
