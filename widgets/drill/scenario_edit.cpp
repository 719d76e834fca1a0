// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/drill/scenario_edit.h"

#include <QUndoCommand>
#include <algorithm>

namespace zhitu::widgets {
namespace {

constexpr int kMostUndo = 500;
constexpr int kTypingId = 1;

/// By time. \returns where a step has come to
std::optional<std::size_t> putInOrder(drill::Scenario& scenario, std::optional<std::size_t> step)
{
    std::vector<std::size_t> order(scenario.steps.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return scenario.steps[i].at; });
    std::vector<drill::Step> sorted;
    std::optional<std::size_t> now;
    for (const std::size_t i : order) {
        if (step == i)
            now = sorted.size();
        sorted.push_back(std::move(scenario.steps[i]));
    }
    scenario.steps = std::move(sorted);
    return now;
}

} // namespace

/// The whole before and after: a scenario has 500 steps at most.
class ScenarioEdit::Change : public QUndoCommand {
public:
    Change(ScenarioEdit& edit, const QString& what, QString typing, drill::Scenario next,
           std::optional<std::size_t> chosen)
        : QUndoCommand(what), edit_(edit), typing_(std::move(typing)), before_(edit.scenario_),
          after_(std::move(next)), chosenBefore_(edit.chosen_), chosenAfter_(chosen)
    {
    }
    void undo() override { edit_.put(before_, chosenBefore_); }
    void redo() override { edit_.put(after_, chosenAfter_); }
    [[nodiscard]] int id() const override { return typing_.isEmpty() ? -1 : kTypingId; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto* next = static_cast<const Change*>(other); // of the same id
        if (next->typing_ != typing_ || next->chosenBefore_ != chosenAfter_)
            return false;
        after_ = next->after_;
        chosenAfter_ = next->chosenAfter_;
        return true;
    }

private:
    ScenarioEdit& edit_;
    QString typing_;
    drill::Scenario before_;
    drill::Scenario after_;
    std::optional<std::size_t> chosenBefore_;
    std::optional<std::size_t> chosenAfter_;
};

ScenarioEdit::ScenarioEdit(QObject* parent) : QObject(parent)
{
    undo_.setUndoLimit(kMostUndo);
}

void ScenarioEdit::put(const drill::Scenario& scenario, std::optional<std::size_t> chosen)
{
    scenario_ = scenario;
    const bool other = chosen != chosen_;
    chosen_ = chosen;
    trouble_.reset();
    try { // whatever a file of it would be refused for
        (void)drill::readScenario(drill::writeScenario(scenario_));
    } catch (const drill::ScenarioError& error) {
        trouble_ = Trouble{error.spot(), error.message()};
    }
    Q_EMIT changed();
    if (other)
        Q_EMIT chosenChanged();
}

void ScenarioEdit::begin(drill::Scenario scenario)
{
    undo_.clear();
    chosen_.reset();
    put(scenario, {});
    undo_.setClean();
    Q_EMIT chosenChanged();
}

void ScenarioEdit::choose(std::optional<std::size_t> step)
{
    if (step && *step >= scenario_.steps.size())
        step.reset();
    if (step == chosen_)
        return;
    chosen_ = step;
    Q_EMIT chosenChanged();
}

void ScenarioEdit::push(const QString& what, const QString& typing, drill::Scenario next,
                        std::optional<std::size_t> chosen)
{
    const auto place = putInOrder(next, chosen);
    if (next == scenario_ && place == chosen_)
        return;
    undo_.push(new Change(*this, what, typing, std::move(next), place));
}

void ScenarioEdit::change(const QString& what, const QString& typing,
                          const std::function<void(drill::Scenario&)>& change)
{
    drill::Scenario next = scenario_;
    change(next);
    push(what, typing, std::move(next), chosen_);
}

void ScenarioEdit::changeStep(const QString& what, const QString& typing,
                              const std::function<void(drill::Step&)>& change)
{
    if (!chosen_)
        return;
    drill::Scenario next = scenario_;
    const std::string id = next.steps[*chosen_].id;
    change(next.steps[*chosen_]);
    // Whatever names the step goes with its new name, as long as it was the only one of its name.
    const std::string now = next.steps[*chosen_].id;
    if (now != id && std::ranges::count(scenario_.steps, id, &drill::Step::id) == 1)
        for (drill::Step& step : next.steps) {
            if (step.of == id)
                step.of = now;
            for (drill::Reaction& reaction : step.reactions)
                if (reaction.other == id)
                    reaction.other = now;
        }
    push(what, typing, std::move(next), chosen_);
}

std::string ScenarioEdit::freeId(const std::string& wanted) const
{
    std::string id = wanted;
    for (int number = 2; drill::stepOf(scenario_, id) != nullptr; ++number)
        id = wanted + '-' + std::to_string(number);
    return id;
}

void ScenarioEdit::add(drill::StepKind kind, drill::ScenarioTime at)
{
    drill::Step step;
    QString name = QString::fromLatin1(drill::nameOf(kind));
    step.id = freeId(name.replace(u'_', u'-').toStdString());
    step.at = at;
    step.kind = kind;
    step.title = {QStringLiteral("新步骤"), QStringLiteral("New step")};
    if (kind == drill::StepKind::Report || kind == drill::StepKind::Again) {
        step.reporter = "测试甲";
        step.text = step.title;
    }
    if (kind == drill::StepKind::Report)
        step.item = "S10";
    if (kind == drill::StepKind::Again || kind == drill::StepKind::CamerasWork) {
        const auto of =
            kind == drill::StepKind::Again ? drill::StepKind::Report : drill::StepKind::CamerasFail;
        for (const drill::Step& earlier : scenario_.steps)
            if (earlier.kind == of && earlier.at <= at)
                step.of = earlier.id;
    } else if (kind != drill::StepKind::Note) {
        step.place = drill::DivisionName{scenario_.district + "000000"};
    }
    drill::Scenario next = scenario_;
    next.steps.push_back(std::move(step));
    const std::size_t last = next.steps.size() - 1;
    push(tr("Add a step"), {}, std::move(next), last);
}

void ScenarioEdit::copyChosen()
{
    if (!chosen_)
        return;
    drill::Scenario next = scenario_;
    drill::Step copy = next.steps[*chosen_];
    copy.id = freeId(copy.id);
    next.steps.insert(next.steps.begin() + static_cast<std::ptrdiff_t>(*chosen_) + 1, copy);
    push(tr("Copy a step"), {}, std::move(next), *chosen_ + 1);
}

void ScenarioEdit::removeChosen()
{
    if (!chosen_)
        return;
    drill::Scenario next = scenario_;
    next.steps.erase(next.steps.begin() + static_cast<std::ptrdiff_t>(*chosen_));
    push(tr("Remove a step"), {}, std::move(next), std::nullopt);
}

drill::Scenario emptyScenario(const std::string& district)
{
    drill::Scenario scenario;
    scenario.id = "new-drill";
    scenario.title = {QStringLiteral("新演练"), QStringLiteral("New drill")};
    scenario.summary = {QStringLiteral("演练目的和考察要点。"),
                        QStringLiteral("What the drill is about.")};
    scenario.district = district;
    scenario.length = std::chrono::hours(1);
    return scenario;
}

} // namespace zhitu::widgets
