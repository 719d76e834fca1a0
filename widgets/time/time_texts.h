// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Moments as people in China read them.
#pragma once

#include <QDateTime>
#include <QString>

#include "data/china_time.h"
#include "map/layers/time_window.h"

namespace zhitu::widgets {

[[nodiscard]] inline QDateTime chinaDateTime(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime());
}

[[nodiscard]] inline QString dayText(domain::Instant at)
{
    return chinaDateTime(at).toString(QStringLiteral("yyyy-MM-dd"));
}

/// "2026-03-01 – 2026-03-07" where it is whole days, else with hours.
[[nodiscard]] inline QString windowText(const map::TimeWindow& window)
{
    const QDateTime from = chinaDateTime(window.from);
    const QDateTime before = chinaDateTime(window.before);
    const QTime midnight(0, 0);
    if (from.time() == midnight && before.time() == midnight) {
        const QString first = dayText(window.from);
        const QString last = dayText(window.before - std::chrono::seconds(1));
        return first == last ? first : QStringLiteral("%1 – %2").arg(first, last);
    }
    const QString format = QStringLiteral("yyyy-MM-dd HH:mm");
    return QStringLiteral("%1 – %2").arg(
        from.toString(format),
        before.toString(from.date() == before.date() ? QStringLiteral("HH:mm") : format));
}

} // namespace zhitu::widgets
