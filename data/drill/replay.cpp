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
    const auto number = [](std::int64_t count) {
        return static_cast<int>(std::min<std::int64_t>(count, 1'000'000));
    };
    const QString title = step.title.local();
    if (step.leftOut)
        return Messages::tr("left out: %1 (%2)").arg(title, describe(*step.leftOut));
    if (step.kind == u"cameras_fail")
        return Messages::tr("%1 (%n cameras fail)", nullptr, number(step.cameras)).arg(title);
    const QString kept = step.kept == 0 ? QString()
                                        : Messages::tr(" (%n stay as somebody else has set them)",
                                                       nullptr, number(step.kept));
    if (step.kind == u"cameras_work")
        return Messages::tr("%1 (%n cameras work again)", nullptr, number(step.cameras)).arg(title)
               + kept;
    if (step.kind == u"end")
        return step.cameras == 0 ? Messages::tr("the drill is ended") + kept
                                 : Messages::tr("the drill is ended (%n cameras work again)",
                                                nullptr, number(step.cameras))
                                       + kept;
    return step.nothingTold ? Messages::tr("%1 (the case had ended: nothing was told)").arg(title)
                            : title;
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
    if (act.kind == sync::kReveal)
        return Messages::tr("looks at what is sealed, with a reason");
    if (act.kind == sync::kNoteExport)
        return Messages::tr("takes data out into a file");
    if (act.kind == sync::kChangeCatalogue)
        return Messages::tr("changes the catalogue of items");
    if (!act.action)
        return act.caseTitle.isEmpty() ? Messages::tr("enters something else")
                                       : Messages::tr("adds to “%1”").arg(act.caseTitle);
    QString words = QStringLiteral("%1: “%2”").arg(words::textOf(*act.action), act.caseTitle);
    if (act.action == domain::CaseAction::Dispatch || act.action == domain::CaseAction::AddSubtask)
        if (const auto name = record.known.departmentNames.find(act.departmentId);
            name != record.known.departmentNames.end())
            words += QStringLiteral(" → ") + name->second.local();
    return act.reason.isEmpty() ? words : words + QStringLiteral(" (%1)").arg(act.reason);
}

MomentKind kindOf(const DoneStep& step)
{
    return step.kind == u"report" || step.kind == u"again" ? MomentKind::Report
           : step.kind == u"cameras_fail"                  ? MomentKind::Failure
           : step.kind == u"cameras_work"                  ? MomentKind::Recovery
           : step.kind == u"tell"                          ? MomentKind::Telling
                                                           : MomentKind::Note;
}

} // namespace

std::vector<Moment> replayOf(const Record& record)
{
    std::vector<std::tuple<ScenarioTime, Micros, Moment>> all;
    for (std::size_t i = 0; i < record.steps.size(); ++i) {
        const DoneStep& step = record.steps[i];
        all.emplace_back(
            step.at, step.wall,
            Moment{step.at, true, {}, {}, kindOf(step), i, step.caseId, step.position});
    }
    for (std::size_t i = 0; i < record.acts.size(); ++i) {
        const Act& act = record.acts[i];
        all.emplace_back(act.at, act.wall,
                         Moment{act.at, false, QString::fromStdString(act.post), act.user,
                                MomentKind::Acted, i, act.caseId, act.position});
    }
    std::ranges::stable_sort(all, [](const auto& a, const auto& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<Moment> moments;
    for (auto& [at, wall, moment] : all)
        moments.push_back(std::move(moment));
    return moments;
}

QString describe(const Moment& moment, const Record& record)
{
    return moment.ofDrill ? whatOf(record.steps.at(moment.number))
                          : whatOf(record.acts.at(moment.number), record);
}

} // namespace zhitu::drill
