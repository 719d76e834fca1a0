// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and data verification: the dock, and what a finding leads to.
#include <QDockWidget>

#include "widgets/window/case_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/map_window.h"
#include "widgets/window/support_desk.h"
#include "widgets/window/verify_desk.h"

namespace zhitu::widgets {
namespace {

constexpr double kNearZoom = 16; ///< a street and its houses

} // namespace

void MainWindow::makeVerifyDock()
{
    verifyDock_ = addDock("verifyDock", verify_->panel(), Qt::BottomDockWidgetArea);
    tabifyDockWidget(analysisDock_, verifyDock_);
    verifyDock_
        ->hide(); // it is higher than the lists: the map keeps its height until it is asked for
    connect(verifyDock_, &QDockWidget::visibilityChanged, verify_->panel(), &VerifyPanel::setSeen);
}

void MainWindow::connectVerify()
{
    connect(verify_, &VerifyDesk::goWanted, this,
            [this](const domain::Subject& subject, std::optional<domain::LonLat> place) {
                if (subject.isNone() && !place)
                    return; // it is nowhere: a department, a service item
                if (subject.isNone()) {
                    state_->setView({*place, std::max(kNearZoom, state_->view().zoom)});
                    return;
                }
                const bool isArea = subject.kind == domain::Subject::Kind::Division
                                    || subject.kind == domain::Subject::Kind::Grid;
                // The list keeps to the area that one works in: to look at a finding enters none.
                state_->together([&] {
                    state_->choose({subject, isArea ? std::nullopt : place});
                    activeLink().lookAt(subject, place);
                });
            });
    connect(verify_, &VerifyDesk::marksChanged, this,
            [this](const map::Marks& marks) { showMarks(MarkedBy::Verification, marks); });
    connect(verify_, &VerifyDesk::caseWanted, this,
            [this](const domain::CaseReport& report, const QString& place, const QString& form) {
                cases_->takeInKnown(report, place, form, {});
            });
    connect(verify_, &VerifyDesk::panelWanted, this, [this] {
        verifyDock_->show();
        verifyDock_->raise();
    });
    connect(verify_, &VerifyDesk::told, support_, &SupportDesk::tell);
    connect(verify_, &VerifyDesk::failed, this,
            [this](const QString& message) { support_->report(support::Place::Data, message); });
}

} // namespace zhitu::widgets
