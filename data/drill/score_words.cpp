// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/drill/score_words.h"

#include "data/drill/messages.h"
#include "data/words/words.h"

namespace zhitu::drill {
namespace {

QString minutesWords(ScenarioTime time)
{
    const int minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
    return minutes == 0 ? Messages::tr("less than a minute")
                        : Messages::tr("%n minutes", nullptr, minutes);
}

template <typename Key>
QString nameIn(const std::map<Key, words::BothTexts>& names, const Key& key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second.local();
}

QString departmentOf(const Record& record, std::optional<std::size_t> act)
{
    return act ? nameIn(record.known.departmentNames, record.acts.at(*act).departmentId)
               : QString();
}

QString flawText(const ReactionScore& score, const Record& record)
{
    switch (score.flaw) {
    case Flaw::None:
        break;
    case Flaw::AfterWrongDepartment:
        return Messages::tr("after “%1”, which was the wrong one")
            .arg(departmentOf(record, score.wrongAct));
    case Flaw::WrongDepartment:
        return Messages::tr("to “%1”, which is the wrong one").arg(departmentOf(record, score.act));
    case Flaw::NotAsFar:
        return Messages::tr("but not as far");
    case Flaw::OtherWayRound:
        return Messages::tr("the other way round");
    case Flaw::OtherItem:
        return Messages::tr("as another item");
    }
    return {};
}

QString doneText(const ReactionScore& score, const Record& record)
{
    const Act& act = record.acts.at(score.act.value());
    QString text = Messages::tr("%1 after %2")
                       .arg(QString::fromStdString(act.post), minutesWords(score.took.value()));
    if (score.late)
        text += Messages::tr(", too late");
    if (score.flaw != Flaw::None)
        text += Messages::tr(", %1").arg(flawText(score, record));
    if (score.otherLevel)
        text += Messages::tr(", which was the task of the %1")
                    .arg(words::textOf(score.reaction.by.value()));
    return text;
}

} // namespace

QString expectedText(const ReactionScore& score, const Record& record)
{
    const Reaction& reaction = score.reaction;
    ReactionNames names;
    if (const auto department = record.known.departments.find(reaction.department);
        department != record.known.departments.end())
        names.department = nameIn(record.known.departmentNames, department->second);
    names.item = nameIn(record.known.itemNames, reaction.item);
    if (reaction.place)
        if (const auto place =
                record.known.placeNames.find(describe(*reaction.place).toStdString());
            place != record.known.placeNames.end())
            names.place = place->second;
    if (const Step* other = stepOf(record.scenario, reaction.other))
        names.other = other->title.local();
    return describe(reaction, names);
}

QString reasonText(const ReactionScore& score, const Record& record)
{
    switch (score.why) {
    case Why::NotPlayed:
        return Messages::tr("the step was not played");
    case Why::LeftOut:
        return Messages::tr("the step was left out");
    case Why::NothingTold:
        return Messages::tr("the case had ended, and nothing more was told");
    case Why::OtherNotPlayed:
        return Messages::tr("the step that it is to be merged with was not played");
    case Why::TimeWasLeft:
        return Messages::tr("the drill ended before its time was over");
    case Why::Done:
        return doneText(score, record);
    case Why::NobodyDid:
        return Messages::tr("nobody did");
    case Why::EndedEarly:
        return Messages::tr("%1 ended it after %2, while it was still going on")
            .arg(QString::fromStdString(record.acts.at(score.act.value()).post),
                 minutesWords(score.took.value()));
    case Why::NobodyTookUp:
        return Messages::tr("nobody took it up");
    case Why::StayedOpen:
        return Messages::tr("it stayed open");
    }
    return {};
}

} // namespace zhitu::drill
