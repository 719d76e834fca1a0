// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/replay.h"

#include <algorithm>
#include <tuple>

#include "data/drill/messages.h"
#include "data/sync/command_json.h"
#include "data/words/words.h"

namespace zhitu::drill {
namespace {

QString whatOf(const DoneStep& step)
{
    const auto cameras = static_cast<int>(std::min<std::int64_t>(step.cameras, 1'000'000));
    if (step.kind == u"cameras_fail")
        return Messages::tr("%1 (%n cameras fail)", nullptr, cameras).arg(step.title);
    if (step.kind == u"cameras_work")
        return Messages::tr("%1 (%n cameras work again)", nullptr, cameras).arg(step.title);
    return step.title;
}

QString whatOf(const Act& act, const Record& record)
{
    if (act.kind == sync::kReportCase)
        return Messages::tr("takes in “%1”").arg(act.caseTitle);
    if (act.kind == sync::kMarkAlarm)
        return Messages::tr("marks the alarm of “%1”").arg(act.caseTitle);
    if (act.kind == sync::kCheckSite)
        return Messages::tr("looks at a site by camera");
    if (act.kind == sync::kHandOver)
        return Messages::tr("hands the shift over");
    if (!act.action)
        return act.caseTitle.isEmpty() ? QString::fromStdString(act.kind)
                                       : Messages::tr("adds to “%1”").arg(act.caseTitle);
    QString words = QStringLiteral("%1: “%2”").arg(words::textOf(*act.action), act.caseTitle);
    if (act.action == domain::CaseAction::Dispatch || act.action == domain::CaseAction::AddSubtask)
        if (const auto name = record.known.departmentNames.find(act.departmentId);
            name != record.known.departmentNames.end())
            words += QStringLiteral(" → ") + name->second;
    return act.reason.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(act.reason);
}

} // namespace

std::vector<Moment> replayOf(const Record& record)
{
    std::vector<std::tuple<ScenarioTime, Micros, Moment>> all;
    for (const DoneStep& step : record.steps)
        all.emplace_back(step.at, step.wall,
                         Moment{step.at, true, {}, {}, whatOf(step), step.caseId, step.position});
    for (const Act& act : record.acts)
        all.emplace_back(act.at, act.wall,
                         Moment{act.at, false, QString::fromStdString(act.post), act.user,
                                whatOf(act, record), act.caseId, act.position});
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Moment> moments;
    for (auto& [at, wall, moment] : all)
        moments.push_back(std::move(moment));
    return moments;
}

} // namespace zhitu::drill
