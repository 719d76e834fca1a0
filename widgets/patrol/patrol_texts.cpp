// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/patrol/patrol_texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "data/china_time.h"
#include "widgets/look/texts.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::PatrolTexts)
};

} // namespace

QString textOf(patrol::StopState state)
{
    switch (state) {
    case patrol::StopState::Open:
        return Texts::tr("Not checked yet");
    case patrol::StopState::Done:
        return Texts::tr("In order");
    case patrol::StopState::Found:
        return Texts::tr("Something found");
    case patrol::StopState::Missed:
        return Texts::tr("Missed");
    }
    return {};
}

QColor colourOf(patrol::StopState state, const map::Palette& palette)
{
    switch (state) {
    case patrol::StopState::Open:
        return palette.accent;
    case patrol::StopState::Done:
        return palette.quiet;
    case patrol::StopState::Found:
        return palette.warning;
    case patrol::StopState::Missed:
        return palette.alarm;
    }
    return {};
}

QString nameOf(const patrol::Stop& stop)
{
    return stop.name.empty() ? Texts::tr("Site %1, which is not here any more").arg(stop.siteId)
                             : QString::fromStdString(stop.name);
}

QString clockText(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime())
        .toString(QStringLiteral("HH:mm"));
}

QString shareText(int done, int due)
{
    if (due == 0)
        return {};
    // Rounded down: only what is whole is a hundred.
    const int tenths = static_cast<int>(1000LL * done / due);
    return Texts::tr("%1 %", "a share")
        .arg(QLocale().toString(tenths / 10.0, 'f', tenths % 10 == 0 ? 0 : 1));
}

QString dayText(const patrol::DayShare& share, bool isOver)
{
    const QString day = QString::fromStdString(share.day).mid(5);
    const QString walked = Texts::tr("%1 · %2 of %3").arg(day).arg(share.done).arg(share.due);
    const int left = share.due - share.done;
    return isOver && left > 0 ? Texts::tr("%1 · %n missed", nullptr, left).arg(walked) : walked;
}

QString nameOf(const domain::PatrolPoint& point)
{
    return localName(point.name, point.nameEn);
}

} // namespace zhitu::widgets
