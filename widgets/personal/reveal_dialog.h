// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Asks why somebody wants to see what is sealed of a case.
#pragma once

#include "data/domain/case.h"
#include "data/domain/personal.h"
#include "widgets/cases/entry_dialog.h"

class QComboBox;

namespace zhitu::widgets {

/// GUI thread.
class RevealDialog : public EntryDialog {
    Q_OBJECT

public:
    RevealDialog(const domain::Case& record, DraftService& drafts, QWidget* parent);

    [[nodiscard]] domain::Reveal reveal() const;

private:
    void refresh();
    [[nodiscard]] QString reason() const;

    domain::Case record_;
    QComboBox* reason_;
};

} // namespace zhitu::widgets
