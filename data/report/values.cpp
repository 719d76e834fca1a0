// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/report/values.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <array>
#include <cstdlib>

#include "data/analysis/comparison.h"
#include "data/cache/cancel.h"
#include "data/cache/case_pass.h"
#include "data/cases/day_picture.h"
#include "data/cases/dispute_shares.h"
#include "data/cases/ranking.h"
#include "data/report/messages.h"
#include "data/report/patrol_days.h"
#include "data/words/indicator_words.h"

namespace zhitu::report {
namespace {

QString countText(std::int64_t number)
{
    return QLocale().toString(qint64{number});
}

/// "+12" and "−3"; of none before there is no change in percent.
QString changeText(std::int64_t now, std::int64_t before)
{
    const std::int64_t change = now - before;
    const QString sign = change > 0   ? QStringLiteral("+")
                         : change < 0 ? QStringLiteral("−")
                                      : QString();
    const QString number = sign + countText(std::abs(change));
    if (before == 0)
        return number;
    const double share = static_cast<double>(std::abs(change)) / static_cast<double>(before);
    return QStringLiteral("%1 (%2%3 %)").arg(number, sign, QLocale().toString(share * 100, 'f', 1));
}

/// Name of a value, and the group that it is read with.
struct Known {
    const char* name;
    const char* group;
};
constexpr std::array kKnown{Known{"place", "scope"},
                            Known{"days", "scope"},
                            Known{"first-day", "scope"},
                            Known{"last-day", "scope"},
                            Known{"cases.taken-in", "cases"},
                            Known{"cases.taken-in-before", "cases"},
                            Known{"cases.change", "cases"},
                            Known{"cases.taken-in-last-year", "cases"},
                            Known{"cases.change-to-last-year", "cases"},
                            Known{"cases.resolved", "cases"},
                            Known{"cases.open", "cases"},
                            Known{"cases.overdue", "cases"},
                            Known{"cases.supervised", "cases"},
                            Known{"shares.due", "shares"},
                            Known{"shares.in-time", "shares"},
                            Known{"shares.resolved", "shares"},
                            Known{"shares.returned", "shares"},
                            Known{"shares.reopened", "shares"},
                            Known{"shares.satisfied", "shares"},
                            Known{"shares.settled", "shares"},
                            Known{"disputes.due", "disputes"},
                            Known{"disputes.settled", "disputes"},
                            Known{"disputes.in-village", "disputes"},
                            Known{"disputes.in-town", "disputes"},
                            Known{"disputes.fulfilled", "disputes"},
                            Known{"disputes.broken", "disputes"},
                            Known{"disputes.missing", "disputes"},
                            Known{"cameras.all", "cameras"},
                            Known{"cameras.online", "cameras"},
                            Known{"cameras.online-share", "cameras"},
                            Known{"cameras.offline", "cameras"},
                            Known{"cameras.faulty", "cameras"},
                            Known{"patrol.due", "patrol"},
                            Known{"patrol.done", "patrol"},
                            Known{"patrol.share", "patrol"},
                            Known{"patrol.missed", "patrol"},
                            Known{"patrol.found", "patrol"},
                            Known{"sites.all", "sites"}};

const QRegularExpression& placeholder()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\{([a-z][a-z0-9.\-]*)\})"));
    return pattern;
}

} // namespace

const QStringList& valueNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Known& known : kKnown)
            list.append(QLatin1String(known.name));
        return list;
    }();
    return names;
}

