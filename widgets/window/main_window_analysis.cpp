// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The window and the analyst: the dock of his tables, reports, and what is about to be imported.
#include <QDockWidget>

#include "widgets/analysis/analysis_panel.h"
#include "widgets/commands/commands.h"
#include "widgets/reports/reports_dialog.h"
#include "widgets/window/import_desk.h"
#include "widgets/window/main_window.h"
#include "widgets/window/support_desk.h"

namespace zhitu::widgets {
namespace {

constexpr double kNearZoom = 16; ///< a street and its houses

} // namespace

void MainWindow::makeAnalysisDock()
{
    analysis_ = new AnalysisPanel(*state_, *analysisService_);
    analysisDock_ = addDock("analysisDock", analysis_, Qt::BottomDockWidgetArea);
    tabifyDockWidget(listDock_, analysisDock_);
    connect(analysis_, &AnalysisPanel::rowsWanted, this, &MainWindow::showRows);
    connect(analysis_, &AnalysisPanel::placeWanted, this, [this](const domain::LonLat& place) {
        state_->setView({place, std::max(kNearZoom, state_->view().zoom)});
    });
    connect(analysis_, &AnalysisPanel::coloursWanted, this, [this](analysis::Kind kind) {
        map::LayerState layers = map_->layers();
        const bool hot = kind == analysis::Kind::HotSpots;
        layers.visible[static_cast<std::size_t>(hot ? map::LayerId::Grids : map::LayerId::Heat)] =
            true;
        if (hot)
            layers.grids.measure = map::GridMeasure::HotSpots;
        else
            layers.heat.subject = map::HeatSubject::Cases;
        map_->setLayers(layers);
    });
    connect(analysis_, &AnalysisPanel::told, support_, &SupportDesk::tell);
    connect(analysis_, &AnalysisPanel::failed, this,
            [this](const QString& message) { support_->report(support::Place::Lists, message); });
}

void MainWindow::makeAnalysisCommands()
{
    commands_->add(
        QStringLiteral("analysis"), CommandGroup::Window,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [] { return tr("Analysis"); },
        [this](bool) {
            analysisDock_->show();
            analysisDock_->raise();
            analysis_->takeKeyboard();
        });
    commands_->add(
        QStringLiteral("reports"), CommandGroup::File, {}, [] { return tr("Reports…"); },
        [this](bool) { showReports(); });
}

/// What is about to come is looked at on the main map.
void MainWindow::connectImport()
{
    connect(import_, &ImportDesk::marksWanted, this,
            [this](const map::Marks& marks) { showMarks(MarkedBy::Import, marks); });
    connect(import_, &ImportDesk::placeWanted, this, [this](const domain::LonLat& place) {
        state_->setView({place, std::max(kNearZoom, state_->view().zoom)});
    });
    connect(import_, &ImportDesk::told, support_, &SupportDesk::tell);
}

void MainWindow::showReports()
{
    if (!map_->data() || map_->data()->grids.empty()) {
        support_->tell(tr("Open the data first: there is nothing to report on."));
        return;
    }
    delete reports_; // one in the language and with the places of now
    reports_ = new ReportsDialog(*reportService_, this);
    reports_->setAttribute(Qt::WA_DeleteOnClose);
    reports_->setData(map_->data(), state_->area());
    reports_->show();
}

} // namespace zhitu::widgets
