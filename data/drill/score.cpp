// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/score.h"

#include <algorithm>
#include <cmath>

#include "data/drill/messages.h"
#include "data/drill/reaction_judge.h"

namespace zhitu::drill {
namespace {

bool isTaskOf(const Trainee& trainee, const ReactionScore& score)
{
    if (score.reaction.by && static_cast<int>(*score.reaction.by) != trainee.level)
        return false;
    return std::ranges::any_of(trainee.areas, [&](const std::string& area) {
        return score.area.empty() || score.area.starts_with(area);
    });
}

void count(TraineeScore& score, Verdict verdict)
{
    score.full += verdict == Verdict::Full;
    score.partly += verdict == Verdict::Late || verdict == Verdict::Partly;
    score.missed += verdict == Verdict::Missed;
    score.wrong += verdict == Verdict::Wrong;
}

double total(double earned, double possible)
{
    return std::max(0.0, std::round(1000 * earned / possible) / 10);
}

TraineeScore scoreOfTrainee(const Trainee& trainee, const Record& record, const Score& all)
{
    TraineeScore score{trainee, 0, 0, {}, 0, 0, 0, 0};
    for (const ReactionScore& reaction : all.reactions) {
        if (reaction.verdict == Verdict::NotPlayed || !isTaskOf(trainee, reaction))
            continue;
        // What a colleague with the same task did is neither his merit nor his fault.
        if (reaction.act && record.acts[*reaction.act].user != trainee.user) {
            const auto colleague =
                std::ranges::find(record.trainees, record.acts[*reaction.act].user, &Trainee::user);
            if (colleague != record.trainees.end() && isTaskOf(*colleague, reaction))
                continue;
        }
        const bool his = !reaction.act || record.acts[*reaction.act].user == trainee.user;
        score.possible += reaction.reaction.weight;
        score.earned += his ? reaction.points : 0;
        count(score, his ? reaction.verdict : Verdict::Missed);
    }
    if (score.possible > 0)
        score.total = total(score.earned, score.possible);
    return score;
}

} // namespace

Score scoreOf(const Record& record)
{
    Score score;
    for (const Step& step : record.scenario.steps)
        for (std::size_t i = 0; i < step.reactions.size(); ++i) {
            ReactionScore reaction = judge(record, step, i);
            if (reaction.verdict != Verdict::NotPlayed) {
                score.possible += reaction.reaction.weight;
                score.earned += reaction.points;
            }
            score.reactions.push_back(std::move(reaction));
        }
    if (score.possible > 0)
        score.total = total(score.earned, score.possible);
    for (const Trainee& trainee : record.trainees)
        score.trainees.push_back(scoreOfTrainee(trainee, record, score));
    return score;
}

QString describe(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Full:
        return Messages::tr("as expected");
    case Verdict::Late:
        return Messages::tr("late");
    case Verdict::Partly:
        return Messages::tr("in part");
    case Verdict::Missed:
        return Messages::tr("missed");
    case Verdict::Wrong:
        return Messages::tr("wrong");
    case Verdict::NotPlayed:
        return Messages::tr("not counted");
    }
    return {};
}

} // namespace zhitu::drill
