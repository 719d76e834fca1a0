// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/data/drill/trainee.h"

#include <gtest/gtest.h>

#include "data/central/accounts.h"
#include "data/patrol/round.h"
#include "data/sync/command_json.h"
#include "data/sync/pusher.h"
#include "data/sync/uuid7.h"

namespace zhitu::test {
namespace {

using domain::CaseAction;
using drill::Deed;
using drill::ScenarioTime;

double shareOfTime(Manner manner)
{
    return manner == Manner::Perfect ? 0.3 : manner == Manner::Slow ? 1.8 : 0.5;
}

} // namespace

CommandDesk::CommandDesk(const TemporaryCentre& centre, const std::string& user)
    : connection_(centre.as(user)), outbox_(folder_ / "outbox.db")
{
}

SeenCase CommandDesk::see(std::int64_t caseId)
{
    const central::PgResult row =
        connection_.query("SELECT id, uuid, version, state, level, array_to_string(open_parts, "
                          "',') FROM zhitu.\"case\" "
                          "WHERE id = $1::bigint",
                          {std::to_string(caseId)});
    if (row.rows() == 0)
        return {};
    SeenCase seen{row.integer(0, 0),
                  std::string(row.text(0, 1)),
                  row.integer(0, 2),
                  static_cast<int>(row.integer(0, 3)),
                  static_cast<int>(row.integer(0, 4)),
                  {}};
    const std::string parts(row.text(0, 5));
    for (const QString& part : QString::fromStdString(parts).split(u',', Qt::SkipEmptyParts))
        seen.openParts.push_back(part.toLongLong());
    return seen;
}

bool CommandDesk::send(const char* kind, const std::string& payload, std::int64_t baseVersion)
{
    outbox_.append({sync::makeUuid7(), kind, payload, baseVersion, 1'800'000'000});
    const sync::Pushed pushed = sync::pushAll(connection_, outbox_);
    for (const sync::KeptCommand& kept : outbox_.all())
        if (kept.status == sync::KeptCommand::Status::Refused
            || kept.status == sync::KeptCommand::Status::Conflict) {
            ADD_FAILURE() << kind << ' ' << payload << ": " << kept.result;
            (void)outbox_.giveUp(kept.command.id);
        }
    return pushed.applied == 1;
}

bool CommandDesk::act(std::int64_t caseId, CaseAction action, std::int64_t department,
                      const std::string& reason, std::int64_t otherCase)
{
    const SeenCase seen = see(caseId);
    domain::CaseAct act;
    act.caseId = seen.id;
    act.caseUuid = seen.uuid;
    act.action = action;
    act.reason = reason;
    act.departmentId = department;
    act.baseVersion = seen.version;
    if (action == CaseAction::Supervise)
        act.workingDays = 1;
    if (otherCase != 0) {
        act.otherCaseId = otherCase;
        act.otherCaseUuid = see(otherCase).uuid;
    }
    return send(sync::kActOnCase, sync::toJson(act), seen.version);
}

bool CommandDesk::report(std::int64_t item, const std::string& division)
{
    const central::PgResult grid =
        connection_.query("SELECT code, public.ST_X(public.ST_PointOnSurface(geom)), "
                          "public.ST_Y(public.ST_PointOnSurface(geom)) FROM zhitu.grid WHERE valid "
                          "AND code ^@ $1 ORDER BY "
                          "code LIMIT 1",
                          {division});
    domain::CaseReport report;
    report.itemId = item;
    report.title = "巡查发现";
    report.level = domain::DivisionLevel::Town;
    report.gridCode = grid.text(0, 0);
    report.position = {std::stod(std::string(grid.text(0, 1))),
                       std::stod(std::string(grid.text(0, 2)))};
    return send(sync::kReportCase, sync::toJson(report));
}

bool CommandDesk::check(const std::string& site)
{
    const central::PgResult stop =
        connection_.query("SELECT s.plan_id, s.site_id FROM zhitu.patrol_stop s JOIN "
                          "zhitu.key_site k ON k.id = s.site_id "
                          "WHERE k.name = $1 ORDER BY 1 LIMIT 1",
                          {site});
    return send(sync::kCheckSite, sync::toJson(domain::PatrolAct{
                                      stop.integer(0, 0),
                                      stop.integer(0, 1),
                                      patrol::dayOf(std::chrono::floor<std::chrono::seconds>(
                                          std::chrono::system_clock::now())),
                                      {{1, true}},
                                      {}}));
}

std::int64_t CommandDesk::idOf(const std::string& table, const std::string& code)
{
    return connection_.query("SELECT id FROM zhitu." + table + " WHERE code = $1", {code})
        .integer(0, 0);
}

ScriptedTeam::ScriptedTeam(TemporaryCentre& centre)
{
    central::PgConnection root = centre.admin();
    for (const auto& [name, post, level] : {std::tuple{"village", "村级值班席", 6},
                                            {"town", "镇街值班席", 5},
                                            {"district", "区级值班席", 4}}) {
        central::putAccount(root, {name, "operator", post, level, {"500117"}}, {});
        desks_[level] = std::make_unique<CommandDesk>(centre, name);
    }
}

void ScriptedTeam::play(drill::Director& director, Manner manner)
{
    tasks_.clear();
    cases_.clear();
    reports_ = 0;
    const ScenarioTime length = director.scenario().length;
    while (true) {
        const drill::Step* next = director.next();
        ScenarioTime to = next == nullptr ? length + ScenarioTime(1) : next->at;
        if (!tasks_.empty())
            to = std::min(to, tasks_.begin()->first);
        if (to > length)
            break;
        director.jump(to);
        director.advance([&](const drill::DoneNow& done) { plan(done, manner); });
        while (!tasks_.empty() && tasks_.begin()->first <= director.now()) {
            const Task task = tasks_.begin()->second;
            tasks_.erase(tasks_.begin());
            take(task, manner);
        }
    }
    director.jump(length);
    director.advance();
}

void ScriptedTeam::plan(const drill::DoneNow& done, Manner manner)
{
    if (done.outcome.caseId != 0 && done.step->kind == drill::StepKind::Report)
        cases_[done.key] = done.outcome.caseId;
    if (done.step->reactions.empty())
        return;
    // Every third one is not looked at at all.
    if (manner == Manner::Careless && ++reports_ % 3 == 0)
        return;
    for (std::size_t i = 0; i < done.step->reactions.size(); ++i) {
        const drill::Reaction& reaction = done.step->reactions[i];
        const auto after =
            std::chrono::duration_cast<ScenarioTime>(std::chrono::duration<double, std::milli>(
                static_cast<double>(reaction.within.count()) * shareOfTime(manner)));
        tasks_.emplace(done.at + after, Task{done.step, i, done.outcome.caseId});
    }
}

void ScriptedTeam::take(const Task& task, Manner manner)
{
    if (manner == Manner::Careless)
        takeCarelessly(task);
    else
        takeCarefully(task);
}

CommandDesk& ScriptedTeam::deskOf(const Task& task)
{
    const drill::Reaction& reaction = task.step->reactions[task.reaction];
    if (reaction.by)
        return *desks_.at(static_cast<int>(*reaction.by));
    if (task.caseId != 0 && task.step->kind == drill::StepKind::Report)
        return *desks_.at(desks_.at(4)->see(task.caseId).level);
    return *desks_.at(5);
}

std::int64_t ScriptedTeam::leadOf(const Task& task)
{
    for (const drill::Reaction& reaction : task.step->reactions)
        if (reaction.deed == Deed::Dispatch)
            return desks_.at(4)->idOf("department", reaction.department);
    return desks_.at(4)->idOf("department", "D01");
}

/// Takes the steps that lie before the state.
void ScriptedTeam::bringTo(const Task& task, int state)
{
    for (int i = 0; i < 10; ++i) {
        const SeenCase seen = desks_.at(4)->see(task.caseId);
        if (seen.state >= state || seen.state == 0)
            return;
        CommandDesk& desk = *desks_.at(seen.level);
        if (seen.state == 1)
            (void)desk.act(task.caseId, CaseAction::Accept);
        else if (seen.state == 2)
            (void)desk.act(task.caseId, CaseAction::Dispatch, leadOf(task));
        else if (seen.state == 3)
            (void)desk.act(task.caseId, CaseAction::Sign);
        else if (seen.state == 4)
            (void)desk.act(task.caseId, CaseAction::Start);
        else
            return;
    }
}

void ScriptedTeam::takeCarefully(const Task& task)
{
    const drill::Reaction& reaction = task.step->reactions[task.reaction];
    CommandDesk& desk = deskOf(task);
    const auto department = [&] { return desk.idOf("department", reaction.department); };
    switch (reaction.deed) {
    case Deed::See:
        (void)desk.act(task.caseId, CaseAction::Comment);
        return;
    case Deed::Accept:
        (void)desk.act(task.caseId, CaseAction::Accept);
        return;
    case Deed::Dispatch:
        bringTo(task, 2);
        (void)desk.act(task.caseId, CaseAction::Dispatch, department());
        return;
    case Deed::AddPart:
        bringTo(task, 4);
        (void)desk.act(task.caseId, CaseAction::AddSubtask, department());
        return;
    case Deed::Raise:
        (void)desk.act(task.caseId, CaseAction::Escalate);
        return;
    case Deed::Supervise:
        (void)desk.act(task.caseId, CaseAction::Supervise);
        return;
    case Deed::Resolve:
        bringTo(task, 5);
        for (const std::int64_t part : desk.see(task.caseId).openParts)
            (void)desk.act(task.caseId, CaseAction::FinishSubtask, part);
        (void)desk.act(task.caseId, CaseAction::Resolve);
        return;
    case Deed::Close:
        return; // no scenario of ours asks for it
    case Deed::Reject:
        (void)desk.act(task.caseId, CaseAction::Reject);
        return;
    case Deed::Merge:
        (void)desk.act(task.caseId, CaseAction::MergeInto, 0, "同一诉求",
                       cases_.at(reaction.other));
        return;
    case Deed::TakeIn: {
        const std::string code = std::get<drill::DivisionName>(*reaction.place).name;
        (void)desk.report(desk.idOf("service_item", reaction.item),
                          code.ends_with("000") ? code.substr(0, 9) : code);
        return;
    }
    case Deed::Check:
        (void)desk.check(std::get<drill::SiteName>(*reaction.place).name);
        return;
    case Deed::KeepOpen:
        return;
    }
}

void ScriptedTeam::takeCarelessly(const Task& task)
{
    const drill::Reaction& reaction = task.step->reactions[task.reaction];
    if (reaction.deed == Deed::Accept) {
        (void)deskOf(task).act(task.caseId, CaseAction::Accept);
    } else if (reaction.deed == Deed::Dispatch) { // to whoever comes to his mind
        const SeenCase seen = desks_.at(4)->see(task.caseId);
        CommandDesk& desk = *desks_.at(seen.level);
        if (seen.state == 2)
            (void)desk.act(task.caseId, CaseAction::Dispatch, desk.idOf("department", "D40"));
    } else if (reaction.deed == Deed::KeepOpen) { // it will be all right
        bringTo(task, 5);
        CommandDesk& desk = *desks_.at(desks_.at(4)->see(task.caseId).level);
        (void)desk.act(task.caseId, CaseAction::Resolve);
    }
}

} // namespace zhitu::test
