// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A scenario as it stands while one writes it, also where no file would be taken: for drafts.
#pragma once

#include <QString>
#include <optional>

#include "data/drill/scenario.h"

namespace zhitu::widgets {

/// What stands in the editor, and which file it is of.
struct ScenarioDraft {
    drill::Scenario scenario;
    QString file; ///< empty: none yet

    friend bool operator==(const ScenarioDraft&, const ScenarioDraft&) = default;
};

[[nodiscard]] QString draftText(const ScenarioDraft& draft);
/// Nothing: it is no draft of ours.
[[nodiscard]] std::optional<ScenarioDraft> draftFrom(const QString& text);

} // namespace zhitu::widgets
