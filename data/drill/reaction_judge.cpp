// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/reaction_judge.h"

#include <algorithm>
#include <functional>

#include "data/sync/command_json.h"

namespace zhitu::drill {
namespace {

using domain::CaseAction;

constexpr double kLeast = 0.25;
constexpr double kOtherTarget = 0.25;
constexpr double kAfterWrong = 0.75;
constexpr double kOtherLevel = 0.5;
constexpr double kHalf = 0.5;

bool endsCase(const Act& act)
{
    using enum CaseAction;
    return act.action
           && (*act.action == Resolve || *act.action == Close || *act.action == CloseWithoutVisit
               || *act.action == Reject || *act.action == MergeInto);
}

/// Judges the reactions of one record.
class Judge {
public:
    explicit Judge(const Record& record) : record_(record) {}

    ReactionScore judge(const Step& step, std::size_t number)
    {
        ReactionScore score;
        score.step = step.id;
        score.number = number;
        score.reaction = step.reactions[number];
        const Reaction& reaction = score.reaction;
        score.title = step.title;
        const DoneStep* done = doneIn(record_, step.id);
        if (const auto nothing = whyNotAsked(done, reaction)) {
            score.why = *nothing;
            return score;
        }
        begin_ = done->at;
        caseId_ = done->caseId;
        score.caseId = done->caseId;
        score.area = done->area;
        if (reaction.place) {
            const auto area = record_.known.areas.find(describe(*reaction.place).toStdString());
            score.area = area == record_.known.areas.end() ? std::string() : area->second;
        }
        take(step, score);
        // What still can be done in time was not missed.
        const bool open = record_.end < begin_ + reaction.within;
        if (open
            && (score.verdict == Verdict::Missed
                || (reaction.deed == Deed::KeepOpen && score.verdict == Verdict::Full))) {
            score.verdict = Verdict::NotPlayed;
            score.share = 0;
            score.why = Why::TimeWasLeft;
        }
        score.points = score.share * reaction.weight;
        return score;
    }

private:
    using Matches = std::function<bool(const Act&)>;

    /// What never took place asks nothing of anybody. \param done the step; null: it was not
    std::optional<Why> whyNotAsked(const DoneStep* done, const Reaction& reaction) const
    {
        if (done == nullptr)
            return Why::NotPlayed;
        if (done->leftOut)
            return Why::LeftOut;
        if (done->nothingTold)
            return Why::NothingTold;
        if (reaction.deed != Deed::Merge)
            return std::nullopt;
        const DoneStep* other = doneIn(record_, reaction.other);
        return other == nullptr || other->leftOut ? std::optional(Why::OtherNotPlayed)
                                                  : std::nullopt;
    }

    /// The first act since the step, of its case or of none.
    std::optional<std::size_t> first(bool ofCase, const Matches& matches) const
    {
        for (std::size_t i = 0; i < record_.acts.size(); ++i) {
            const Act& act = record_.acts[i];
            if (act.at >= begin_ && (!ofCase || (caseId_ != 0 && act.caseId == caseId_))
                && matches(act))
                return i;
        }
        return std::nullopt;
    }
    std::optional<std::size_t> firstOf(CaseAction action) const
    {
        return first(true, [&](const Act& act) { return act.action == action; });
    }

    void take(const Step& step, ReactionScore& score)
    {
        using enum CaseAction;
        const Reaction& reaction = score.reaction;
        switch (reaction.deed) {
        case Deed::See:
            return done(score, first(true, [](const Act&) { return true; }));
        case Deed::Accept:
            return done(score, firstOf(Accept));
        case Deed::Dispatch:
            return toDepartment(score, Dispatch);
        case Deed::AddPart:
            return toDepartment(score, AddSubtask);
        case Deed::Raise:
            return raised(step, score);
        case Deed::Supervise:
            return done(score, firstOf(Supervise));
        case Deed::Resolve:
            return done(score, firstOf(Resolve));
        case Deed::Close:
            return done(score, first(true, [](const Act& act) {
                            return act.action == Close || act.action == CloseWithoutVisit;
                        }));
        case Deed::Reject:
            return done(score, firstOf(Reject));
        case Deed::Merge:
            return merged(score);
        case Deed::TakeIn:
            return takenIn(score);
        case Deed::Check:
            return done(score, first(false, [&](const Act& act) {
                            return act.kind == sync::kCheckSite && act.siteId != 0
                                   && act.siteId == siteOf(reaction);
                        }));
        case Deed::KeepOpen:
            return keptOpen(score);
        }
    }

