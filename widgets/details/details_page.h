// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The page of the details dock as rich text. All data is escaped: names come from outside.
#pragma once

#include <QString>

#include "map/style/palette.h"
#include "widgets/session/cache_session.h"

namespace zhitu::widgets {

/// Leads to what is sealed of the case that is shown.
inline constexpr QLatin1StringView kRevealLink("reveal:");
/// Leads to an attachment: its id stands behind it.
inline constexpr QLatin1StringView kAttachmentLink("attachment:");

/// Links are "grid:CODE", "camera:ID", "case:ID", "centre:ID", kRevealLink and
/// kAttachmentLink.
[[nodiscard]] QString detailsPage(const Details& details, const map::MapData& data,
                                  const map::MapFigures& figures, map::Theme theme);
[[nodiscard]] QString emptyDetailsPage(map::Theme theme);
[[nodiscard]] QString linkOf(const domain::Subject& selection);
[[nodiscard]] domain::Subject selectionOf(const QString& link);
/// One line for lists and choosers.
[[nodiscard]] QString shortName(const domain::Subject& selection, const map::MapData& data,
                                const map::PointSet& points);

} // namespace zhitu::widgets
