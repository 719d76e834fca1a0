// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tour/tour.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QPainter>
#include <array>
#include <functional>

#include "widgets/tour/tour_bar.h"
#include "widgets/trust/colours.h"

namespace zhitu::widgets {
namespace {

constexpr int kFrameWidth = 3;
constexpr const char* kMap = "mapPage";

/// Lies over the part and lets everything through.
class Frame : public QWidget {
public:
    explicit Frame(QWidget* parent) : QWidget(parent)
    {
        setObjectName(QStringLiteral("tourFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setPen(QPen(coloursFor(palette()).accent, kFrameWidth));
        constexpr int half = kFrameWidth / 2 + 1;
        painter.drawRect(rect().adjusted(half, half, -half, -half));
    }
};

struct Stop {
    const char* part; ///< object name; a dock is opened
    std::function<TourBar::Words()> words;
};

} // namespace

/// From what one sees first to what one needs later.
static const std::array<Stop, 12>& stops()
{
    using Words = TourBar::Words;
    static const std::array<Stop, 12> all{{
        {kMap,
         [] {
             return Words{Tour::tr("The map"),
                          Tour::tr("The whole district: towns, villages, grids, cameras and cases. "
                                   "The wheel zooms, dragging moves, Ctrl+0 shows everything."),
                          Tour::tr("Double-click a town to work in it. Backspace leads up again.")};
         }},
        {"breadcrumb",
         [] {
             return Words{
                 Tour::tr("Where you work"),
                 Tour::tr("The area that you entered. Lists, figures and reports are about "
                          "it, not only the map."),
                 Tour::tr("Click the district to leave the town.")};
         }},
        {"menuBar",
         [] {
             return Words{Tour::tr("Search"),
                          Tour::tr("Ctrl+K finds cases, cameras, centres, grids and addresses: by "
                                   "name, number, initials (hyjd) or coordinate."),
                          Tour::tr("Press Ctrl+K, type the initials of a town, press Enter.")};
         }},
        {"filterBar",
         [] {
             return Words{
                 Tour::tr("Filter"),
                 Tour::tr("Category, state, department, time and words: what you choose "
                          "holds for map, lists and figures alike. Alt+Left takes it back."),
                 Tour::tr("Choose “overdue” and see what is left on the map.")};
         }},
        {"layerDock",
         [] {
             return Words{Tour::tr("Layers"),
                          Tour::tr("What the map shows, how densely, and what colours its grids."),
                          Tour::tr("Colour the grids by overdue cases; then switch it off.")};
         }},
        {"listDock",
         [] {
             return Words{
                 Tour::tr("Lists"),
                 Tour::tr("The same things as rows: sort, group, choose columns, export. A "
                          "click shows a row on the map, a double click goes there."),
                 Tour::tr("Sort the cases by their deadline.")};
         }},
        {"detailsDock",
         [] {
             return Words{
                 Tour::tr("Details and the next step"),
                 Tour::tr("What is chosen, and for a case the step that comes next: accept, "
                          "dispatch, sign for, handle, close. In the demo nothing is sent."),
                 Tour::tr("Click a case on the map and read its history.")};
         }},
        {"alarmDock",
         [] {
             return Words{Tour::tr("Alarms"),
                          Tour::tr("What needs somebody now: overdue, urgent, supervised. The most "
                                   "pressing stands on top."),
                          Tour::tr("Click an alarm: the map goes to its case.")};
         }},
        {"dayDock",
         [] {
             return Words{Tour::tr("The picture of the day"),
                          Tour::tr("What came in, what is open, who is behind. Every figure opens "
                                   "the rows that it counts."),
                          Tour::tr("Click a figure, and count its rows in the list.")};
         }},
        {"analysisDock",
         [] {
             return Words{
                 Tour::tr("Analysis and reports"),
                 Tour::tr("Cross-tabs, times of day, repeat places, hot spots, two periods "
                          "or areas beside each other. “Reports…” makes the daily, weekly "
                          "and monthly report as PDF, Word or Excel."),
                 Tour::tr("Click a number of the table: its rows stand in the list.")};
         }},
        {"syncDock",
         [] {
             return Words{Tour::tr("In step with the centre"),
                          Tour::tr("How old the data is, and what waits to be sent. When the line "
                                   "is cut you work on; what you enter is kept and goes later."),
                          Tour::tr("Read the age of the data at the bottom of the window.")};
         }},
        {"statusBar",
         [] {
             return Words{
                 Tour::tr("Help"),
                 Tour::tr("F1 shows every key. The handbook has chapters for operators, "
                          "analysts and trainers, with exercises and their solutions. This "
                          "tour is in the menu “Help”."),
                 Tour::tr("Press F1, and close it with Esc.")};
         }},
    }};
    return all;
}

Tour::Tour(QMainWindow& window, QObject* parent)
    : QObject(parent), window_(window), bar_(new TourBar)
{
    connect(bar_, &TourBar::back, this, [this] { go(stop_ - 1); });
    connect(bar_, &TourBar::next, this, [this] { go(stop_ + 1); });
    connect(bar_, &TourBar::ended, this, &Tour::end);
}

Tour::~Tour() = default;

void Tour::start()
{
    go(1);
    bar_->setFocus();
}

void Tour::end()
{
    if (part_)
        part_->removeEventFilter(this);
    part_.clear();
    delete frame_;
    stop_ = 0;
    bar_->hide();
}

void Tour::go(int stop)
{
    if (stop > static_cast<int>(stops().size())) {
        end();
        return;
    }
    stop_ = std::max(1, stop);
    const Stop& here = stops()[static_cast<std::size_t>(stop_ - 1)];
    bar_->show(here.words(), stop_, static_cast<int>(stops().size()));
    if (part_)
        part_->removeEventFilter(this);
    part_ = window_.findChild<QWidget*>(QString::fromLatin1(here.part));
    if (!part_)
        return;
    if (auto* dock = qobject_cast<QDockWidget*>(part_.data())) {
        dock->show();
        dock->raise();
    }
    part_->installEventFilter(this);
    frame();
}

void Tour::frame()
{
    if (!frame_)
        frame_ = new Frame(&window_);
    // A dock that was taken out of the window is its own frame.
    // One behind another tab stands outside of the window.
    const bool inside = part_ && part_->window() == &window_ && !part_->visibleRegion().isEmpty();
    frame_->setVisible(inside);
    if (!inside)
        return;
    // The map is a window of its own: what lies over it is not seen, so it is framed from outside.
    const int outside = part_->objectName() == QLatin1StringView(kMap) ? kFrameWidth : 0;
    frame_->setGeometry(QRect(part_->mapTo(&window_, QPoint()), part_->size())
                            .adjusted(-outside, -outside, outside, outside)
                            .intersected(window_.rect()));
    frame_->raise();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == part_)
        switch (event->type()) {
        case QEvent::Resize:
        case QEvent::Move:
        case QEvent::Show:
        case QEvent::Hide:
            // Where it stands is known once the window has laid itself out.
            QMetaObject::invokeMethod(this, &Tour::frame, Qt::QueuedConnection);
            break;
        default:
            break;
        }
    return QObject::eventFilter(watched, event);
}

void Tour::retranslate()
{
    if (isOn())
        bar_->show(stops()[static_cast<std::size_t>(stop_ - 1)].words(), stop_,
                   static_cast<int>(stops().size()));
}

} // namespace zhitu::widgets
