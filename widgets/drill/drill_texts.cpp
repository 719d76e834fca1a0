// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/drill_texts.h"

#include <QCoreApplication>

#include "data/drill/score_words.h"
#include "widgets/drill/record_service.h"

namespace zhitu::widgets {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::widgets::DrillTexts)
};

} // namespace

QString textOf(drill::StepKind kind)
{
    switch (kind) {
    case drill::StepKind::Report:
        return Texts::tr("Report");
    case drill::StepKind::Again:
        return Texts::tr("Further report");
    case drill::StepKind::CamerasFail:
        return Texts::tr("Cameras fail");
    case drill::StepKind::CamerasWork:
        return Texts::tr("Cameras work again");
    case drill::StepKind::Message:
        return Texts::tr("Message");
    case drill::StepKind::Weather:
        return Texts::tr("Weather");
    case drill::StepKind::Order:
        return Texts::tr("Order");
    case drill::StepKind::Note:
        return Texts::tr("Note for the trainer");
    }
    return {};
}

QString textOf(drill::Deed deed)
{
    switch (deed) {
    case drill::Deed::See:
        return Texts::tr("See to it");
    case drill::Deed::Accept:
        return Texts::tr("Accept");
    case drill::Deed::Dispatch:
        return Texts::tr("Dispatch to a department");
    case drill::Deed::AddPart:
        return Texts::tr("Give a department a part");
    case drill::Deed::Raise:
        return Texts::tr("Bring up to a level");
    case drill::Deed::Supervise:
        return Texts::tr("Put under supervision");
    case drill::Deed::Resolve:
        return Texts::tr("Resolve");
    case drill::Deed::Close:
        return Texts::tr("Close");
    case drill::Deed::Reject:
        return Texts::tr("Reject");
    case drill::Deed::Merge:
        return Texts::tr("Merge into another case");
    case drill::Deed::TakeIn:
        return Texts::tr("Take in a case nobody reported");
    case drill::Deed::Check:
        return Texts::tr("Check a site by camera");
    case drill::Deed::KeepOpen:
        return Texts::tr("Keep it open");
    }
    return {};
}

QStringList laneNames()
{
    return {Texts::tr("Reports"), Texts::tr("Failures"), Texts::tr("What is told"),
            Texts::tr("Notes"), Texts::tr("Expected")};
}

DrillLane laneOf(drill::StepKind kind)
{
    switch (kind) {
    case drill::StepKind::Report:
    case drill::StepKind::Again:
        return DrillLane::Reports;
    case drill::StepKind::CamerasFail:
    case drill::StepKind::CamerasWork:
        return DrillLane::Failures;
    case drill::StepKind::Message:
    case drill::StepKind::Weather:
    case drill::StepKind::Order:
        return DrillLane::Told;
    case drill::StepKind::Note:
        break;
    }
    return DrillLane::Notes;
}

TimelineState stateOf(drill::Verdict verdict)
{
    switch (verdict) {
    case drill::Verdict::Full:
        return TimelineState::Good;
    case drill::Verdict::Late:
    case drill::Verdict::Partly:
        return TimelineState::Late;
    case drill::Verdict::Missed:
    case drill::Verdict::Wrong:
        return TimelineState::Bad;
    case drill::Verdict::NotPlayed:
        break;
    }
    return TimelineState::Planned;
}

std::vector<TimelineItem> itemsOf(const drill::Scenario& scenario,
                                  const std::set<std::string>& done,
                                  const std::set<std::string>& leftOut, const DrillRecord* record,
                                  bool movable)
{
    std::vector<TimelineItem> items;
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        const drill::Step& step = scenario.steps[i];
        const QString title = step.title.local();
        items.push_back(
            {static_cast<int>(i),
             static_cast<std::size_t>(laneOf(step.kind)),
             step.at,
             {},
             title,
             QStringLiteral("%1  %2: %3").arg(drill::clockText(step.at), textOf(step.kind), title)
                 + (leftOut.contains(step.id) ? QStringLiteral("\n") + Texts::tr("left out")
                                              : QString()),
             leftOut.contains(step.id) ? TimelineState::Void
             : done.contains(step.id)  ? TimelineState::Done
                                       : TimelineState::Planned,
             movable});
        for (std::size_t n = 0; n < step.reactions.size(); ++n) {
            const drill::Reaction& reaction = step.reactions[n];
            TimelineItem item{kReactionIds + static_cast<int>(i) * kReactionsOfStep
                                  + static_cast<int>(n),
                              static_cast<std::size_t>(DrillLane::Expected),
                              step.at,
                              step.at + reaction.within,
                              textOf(reaction.deed),
                              QStringLiteral("%1: %2").arg(title, drill::describe(reaction)),
                              TimelineState::Planned,
                              false};
            if (leftOut.contains(step.id))
                item.state = TimelineState::Void;
            else if (record != nullptr)
                for (const drill::ReactionScore& one : record->score.reactions)
                    if (one.step == step.id && one.number == n) {
                        item.state = stateOf(one.verdict);
                        item.note += QStringLiteral("\n") + reasonText(one, record->record);
                    }
            items.push_back(std::move(item));
        }
    }
    return items;
}

} // namespace zhitu::widgets
