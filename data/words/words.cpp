// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include "data/china_time.h"
#include "data/words/stage_names.h"

namespace zhitu::words {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(zhitu::words::Texts)
};

} // namespace

const char* sourceOf(domain::CaseState state)
{
    return sourceOf(
        state, {isStageUsed(domain::CaseState::Reviewed), isStageUsed(domain::CaseState::Visited)});
}

QString textOf(domain::CaseState state)
{
    const QString here = stageName(state);
    return here.isEmpty() ? standardText(state) : here;
}

QString standardText(domain::CaseState state)
{
    return QCoreApplication::translate(kContext, sourceOf(state));
}

QString textOf(domain::CaseAction action)
{
    using A = domain::CaseAction;
    switch (action) {
    case A::Report:
        return Texts::tr("Report");
    case A::Accept:
        return Texts::tr("Accept");
    case A::Reject:
        return Texts::tr("Do not accept");
    case A::Dispatch:
        return Texts::tr("Dispatch");
    case A::Sign:
        return Texts::tr("Sign for");
    case A::Return:
        return Texts::tr("Return");
    case A::Start:
        return Texts::tr("Start handling");
    case A::AskExtension:
        return Texts::tr("Ask for extension");
    case A::GrantExtension:
        return Texts::tr("Grant extension");
    case A::RefuseExtension:
        return Texts::tr("Refuse extension");
    case A::Suspend:
        return Texts::tr("Suspend");
    case A::Resume:
        return Texts::tr("Resume");
    case A::Escalate:
        return Texts::tr("Escalate");
    case A::Delegate:
        return Texts::tr("Delegate");
    case A::Resolve:
        return Texts::tr("Resolve");
    case A::ApproveReview:
        return Texts::tr("Pass review");
    case A::RefuseReview:
        return Texts::tr("Fail review");
    case A::Visit:
        return Texts::tr("Visit");
    case A::Close:
        return Texts::tr("Close");
    case A::CloseWithoutVisit:
        return Texts::tr("Close without visit");
    case A::Reopen:
        return Texts::tr("Reopen");
    case A::Supervise:
        return Texts::tr("Supervise");
    case A::LiftSupervision:
        return Texts::tr("Lift supervision");
    case A::AddSubtask:
        return Texts::tr("Add joint department");
    case A::FinishSubtask:
        return Texts::tr("Joint department done");
    case A::Comment:
        return Texts::tr("Comment");
    case A::ReportAgain:
        return Texts::tr("Reported again");
    case A::RegisterDispute:
        return Texts::tr("Register as a dispute");
    case A::Mediate:
        return Texts::tr("Mediation session");
    case A::EndMediation:
        return Texts::tr("End mediation");
    case A::FulfilAgreement:
        return Texts::tr("Agreement fulfilled");
    case A::BreachAgreement:
        return Texts::tr("Agreement broken");
    case A::MergeInto:
        return Texts::tr("Merge into another case");
    }
    return Texts::tr("Unknown");
}

QString satisfactionText(int satisfaction)
{
    switch (satisfaction) {
    case 1:
        return Texts::tr("very dissatisfied");
    case 2:
        return Texts::tr("dissatisfied");
    case 3:
        return Texts::tr("neither");
    case 4:
        return Texts::tr("satisfied");
    case 5:
        return Texts::tr("very satisfied");
    default:
        return Texts::tr("not said");
    }
}

QString textOf(domain::Outcome outcome)
{
    using O = domain::Outcome;
    switch (outcome) {
    case O::Due:
        return Texts::tr("Due");
    case O::InTime:
        return Texts::tr("Resolved in time");
    case O::NotInTime:
        return Texts::tr("Not resolved in time");
    case O::Resolved:
        return Texts::tr("Due and resolved");
    case O::Unresolved:
        return Texts::tr("Due and not resolved");
    case O::Dispatched:
        return Texts::tr("Ever dispatched");
    case O::Returned:
        return Texts::tr("Given back by a department");
    case O::EverResolved:
        return Texts::tr("Ever resolved");
    case O::Reopened:
        return Texts::tr("Reopened");
    case O::Judged:
        return Texts::tr("Satisfaction was said");
    case O::Satisfied:
        return Texts::tr("Satisfied");
    case O::Unsatisfied:
        return Texts::tr("Not satisfied");
    case O::Visited:
        return Texts::tr("Visited afterwards");
    case O::Settled:
        return Texts::tr("Settled for the person");
    case O::Unsettled:
        return Texts::tr("Not settled for the person");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::CaseGrade grade)
{
    switch (grade) {
    case domain::CaseGrade::I:
        return Texts::tr("Grade I");
    case domain::CaseGrade::II:
        return Texts::tr("Grade II");
    case domain::CaseGrade::III:
        return Texts::tr("Grade III");
    case domain::CaseGrade::IV:
        return Texts::tr("Grade IV");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::CaseChannel channel)
{
    using C = domain::CaseChannel;
    switch (channel) {
    case C::Hotline:
        return Texts::tr("Hotline");
    case C::GridWorker:
        return Texts::tr("Grid worker");
    case C::ResidentApp:
        return Texts::tr("Resident app");
    case C::CameraEvent:
        return Texts::tr("Camera event");
    case C::WalkIn:
        return Texts::tr("Walk-in");
    case C::Transfer:
        return Texts::tr("Department transfer");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::DivisionLevel level)
{
    switch (level) {
    case domain::DivisionLevel::District:
        return Texts::tr("District");
    case domain::DivisionLevel::Town:
        return Texts::tr("Town");
    case domain::DivisionLevel::Village:
        return Texts::tr("Village");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::CameraTier tier)
{
    switch (tier) {
    case domain::CameraTier::Lookout:
        return Texts::tr("High lookout");
    case domain::CameraTier::Skynet:
        return Texts::tr("Skynet");
    case domain::CameraTier::Social:
        return Texts::tr("Social resource");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::CameraStatus status)
{
    switch (status) {
    case domain::CameraStatus::Online:
        return Texts::tr("Online");
    case domain::CameraStatus::Offline:
        return Texts::tr("Offline");
    case domain::CameraStatus::Fault:
        return Texts::tr("Fault");
    }
    return Texts::tr("Unknown");
}

QString textOf(domain::GridKind kind)
{
    return kind == domain::GridKind::Basic ? Texts::tr("Basic grid") : Texts::tr("Dedicated grid");
}

QString textOf(domain::KeySiteKind kind)
{
    using K = domain::KeySiteKind;
    switch (kind) {
    case K::School:
        return Texts::tr("School");
    case K::Hospital:
        return Texts::tr("Hospital");
    case K::Station:
        return Texts::tr("Station");
    case K::Square:
        return Texts::tr("Square");
    case K::Market:
        return Texts::tr("Market");
    case K::Scenic:
        return Texts::tr("Scenic spot");
    case K::Government:
        return Texts::tr("Government hall");
    case K::Bridge:
        return Texts::tr("Bridge");
    case K::Plant:
        return Texts::tr("Hazardous plant");
    case K::WaterIntake:
        return Texts::tr("Water intake");
    }
    return Texts::tr("Unknown");
}

QString localName(const std::string& chinese, const std::string& english)
{
    const bool wantsChinese = QLocale().language() == QLocale::Chinese;
    return QString::fromStdString(wantsChinese || english.empty() ? chinese : english);
}

QString timeText(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), chinaTime())
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QDateTime chinaNow()
{
    return QDateTime::currentDateTimeUtc().toTimeZone(chinaTime());
}

} // namespace zhitu::words
