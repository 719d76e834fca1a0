// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Two cases turn out to be the same thing: which one goes on, and why.
#pragma once

#include <filesystem>

#include "data/cases/duplicates.h"
#include "widgets/cases/act_form.h"
#include "widgets/session/newest_work.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace zhitu::widgets {

/// Proposes what is alike near by; any other case is found by its number. GUI thread.
class MergeDialog : public ActForm {
    Q_OBJECT

public:
    /// \param cache that is looked in
    MergeDialog(const cache::CaseDetails& details, const std::filesystem::path& cache,
                DraftService& drafts, QWidget* parent);

    void fill(const domain::CaseAct& act) override;
    [[nodiscard]] domain::CaseAct act() const override;

private:
    void ask();
    void offer(const std::vector<cases::Duplicate>& candidates);
    void refresh();

    std::vector<domain::Case> candidates_; ///< in the order of the box
    std::int64_t wanted_ = 0;              ///< that was chosen; 0: none yet
    bool asked_ = false;                   ///< and not answered yet
    QString problem_;                      ///< of the last reading
    QLineEdit* number_;
    QComboBox* others_;
    QPlainTextEdit* reason_;
    NewestWork work_;
};

} // namespace zhitu::widgets
