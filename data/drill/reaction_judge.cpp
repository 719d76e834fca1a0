// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/reaction_judge.h"

#include <algorithm>
#include <functional>

#include "data/drill/messages.h"
#include "data/sync/command_json.h"
#include "data/words/words.h"

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

QString minutesWords(ScenarioTime time)
{
    const int minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
    return minutes == 0 ? Messages::tr("less than a minute")
                        : Messages::tr("%n minutes", nullptr, minutes);
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
        score.expected = describe(reaction, namesOf(reaction));
        const auto done = std::ranges::find(record_.steps, step.id, &DoneStep::key);
        score.title = step.title.local();
        if (done == record_.steps.end()) {
            score.reason = Messages::tr("the step was not played");
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
            score.reason = Messages::tr("the drill ended before its time was over");
        }
        score.points = score.share * reaction.weight;
        return score;
    }

private:
    using Matches = std::function<bool(const Act&)>;

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
              const QString& flaw = {})
    {
        if (!at) {
            score.verdict = Verdict::Missed;
            score.reason = Messages::tr("nobody did");
            return;
        }
        const Act& act = record_.acts[*at];
        const ScenarioTime took = act.at - begin_;
        score.act = at;
        score.took = took;
        const bool late = took > score.reaction.within;
        score.share = shareFor(took, score.reaction.within) * factor;
        score.reason =
            Messages::tr("%1 after %2").arg(QString::fromStdString(act.post), minutesWords(took));
        if (late)
            score.reason += Messages::tr(", too late");
        if (!flaw.isEmpty())
            score.reason += QStringLiteral(", ") + flaw;
        bool otherLevel = false;
        if (score.reaction.by && act.level != static_cast<int>(*score.reaction.by)) {
            score.share *= kOtherLevel;
            otherLevel = true;
            score.reason += Messages::tr(", which was the task of the %1")
                                .arg(words::textOf(*score.reaction.by));
        }
        score.verdict = !flaw.isEmpty() || otherLevel ? Verdict::Partly
                        : late                        ? Verdict::Late
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
        const auto nameOfDepartment = [&](std::size_t at) {
            const auto name = record_.known.departmentNames.find(record_.acts[at].departmentId);
            return name == record_.known.departmentNames.end() ? QString() : name->second;
        };
        if (right && action == CaseAction::Dispatch && *any != *right)
            return done(
                score, right, kAfterWrong,
                Messages::tr("after “%1”, which was the wrong one").arg(nameOfDepartment(*any)));
        if (right)
            return done(score, right);
        if (any)
            return done(
                score, any, kOtherTarget,
                Messages::tr("to “%1”, which is the wrong one").arg(nameOfDepartment(*any)));
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
            return done(score, moved, kOtherTarget, Messages::tr("but not as far"));
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
            return done(score, round, kHalf, Messages::tr("the other way round"));
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
            return done(score, other, kHalf, Messages::tr("as another item"));
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
            score.reason = Messages::tr("%1 ended it after %2, while it was still going on")
                               .arg(QString::fromStdString(act.post), minutesWords(*score.took));
            return;
        }
        const auto accepted = firstOf(CaseAction::Accept);
        if (!accepted) {
            score.verdict = Verdict::Missed;
            score.reason = Messages::tr("nobody took it up");
            return;
        }
        score.act = accepted;
        score.share = 1;
        score.verdict = Verdict::Full;
        score.reason = Messages::tr("it stayed open");
    }

    template <typename Key>
    static QString nameIn(const std::map<Key, QString>& names, const Key& key)
    {
        const auto found = names.find(key);
        return found == names.end() ? QString() : found->second;
    }
    ReactionNames namesOf(const Reaction& reaction) const
    {
        ReactionNames names;
        const auto department = record_.known.departments.find(reaction.department);
        if (department != record_.known.departments.end())
            names.department = nameIn(record_.known.departmentNames, department->second);
        names.item = nameIn(record_.known.itemNames, reaction.item);
        if (reaction.place)
            names.place = nameIn(record_.known.placeNames, describe(*reaction.place).toStdString());
        if (const Step* other = stepOf(record_.scenario, reaction.other))
            names.other = other->title.local();
        return names;
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
