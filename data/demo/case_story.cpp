// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/demo/case_story.h"

#include <algorithm>

#include "data/cache/schema.h"
#include "data/demo/organisations.h"
#include "data/domain/work_calendar.h"

namespace zhitu::demo {
namespace {

using A = domain::CaseAction;
using S = domain::CaseState;
using std::chrono::seconds;

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kDisputes = 1; // category

/// What each item of that category is about, as the types go.
domain::DisputeType typeOf(const domain::ServiceItem& item)
{
    using T = domain::DisputeType;
    constexpr T types[] = {T::Neighbours, T::Family, T::Labour, T::Contract, T::Land};
    return item.id >= 1 && item.id <= 5 ? types[item.id - 1] : T::Other;
}

const char* deskActor(int desk)
{
    constexpr const char* desks[] = {"值班席01", "值班席02", "值班席03",
                                     "值班席04", "值班席05", "值班席06"};
    return desks[desk % 6];
}

/// The desk takes in and dispatches at any hour; everybody else keeps office hours.
bool keepsOfficeHours(A action)
{
    switch (action) {
    case A::Accept:
    case A::Reject:
    case A::Dispatch:
    case A::Escalate:
        return false;
    default:
        return true;
    }
}

} // namespace

bool CaseStory::act(A action, std::int64_t delay, const char* reason, std::int64_t department)
{
    domain::CaseAct act;
    act.action = action;
    act.reason = reason;
    act.departmentId = department;
    return this->act(std::move(act), delay);
}

/// Appends one event where the machine allows it and the present has not been reached.
bool CaseStory::act(domain::CaseAct act, std::int64_t delay)
{
    if (!running_)
        return false;
    domain::Instant at = clock_ + seconds{std::max<std::int64_t>(delay, 1)};
    if (!urgent_ && keepsOfficeHours(act.action))
        if (const auto opens = domain::WorkCalendar::china().addWorkingHours(at, 0); opens > at)
            at = opens + seconds{random_.below(40 * kMinute)};
    if (at > now_) {
        running_ = false;
        return false;
    }
    setActor(act.action);
    auto change = domain::changedBy(record_, act, {actor_, domain::DivisionLevel::District}, at,
                                    {domain::WorkCalendar::china(), item_});
    auto* next = std::get_if<domain::CaseChange>(&change);
    if (next == nullptr)
        return false;
    clock_ = at;
    record_ = std::move(next->record);
    events_.push_back({record_.id, static_cast<int>(events_.size()) + 1, act.action, record_.state,
                       at, actor_, act.reason, act.departmentId, next->until});
    if (act.visit)
        visits_.push_back({record_.id * cache::kEventsPerCase + events_.back().serial, record_.id,
                           record_.gridCode, at, act.visit->satisfaction, act.visit->resolved});
    return true;
}

void CaseStory::setActor(A action)
{
    switch (action) {
    case A::Sign:
    case A::Start:
    case A::Resolve:
    case A::Return:
    case A::AskExtension:
    case A::FinishSubtask:
        actor_ = "部门承办岗";
        break;
    case A::Supervise:
    case A::LiftSupervision:
        actor_ = "督办岗";
        break;
    case A::Visit:
        actor_ = "回访岗";
        break;
    default:
        actor_ = deskActor(desk_);
    }
}

void CaseStory::intake(const domain::ServiceItem& item)
{
    act(A::Accept, random_.below(40 * kMinute) + 2 * kMinute);
    while (record_.level != domain::DivisionLevel::District && random_.chance(0.07))
        if (!act(A::Escalate, random_.below(4 * kHour) + kHour, "超出本级处置能力，提级办理"))
            break;
    act(A::Dispatch, random_.below(50 * kMinute) + 3 * kMinute, "", item.departmentId);
    if (random_.chance(0.035)) {
        act(A::Return, random_.below(5 * kHour) + kHour, "不属于本部门职责", item.departmentId);
        department_ = 1 + (item.departmentId + 6) % 44;
        act(A::Dispatch, random_.below(2 * kHour) + 10 * kMinute, "", department_);
    }
}

/// `span` is what is left until the case is to be resolved.
void CaseStory::handle(std::int64_t span, bool stuck)
{
    const auto part = [&](double share) {
        return static_cast<std::int64_t>(static_cast<double>(span) * share
                                         * random_.uniform(0.6, 1.0));
    };
    act(A::Sign, part(0.12), "", department_);
    if (stuck && random_.chance(0.4)) {
        running_ = false;
        return;
    }
    act(A::Start, part(0.08), "", department_);
    const bool joint = random_.chance(0.05);
    const std::int64_t helper = 1 + (department_ + 16) % 44;
    if (joint)
        act(A::AddSubtask, part(0.03), "请协助现场核查", helper);
    if (random_.chance(0.06)) {
        domain::CaseAct ask;
        ask.action = A::AskExtension;
        ask.reason = "现场条件不具备，申请延期";
        ask.departmentId = department_;
        ask.until = domain::WorkCalendar::china().addWorkingDays(record_.deadlineAt, 2);
        act(ask, part(0.2));
        const bool granted = random_.chance(0.85);
        act(granted ? A::GrantExtension : A::RefuseExtension, part(0.05),
            granted ? "情况属实" : "理由不充分，请按期办理");
    }
    if (random_.chance(0.02)) {
        act(A::Suspend, part(0.1), "等待当事人补充材料");
        act(A::Resume, part(0.15));
    }
    if (random_.chance(0.12))
        act(A::Comment, part(0.1), "已联系反映人，正在处理");
    if (stuck) {
        running_ = false;
        return;
    }
    if (joint)
        act(A::FinishSubtask, part(0.1), "已协助核查完毕", helper);
}

/// A step of the dispute at a time of its own: it moves nothing else of the case.
bool CaseStory::actOnDispute(domain::CaseAct act, domain::Instant at)
{
    at = std::max(at, clock_ + seconds{1});
    if (!running_ || at > now_)
        return false;
    actor_ = act.action == A::Mediate ? "调解岗" : deskActor(desk_);
    auto change = domain::changedBy(record_, act, {actor_, domain::DivisionLevel::District}, at,
                                    {domain::WorkCalendar::china(), item_});
    auto* next = std::get_if<domain::CaseChange>(&change);
    if (next == nullptr)
        return false;
    auto after = domain::disputeAfter(dispute(), {}, record_, act, at);
    auto* dispute = std::get_if<domain::Dispute>(&after);
    if (dispute == nullptr)
        return false;
    clock_ = at;
    record_ = std::move(next->record);
    dispute_ = *dispute;
    events_.push_back({record_.id, static_cast<int>(events_.size()) + 1, act.action, record_.state,
                       at, actor_, act.reason, 0, next->until});
    if (act.action == A::Mediate)
        sessions_.push_back({record_.id * cache::kEventsPerCase + events_.back().serial, record_.id,
                             record_.gridCode, *act.dispute->heldAt, act.dispute->place,
                             dispute_->bodyId, dispute_->mediatorId, act.dispute->outcome});
    return true;
}

/// Between now and when the case is resolved. \param until then
void CaseStory::mediate(domain::Instant until, const MediatorsNearby& mediators)
{
    using domain::MediationOutcome;
    const auto left = until - clock_;
    const auto at = [&, from = clock_](double share) {
        return from + seconds{static_cast<std::int64_t>(static_cast<double>(left.count()) * share)};
    };
    domain::CaseAct act;
    act.action = A::RegisterDispute;
    domain::DisputeSaid& said = act.dispute.emplace();
    said.type = typeOf(*item_);
    const double draw = mediation_.uniform();
    said.mediation = draw < 0.93   ? domain::MediationKind::Peoples
                     : draw < 0.98 ? domain::MediationKind::Administrative
                                   : domain::MediationKind::Judicial;
    if (mediation_.chance(0.15))
        said.link = static_cast<domain::MediationLink>(1 + mediation_.below(5));
    said.bodyId = record_.level == domain::DivisionLevel::Village ? mediators.village
                  : record_.level == domain::DivisionLevel::Town  ? mediators.town
                                                                  : mediators.district;
    said.mediatorId = (said.bodyId - 1) * kMediatorsEach + 1 + mediation_.below(kMediatorsEach);
    said.parties.resize(mediation_.chance(0.12) ? 3 : 2);
    for (std::size_t i = 0; i < said.parties.size(); ++i)
        said.parties[i].role = static_cast<domain::PartyRole>(i + 1);
    if (said.type == domain::DisputeType::Labour || said.type == domain::DisputeType::Contract)
        said.parties[1].kind = domain::PartyKind::Organisation;
    if (!actOnDispute(act, at(0.1)))
        return;
    for (const domain::PartySaid& party : said.parties)
        parties_.push_back({++lastParty_, record_.id, record_.gridCode, party.role, party.kind});

    const auto sessions = 1 + mediation_.below(mediation_.chance(0.3) ? 3 : 1);
    const bool agrees = mediation_.chance(0.985);
    act.action = A::Mediate;
    act.dispute->parties.clear();
    act.dispute->place = "调解室";
    for (std::int64_t i = 1; i <= sessions; ++i) {
        const domain::Instant held =
            at(0.2 + 0.7 * static_cast<double>(i) / static_cast<double>(sessions + 1));
        act.dispute->heldAt = held;
        if (i == sessions) {
            act.dispute->outcome = agrees ? MediationOutcome::Agreed : MediationOutcome::Failed;
            act.dispute->agreement = agrees ? "示例协议" : "";
            if (agrees && mediation_.chance(0.6))
                act.until = held + seconds{(7 + mediation_.below(23)) * kDay};
        }
        if (!actOnDispute(act, held))
            return;
    }
}

/// What was agreed on is mostly kept.
void CaseStory::keepAgreement()
{
    if (!dispute_ || !dispute_->dueAt)
        return;
    domain::CaseAct act;
    const bool kept = !mediation_.chance(0.012);
    act.action = kept ? A::FulfilAgreement : A::BreachAgreement;
    act.reason = kept ? "" : "当事人反悔，未按协议履行";
    actOnDispute(act, *dispute_->dueAt + seconds{mediation_.below(3 * kDay) - kDay});
}

/// How satisfied somebody was: mostly well, now and then nobody says.
domain::CaseAct CaseStory::visit(bool settled)
{
    domain::CaseAct act;
    act.action = A::Visit;
    const std::int64_t draw = random_.below(100);
    act.visit = domain::VisitOutcome{settled ? (draw < 4    ? 0
                                                : draw < 66 ? 5
                                                : draw < 96 ? 4
                                                            : 3)
                                             : 2,
                                     settled,
                                     {}};
    return act;
}

void CaseStory::finish()
{
    act(A::ApproveReview, random_.below(20 * kHour) + kHour);
    if (random_.chance(0.06)) {
        act(A::CloseWithoutVisit, random_.below(30 * kHour) + kHour, "反映人要求不再回访");
        return;
    }
    const bool settled = !random_.chance(0.014);
    act(visit(settled), random_.below(50 * kHour) + 2 * kHour);
    if (!settled) {
        // Not satisfied: the case is opened again and handled once more.
        act(A::Reopen, kHour, "回访不满意");
        act(A::Dispatch, kHour, "", department_);
        act(A::Sign, 2 * kHour, "", department_);
        act(A::Start, kHour, "", department_);
        act(A::Resolve, random_.below(60 * kHour) + 4 * kHour, "已再次处理并告知反映人",
            department_);
        act(A::ApproveReview, random_.below(20 * kHour) + kHour);
        act(visit(true), random_.below(50 * kHour) + 2 * kHour);
    }
    act(A::Close, random_.below(6 * kHour) + 5 * kMinute);
}

void CaseStory::play(domain::Case& record, const domain::ServiceItem& item, Outcome outcome,
                     const MediatorsNearby& mediators)
{
    events_.clear();
    visits_.clear();
    dispute_.reset();
    parties_.clear();
    sessions_.clear();
    running_ = true;
    urgent_ = item.unit == domain::DeadlineUnit::WorkingHours;
    item_ = &item;
    desk_ = static_cast<int>(random_.below(6));
    clock_ = record.reportedAt;
    const domain::Instant due = domain::deadlineOf(item, record.reportedAt);
    begin(record, due);

    if (outcome == Outcome::Rejected) {
        act(A::Reject, random_.below(3 * kHour) + 5 * kMinute, "不属于受理范围，已告知反映人");
    } else {
        department_ = item.departmentId;
        intake(item);
        const double share =
            outcome == Outcome::Late ? random_.uniform(1.05, 2.2) : random_.uniform(0.12, 0.93);
        const auto allowed = (due - record.reportedAt).count();
        const auto resolveAt =
            record.reportedAt
            + seconds{static_cast<std::int64_t>(static_cast<double>(allowed) * share)};
        handle(std::max<std::int64_t>((resolveAt - clock_).count(), 10 * kMinute),
               outcome == Outcome::Stuck);
        if (outcome == Outcome::Late && running_ && random_.chance(0.35)) {
            domain::CaseAct supervise;
            supervise.action = A::Supervise;
            supervise.reason = "超期督办";
            supervise.workingDays = 2;
            act(supervise, kHour);
        }
        if (item.categoryId == kDisputes)
            mediate(resolveAt, mediators);
        if (act(A::Resolve, (resolveAt - clock_).count(), "已现场处理，问题解决", department_)) {
            finish();
            keepAgreement();
        }
    }
    record = record_;
}

/// The case as it is just reported.
void CaseStory::begin(const domain::Case& record, domain::Instant due)
{
    record_ = record;
    record_.state = S::Reported;
    record_.departmentId = 0;
    record_.supervised = false;
    record_.deadlineAt = due;
    record_.resolvedAt.reset();
    record_.closedAt.reset();
    record_.version = 1;
    record_.openParts.clear();
    record_.extensionAsked = false;
    record_.extensionUntil.reset();
    record_.suspendedAt.reset();
    record_.superviseUntil.reset();
    record_.turnedBy = A::Report;
    record_.turnedAt = clock_;
    events_.push_back({record.id, 1, A::Report, S::Reported, clock_,
                       record.channel == domain::CaseChannel::GridWorker ? "网格员" : "来件接入",
                       "", 0, due});
}

} // namespace zhitu::demo
