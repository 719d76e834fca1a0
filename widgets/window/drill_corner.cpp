// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/drill_corner.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QToolBar>

#include "data/cache/same_store.h"
#include "data/drill/present_drill.h"
#include "widgets/drill/drill_banner.h"
#include "widgets/drill/told_panel.h"
#include "widgets/drill/told_symbol.h"

namespace zhitu::widgets {
namespace {

constexpr int kToldHeight = 300; // at first, pixels

} // namespace

DrillCorner::DrillCorner(QMainWindow& window)
    : QObject(&window), window_(window), service_(new ToldService(this)),
      panel_(new ToldPanel(&window)), bar_(new QToolBar(&window)), banner_(new DrillBanner)
{
    // A tool bar, since it goes over the docks as well; but none that one could move or close.
    bar_->setObjectName(QStringLiteral("drillBar"));
    bar_->setMovable(false);
    bar_->setFloatable(false);
    bar_->setContextMenuPolicy(Qt::PreventContextMenu);
    bar_->setContentsMargins({});
    bar_->setStyleSheet(QStringLiteral("QToolBar { border: none; padding: 0; spacing: 0; }"));
    bar_->addWidget(banner_);
    bar_->toggleViewAction()->setVisible(false);
    bar_->toggleViewAction()->setEnabled(false);
    bar_->installEventFilter(this);
    window.addToolBar(Qt::TopToolBarArea, bar_);
    bar_->hide();
    connect(service_, &ToldService::read, this, &DrillCorner::take);
    connect(service_, &ToldService::failed, this, &DrillCorner::failed);
    connect(panel_, &ToldPanel::unreadChanged, banner_,
            [this] { banner_->setUnread(panel_->unread()); });
    connect(panel_, &ToldPanel::arrived, this, [this](const drill::Told& one) {
        Q_EMIT told(QStringLiteral("%1: %2").arg(textOf(one.kind), one.title));
    });
    connect(panel_, &ToldPanel::goWanted, this,
            [this](const drill::Told& one) { Q_EMIT goWanted(one.position, one.divisionCode); });
    connect(banner_, &DrillBanner::toldWanted, this, [this] {
        if (dock_ == nullptr)
            return;
        dock_->show();
        dock_->raise();
    });
}

DrillCorner::~DrillCorner()
{
    bar_->removeEventFilter(this);
    drill::setPresentTitle({});
}

void DrillCorner::setDock(QDockWidget* dock)
{
    dock_ = dock;
    dock_->hide();
    dock_->toggleViewAction()->setVisible(false);
}

void DrillCorner::open(const std::filesystem::path& file)
{
    if (!cache::sameStore(file, file_)) {
        panel_->setTold(nullptr);
        ofFile_.clear();
        refresh();
    }
    file_ = file;
    service_->open(file);
}

void DrillCorner::take(const DrillSheet& sheet)
{
    ofFile_ = sheet.title;
    refresh();
    panel_->setTold(sheet.told);
}

void DrillCorner::setCentre(const QString& drill)
{
    ofCentre_ = drill;
    refresh();
}

void DrillCorner::follow()
{
    if (mark_.isOn())
        service_->again();
}

/// What is seen is a drill where either says so: the cache keeps it for the time without a line.
void DrillCorner::refresh()
{
    const QString title = ofCentre_.isEmpty() ? ofFile_ : ofCentre_;
    if (title == mark_.title())
        return;
    const bool was = mark_.isOn();
    drill::setPresentTitle(title);
    mark_.setTitle(title);
    banner_->setDrill(title);
    bar_->setVisible(mark_.isOn());
    if (was != mark_.isOn() && dock_ != nullptr) {
        dock_->toggleViewAction()->setVisible(mark_.isOn());
        dock_->setVisible(mark_.isOn());
        if (mark_.isOn())
            window_.resizeDocks({dock_}, {kToldHeight}, Qt::Vertical);
    }
    if (was != mark_.isOn() && mark_.isOn())
        service_->again();
    Q_EMIT changed();
}

/// Layouts that are called back, and whatever else hides tool bars, do not hide this one.
bool DrillCorner::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == bar_
        && (event->type() == QEvent::HideToParent || event->type() == QEvent::ShowToParent)
        && bar_->isHidden() == mark_.isOn())
        QMetaObject::invokeMethod(
            bar_, [this] { bar_->setVisible(mark_.isOn()); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void DrillCorner::retranslate()
{
    if (dock_ != nullptr)
        dock_->setWindowTitle(tr("What you are told"));
}

} // namespace zhitu::widgets
