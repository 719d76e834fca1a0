// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/day/day_texts.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "data/china_time.h"
#include "data/words/indicator_words.h"
#include "widgets/look/texts.h"
#include "widgets/place/area.h"

namespace zhitu::widgets {
using words::percentText;

namespace {

using cases::DayPicture;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::DayTexts)
};

QDateTime chinaTimeOf(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime());
}

/// A number until that time of a day, and not one at that time.
bool isOfDay(DayFigure figure)
{
    return figure == DayFigure::TakenIn || figure == DayFigure::Resolved;
}

/// "↑ 12 % more"
QString changeText(double today, double usual)
{
    if (usual <= 0)
        return today > 0 ? Texts::tr("↑ more") : Texts::tr("→ the same");
    const auto percent = std::lround((today / usual - 1) * 100);
    if (percent == 0)
        return Texts::tr("→ the same");
    const QString number = QLocale().toString(static_cast<qlonglong>(std::abs(percent)));
    QString text =
        percent > 0 ? Texts::tr("↑ %1 % more").arg(number) : Texts::tr("↓ %1 % less").arg(number);
    return text.replace(u' ', QChar::Nbsp); // no arrow alone at the end of a line
}

} // namespace

QString titleOf(DayFigure figure)
{
    switch (figure) {
    case DayFigure::TakenIn:
        return Texts::tr("Taken in today");
    case DayFigure::Resolved:
        return Texts::tr("Resolved today");
    case DayFigure::Open:
        return Texts::tr("Open");
    case DayFigure::Overdue:
        return Texts::tr("Overdue");
    case DayFigure::Supervised:
        break;
    }
    return Texts::tr("Supervised");
}

std::int64_t numberOf(DayFigure figure, const DayPicture& picture)
{
    const cases::Compared* compared = comparedOf(figure, picture);
    return compared != nullptr ? compared->today : picture.all.supervised;
}

const cases::Compared* comparedOf(DayFigure figure, const DayPicture& picture)
{
    switch (figure) {
    case DayFigure::TakenIn:
        return &picture.takenIn;
    case DayFigure::Resolved:
        return &picture.resolved;
    case DayFigure::Open:
        return &picture.open;
    case DayFigure::Overdue:
        return &picture.overdue;
    case DayFigure::Supervised:
        break;
    }
    return nullptr;
}

QString comparisonOf(DayFigure figure, const DayPicture& picture)
{
    const cases::Compared* compared = comparedOf(figure, picture);
    if (compared == nullptr)
        return Texts::tr("%1 of the open ones")
            .arg(percentText({picture.all.supervised, picture.all.open}));
    const QDateTime now = chinaTimeOf(picture.now);
    const QLocale locale;
    const double mean = compared->mean();
    const QString weekday = locale.dayName(now.date().dayOfWeek(), QLocale::ShortFormat);
    const QString time = now.toString(QStringLiteral("HH:mm"));
    const QString usual = locale.toString(mean, 'f', mean < 100 ? 1 : 0);
    const QString text = isOfDay(figure) ? Texts::tr("%1 until %2: %3 on average, %4")
                                         : Texts::tr("%1 at %2: %3 on average, %4");
    return text.arg(weekday, time, usual, changeText(static_cast<double>(compared->today), mean));
}

domain::Filter rowsOf(DayFigure figure, domain::Instant now, int weeksAgo)
{
    switch (figure) {
    case DayFigure::TakenIn:
        return cases::rows::takenInUntilNow(now, weeksAgo);
    case DayFigure::Resolved:
        return cases::rows::resolvedUntilNow(now, weeksAgo);
    case DayFigure::Open:
        return cases::rows::openThen(now, weeksAgo);
    case DayFigure::Overdue:
        return cases::rows::overdueThen(now, weeksAgo);
    case DayFigure::Supervised:
        break;
    }
    return cases::rows::supervised();
}

QString momentText(DayFigure figure, domain::Instant now, int weeksAgo)
{
    const QDateTime then = chinaTimeOf(now).addDays(-7 * weeksAgo);
    const QString day = then.toString(QStringLiteral("yyyy-MM-dd"));
    const QString time = then.toString(QStringLiteral("HH:mm"));
    return isOfDay(figure) ? Texts::tr("%1 until %2", "a day, then a time of day").arg(day, time)
                           : Texts::tr("%1 at %2", "a day, then a time of day").arg(day, time);
}

QColor inkOf(DayFigure figure, const map::Palette& colours)
{
    return figure == DayFigure::Overdue ? colours.alarm : QColor();
}

std::int64_t numberOf(LoadMeasure measure, const cases::Load& load)
{
    switch (measure) {
    case LoadMeasure::Open:
        return load.open;
    case LoadMeasure::Overdue:
        return load.overdue;
    case LoadMeasure::Supervised:
        break;
    }
    return load.supervised;
}

domain::Filter rowsOf(LoadMeasure measure)
{
    switch (measure) {
    case LoadMeasure::Open:
        return cases::rows::open();
    case LoadMeasure::Overdue:
        return cases::rows::overdue();
    case LoadMeasure::Supervised:
        break;
    }
    return cases::rows::supervised();
}

QColor inkOf(LoadMeasure measure, const map::Palette& colours)
{
    switch (measure) {
    case LoadMeasure::Open:
        return colours.quiet;
    case LoadMeasure::Overdue:
        return colours.alarm;
    case LoadMeasure::Supervised:
        break;
    }
    return colours.warning;
}

std::vector<TrendLine> flowLines(const DayPicture& picture, const map::Palette& colours)
{
    std::vector<TrendLine> lines{{Texts::tr("Taken in"), colours.accent, false, {}},
                                 {Texts::tr("Resolved"), colours.good, true, {}}};
    for (const cases::TrendDay& day : picture.trend) {
        lines[0].values.push_back(day.takenIn);
        lines[1].values.push_back(day.resolved);
    }
    return lines;
}

std::vector<TrendLine> openLines(const DayPicture& picture, const map::Palette& colours)
{
    TrendLine line{Texts::tr("Open at the end of the day"), colours.quiet, false, {}};
    for (const cases::TrendDay& day : picture.trend)
        line.values.push_back(day.open);
    return {line};
}

std::vector<std::int64_t> trendDays(const DayPicture& picture)
{
    std::vector<std::int64_t> days;
    for (const cases::TrendDay& day : picture.trend)
        days.push_back(day.day);
    return days;
}

std::string areaOfPlace(const std::string& digits)
{
    constexpr std::size_t division = 12;
    std::string area = digits;
    if (area.size() < division)
        area.resize(division, '0');
    return area;
}

QString placeName(const std::string& digits, const map::MapData& data)
{
    const QString name = areaName(areaOfPlace(digits), data);
    return name.isEmpty() ? QString::fromStdString(digits) : name;
}

QString placesText(std::size_t digits)
{
    constexpr std::size_t town = 9;
    constexpr std::size_t village = 12;
    return digits <= town      ? Texts::tr("By town")
           : digits <= village ? Texts::tr("By village")
                               : Texts::tr("By grid");
}

} // namespace zhitu::widgets