    /// With the time it took and the level of whoever did it. \param factor of what is not quite
    /// right
    void done(ReactionScore& score, std::optional<std::size_t> at, double factor = 1,
              Flaw flaw = Flaw::None)
    {
        if (!at) {
            score.verdict = Verdict::Missed;
            score.why = Why::NobodyDid;
            return;
        }
        const Act& act = record_.acts[*at];
        const ScenarioTime took = act.at - begin_;
        score.act = at;
        score.took = took;
        score.why = Why::Done;
        score.flaw = flaw;
        score.late = took > score.reaction.within;
        score.otherLevel = score.reaction.by && act.level != static_cast<int>(*score.reaction.by);
        score.share =
            shareFor(took, score.reaction.within) * factor * (score.otherLevel ? kOtherLevel : 1);
        score.verdict = flaw != Flaw::None || score.otherLevel ? Verdict::Partly
                        : score.late                           ? Verdict::Late
                                                               : Verdict::Full;
    }

    void toDepartment(ReactionScore& score, CaseAction action)
    {
        const auto known = record_.known.departments.find(score.reaction.department);
        const std::int64_t wanted = known == record_.known.departments.end() ? 0 : known->second;
        const auto any = firstOf(action);
        const auto right = first(true, [&](const Act& act) {
            return act.action == action && act.departmentId == wanted;
        });
        if (right && action == CaseAction::Dispatch && *any != *right) {
            score.wrongAct = any;
            return done(score, right, kAfterWrong, Flaw::AfterWrongDepartment);
        }
        if (right)
            return done(score, right);
        if (any)
            return done(score, any, kOtherTarget, Flaw::WrongDepartment);
        done(score, {});
    }

    void raised(const Step& step, ReactionScore& score)
    {
        int level = static_cast<int>(step.level);
        const int wanted = static_cast<int>(*score.reaction.level);
        std::optional<std::size_t> moved;
        for (std::size_t i = 0; i < record_.acts.size(); ++i) {
            const Act& act = record_.acts[i];
            if (caseId_ == 0 || act.caseId != caseId_)
                continue;
            if (act.action != CaseAction::Escalate && act.action != CaseAction::Delegate)
                continue;
            level += act.action == CaseAction::Escalate ? -1 : 1;
            if (level == wanted)
                return done(score, i);
            if (!moved)
                moved = i;
        }
        if (moved)
            return done(score, moved, kOtherTarget, Flaw::NotAsFar);
        done(score, {});
    }

    void merged(ReactionScore& score)
    {
        const auto other = std::ranges::find(record_.steps, score.reaction.other, &DoneStep::key);
        const std::int64_t otherCase = other == record_.steps.end() ? 0 : other->caseId;
        if (const auto right = first(true, [&](const Act& act) {
                return act.action == CaseAction::MergeInto && act.otherCaseId == otherCase;
            }))
            return done(score, right);
        const std::int64_t mine = caseId_;
        if (const auto round = first(false, [&](const Act& act) {
                return act.action == CaseAction::MergeInto && otherCase != 0
                       && act.caseId == otherCase && act.otherCaseId == mine;
            }))
            return done(score, round, kHalf, Flaw::OtherWayRound);
        done(score, {});
    }

    void takenIn(ReactionScore& score)
    {
        const auto item = record_.known.items.find(score.reaction.item);
        const auto there = [&](const Act& act) {
            return act.kind == sync::kReportCase && !score.area.empty()
                   && act.grid.starts_with(score.area);
        };
        if (item != record_.known.items.end())
            if (const auto right = first(false, [&](const Act& act) {
                    return there(act) && act.itemId == item->second;
                }))
                return done(score, right);
        if (const auto other = first(false, there))
            return done(score, other, kHalf, Flaw::OtherItem);
        done(score, {});
    }

    void keptOpen(ReactionScore& score)
    {
        const auto ended = first(true, endsCase);
        if (ended && record_.acts[*ended].at - begin_ < score.reaction.within) {
            const Act& act = record_.acts[*ended];
            score.act = ended;
            score.took = act.at - begin_;
            score.share = -1;
            score.verdict = Verdict::Wrong;
            score.why = Why::EndedEarly;
            return;
        }
        const auto accepted = firstOf(CaseAction::Accept);
        if (!accepted) {
            score.verdict = Verdict::Missed;
            score.why = Why::NobodyTookUp;
            return;
        }
        score.act = accepted;
        score.share = 1;
        score.verdict = Verdict::Full;
        score.why = Why::StayedOpen;
    }

    std::int64_t siteOf(const Reaction& reaction) const
    {
        const auto site = record_.known.sites.find(describe(*reaction.place).toStdString());
        return site == record_.known.sites.end() ? 0 : site->second;
    }

    const Record& record_;
    ScenarioTime begin_{};
    std::int64_t caseId_ = 0;
};

} // namespace

double shareFor(ScenarioTime took, ScenarioTime within) noexcept
{
    if (took <= within)
        return 1;
    const double over =
        static_cast<double>((took - within).count()) / (2 * static_cast<double>(within.count()));
    return std::max(kLeast, 1 - over);
}

ReactionScore judge(const Record& record, const Step& step, std::size_t number)
{
    return Judge(record).judge(step, number);
}

} // namespace zhitu::drill
