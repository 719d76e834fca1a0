// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words for the domain's codes, in the user's language: the same in windows, reports and
/// exported files. Any thread.
#pragma once

#include <QDateTime>
#include <QString>

#include "data/domain/camera.h"
#include "data/domain/case.h"
#include "data/domain/outcome.h"
#include "data/domain/place.h"

namespace zhitu::words {

/// As this district calls it, see stage_names.h.
[[nodiscard]] QString textOf(domain::CaseState state);
/// As the program calls it.
[[nodiscard]] QString standardText(domain::CaseState state);
/// The source of that text, in the context kContext. What it waits for is that of a case that comes
/// in today.
[[nodiscard]] const char* sourceOf(domain::CaseState state);
inline constexpr const char* kContext = "zhitu::words::Texts";
[[nodiscard]] QString textOf(domain::CaseAction action);
/// \param satisfaction 1 to 5; 0: not said
[[nodiscard]] QString satisfactionText(int satisfaction);
[[nodiscard]] QString textOf(domain::Outcome outcome);
[[nodiscard]] QString textOf(domain::CaseGrade grade);
[[nodiscard]] QString textOf(domain::CaseChannel channel);
[[nodiscard]] QString textOf(domain::DivisionLevel level);
[[nodiscard]] QString textOf(domain::CameraTier tier);
[[nodiscard]] QString textOf(domain::CameraStatus status);
[[nodiscard]] QString textOf(domain::GridKind kind);
[[nodiscard]] QString textOf(domain::KeySiteKind kind);

/// The Chinese or the English name, as the interface's language asks; Chinese where there is no
/// English one.
[[nodiscard]] QString localName(const std::string& chinese, const std::string& english);

/// A moment by the clock in China, to the minute.
[[nodiscard]] QString timeText(domain::Instant at);

/// The present time by the clock in China, whatever the computer's own zone is.
[[nodiscard]] QDateTime chinaNow();

} // namespace zhitu::words
