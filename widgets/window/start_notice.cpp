// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/start_notice.h"

namespace zhitu::widgets {

StartNotice::StartNotice(map::MapView& map) : QObject(&map), map_(map)
{
    connect(&map_, &map::MapView::noticeActionChosen, this, &StartNotice::choose);
}

void StartNotice::show(Kind kind, const QString& problem)
{
    kind_ = kind;
    problem_ = problem;
    retranslate();
}

void StartNotice::showMaking(double share)
{
    made_ = share;
    show(Kind::Making);
}

/// With what can be opened instead.
void StartNotice::offer(const QString& title, const QString& text)
{
    QStringList actions{tr("Open the demo district"), tr("Open a cache…")};
    if (map_.data())
        actions.append(tr("Back to the map"));
    map_.showNotice(title, text, -1, actions);
}

void StartNotice::choose(int action)
{
    if (kind_ == Kind::Making)
        Q_EMIT cancelWanted();
    else if (action == 0)
        Q_EMIT demoWanted();
    else if (action == 1)
        Q_EMIT fileWanted();
    else
        show(Kind::None); // back to what was open before
}

void StartNotice::retranslate()
{
    switch (kind_) {
    case Kind::None:
        map_.showNotice({}, {});
        break;
    case Kind::NoData:
        offer(tr("No data is open"),
              tr("The demo district needs no server; it is made on this computer."));
        break;
    case Kind::Making:
        map_.showNotice(tr("Making the demo district"),
                        tr("3,633 grids, 45,036 cameras and 200,000 cases. This happens once."),
                        made_, {tr("Cancel")});
        break;
    case Kind::Loading:
        map_.showNotice(tr("Loading the map"), tr("Reading the local cache."));
        break;
    case Kind::Fetching:
        map_.showNotice(tr("Your area is on its way"),
                        problem_.isEmpty() ? tr("It is fetched from the centre once; later only "
                                                "what changes comes.")
                                           : problem_);
        break;
    case Kind::Failed:
        offer(tr("The data cannot be shown"), problem_);
        break;
    case Kind::Empty:
        offer(tr("This cache is empty"), tr("It holds no district, village or grid yet."));
        break;
    case Kind::Cancelled:
        offer(tr("The demo district was not made"),
              tr("You cancelled it. Nothing was left behind."));
        break;
    }
}

} // namespace zhitu::widgets
