// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// A line of the alarm queue: a case that calls, or an entry of one's own that has to be decided
/// on.
#pragma once

#include <QColor>
#include <QString>
#include <optional>

#include "data/domain/alarm.h"
#include "data/sync/outbox.h"
#include "map/style/palette.h"

namespace zhitu::widgets {

struct AlarmLine {
    domain::Alarm alarm;      ///< of a conflict: only the case's id, the title and since when
    std::string conflict;     ///< id of the command; empty: it is none
    bool rings = true;        ///< nobody sees to it
    std::int64_t seconds = 0; ///< since it began

    [[nodiscard]] bool isConflict() const noexcept { return !conflict.empty(); }
    /// The same cause, whatever has been done about it.
    [[nodiscard]] bool isSame(const AlarmLine& other) const noexcept
    {
        return conflict == other.conflict && alarm.isSame(other.alarm);
    }
};

[[nodiscard]] AlarmLine conflictLine(const sync::KeptCommand& kept, domain::Instant now);

/// "Overdue", "Escalated to you"
[[nodiscard]] QString textOf(domain::AlarmKind kind);
/// Its kind, in one or two words.
[[nodiscard]] QString kindText(const AlarmLine& line);
/// "3 h ago", "late for 2 d"
[[nodiscard]] QString sinceText(const AlarmLine& line);
/// What was done about it; empty: nothing.
[[nodiscard]] QString markText(const domain::Alarm& alarm);
/// Red for what is late or has to be decided on, amber for what came back, quiet once marked.
[[nodiscard]] QColor colourOf(const AlarmLine& line, const map::Palette& palette);
/// "2 d 3 h", "12 min"
[[nodiscard]] QString spanText(std::int64_t seconds);

} // namespace zhitu::widgets
