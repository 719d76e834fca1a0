// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace zhitu::widgets {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("zhitu::widgets::texts", text);
}

} // namespace

QString textOf(domain::CaseState state)
{
    using S = domain::CaseState;
    switch (state) {
    case S::Reported:
        return tr("Reported");
    case S::Accepted:
        return tr("Accepted");
    case S::Dispatched:
        return tr("Dispatched");
    case S::SignedFor:
        return tr("Signed for");
    case S::Handling:
        return tr("In handling");
    case S::Resolved:
        return tr("Resolved, to be reviewed");
    case S::Reviewed:
        return tr("Reviewed, to be visited");
    case S::Visited:
        return tr("Visited");
    case S::Closed:
        return tr("Closed");
    case S::Rejected:
        return tr("Not accepted");
    case S::Suspended:
        return tr("Suspended");
    }
    return tr("Unknown");
}

QString textOf(domain::CaseAction action)
{
    using A = domain::CaseAction;
    switch (action) {
    case A::Report:
        return tr("Report");
    case A::Accept:
        return tr("Accept");
    case A::Reject:
        return tr("Do not accept");
    case A::Dispatch:
        return tr("Dispatch");
    case A::Sign:
        return tr("Sign for");
    case A::Return:
        return tr("Return");
    case A::Start:
        return tr("Start handling");
    case A::AskExtension:
        return tr("Ask for extension");
    case A::GrantExtension:
        return tr("Grant extension");
    case A::RefuseExtension:
        return tr("Refuse extension");
    case A::Suspend:
        return tr("Suspend");
    case A::Resume:
        return tr("Resume");
    case A::Escalate:
        return tr("Escalate");
    case A::Delegate:
        return tr("Delegate");
    case A::Resolve:
        return tr("Resolve");
    case A::ApproveReview:
        return tr("Pass review");
    case A::RefuseReview:
        return tr("Fail review");
    case A::Visit:
        return tr("Visit");
    case A::Close:
        return tr("Close");
    case A::CloseWithoutVisit:
        return tr("Close without visit");
    case A::Reopen:
        return tr("Reopen");
    case A::Supervise:
        return tr("Supervise");
    case A::LiftSupervision:
        return tr("Lift supervision");
    case A::AddSubtask:
        return tr("Add joint department");
    case A::FinishSubtask:
        return tr("Joint department done");
    case A::Comment:
        return tr("Comment");
    }
    return tr("Unknown");
}

QString textOf(domain::CaseGrade grade)
{
    switch (grade) {
    case domain::CaseGrade::I:
        return tr("Grade I");
    case domain::CaseGrade::II:
        return tr("Grade II");
    case domain::CaseGrade::III:
        return tr("Grade III");
    case domain::CaseGrade::IV:
        return tr("Grade IV");
    }
    return tr("Unknown");
}

QString textOf(domain::CaseChannel channel)
{
    using C = domain::CaseChannel;
    switch (channel) {
    case C::Hotline:
        return tr("Hotline");
    case C::GridWorker:
        return tr("Grid worker");
    case C::ResidentApp:
        return tr("Resident app");
    case C::CameraEvent:
        return tr("Camera event");
    case C::WalkIn:
        return tr("Walk-in");
    case C::Transfer:
        return tr("Department transfer");
    }
    return tr("Unknown");
}

QString textOf(domain::DivisionLevel level)
{
    switch (level) {
    case domain::DivisionLevel::District:
        return tr("District");
    case domain::DivisionLevel::Town:
        return tr("Town");
    case domain::DivisionLevel::Village:
        return tr("Village");
    }
    return tr("Unknown");
}

QString textOf(domain::CameraTier tier)
{
    switch (tier) {
    case domain::CameraTier::Lookout:
        return tr("High lookout");
    case domain::CameraTier::Skynet:
        return tr("Skynet");
    case domain::CameraTier::Social:
        return tr("Social resource");
    }
    return tr("Unknown");
}

QString textOf(domain::CameraStatus status)
{
    switch (status) {
    case domain::CameraStatus::Online:
        return tr("Online");
    case domain::CameraStatus::Offline:
        return tr("Offline");
    case domain::CameraStatus::Fault:
        return tr("Fault");
    }
    return tr("Unknown");
}

QString textOf(domain::GridKind kind)
{
    return kind == domain::GridKind::Basic ? tr("Basic grid") : tr("Dedicated grid");
}

QString textOf(domain::KeySiteKind kind)
{
    using K = domain::KeySiteKind;
    switch (kind) {
    case K::School:
        return tr("School");
    case K::Hospital:
        return tr("Hospital");
    case K::Station:
        return tr("Station");
    case K::Square:
        return tr("Square");
    case K::Market:
        return tr("Market");
    case K::Scenic:
        return tr("Scenic spot");
    case K::Government:
        return tr("Government hall");
    case K::Bridge:
        return tr("Bridge");
    case K::Plant:
        return tr("Hazardous plant");
    case K::WaterIntake:
        return tr("Water intake");
    }
    return tr("Unknown");
}

QString textOf(map::LayerId layer)
{
    using L = map::LayerId;
    switch (layer) {
    case L::Grids:
        return tr("Grids");
    case L::Rivers:
        return tr("Rivers");
    case L::Boundaries:
        return tr("Boundaries");
    case L::Cameras:
        return tr("Cameras");
    case L::KeySites:
        return tr("Key sites");
    case L::Centres:
        return tr("Governance centres");
    case L::Cases:
        return tr("Cases");
    case L::Labels:
        return tr("Names");
    }
    return tr("Unknown");
}

QString textOf(map::GridMeasure measure)
{
    using M = map::GridMeasure;
    switch (measure) {
    case M::None:
        return tr("No colouring");
    case M::OpenCases:
        return tr("Open cases");
    case M::OverdueCases:
        return tr("Overdue cases");
    case M::ResolvedShare:
        return tr("Resolved in time, of cases due");
    case M::CamerasPerKm2:
        return tr("Cameras per km²");
    }
    return tr("Unknown");
}

QString localName(const std::string& chinese, const std::string& english)
{
    const bool wantsChinese = QLocale().language() == QLocale::Chinese;
    return QString::fromStdString(wantsChinese || english.empty() ? chinese : english);
}

QString timeText(domain::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone(8 * 3600))
        .toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString coordinateText(double lon, double lat)
{
    return tr("%1° N, %2° E").arg(lat, 0, 'f', 5).arg(lon, 0, 'f', 5);
}

} // namespace zhitu::widgets