QStringList namesIn(const QString& text)
{
    QStringList names;
    for (auto match = placeholder().globalMatch(text); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

std::optional<Value> Values::value(const QString& name)
{
    const auto known =
        std::ranges::find_if(kKnown, [&](const Known& k) { return name == QLatin1String(k.name); });
    const QString group = QLatin1String(known->group);
    if (!groups_[group] && !read(group))
        return std::nullopt;
    groups_[group] = true;
    return values_.at(name);
}

std::optional<QString> Values::filled(const QString& text)
{
    QString filled;
    qsizetype end = 0;
    for (auto matches = placeholder().globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto found = value(match.captured(1));
        if (!found)
            return std::nullopt;
        filled += text.sliced(end, match.capturedStart() - end) + found->text;
        end = match.capturedEnd();
    }
    return filled + text.sliced(end);
}

bool Values::read(const QString& group)
{
    if (group == QLatin1String("cases"))
        return readCases();
    if (group == QLatin1String("shares"))
        return readShares();
    if (group == QLatin1String("disputes"))
        return readDisputes();
    if (group == QLatin1String("cameras"))
        return readCameras();
    if (group == QLatin1String("patrol"))
        return readPatrol();
    if (group == QLatin1String("sites"))
        return readSites();
    const QString first = dayText(scope_.firstDay);
    const QString last = dayText(scope_.lastDay);
    put("place", {}, analysis::areaName(scope_.filter.areaPrefix, scope_.names));
    put("days", {}, first == last ? first : QStringLiteral("%1 – %2").arg(first, last));
    put("first-day", {}, first);
    put("last-day", {}, last);
    return true;
}

void Values::put(const char* name, const QString& words, const QString& text, const QString& note)
{
    values_[QLatin1String(name)] = {words, text, note};
}

std::optional<std::int64_t> Values::count(const domain::Filter& filter)
{
    std::int64_t cases = 0;
    const bool whole = cache::interruptibly(scope_.reader.connection(), scope_.goOn, [&] {
        cases = cache::CasePass(filter, scope_.now).count(scope_.reader.connection());
    });
    return whole ? std::optional(cases) : std::nullopt;
}

bool Values::readCases()
{
    const auto [period, before] =
        analysis::periodsOf(scope_.filter, analysis::Before::Directly, scope_.now);
    const auto lastYear =
        analysis::periodsOf(scope_.filter, analysis::Before::LastYear, scope_.now).second;
    domain::Filter resolved = ofArea(scope_);
    resolved.resolvedFrom = scope_.filter.reportedFrom;
    resolved.resolvedBefore = scope_.filter.reportedBefore;
    domain::Filter open = ofArea(scope_);
    open.openAt = std::min(scope_.now, *scope_.filter.reportedBefore - std::chrono::seconds{1});
    domain::Filter overdue = open;
    overdue.deadlineBefore = *open.openAt;
    domain::Filter supervised = open;
    supervised.supervisedOnly = true;
    std::array<std::int64_t, 7> found{};
    const std::array<const domain::Filter*, 7> filters{
        &scope_.filter, &before.filter, &lastYear.filter, &resolved, &open, &overdue, &supervised};
    for (std::size_t i = 0; i < filters.size(); ++i) {
        const auto number = count(*filters[i]);
        if (!number)
            return false;
        found[i] = *number;
    }
    put("cases.taken-in", Messages::tr("Taken in"), countText(found[0]),
        Messages::tr("%1 on the days before").arg(changeText(found[0], found[1])));
    put("cases.taken-in-before", Messages::tr("Taken in on the days before"), countText(found[1]));
    put("cases.change", Messages::tr("Change"), changeText(found[0], found[1]));
    put("cases.taken-in-last-year", Messages::tr("Taken in a year earlier"), countText(found[2]));
    put("cases.change-to-last-year", Messages::tr("Change in a year"),
        changeText(found[0], found[2]));
    put("cases.resolved", Messages::tr("Resolved"), countText(found[3]),
        Messages::tr("in these days"));
    put("cases.open", Messages::tr("Open"), countText(found[4]), Messages::tr("when they ended"));
    put("cases.overdue", Messages::tr("Overdue"), countText(found[5]),
        Messages::tr("of the open ones"));
    put("cases.supervised", Messages::tr("Supervised"), countText(found[6]),
        Messages::tr("of the open ones"));
    return true;
}

void Values::putShare(const char* name, const QString& words, const cases::Share& share)
{
    put(name, words, words::percentText(share),
        Messages::tr("%1 of %2").arg(countText(share.part), countText(share.whole)));
}

bool Values::readShares()
{
    const auto found = cases::readIndicators(scope_.reader, scope_.filter, scope_.now, scope_.goOn);
    if (!found)
        return false;
    put("shares.due", Messages::tr("Due"), countText(found->due),
        Messages::tr("of those reported in these days"));
    using cases::Indicator;
    for (const auto& [name, indicator] : {std::pair{"shares.in-time", Indicator::InTime},
                                          {"shares.resolved", Indicator::Resolved},
                                          {"shares.returned", Indicator::Returned},
                                          {"shares.reopened", Indicator::Reopened},
                                          {"shares.satisfied", Indicator::Satisfied},
                                          {"shares.settled", Indicator::Settled}})
        putShare(name, words::textOf(indicator), cases::shareOf(*found, indicator));
    return true;
}

bool Values::readDisputes()
{
    const auto found =
        cases::readDisputeShares(scope_.reader, scope_.filter, scope_.now, scope_.goOn);
    if (!found)
        return false;
    put("disputes.due", Messages::tr("Disputes due"), countText(found->due));
    putShare("disputes.settled", Messages::tr("Disputes settled"), found->settled);
    putShare("disputes.in-village", Messages::tr("Settled in the village"), found->village);
    putShare("disputes.in-town", Messages::tr("Settled in the town"), found->town);
    putShare("disputes.fulfilled", Messages::tr("Agreements fulfilled"), found->fulfilled);
    put("disputes.broken", Messages::tr("Agreements broken"), countText(found->broken));
    put("disputes.missing", Messages::tr("Missing to %1 %").arg(cases::kSettledLinePercent),
        countText(found->missing()));
    return true;
}

bool Values::readCameras()
{
    std::array<std::int64_t, 4> found{}; // by the number of the status; 0: of all
    const bool whole = cache::interruptibly(scope_.reader.connection(), scope_.goOn, [&] {
        cache::Conditions within;
        within.addArea("grid_code", scope_.filter.areaPrefix);
        cache::Statement rows = scope_.reader.connection().prepare(
            "SELECT status, count(*) FROM camera" + within.where() + " GROUP BY 1");
        within.bind(rows);
        while (rows.step()) {
            found[0] += rows.integer(1);
            if (const auto status = rows.integer(0); status >= 1 && status <= 3)
                found[static_cast<std::size_t>(status)] += rows.integer(1);
        }
    });
    put("cameras.all", Messages::tr("Cameras"), countText(found[0]));
    put("cameras.online", Messages::tr("Online"), countText(found[1]));
    putShare("cameras.online-share", Messages::tr("Share online"), {found[1], found[0]});
    put("cameras.offline", Messages::tr("Offline"), countText(found[2]));
    put("cameras.faulty", Messages::tr("Faulty"), countText(found[3]));
    return whole;
}

bool Values::readPatrol()
{
    const auto days = readPatrolDays(scope_);
    if (!days)
        return false;
    PatrolDay sum;
    for (const PatrolDay& day : *days) {
        sum.due += day.due;
        sum.done += day.done;
        sum.found += day.found;
    }
    put("patrol.due", Messages::tr("Sites due"), countText(sum.due));
    put("patrol.done", Messages::tr("Sites looked at"), countText(sum.done));
    putShare("patrol.share", Messages::tr("Patrolled"), {sum.done, sum.due});
    put("patrol.missed", Messages::tr("Missed"), countText(sum.due - sum.done));
    put("patrol.found", Messages::tr("With a finding"), countText(sum.found));
    return true;
}

bool Values::readSites()
{
    cache::Conditions within;
    within.addArea("grid_code", scope_.filter.areaPrefix);
    cache::Statement row =
        scope_.reader.connection().prepare("SELECT count(*) FROM key_site" + within.where());
    within.bind(row);
    row.step(); // an aggregate always has a row
    put("sites.all", Messages::tr("Key sites"), countText(row.integer(0)));
    return true;
}

} // namespace zhitu::report
